/**
 * How much the letters of a word look like those of a name that was brought into the script from elsewhere («شتاينماير»): a logistic
 * regression on hashed runs of letters, for scripts without capitals, where no list holds the names of the whole world.
 *
 * The file: for each bucket the weight for "a person's" and the weight for "a place's" against "a common word" (int8 each); then, in the
 * last two bytes, the bias of each. A weight counts `SCALE`.
 */
import { Kernel } from '../kernel/kernel';
import { feature } from '../tagger/feature-hash';

export const LIKENESS_BUCKETS = 2 ** 14;
export const LIKENESS_CLASSES = 2;
/** What one step of a stored weight counts. */
export const SCALE = 1 / 32;
const LONGEST_RUN = 4;

/** Visits the buckets of a word's runs of letters, its ends marked. */
export function forEachRun(word: string, visit: (bucket: number) => void): void {
  const marked = `^${word}$`;
  for (let start = 0; start < marked.length; start++) {
    let hash = 0;
    const end = Math.min(marked.length, start + LONGEST_RUN);
    for (let i = start; i < end; i++) {
      hash = feature(i - start, hash, marked.charCodeAt(i));
      if (i > start) visit(hash & (LIKENESS_BUCKETS - 1));
    }
  }
}

export class NameLikeness {
  readonly #kernel = new Kernel();
  /** Where the weights are in the kernel's memory. */
  readonly #weights: number;

  /** @throws RangeError where the bytes are not such a file. */
  constructor(bytes: Uint8Array) {
    const want = (LIKENESS_BUCKETS + 1) * LIKENESS_CLASSES;
    if (bytes.length !== want) throw new RangeError(`Name likeness of ${bytes.length} bytes, wanted ${want}: cut short?`);
    this.#weights = this.#kernel.put(bytes);
  }

  /** The likeness of a word in common spelling: 8 × the step for a person (0..6) + the step for a place (0..6), steps of 1.5 of log odds. */
  of(word: string): number {
    const kernel = this.#kernel;
    const { top } = kernel;
    const at = kernel.take(word.length * Uint16Array.BYTES_PER_ELEMENT);
    const units = kernel.units(at, word.length);
    for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i);
    const likeness = kernel.run.likenessOf(this.#weights, at, word.length);
    kernel.giveBack(top);
    return likeness;
  }
}
