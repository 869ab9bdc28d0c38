/**
 * The binary form of a tagger's weights: read as views on the bytes, so that loading costs next to nothing.
 *
 * Little endian: "MJZT", version, number of labels, bits of the bucket number, 0; scale (float32); number of features, of weights, bytes of the
 * label names (uint32 each); the names, joined by "\n", padded to 4 bytes; transitions (float32, a row for the start and one for each
 * label before, a column for each label after); keys (uint16 a feature); masks (uint8 a feature); features of the buckets (uint8 each);
 * weights (int8 each, feature by feature, by label), padded to 4 bytes. The upper bits of a feature's hash choose the bucket, the lower ones
 * are its key. A mask has a bit for each label that the feature has a weight for, from the lowest up; those of the ninth and later labels
 * stand above the hash in the key.
 */
const MAGIC = 0x545a4a4d;
const VERSION = 3;
const HEADER = 24;

export interface TaggerModel {
  labels: readonly string[];
  bucketBits: number;
  /** A weight is its int8 times this. */
  scale: number;
  /** `(labels + 1) × labels`: row 0 is the start of the sequence, row `i + 1` follows label `i`. */
  transitions: Float32Array;
  /** Lower bits of the features' hashes (`keyBits`), above them the masks' bits from the ninth on; grouped by bucket. */
  keys: Uint16Array;
  /** A bit for each label that a feature has a weight for, of the first eight. */
  masks: Uint8Array;
  /** Feature by feature, by label. */
  weights: Int8Array;
  /** Features in each bucket. */
  bucketSizes: Uint8Array;
}

/** How many of the lower bits of a hash tell the features of a bucket apart. */
export const keyBits = (labels: number): number => 16 - Math.max(1, Math.ceil(Math.log2(labels)));

/** Labels that a mask and what is left of a key have bits for. */
export const MOST_LABELS = 12;

const padded = (length: number) => (length + 3) & ~3;

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) => new Uint8Array(buffer, byteOffset, byteLength);

export function encodeModel(model: TaggerModel): Uint8Array {
  const names = new TextEncoder().encode(model.labels.join('\n'));
  const parts = [model.transitions, model.keys, model.masks, model.bucketSizes, model.weights].map(bytesOf);
  const length = HEADER + padded(names.length) + parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(padded(length));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint8(4, VERSION);
  view.setUint8(5, model.labels.length);
  view.setUint8(6, model.bucketBits);
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
 * Views on the bytes (copied only where they are not aligned).
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
  const transitionsAt = HEADER + padded(nameBytes);
  const keysAt = transitionsAt + (labelCount + 1) * labelCount * 4;
  const masksAt = keysAt + features * 2;
  const sizesAt = masksAt + features;
  const weightsAt = sizesAt + 2 ** bucketBits;
  const want = padded(weightsAt + weights);
  if (byteLength !== want) throw new RangeError(`Tagger weights of ${byteLength} bytes where the header promises ${want}: cut short?`);
  return {
    labels: new TextDecoder().decode(bytes.subarray(HEADER, HEADER + nameBytes)).split('\n'),
    bucketBits,
    scale: view.getFloat32(8, true),
    transitions: new Float32Array(buffer, byteOffset + transitionsAt, (labelCount + 1) * labelCount),
    keys: new Uint16Array(buffer, byteOffset + keysAt, features),
    masks: bytes.subarray(masksAt, sizesAt),
    weights: new Int8Array(buffer, byteOffset + weightsAt, weights),
    bucketSizes: bytes.subarray(sizesAt, weightsAt),
  };
}
