/** Feature hashes: `feature` gives the same numbers as `src/engine/tagger/feature-hash.ts`. */

function mix(value: u32): u32 {
  let h = value;
  h = (h ^ (h >>> 16)) * 0x85ebca6b;
  h = (h ^ (h >>> 13)) * 0xc2b2ae35;
  return h ^ (h >>> 16);
}

/** The feature "template filled with value" (or with two values, order counts). */
export function feature(template: u32, value: u32, second: u32): u32 {
  return mix(((value ^ ((template + 1) * 0x9e3779b1)) * 0x27d4eb2f) ^ (second * 0x165667b1));
}

/** Two numbers as one, for features with more than two parts; order counts. */
export function join(a: u32, b: u32): u32 {
  return ((a ^ (b * 0x9e3779b1)) * 0x85ebca6b) ^ (b >>> 7);
}
