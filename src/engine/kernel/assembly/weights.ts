/** A tagger's weights in memory, and the sums of them that features have. */

/** Where the parts of a tagger are: the fields in the order in which `TaggerKernel` writes them. */
@unmanaged
export class Model {
  labels: u32;
  bucketBits: u32;
  labelBits: u32;
  /** What a stored weight counts. */
  scale: f32;
  /** u32 a bucket, where it starts among the entries, and one more for the end. */
  starts: usize;
  /** u16 an entry: the lower bits of a feature's hash above, the label below. */
  keys: usize;
  /** i8 an entry. */
  weights: usize;
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

/** Adds to `out`, f32 a label, the stored weights of a feature. */
function addFeature(model: Model, hash: u32, out: usize): void {
  const bucket = model.starts + ((hash >>> (32 - model.bucketBits)) << 2);
  const bits = model.labelBits;
  const key: u32 = hash & ((1 << (16 - bits)) - 1);
  const wanted = key << bits;
  const keys = model.keys;
  let low = load<u32>(bucket);
  const end = load<u32>(bucket, 4);
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (<u32>load<u16>(keys + (middle << 1)) < wanted) low = middle + 1;
    else high = middle;
  }
  const labelMask: u32 = (1 << bits) - 1;
  for (; low < end; low++) {
    const found: u32 = load<u16>(keys + (low << 1));
    if (found >>> bits !== key) return;
    const slot = out + ((found & labelMask) << 2);
    store<f32>(slot, load<f32>(slot) + <f32>load<i8>(model.weights + low));
  }
}

/** The same for a row of features. @param hashes u32 each. */
export function addFeatures(model: Model, hashes: usize, count: u32, out: usize): void {
  for (let at = hashes, end = hashes + (count << 2); at < end; at += 4) addFeature(model, load<u32>(at), out);
}

/** Makes stored weights scores. @param count of them, f32 each. */
export function scaleScores(model: Model, scores: usize, count: u32): void {
  const scale = model.scale;
  for (let at = scores, end = scores + (count << 2); at < end; at += 4) store<f32>(at, load<f32>(at) * scale);
}
