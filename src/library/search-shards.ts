/** The search index in shards that are kept in the database: a later visit reads them back, and indexes anew only what has changed. */
import MiniSearch from 'minisearch';
import type { LibraryItem } from './item';
import { findIn, INDEX_OPTIONS, type IndexedItem, indexed } from './search';

export interface IndexShard {
  number: number;
  /** What the options of the index and the forms of terms were: a shard of another edition is not read. */
  edition: number;
  /** Ids of its items with the entry's `changedAt` of then. */
  stamps: Record<string, string>;
  /** MiniSearch's own JSON. */
  json: string;
}

/** To be raised whenever `termForms`, `indexed` or the fields change. */
const EDITION = 2;

/** Items in a shard: few enough that one edit writes little, many enough that a search asks few shards. */
export const SHARD_SIZE = 1_000;

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

export class ShardedSearch {
  readonly #shards: Shard[] = [];
  readonly #places = new Map<string, Shard>();

  /** Takes a shard in as it was written; what is stale in it is dropped, to be indexed anew. */
  load(shard: IndexShard, current: ReadonlyMap<string, string>): void {
    if (shard.edition !== EDITION) return;
    const loaded: Shard = {
      number: shard.number,
      index: MiniSearch.loadJSON<IndexedItem>(shard.json, INDEX_OPTIONS),
      stamps: new Map(Object.entries(shard.stamps)),
      dirty: false,
    };
    this.#shards.push(loaded);
    for (const [id, stamp] of loaded.stamps) {
      // two pages that wrote at once may both have put an item into a shard of theirs
      if (current.get(id) === stamp && !this.#places.has(id)) this.#places.set(id, loaded);
      else this.#drop(loaded, id);
    }
  }

  /** Which of the entries are not indexed as they are now; what is indexed and no longer there is dropped. */
  missing(current: readonly Stamp[]): string[] {
    const ids = new Set(current.map(({ id }) => id));
    for (const [id, shard] of this.#places) {
      if (ids.has(id)) continue;
      this.#drop(shard, id);
      this.#places.delete(id);
    }
    return current.filter(({ id, changedAt }) => this.#places.get(id)?.stamps.get(id) !== changedAt).map(({ id }) => id);
  }

  /** Adds an item, or reads it again after it was edited. */
  add(item: LibraryItem): void {
    const { id, changedAt } = item.entry;
    const known = this.#places.get(id);
    if (known) this.#drop(known, id);
    const shard = known ?? this.#open();
    shard.index.add(indexed(item));
    shard.stamps.set(id, changedAt);
    shard.dirty = true;
    this.#places.set(id, shard);
  }

  /** Ids of what matches every word of the query, best first. */
  find(query: string): string[] {
    return this.#shards
      .flatMap(({ index }) => findIn(index, query))
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
  }

  /** Shards that have changed since they were last written, one at a time: each is large. */
  *changed(): Generator<IndexShard> {
    for (const shard of this.#shards) {
      if (!shard.dirty) continue;
      shard.dirty = false;
      yield {
        number: shard.number,
        edition: EDITION,
        stamps: Object.fromEntries(shard.stamps),
        json: JSON.stringify(shard.index),
      };
    }
  }

  #drop(shard: Shard, id: string): void {
    if (shard.index.has(id)) shard.index.discard(id);
    shard.stamps.delete(id);
    shard.dirty = true;
  }

  /** The last shard that has room, or a new one. */
  #open(): Shard {
    const last = this.#shards.at(-1);
    if (last && last.stamps.size < SHARD_SIZE) return last;
    const shard: Shard = {
      number: Math.max(0, ...this.#shards.map(({ number }) => number)) + 1,
      index: new MiniSearch(INDEX_OPTIONS),
      stamps: new Map(),
      dirty: false,
    };
    this.#shards.push(shard);
    return shard;
  }
}
