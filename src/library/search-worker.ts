/** The search, in a worker of its own: thousands of articles are indexed and searched without the page standing still. */
import { Library } from './library';
import { SHARD_SIZE, ShardedSearch, type Stamp } from './search-shards';

export type SearchRequest =
  | { kind: 'find'; number: number; query: string }
  /** These items were written. */
  | { kind: 'changed'; ids: readonly string[] }
  /** Anything may have been written: this is what there is now, as the page has read it. */
  | { kind: 'refresh'; stamps: readonly Stamp[] };

export type SearchAnswer =
  | { kind: 'found'; number: number; ids: string[] }
  /** How many of how many are indexed; all where the two are the same. */
  | { kind: 'progress'; indexed: number; total: number }
  | { kind: 'failed'; reason: string };

/** Milliseconds after an edit until the index is written: typing goes on meanwhile. */
const SETTLED = 5_000;

/** Articles between two reports. */
const STEP = 50;

const answer = (message: SearchAnswer) => postMessage(message);

const library = Library.open();
let search: ShardedSearch | undefined;
let work: Promise<void> = Promise.resolve();
let writing: ReturnType<typeof setTimeout> | undefined;

async function write(): Promise<void> {
  for (const shard of search?.changed() ?? []) await (await library).putShard(shard);
}

async function read(entries: readonly Stamp[]): Promise<ShardedSearch> {
  const shards = await (await library).shards();
  const made = new ShardedSearch(shards, new Map(entries.map(({ id, changedAt }) => [id, changedAt])));
  await (await library).deleteShards(made.useless);
  return made;
}

async function update(entries: readonly Stamp[]): Promise<void> {
  search ??= await read(entries);
  const total = entries.length;
  const missing = search.missing(entries);
  let indexed = total - missing.length;
  let added = 0;
  for await (const item of (await library).items(missing)) {
    search.add(item);
    if (++indexed % STEP === 0) answer({ kind: 'progress', indexed, total });
    // a page that is closed meanwhile goes on from here at the next visit
    if (++added % SHARD_SIZE === 0) await write();
  }
  answer({ kind: 'progress', indexed: total, total });
  // what is missing or new now is not made again at the next visit
  await write();
}

async function change(ids: readonly string[]): Promise<void> {
  for await (const item of (await library).items(ids)) search?.add(item);
  clearTimeout(writing);
  writing = setTimeout(() => then(write), SETTLED);
}

/** One thing after the other; what fails is told, and the next is done all the same. */
function then(next: () => Promise<void>): void {
  work = work.then(next).catch((error: unknown) => answer({ kind: 'failed', reason: String(error) }));
}

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  // a search is answered at once, with what is indexed by then
  if (data.kind === 'find') answer({ kind: 'found', number: data.number, ids: search?.find(data.query) ?? [] });
  else if (data.kind === 'changed') then(() => change(data.ids));
  else then(() => update(data.stamps));
});
