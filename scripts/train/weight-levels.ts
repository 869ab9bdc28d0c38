/** Rounds 8-bit weights to a few sizes: what is left of them packs into half the room and finds the same names. */

const SIZES = 128;
const ROUNDS = 60;

/** The sizes that are least off for all weights, by k-means in one dimension; the same for both signs. @returns for each size its nearest. */
function nearestLevels(counts: readonly number[], levels: number): number[] {
  const least = counts.findIndex((count) => count > 0);
  let centres = Array.from({ length: levels }, (_, i) => least + (SIZES - 1 - least) * ((i + 0.5) / levels) ** 2);
  const nearest = () =>
    counts.map((_, size) => centres.reduce((best, c, i) => (Math.abs(size - c) < Math.abs(size - (centres[best] ?? 0)) ? i : best), 0));
  for (let round = 0; round < ROUNDS; round++) {
    const own = nearest();
    centres = centres.map((centre, i) => {
      const [sum, count] = counts.reduce(([s, n], at, size) => (own[size] === i ? [s + at * size, n + at] : [s, n]), [0, 0]);
      return count ? sum / count : centre;
    });
  }
  return nearest().map((i) => Math.max(1, Math.round(centres[i] ?? 1)));
}

/** @param weights none of them 0. @param levels how many sizes they may have. */
export function toLevels(weights: Int8Array, levels: number): Int8Array {
  const counts = new Array<number>(SIZES).fill(0);
  for (const weight of weights) counts[Math.abs(weight)] = (counts[Math.abs(weight)] ?? 0) + 1;
  const level = nearestLevels(counts, levels);
  return weights.map((weight) => Math.sign(weight) * (level[Math.abs(weight)] ?? 0));
}
