/**
 * The binary form of a tagger's weights: read as views on the bytes, so that loading costs next to nothing.
 *
 * Little endian: "MJZT", version, number of labels, bits of the bucket number, 0; scale (float32); number of entries (uint32);
 * bytes of the label names (uint32); the names, joined by "\n", padded to 4 bytes; transitions (float32, a row for the start
 * and one for each label before, a column for each label after); keys (uint16 an entry); weights (int8 an entry); sizes of the buckets
 * (uint8 each). The upper bits of a feature's hash choose the bucket; an entry's key joins its lower bits with the label.
 *
 * Version 2 has the same entries packed into bits, which takes half the room and some milliseconds to read: see below.
 */
import { BitReader, BitWriter, riceParameter } from './bit-stream';

const MAGIC = 0x545a4a4d;
const VERSION = 1;
const PACKED = 2;
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

/** @param packed as version 2. */
export function encodeModel(model: TaggerModel, packed = false): Uint8Array {
  if (packed) return encodePacked(model);
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
  if (view.getUint8(4) === PACKED) return decodePacked(bytes);
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

/*
 * Version 2, after the same header, the label names and the transitions: which sets of labels features have (uint16 each, the commonest
 * first, their number before them as uint16); then bits: for each feature the way from the one before (Rice code), the place of its set of
 * labels in that list (Rice code), and for each of its labels the weight's sign and size less one (Rice code). The Rice parameters are
 * the header's last byte and the two after the sets.
 */

/** The label sets of each feature in order: the feature's number, its labels as bits, where its first entry is. */
function* featuresOf({ labels, keys, bucketBits, bucketSizes }: TaggerModel): Generator<{ feature: number; set: number; entry: number }> {
  const bits = labelBits(labels.length);
  const lowBits = 16 - bits;
  for (let bucket = 0, entry = 0; bucket < 2 ** bucketBits; bucket++) {
    const end = entry + (bucketSizes[bucket] as number);
    while (entry < end) {
      const low = (keys[entry] as number) >>> bits;
      const first = entry;
      let set = 0;
      for (; entry < end && (keys[entry] as number) >>> bits === low; entry++) set |= 1 << ((keys[entry] as number) & ((1 << bits) - 1));
      yield { feature: bucket * 2 ** lowBits + low, set, entry: first };
    }
  }
}

function encodePacked(model: TaggerModel): Uint8Array {
  const names = new TextEncoder().encode(model.labels.join('\n'));
  const features = [...featuresOf(model)];
  const counts = new Map<number, number>();
  for (const { set } of features) counts.set(set, (counts.get(set) ?? 0) + 1);
  const sets = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([set]) => set);
  const placeOf = new Map(sets.map((set, i) => [set, i]));
  const mean = (numbers: Iterable<number>) => {
    let [sum, count] = [0, 0];
    for (const n of numbers) {
      sum += n;
      count++;
    }
    return sum / (count || 1);
  };
  const gapBits = riceParameter((features[features.length - 1]?.feature ?? 1) / (features.length || 1));
  const setBits = riceParameter(mean(features.map(({ set }) => placeOf.get(set) ?? 0)));
  const sizeBits = riceParameter(mean(Array.from(model.weights, (weight) => Math.abs(weight) - 1)));
  const stream = new BitWriter();
  let before = -1;
  for (const { feature, set, entry } of features) {
    stream.rice(feature - before - 1, gapBits);
    before = feature;
    stream.rice(placeOf.get(set) ?? 0, setBits);
    for (let rest = set, at = entry; rest; rest &= rest - 1, at++) {
      const weight = model.weights[at] as number;
      stream.bits(weight < 0 ? 1 : 0, 1);
      stream.rice(Math.abs(weight) - 1, sizeBits);
    }
  }
  const packed = stream.take();
  const transitionsAt = HEADER + padded(names.length);
  const setsAt = transitionsAt + model.transitions.byteLength;
  const packedAt = setsAt + 2 + sets.length * 2 + 2;
  const bytes = new Uint8Array(packedAt + packed.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint8(4, PACKED);
  view.setUint8(5, model.labels.length);
  view.setUint8(6, model.bucketBits);
  view.setUint8(7, gapBits);
  view.setFloat32(8, model.scale, true);
  view.setUint32(12, model.keys.length, true);
  view.setUint32(16, names.length, true);
  bytes.set(names, HEADER);
  bytes.set(new Uint8Array(model.transitions.buffer, model.transitions.byteOffset, model.transitions.byteLength), transitionsAt);
  view.setUint16(setsAt, sets.length, true);
  sets.forEach((set, i) => {
    view.setUint16(setsAt + 2 + i * 2, set, true);
  });
  view.setUint8(packedAt - 2, setBits);
  view.setUint8(packedAt - 1, sizeBits);
  bytes.set(packed, packedAt);
  return bytes;
}

function decodePacked(bytes: Uint8Array): TaggerModel {
  const { buffer, byteOffset, byteLength } = bytes;
  const view = new DataView(buffer, byteOffset, byteLength);
  const labelCount = view.getUint8(5);
  const bucketBits = view.getUint8(6);
  const gapBits = view.getUint8(7);
  const entries = view.getUint32(12, true);
  const nameBytes = view.getUint32(16, true);
  const transitionsAt = HEADER + padded(nameBytes);
  const setsAt = transitionsAt + (labelCount + 1) * labelCount * 4;
  const setCount = setsAt + 2 <= byteLength ? view.getUint16(setsAt, true) : 0;
  const packedAt = setsAt + 2 + setCount * 2 + 2;
  if (packedAt > byteLength) throw new RangeError(`Tagger weights of ${byteLength} bytes where the header promises more: cut short?`);
  const sets = Array.from({ length: setCount }, (_, i) => view.getUint16(setsAt + 2 + i * 2, true));
  const setBits = view.getUint8(packedAt - 2);
  const sizeBits = view.getUint8(packedAt - 1);
  const stream = new BitReader(bytes, packedAt);
  const bits = labelBits(labelCount);
  const lowBits = 16 - bits;
  const keys = new Uint16Array(entries);
  const weights = new Int8Array(entries);
  const bucketSizes = new Uint8Array(2 ** bucketBits);
  for (let entry = 0, feature = -1; entry < entries; ) {
    feature += stream.rice(gapBits) + 1;
    const bucket = feature >>> lowBits;
    const low = (feature & ((1 << lowBits) - 1)) << bits;
    for (let rest = sets[stream.rice(setBits)] ?? 0; rest; rest &= rest - 1, entry++) {
      const negative = stream.bits(1) === 1;
      const size = stream.rice(sizeBits) + 1;
      keys[entry] = low | (31 - Math.clz32(rest & -rest));
      weights[entry] = negative ? -size : size;
      bucketSizes[bucket] = (bucketSizes[bucket] as number) + 1;
    }
    if (stream.isSpent) throw new RangeError('Tagger weights end before their entries do: cut short?');
  }
  return {
    labels: new TextDecoder().decode(bytes.subarray(HEADER, HEADER + nameBytes)).split('\n'),
    bucketBits,
    scale: view.getFloat32(8, true),
    transitions: new Float32Array(buffer, byteOffset + transitionsAt, (labelCount + 1) * labelCount),
    keys,
    weights,
    bucketSizes,
  };
}
