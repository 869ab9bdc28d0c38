/** The search index in shards that are kept in the database: a later visit reads them back, and indexes anew only what has changed. */
import MiniSearch from 'minisearch';
import type { LibraryItem } from './item';
import { type PackedIndex, PackedSearch, packIndex, unpackIndex } from './packed-index';
import { findIn, INDEX_OPTIONS, type IndexedItem, indexed } from './search';

export interface IndexShard extends PackedIndex {
  number: number;
  /** What the options of the index and the forms of terms were: a shard of another edition is not read. */
  edition: number;
  /** Ids of its items with the entry's `changedAt` of then. */
  stamps: Record<string, string>;
}

/** To be raised whenever `termForms`, `indexed`, the fields or the form of a shard change. */
const EDITION = 3;

/** Items in a shard: few enough that one edit writes little, many enough that a search asks few shards. */
export const SHARD_SIZE = 500;

/** A shard is made anew where fewer than this share of its items are as they were. */
const LIVE = 0.5;

/** A shard as it is while it takes what is new. */
interface Shard {
  number: number;
  index: MiniSearch<IndexedItem>;
  stamps: Map<string, string>;
  dirty: boolean;
}

export interface Stamp {
  id: string;
  changedAt: string;
}

/** The items of a shard that are still as it has them. */
const liveIn = ({ stamps }: IndexShard, current: ReadonlyMap<string, string>): string[] =>
  Object.keys(stamps).filter((id) => current.get(id) === stamps[id]);

/** A shard that takes more: what is not wanted of it is left out. */
function opened(shard: IndexShard, wanted: ReadonlySet<string>): Shard {
  const index = unpackIndex(shard);
  const stale = Object.keys(shard.stamps).filter((id) => !wanted.has(id));
  for (const id of stale) index.discard(id);
  const stamps = new Map([...wanted].map((id) => [id, shard.stamps[id] ?? '']));
  return { number: shard.number, index, stamps, dirty: stale.length > 0 };
}

export class ShardedSearch {
  /** Full shards. */
  readonly #packed = new PackedSearch();
  /** The shards that are not full, and those that are and have not been written yet. */
  #shards: Shard[] = [];
  readonly #stamps = new Map<string, string>();
  #number: number;
  /** Numbers of shards that are of no use any more. */
  readonly useless: readonly number[];

  /**
   * @param written what earlier visits have left; what is stale in it is to be indexed anew.
   * @param current each item's `changedAt` of now.
   */
  constructor(written: readonly IndexShard[] = [], current: ReadonlyMap<string, string> = new Map()) {
    const used = written.filter(
      (shard) => shard.edition === EDITION && liveIn(shard, current).length >= LIVE * Object.keys(shard.stamps).length,
    );
    this.useless = written.filter((shard) => !used.includes(shard)).map(({ number }) => number);
    this.#number = Math.max(0, ...written.map(({ number }) => number));
    const last = used.findLast(({ stamps }) => Object.keys(stamps).length < SHARD_SIZE);
    for (const shard of used) {
      // two pages that wrote at once may both have put an item into a shard of theirs
      const wanted = new Set(liveIn(shard, current).filter((id) => !this.#stamps.has(id)));
      for (const id of wanted) this.#stamps.set(id, shard.stamps[id] ?? '');
      if (shard === last) this.#shards.push(opened(shard, wanted));
      else this.#packed.add(shard, (id) => wanted.has(id));
    }
  }

  /** Which of the entries are not indexed as they are now; what is indexed and no longer there is dropped. */
  missing(current: readonly Stamp[]): string[] {
    const ids = new Set(current.map(({ id }) => id));
    for (const id of this.#stamps.keys()) if (!ids.has(id)) this.#drop(id);
    return current.filter(({ id, changedAt }) => this.#stamps.get(id) !== changedAt).map(({ id }) => id);
  }

  /** Adds an item, or reads it again after it was edited. */
  add(item: LibraryItem): void {
    const { id, changedAt } = item.entry;
    this.#drop(id);
    const shard = this.#open();
    shard.index.add(indexed(item));
    shard.stamps.set(id, changedAt);
    shard.dirty = true;
    this.#stamps.set(id, changedAt);
  }

  /** Ids of what matches every word of the query, best first. */
  find(query: string): string[] {
    return [...this.#packed.find(query), ...this.#shards.flatMap(({ index }) => findIn(index, query))]
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
  }

  /** Shards that have changed since they were last written, one at a time; of those that are full, what is written is also what is kept. */
  *changed(): Generator<IndexShard> {
    for (const shard of this.#shards) {
      if (!shard.dirty) continue;
      shard.dirty = false;
      const packed = packIndex(shard.index);
      yield { number: shard.number, edition: EDITION, stamps: Object.fromEntries(shard.stamps), ...packed };
      if (shard.stamps.size < SHARD_SIZE) continue;
      this.#shards = this.#shards.filter((each) => each !== shard);
      this.#packed.add(packed, (id) => shard.stamps.has(id));
    }
  }

  #drop(id: string): void {
    if (!this.#stamps.delete(id)) return;
    // nothing of a full shard is written: its stamp of the item is stale, or the item is gone
    if (this.#packed.discard(id)) return;
    for (const shard of this.#shards) {
      if (!shard.stamps.delete(id)) continue;
      shard.index.discard(id);
      shard.dirty = true;
    }
  }

  /** The last shard where it has room, else a new one. */
  #open(): Shard {
    const last = this.#shards.at(-1);
    if (last && last.stamps.size < SHARD_SIZE) return last;
    const shard: Shard = { number: ++this.#number, index: new MiniSearch(INDEX_OPTIONS), stamps: new Map(), dirty: false };
    this.#shards.push(shard);
    return shard;
  }
}
