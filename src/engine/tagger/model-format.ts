/**
 * The binary form of a tagger's weights: bytes of a kind side by side, so that it packs well (see `packModel`).
 *
 * Little endian: "MJZT", version, number of labels, bits of the bucket number, bits of a key; scale (float32); number of features, of weights,
 * bytes of the label names (uint32 each); the names, joined by "\n", padded to 4 bytes; transitions (float32, a row for the start and one for
 * each label before, a column for each label after); features of the buckets (uint8 each); keys, and masks, as `splitBits` writes them;
 * weights (int8 each, feature by feature, by label), padded to 4 bytes. The upper bits of a feature's hash choose the bucket, the lower ones
 * are its key.
 */
const MAGIC = 0x545a4a4d;
const VERSION = 4;
const HEADER = 24;

export interface TaggerModel {
  labels: readonly string[];
  bucketBits: number;
  /** How many of the lower bits of a hash tell the features of a bucket apart: 16 at most. */
  keyBits: number;
  /** A weight is its int8 times this. */
  scale: number;
  /** `(labels + 1) × labels`: row 0 is the start of the sequence, row `i + 1` follows label `i`. */
  transitions: Float32Array;
  /** Lower bits of the features' hashes (`keyBits`), grouped by bucket. */
  keys: Uint16Array;
  /** A bit for each label that a feature has a weight for, from the lowest up. */
  masks: Uint16Array;
  /** Feature by feature, by label. */
  weights: Int8Array;
  /** Features in each bucket. */
  bucketSizes: Uint8Array;
}

/** Labels that the kernel's rows have room for. */
export const MOST_LABELS = 14;

const padded = (length: number) => (length + 3) & ~3;

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) => new Uint8Array(buffer, byteOffset, byteLength);

/** How many bytes `splitBits` makes of numbers. */
const splitLength = (count: number, bits: number) => count + Math.max(0, bits - 8) * Math.ceil(count / 8);

/** Numbers of so many bits: the lowest eight of each, then for each further bit those of all numbers, eight to a byte. */
function splitBits(numbers: Uint16Array, bits: number): Uint8Array {
  const bytes = new Uint8Array(splitLength(numbers.length, bits));
  bytes.set(numbers);
  for (let bit = 8, at = numbers.length; bit < bits; bit++, at += Math.ceil(numbers.length / 8)) {
    numbers.forEach((number, i) => {
      bytes[at + (i >> 3)] = (bytes[at + (i >> 3)] as number) | (((number >>> bit) & 1) << (i & 7));
    });
  }
  return bytes;
}

/** What `splitBits` split. */
function joinBits(bytes: Uint8Array, count: number, bits: number): Uint16Array {
  const numbers = new Uint16Array(bytes.subarray(0, count));
  for (let bit = 8, at = count; bit < bits; bit++, at += Math.ceil(count / 8)) {
    for (let from = 0; from < count; from += 8) {
      for (let set = bytes[at + (from >> 3)] as number, i = from; set; set >>>= 1, i++) {
        if (set & 1) numbers[i] = (numbers[i] as number) | (1 << bit);
      }
    }
  }
  return numbers;
}

export function encodeModel(model: TaggerModel): Uint8Array {
  const names = new TextEncoder().encode(model.labels.join('\n'));
  const { transitions, bucketSizes, weights } = model;
  const [keys, masks] = [splitBits(model.keys, model.keyBits), splitBits(model.masks, model.labels.length)];
  const parts = [transitions, bucketSizes, keys, masks, weights].map(bytesOf);
  const length = HEADER + padded(names.length) + parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(padded(length));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint8(4, VERSION);
  view.setUint8(5, model.labels.length);
  view.setUint8(6, model.bucketBits);
  view.setUint8(7, model.keyBits);
  view.setFloat32(8, model.scale, true);
  view.setUint32(12, model.keys.length, true);
  view.setUint32(16, model.weights.length, true);
  view.setUint32(20, names.length, true);
  bytes.set(names, HEADER);
  let at = HEADER + padded(names.length);
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * What the bytes hold; the larger parts are views on them.
 * @throws RangeError where the bytes are no weights, of another version, or cut short.
 */
export function decodeModel(given: Uint8Array): TaggerModel {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const { buffer, byteOffset, byteLength } = bytes;
  const view = new DataView(buffer, byteOffset, byteLength);
  if (byteLength < HEADER || view.getUint32(0, true) !== MAGIC)
    throw new RangeError('These bytes are no tagger weights: "MJZT" is missing.');
  if (view.getUint8(4) !== VERSION) {
    throw new RangeError(`Tagger weights of version ${view.getUint8(4)}; this code reads version ${VERSION}. Train them again.`);
  }
  const labelCount = view.getUint8(5);
  const bucketBits = view.getUint8(6);
  const features = view.getUint32(12, true);
  const weights = view.getUint32(16, true);
  const nameBytes = view.getUint32(20, true);
  const keyBits = view.getUint8(7);
  const transitionsAt = HEADER + padded(nameBytes);
  const sizesAt = transitionsAt + (labelCount + 1) * labelCount * 4;
  const keysAt = sizesAt + 2 ** bucketBits;
  const masksAt = keysAt + splitLength(features, keyBits);
  const weightsAt = masksAt + splitLength(features, labelCount);
  const want = padded(weightsAt + weights);
  if (byteLength !== want) throw new RangeError(`Tagger weights of ${byteLength} bytes where the header promises ${want}: cut short?`);
  return {
    labels: new TextDecoder().decode(bytes.subarray(HEADER, HEADER + nameBytes)).split('\n'),
    bucketBits,
    keyBits,
    scale: view.getFloat32(8, true),
    transitions: new Float32Array(buffer, byteOffset + transitionsAt, (labelCount + 1) * labelCount),
    keys: joinBits(bytes.subarray(keysAt), features, keyBits),
    masks: joinBits(bytes.subarray(masksAt), features, labelCount),
    weights: new Int8Array(buffer, byteOffset + weightsAt, weights),
    bucketSizes: bytes.subarray(sizesAt, keysAt),
  };
}
