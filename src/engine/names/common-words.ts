/**
 * A dictionary's common words, to tell them from names where no capitals do: a Bloom filter of stems and the affixes that a word may
 * carry. What no dictionary knows is likely a name.
 */
import { Kernel } from '../kernel/kernel';
import { feature, hashText } from '../tagger/feature-hash';

/** Probes of the filter for each word; with ten bits a word, one word in a hundred is taken for known that is not. */
const PROBES = 6;

export type WordClass = 'verb' | 'noun';
const CLASS_SEED: Readonly<Record<WordClass, number>> = { verb: 1, noun: 2 };

/** The first bit of the filter that stands for a word of a class, and the step to the next: double hashing. */
const firstSlot = (word: number, wordClass: WordClass) => feature(CLASS_SEED[wordClass], word, 2);
const slotStep = (word: number, wordClass: WordClass) => (feature(CLASS_SEED[wordClass], word, 1) | 1) >>> 0;

/** @param words in common spelling. Ten bits a word. */
export function encodeWords(words: ReadonlyMap<string, readonly WordClass[]>): Uint8Array {
  const entries = [...words.values()].reduce((sum, classes) => sum + classes.length, 0);
  const filter = new Uint8Array(Math.ceil((entries * 10) / 8));
  for (const [word, classes] of words) {
    for (const wordClass of classes) {
      const hash = hashText(word);
      let at = firstSlot(hash, wordClass);
      for (let probe = 0; probe < PROBES; probe++, at = (at + slotStep(hash, wordClass)) >>> 0) {
        const slot = at % (filter.length * 8);
        filter[slot >> 3] = (filter[slot >> 3] ?? 0) | (1 << (slot & 7));
      }
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

/** Affixes by the letter that they show at the word's end, the empty one in each. */
function byLetter(affixes: readonly string[], letterOf: (affix: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const affix of affixes) groups.set(letterOf(affix), [...(groups.get(letterOf(affix)) ?? ['']), affix]);
  return groups;
}

const NONE = [''];
/** How many analyses are kept: some megabytes at most. */
const MOST_REMEMBERED = 20_000;

export class CommonWords {
  readonly #kernel = new Kernel();
  /** Where the filter is in the kernel's memory, and its bits. */
  readonly #filter: number;
  readonly #bits: number;
  readonly #before: Map<string, string[]>;
  readonly #after: Map<string, string[]>;
  /** What earlier articles asked for: most words come again. */
  readonly #analysed = new Map<string, number>();

  constructor(filter: Uint8Array, affixes: Affixes) {
    this.#filter = this.#kernel.put(filter);
    this.#bits = filter.length * 8;
    this.#before = byLetter(affixes.before, (affix) => affix.charAt(0));
    this.#after = byLetter(affixes.after, (affix) => affix.charAt(affix.length - 1));
  }

  /**
   * How the dictionary knows a word in common spelling, as bits: 1 a verb, 2 a noun as it stands; 4 and 8 with an affix on one side,
   * 16 and 32 with affixes on both; 0 not at all.
   */
  analyse(word: string): number {
    const known = this.#analysed.get(word);
    if (known !== undefined) return known;
    const bits = this.#analyse(word);
    if (this.#analysed.size < MOST_REMEMBERED) this.#analysed.set(word, bits);
    return bits;
  }

  #analyse(word: string): number {
    const { run } = this.#kernel;
    let bits = 0;
    const afters = this.#after.get(word.charAt(word.length - 1)) ?? NONE;
    for (const before of this.#before.get(word.charAt(0)) ?? NONE) {
      if (!word.startsWith(before)) continue;
      for (const after of afters) {
        const end = word.length - after.length;
        if (end - before.length < (before || after ? LEAST_STEM : 1) || !word.endsWith(after)) continue;
        const shift = (before ? 2 : 0) + (after ? 2 : 0);
        const stem = hashText(word, before.length, end);
        if (run.hasWord(this.#filter, this.#bits, stem, CLASS_SEED.verb)) bits |= 1 << shift;
        if (run.hasWord(this.#filter, this.#bits, stem, CLASS_SEED.noun)) bits |= 2 << shift;
      }
    }
    return bits;
  }
}
