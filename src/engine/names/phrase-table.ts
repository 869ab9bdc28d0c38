/**
 * The binary form of a language's word lists: a hash table of phrases that is read as views on the bytes, so that loading costs nothing.
 *
 * Little endian: "MJZP", number of slots (uint32), keys (uint32 a slot, 0 where it is free), kinds (uint16 a slot).
 */
import { mix } from '../tagger/feature-hash';

const MAGIC = 0x505a4a4d;
const HEADER = 8;
/** Share of the slots that are taken. */
const LOAD = 0.8;

/** Set where a longer phrase begins with these words. */
export const MORE = 1 << 15;

/** Extends the hash of a phrase by one word; 0 is the phrase without words. */
export const extend = (phrase: number, word: number): number => mix(Math.imul(phrase, 31) ^ word) || 1;

const slotOf = (key: number, slots: number) => Math.floor((key * slots) / 2 ** 32);

/** @param phrases hash of the words → bits of the kinds that end there, and `MORE`. */
export function encodePhrases(phrases: ReadonlyMap<number, number>): Uint8Array {
  const slots = Math.max(1, Math.ceil(phrases.size / LOAD));
  const bytes = new Uint8Array(HEADER + slots * 6);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, slots, true);
  const keys = new Uint32Array(bytes.buffer, HEADER, slots);
  const kinds = new Uint16Array(bytes.buffer, HEADER + slots * 4, slots);
  // In order of their keys, so that the same lists give the same bytes.
  for (const [key, bits] of [...phrases].sort((a, b) => a[0] - b[0])) {
    let slot = slotOf(key, slots);
    while (keys[slot] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
    keys[slot] = key;
    kinds[slot] = bits;
  }
  return bytes;
}

export class PhraseTable {
  readonly #keys: Uint32Array;
  readonly #kinds: Uint16Array;

  private constructor(keys: Uint32Array, kinds: Uint16Array) {
    this.#keys = keys;
    this.#kinds = kinds;
  }

  /** A table that knows nothing. */
  static readonly empty = new PhraseTable(new Uint32Array(1), new Uint16Array(1));

  /** @throws RangeError where the bytes are no word lists, or cut short. */
  static load(given: Uint8Array): PhraseTable {
    const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const slots = bytes.byteLength >= HEADER && view.getUint32(0, true) === MAGIC ? view.getUint32(4, true) : 0;
    if (slots === 0) throw new RangeError('These bytes are no word lists: "MJZP" is missing.');
    if (bytes.byteLength !== HEADER + slots * 6)
      throw new RangeError(`Word lists of ${bytes.byteLength} bytes, ${slots} slots: cut short?`);
    return new PhraseTable(
      new Uint32Array(bytes.buffer, bytes.byteOffset + HEADER, slots),
      new Uint16Array(bytes.buffer, bytes.byteOffset + HEADER + slots * 4, slots),
    );
  }

  /** Bits of the kinds of phrases that end with these words, and `MORE`; 0 where no phrase begins so. */
  get(phrase: number): number {
    const keys = this.#keys;
    let slot = slotOf(phrase, keys.length);
    for (;;) {
      const key = keys[slot] as number;
      if (key === phrase) return this.#kinds[slot] as number;
      if (key === 0) return 0;
      slot = slot + 1 === keys.length ? 0 : slot + 1;
    }
  }
}
