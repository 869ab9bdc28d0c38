/**
 * A dictionary's common words, to tell them from names where no capitals do: a Bloom filter of stems and the affixes that a word may
 * carry. What no dictionary knows is likely a name.
 */
import { feature, hashText } from '../tagger/feature-hash';

/** Probes of the filter for each word; with ten bits a word, one word in a hundred is taken for known that is not. */
const PROBES = 6;

export type WordClass = 'verb' | 'noun';
const CLASS_SEED: Readonly<Record<WordClass, number>> = { verb: 1, noun: 2 };

/** The bits of the filter that stand for a word of a class. */
function* slots(word: number, wordClass: WordClass, bits: number): Generator<number> {
  const step = feature(CLASS_SEED[wordClass], word, 1) | 1;
  let at = feature(CLASS_SEED[wordClass], word, 2);
  for (let probe = 0; probe < PROBES; probe++) {
    yield at % bits;
    at = (at + step) >>> 0;
  }
}

/** @param words in common spelling. Ten bits a word. */
export function encodeWords(words: ReadonlyMap<string, readonly WordClass[]>): Uint8Array {
  const entries = [...words.values()].reduce((sum, classes) => sum + classes.length, 0);
  const filter = new Uint8Array(Math.ceil((entries * 10) / 8));
  for (const [word, classes] of words) {
    for (const wordClass of classes) {
      for (const slot of slots(hashText(word), wordClass, filter.length * 8))
        filter[slot >> 3] = (filter[slot >> 3] ?? 0) | (1 << (slot & 7));
    }
  }
  return filter;
}

export interface Affixes {
  before: readonly string[];
  after: readonly string[];
}

/** Fewest letters of a stem that carries affixes. */
const LEAST_STEM = 3;

export class CommonWords {
  readonly #filter: Uint8Array;
  readonly #affixes: Affixes;

  constructor(filter: Uint8Array, affixes: Affixes) {
    this.#filter = filter;
    this.#affixes = affixes;
  }

  #has(word: number, wordClass: WordClass): boolean {
    for (const slot of slots(word, wordClass, this.#filter.length * 8))
      if (!((this.#filter[slot >> 3] ?? 0) & (1 << (slot & 7)))) return false;
    return true;
  }

  /**
   * How the dictionary knows a word in common spelling, as bits: 1 a verb, 2 a noun as it stands; 4 and 8 with an affix on one side,
   * 16 and 32 with affixes on both; 0 not at all.
   */
  analyse(word: string): number {
    let bits = 0;
    for (const before of ['', ...this.#affixes.before]) {
      if (!word.startsWith(before)) continue;
      for (const after of ['', ...this.#affixes.after]) {
        const end = word.length - after.length;
        if (end - before.length < (before || after ? LEAST_STEM : 1) || !word.endsWith(after)) continue;
        const shift = (before ? 2 : 0) + (after ? 2 : 0);
        const stem = hashText(word, before.length, end);
        if (this.#has(stem, 'verb')) bits |= 1 << shift;
        if (this.#has(stem, 'noun')) bits |= 2 << shift;
      }
    }
    return bits;
  }
}
