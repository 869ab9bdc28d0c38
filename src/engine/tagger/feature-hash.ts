/** Hashes features to 32 bits: a template's number and the text that fills it, with no strings built in between. */

const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3), so that any of them may choose a bucket. */
export function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a over the UTF-16 code units `[start, end)` of a text, unsigned. */
export function hashText(text: string, start = 0, end = text.length): number {
  let h = FNV_OFFSET;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  return h >>> 0;
}

/** The feature "template filled with value" (or with two values, order counts): a 32-bit number, unsigned. */
export function feature(template: number, value: number, second = 0): number {
  return mix(Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x27d4eb2f) ^ Math.imul(second, 0x165667b1));
}
