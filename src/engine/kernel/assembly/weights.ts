/** A tagger's weights in memory, and the sums of them that features have. */

/** Where the parts of a tagger are: the fields in the order in which `putModel` writes them. */
@unmanaged
export class Model {
  labels: u32;
  bucketBits: u32;
  /** Of a feature's hash: those that tell it from the others in its bucket. */
  keyBits: u32;
  /** What a stored weight counts. */
  scale: f32;
  /** u32 a bucket, where its features start, and one more for the end. */
  starts: usize;
  /** A feature's weights, i8 a label, and at the row's end the lower bits of its hash, u16. */
  rows: usize;
  /** f32 a label, of it as the first, and its exponential. */
  first: usize;
  expFirst: usize;
  /** u32 a label, where the labels that may stand before it begin in the next three, and one more for the end. */
  arcs: usize;
  /** u32 an arc: the label before. */
  from: usize;
  /** f32 an arc, and its exponential. */
  arcWeights: usize;
  expArcWeights: usize;
}

const ROW_SHIFT: u32 = 4;

/** Bytes a feature: they are added at once. */
export const ROW: u32 = 1 << ROW_SHIFT;

/** Where a feature's row says which it is: behind its weights. */
const ROW_LABELS: u32 = ROW - 2;

/** So many features are looked up at once: more than a token mostly has. */
const AT_ONCE: u32 = 128;

/** For each of them where its bucket starts and ends, u32 each. */
const places = memory.data(128 * 8, 16);

/** Where the sums of one row of features are put together, i16 a label. */
const sums = memory.data(32, 16);

/**
 * Writes `Model.starts` and `Model.rows`.
 * @param sizes features a bucket, a byte each. @param keys u16 a feature: the lower bits of its hash.
 * @param masks u16 a feature: a bit for each label that it has a weight for. @param weights i8 each, feature by feature.
 */
export function spreadWeights(sizes: usize, buckets: u32, keys: usize, masks: usize, weights: usize, starts: usize, rows: usize): void {
  let feature: u32 = 0;
  let weight = weights;
  for (let bucket: u32 = 0; bucket < buckets; bucket++) {
    store<u32>(starts + (bucket << 2), feature);
    for (const end = feature + load<u8>(sizes + bucket); feature < end; feature++) {
      const row = rows + (feature << ROW_SHIFT);
      v128.store(row, i64x2.splat(0));
      store<u16>(row, load<u16>(keys + (feature << 1)), ROW_LABELS);
      for (let mask: u32 = load<u16>(masks + (feature << 1)); mask; mask &= mask - 1) store<i8>(row + ctz(mask), load<i8>(weight++));
    }
  }
  store<u32>(starts + (buckets << 2), feature);
}

/** The scores of a row of features, f32 a label: the sums of their weights. @param hashes u32 each. */
export function scoreRow(model: Model, hashes: usize, count: u32, out: usize): void {
  let low = i64x2.splat(0);
  let high = i64x2.splat(0);
  const shift = 32 - model.bucketBits;
  const keyMask: u32 = (1 << model.keyBits) - 1;
  const rows = model.rows;
  for (let next = hashes, last = hashes + (count << 2); next < last; ) {
    const stop = min(last, next + (AT_ONCE << 2));
    // first where all buckets are, so that memory fetches them side by side
    for (let at = next, place = places; at < stop; at += 4, place += 8) {
      store<u64>(place, load<u64>(model.starts + ((load<u32>(at) >>> shift) << 2)));
    }
    for (let place = places; next < stop; next += 4, place += 8) {
      const key = load<u32>(next) & keyMask;
      const end = rows + (load<u32>(place, 4) << ROW_SHIFT);
      for (let at = rows + (load<u32>(place) << ROW_SHIFT); at < end; at += ROW) {
        if (<u32>load<u16>(at, ROW_LABELS) !== key) continue;
        const row = v128.load(at);
        low = i16x8.add_sat_s(low, i16x8.extend_low_i8x16_s(row));
        high = i16x8.add_sat_s(high, i16x8.extend_high_i8x16_s(row));
        break;
      }
    }
  }
  v128.store(sums, low);
  v128.store(sums, high, 16);
  const scale = model.scale;
  for (let label: u32 = 0; label < model.labels; label++) {
    store<f32>(out + (label << 2), <f32>load<i16>(sums + (label << 1)) * scale);
  }
}
