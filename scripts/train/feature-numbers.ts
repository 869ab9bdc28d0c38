/** Numbers the features of a large training set: those seen often enough, in an open-addressing table of typed arrays. */

export interface FeatureNumbers {
  size: number;
  /** Hash of each numbered feature. */
  hashes: Uint32Array;
  /** The number of a hash, or -1. */
  numberOf(hash: number): number;
}

/** @param lists all feature hashes, in pieces. @param minCount features seen less often get no number. */
export function numberFeatures(lists: readonly Uint32Array[], minCount: number): FeatureNumbers {
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  // a rough count first, by 26 bits of the hash, keeps rare features out of the table
  const rough = new Uint8Array(2 ** 26);
  for (const list of lists) {
    for (const hash of list) {
      const slot = hash >>> 6;
      const count = rough[slot] as number;
      if (count < 255) rough[slot] = count + 1;
    }
  }
  let capacity = 1024;
  while (capacity < Math.min(total, 2 ** 25)) capacity *= 2;
  const keys = new Uint32Array(capacity);
  const values = new Int32Array(capacity).fill(-1);
  const hashes: number[] = [];
  const mask = capacity - 1;
  const slotOf = (hash: number) => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (values[slot] !== -1 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (const list of lists) {
    for (const hash of list) {
      if ((rough[hash >>> 6] as number) < minCount) continue;
      const slot = slotOf(hash);
      if (values[slot] !== -1) continue;
      keys[slot] = hash;
      values[slot] = hashes.length;
      hashes.push(hash);
    }
  }
  return { size: hashes.length, hashes: Uint32Array.from(hashes), numberOf: (hash) => values[slotOf(hash)] as number };
}
