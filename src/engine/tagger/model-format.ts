/**
 * The binary form of a tagger's weights: read as views on the bytes, so that loading costs next to nothing.
 *
 * Little endian: "MJZT", version, number of labels, bits of the bucket number, 0; scale (float32); number of entries (uint32);
 * bytes of the label names (uint32); the names, joined by "\n", padded to 4 bytes; transitions (float32, a row for the start
 * and one for each label before, a column for each label after); keys (uint16 an entry); weights (int8 an entry); sizes of the buckets
 * (uint8 each). The upper bits of a feature's hash choose the bucket; an entry's key joins its lower bits with the label.
 */
const MAGIC = 0x545a4a4d;
const VERSION = 1;
const HEADER = 20;

export interface TaggerModel {
  labels: readonly string[];
  bucketBits: number;
  /** A weight is its int8 times this. */
  scale: number;
  /** `(labels + 1) × labels`: row 0 is the start of the sequence, row `i + 1` follows label `i`. */
  transitions: Float32Array;
  /** Lower hash bits above, label below; grouped by bucket. */
  keys: Uint16Array;
  weights: Int8Array;
  bucketSizes: Uint8Array;
}

/** How many bits of a key hold the label. */
export const labelBits = (labels: number): number => Math.max(1, Math.ceil(Math.log2(labels)));

const padded = (length: number) => (length + 3) & ~3;

export function encodeModel(model: TaggerModel): Uint8Array {
  const names = new TextEncoder().encode(model.labels.join('\n'));
  const transitionsAt = HEADER + padded(names.length);
  const keysAt = transitionsAt + model.transitions.byteLength;
  const weightsAt = keysAt + model.keys.byteLength;
  const sizesAt = weightsAt + model.weights.byteLength;
  const bytes = new Uint8Array(sizesAt + model.bucketSizes.byteLength);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint8(4, VERSION);
  view.setUint8(5, model.labels.length);
  view.setUint8(6, model.bucketBits);
  view.setFloat32(8, model.scale, true);
  view.setUint32(12, model.keys.length, true);
  view.setUint32(16, names.length, true);
  bytes.set(names, HEADER);
  bytes.set(new Uint8Array(model.transitions.buffer, model.transitions.byteOffset, model.transitions.byteLength), transitionsAt);
  bytes.set(new Uint8Array(model.keys.buffer, model.keys.byteOffset, model.keys.byteLength), keysAt);
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.byteLength), weightsAt);
  bytes.set(model.bucketSizes, sizesAt);
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
  const entries = view.getUint32(12, true);
  const nameBytes = view.getUint32(16, true);
  const transitionsAt = HEADER + padded(nameBytes);
  const keysAt = transitionsAt + (labelCount + 1) * labelCount * 4;
  const weightsAt = keysAt + entries * 2;
  const sizesAt = weightsAt + entries;
  const want = sizesAt + 2 ** bucketBits;
  if (byteLength !== want) throw new RangeError(`Tagger weights of ${byteLength} bytes where the header promises ${want}: cut short?`);
  return {
    labels: new TextDecoder().decode(bytes.subarray(HEADER, HEADER + nameBytes)).split('\n'),
    bucketBits,
    scale: view.getFloat32(8, true),
    transitions: new Float32Array(buffer, byteOffset + transitionsAt, (labelCount + 1) * labelCount),
    keys: new Uint16Array(buffer, byteOffset + keysAt, entries),
    weights: new Int8Array(buffer, byteOffset + weightsAt, entries),
    bucketSizes: bytes.subarray(sizesAt, want),
  };
}
