/**
 * MiniSearch's index as the database keeps it. A search makes an index of the terms that it asks for and of no others: thousands of
 * articles take the memory of their text, are there as soon as they are read, and are ranked as MiniSearch ranks.
 */
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { type Found, findIn, INDEX_OPTIONS, type IndexedItem, prefixesOf } from './search';

interface Piece {
  from: string;
  /**
   * A line for each term: the term, a tab, and where it stands as JSON. In UTF-8 rather than as strings, so that the worker's heap stays
   * small: a browser lets a heap grow to several times what is in use.
   */
  terms: Uint8Array;
}

export interface PackedIndex {
  /** MiniSearch's own JSON, without the terms. */
  head: string;
  /** The terms in order, some hundred a piece, each piece with its first term. */
  pieces: Piece[];
}

/** Term → field → item → how often. */
type Term = [term: string, places: Record<string, Record<string, number>>];

type Head = Omit<AsPlainObject, 'index' | 'documentIds' | 'fieldLength'> & {
  documentIds: Record<string, string>;
  fieldLength: Record<string, number[]>;
};

const TERMS_A_PIECE = 200;

const byTerm = ([a]: Term, [b]: Term): number => (a < b ? -1 : a > b ? 1 : 0);

export function packIndex(index: MiniSearch<IndexedItem>): PackedIndex {
  const { index: all, ...head } = index.toJSON();
  const terms = (all as unknown as Term[]).sort(byTerm);
  const pieces = Array.from({ length: Math.ceil(terms.length / TERMS_A_PIECE) }, (_, i) => {
    const some = terms.slice(i * TERMS_A_PIECE, (i + 1) * TERMS_A_PIECE);
    const lines = some.map(([term, places]) => `${term}\t${JSON.stringify(places)}`);
    return { from: some[0]?.[0] ?? '', terms: new TextEncoder().encode(lines.join('\n')) };
  });
  return { head: JSON.stringify(head), pieces };
}

/** The terms of a piece that begin with a prefix. */
function* termsIn({ terms }: Piece, prefix: string): Generator<Term> {
  for (const line of new TextDecoder().decode(terms).split('\n')) {
    if (!line.startsWith(prefix)) continue;
    const end = line.indexOf('\t');
    yield [line.slice(0, end), JSON.parse(line.slice(end + 1))];
  }
}

/** The whole index again, to add to it. */
export function unpackIndex({ head, pieces }: PackedIndex): MiniSearch<IndexedItem> {
  const index = pieces.flatMap((piece) => [...termsIn(piece, '')]) as unknown as AsPlainObject['index'];
  return MiniSearch.loadJS<IndexedItem>({ ...JSON.parse(head), index }, INDEX_OPTIONS);
}

/** The terms of an index that begin with a prefix. */
function* termsWith(pieces: readonly Piece[], prefix: string): Generator<Term> {
  for (const [i, piece] of pieces.entries()) {
    const next = pieces[i + 1];
    if (next && next.from < prefix) continue;
    if (piece.from > prefix && !piece.from.startsWith(prefix)) return;
    yield* termsIn(piece, prefix);
  }
}

/** Several packed indexes, searched as one. */
export class PackedSearch {
  readonly #indexes: { pieces: readonly Piece[]; numbers: ReadonlyMap<string, number> }[] = [];
  /** Item → its number here. */
  readonly #numbers = new Map<string, number>();
  readonly #lengths = new Map<number, number[]>();
  #next = 0;

  /** @param isWanted whether an item of it is to be found: those that are edited or gone are not. */
  add({ head, pieces }: PackedIndex, isWanted: (id: string) => boolean): void {
    const { documentIds, fieldLength } = JSON.parse(head) as Head;
    const numbers = new Map<string, number>();
    for (const [theirs, id] of Object.entries(documentIds)) {
      if (!isWanted(id)) continue;
      const number = this.#next++;
      numbers.set(theirs, number);
      this.#numbers.set(id, number);
      this.#lengths.set(number, fieldLength[theirs] ?? []);
    }
    this.#indexes.push({ pieces, numbers });
  }

  /** Whether it was there. */
  discard(id: string): boolean {
    const number = this.#numbers.get(id);
    if (number === undefined) return false;
    this.#lengths.delete(number);
    return this.#numbers.delete(id);
  }

  /** See `findIn`. */
  find(query: string): Found[] {
    if (!this.#numbers.size) return [];
    return findIn(MiniSearch.loadJS<IndexedItem>({ ...this.#head(), index: this.#termsOf(query) }, INDEX_OPTIONS), query);
  }

  #head(): Omit<AsPlainObject, 'index'> {
    const lengths = [...this.#lengths.values()];
    const { fieldIds, serializationVersion } = new MiniSearch(INDEX_OPTIONS).toJSON();
    return {
      documentCount: lengths.length,
      nextId: this.#next,
      documentIds: Object.fromEntries([...this.#numbers].map(([id, number]) => [number, id])),
      fieldIds,
      fieldLength: Object.fromEntries(this.#lengths) as unknown as AsPlainObject['fieldLength'],
      averageFieldLength: INDEX_OPTIONS.fields.map(
        (_, field) => lengths.reduce((sum, each) => sum + (each[field] ?? 0), 0) / lengths.length,
      ),
      storedFields: {},
      dirtCount: 0,
      serializationVersion,
    };
  }

  /** The terms that a query may meet, each once, with its places in all indexes. */
  #termsOf(query: string): AsPlainObject['index'] {
    const found = new Map<string, Term[1]>();
    const prefixes = prefixesOf(query);
    for (const { pieces, numbers } of this.#indexes)
      for (const prefix of prefixes)
        for (const [term, places] of termsWith(pieces, prefix)) {
          const known = found.get(term) ?? {};
          found.set(term, known);
          for (const [field, items] of Object.entries(places)) {
            known[field] ??= {};
            for (const [theirs, count] of Object.entries(items)) {
              const number = numbers.get(theirs);
              if (number !== undefined && this.#lengths.has(number)) known[field][number] = count;
            }
          }
        }
    // a term that only discarded items have would count for nothing, and must not be there
    for (const places of found.values())
      for (const [field, items] of Object.entries(places)) if (!Object.keys(items).length) delete places[field];
    return [...found] as unknown as AsPlainObject['index'];
  }
}
