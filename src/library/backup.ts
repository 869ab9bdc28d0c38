/** The whole library as one file, and back: an item a line, so that neither side ever holds it all. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { LibraryError } from './errors';
import type { Identity } from './identities';
import { type LibraryItem, upgradeItem } from './item';
import { ZipFile } from './zip-file';

const MANIFEST = 'mujaz.json';
const ITEMS = 'items.jsonl';
const FORMAT = 'mujaz-library';
/** 1: items alone. 2: corrections, and names that were joined or parted by hand. */
const VERSION = 2;

export interface BackupHeader {
  /** How many items follow. */
  items: number;
  identities: Identity[];
  /** Settings of the interface, for whoever made them to read; kept as they are. */
  settings?: Record<string, unknown>;
}

export interface BackupContent extends BackupHeader {
  articles: AsyncIterable<LibraryItem>;
}

const headerOf = ({ items, identities, settings }: BackupHeader, now: Date) => ({
  format: FORMAT,
  version: VERSION,
  made: now.toISOString(),
  items,
  identities,
  ...(settings ? { settings } : {}),
});

/** A zip with `mujaz.json` (the header) and `items.jsonl`, piece by piece. */
export async function* zipBackup(content: BackupContent, now: Date): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const manifest = new ZipDeflate(MANIFEST);
  zip.add(manifest);
  manifest.push(strToU8(JSON.stringify(headerOf(content, now))), true);
  const items = new ZipDeflate(ITEMS);
  zip.add(items);
  for await (const item of content.articles) {
    items.push(strToU8(`${JSON.stringify(item)}\n`));
    yield* ready.splice(0);
  }
  items.push(new Uint8Array(), true);
  zip.end();
  yield* ready.splice(0);
}

/** The same as one JSON file, still an item a line. */
export async function* jsonBackup(content: BackupContent, now: Date): AsyncGenerator<Uint8Array> {
  yield strToU8(`${JSON.stringify(headerOf(content, now)).slice(0, -1)},"articles":[`);
  let comma = '';
  for await (const item of content.articles) {
    yield strToU8(`${comma}\n${JSON.stringify(item)}`);
    comma = ',';
  }
  yield strToU8('\n]}\n');
}

const damaged = (what: string) => new LibraryError('damaged', new Error(what));

const isItem = (value: unknown): value is LibraryItem => {
  const item = value as Partial<LibraryItem> | null;
  return (
    typeof item?.entry?.id === 'string' &&
    typeof item.entry.savedAt === 'string' &&
    Array.isArray(item.entry.participants) &&
    item.document?.id === item.entry.id &&
    typeof item.document.article?.text === 'string' &&
    Array.isArray(item.document.brief?.statements)
  );
};

function readHeader(json: string, where: string): BackupHeader {
  let header: { format?: unknown; version?: unknown; items?: unknown; identities?: Identity[]; settings?: Record<string, unknown> };
  try {
    header = JSON.parse(json);
  } catch (error) {
    throw damaged(`${where} cannot be read (${error instanceof Error ? error.message : error}); choose a backup made by Mujaz`);
  }
  const { format, version, items, identities = [], settings } = header;
  if (format !== FORMAT || typeof version !== 'number' || typeof items !== 'number')
    throw damaged(`${where} says format ${format}; expected ${FORMAT}. Choose a backup made by Mujaz`);
  if (version > VERSION)
    throw damaged(`the backup is of version ${version}, this Mujaz reads up to ${VERSION}; update the extension first`);
  return { items, identities, ...(settings ? { settings } : {}) };
}

async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      yield* lines;
      if (done) return;
    }
  } finally {
    // also where the reader of the lines has had enough
    await reader.cancel().catch(() => {});
  }
}

function parseItem(line: string): LibraryItem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // reported below, as any other line that is no item
  }
  if (!isItem(value)) throw damaged('the backup is damaged: a line of it is no saved article. Nothing more was taken from it');
  return upgradeItem(value);
}

export interface Backup {
  header: BackupHeader;
  /**
   * The items, one after the other; can be read more than once.
   * Throws `damaged` where one cannot be read, or some are missing at the end.
   */
  read: () => AsyncGenerator<LibraryItem>;
}

async function* itemsOf(lines: AsyncIterable<string>, count: number): AsyncGenerator<LibraryItem> {
  let read = 0;
  try {
    for await (const line of lines) {
      const json = line.replace(/,$/, '');
      if (!json || json === ']}') continue;
      yield parseItem(json);
      read++;
    }
  } catch (error) {
    if (error instanceof LibraryError) throw error;
    throw damaged(`the backup is damaged after ${read} of ${count} articles (${error instanceof Error ? error.message : error})`);
  }
  if (read !== count) throw damaged(`the backup is damaged: ${count} articles were written, ${read} can be read`);
}

/**
 * Opens a backup, zip or JSON, as it was made by `zipBackup` or `jsonBackup`.
 * @throws LibraryError `damaged`, saying what came and what was expected.
 */
export async function openBackup(file: Blob): Promise<Backup> {
  const zip = await ZipFile.open(file);
  if (zip) {
    const manifest = await zip.stream(MANIFEST);
    if (!manifest || !(await zip.stream(ITEMS)))
      throw damaged(`the archive has no ${MANIFEST} and ${ITEMS}; choose a backup made by Mujaz`);
    const header = readHeader(await new Response(manifest as BodyInit).text(), MANIFEST);
    const read = async function* () {
      const items = await zip.stream(ITEMS);
      if (items) yield* itemsOf(linesOf(items), header.items);
    };
    return { header, read };
  }
  const open = () => linesOf(file.stream() as ReadableStream<Uint8Array>);
  const lines = open();
  const first = (await lines.next()).value;
  await lines.return(undefined);
  if (typeof first !== 'string' || !first.endsWith(',"articles":['))
    throw damaged('this file is neither a zip archive nor a library in JSON; choose a backup made by Mujaz');
  const header = readHeader(`${first}]}`, 'its first line');
  const read = async function* () {
    const all = open();
    await all.next();
    yield* itemsOf(all, header.items);
  };
  return { header, read };
}

export interface ImportPlan {
  /** Ids of items that are new. */
  add: string[];
  /** Ids of those that are here with other content: nothing is overwritten without asking. */
  conflicts: string[];
}

/**
 * What an import would do. Reads the whole backup, so that one that is damaged is refused before anything is written.
 * @param present what is here, by id.
 */
export async function planImport(
  backup: Backup,
  present: ReadonlyMap<string, LibraryItem['entry']>,
  read: (count: number) => void,
): Promise<ImportPlan> {
  const plan: ImportPlan = { add: [], conflicts: [] };
  let count = 0;
  for await (const { entry } of backup.read()) {
    const known = present.get(entry.id);
    if (!known) plan.add.push(entry.id);
    else if (!sameContent(known, entry)) plan.conflicts.push(entry.id);
    read(++count);
  }
  return plan;
}

/** Whether two states of an item are the same: whatever is changed, `changedAt` is. */
const sameContent = (a: LibraryItem['entry'], b: LibraryItem['entry']): boolean =>
  a.changedAt === b.changedAt && a.notes === b.notes && a.tags.join('\n') === b.tags.join('\n') && a.deletedAt === b.deletedAt;

/** A whole backup at once, as `zipBackup` makes it. */
export async function makeBackup(items: readonly LibraryItem[], now: Date): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const articles = (async function* () {
    yield* items;
  })();
  for await (const chunk of zipBackup({ items: items.length, identities: [], articles }, now)) chunks.push(chunk);
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

/** All items of a backup at once. @throws LibraryError see `openBackup` */
export async function readBackup(file: Uint8Array): Promise<LibraryItem[]> {
  const items: LibraryItem[] = [];
  for await (const item of (await openBackup(new Blob([file as BlobPart]))).read()) items.push(item);
  return items;
}
