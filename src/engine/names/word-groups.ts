/**
 * Which words stand in the same places as others: given names with given names, towns with towns. Learnt from plain text, so that a word
 * which no marked article has is known by its likes.
 *
 * The file: sizes of 2^15 buckets (uint8 each), then for each entry a key (uint8) and its group (uint8), bucket by bucket. The upper bits
 * of a word's hash choose the bucket, the next eight are the key: one word in two hundred is taken for one that has a group and has none.
 */
import { Kernel } from '../kernel/kernel';
import { feature } from '../tagger/feature-hash';

const BUCKET_BITS = 15;
const BUCKETS = 2 ** BUCKET_BITS;
const KEY_BITS = 8;
const MOST_IN_BUCKET = 255;
/** Keeps the hash apart from those of features. */
const SEED = 1;

/** A word that has no group. */
export const NO_GROUP = -1;

/** @param groups the group (0..255) of each word, by the hash of its common spelling; of two that cannot be told apart the first counts. */
export function encodeGroups(groups: ReadonlyMap<number, number>): Uint8Array {
  const entries = new Map<number, number>();
  for (const [hash, group] of groups) {
    const entry = feature(SEED, hash) >>> (32 - BUCKET_BITS - KEY_BITS);
    if (!entries.has(entry)) entries.set(entry, group);
  }
  const sorted = [...entries].sort((a, b) => a[0] - b[0]);
  const bytes = new Uint8Array(BUCKETS + 2 * sorted.length);
  sorted.forEach(([entry, group], i) => {
    const bucket = entry >>> KEY_BITS;
    if (bytes[bucket] === MOST_IN_BUCKET) throw new RangeError(`More than ${MOST_IN_BUCKET} words in a bucket: too many words.`);
    bytes[bucket] = (bytes[bucket] as number) + 1;
    bytes[BUCKETS + i] = entry & (2 ** KEY_BITS - 1);
    bytes[BUCKETS + sorted.length + i] = group;
  });
  return bytes;
}

export class WordGroups {
  readonly #kernel = new Kernel();
  /** The address of the buckets' starts, of the keys and of the groups in the kernel's memory. */
  readonly #starts: number;
  readonly #keys: number;
  readonly #groups: number;

  /** @throws RangeError where the bytes are not such a file. */
  constructor(bytes: Uint8Array) {
    const kernel = this.#kernel;
    const entries = (bytes.length - BUCKETS) / 2;
    this.#starts = kernel.take((BUCKETS + 1) * Uint32Array.BYTES_PER_ELEMENT);
    const sizes = kernel.put(bytes.subarray(0, BUCKETS));
    kernel.run.startGroups(sizes, this.#starts);
    const want = kernel.unsigned(this.#starts, BUCKETS + 1)[BUCKETS];
    if (entries !== want) throw new RangeError(`Word groups of ${bytes.length} bytes, ${want} words: cut short?`);
    kernel.giveBack(sizes);
    this.#keys = kernel.put(bytes.subarray(BUCKETS, BUCKETS + entries));
    this.#groups = kernel.put(bytes.subarray(BUCKETS + entries));
  }

  /** The group of the first of a word's forms that has one, 0..255, else `NO_GROUP`. @param forms their hashes, see `hashText`. */
  of(forms: readonly number[]): number {
    for (const form of forms) {
      const group = this.#kernel.run.groupOf(this.#starts, this.#keys, this.#groups, form);
      if (group !== NO_GROUP) return group;
    }
    return NO_GROUP;
  }
}
