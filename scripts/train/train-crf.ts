/**
 * Learns the weights of a `SequenceTagger`: a linear-chain CRF by AdaGrad, one sequence a step, for any label set and features.
 *
 *     const trained = trainCrf(sequences, labels, { epochs: 12 });
 *     writeFileSync('public/models/….bin', encodeModel(shrink(trained, 900_000)));
 *
 * Features are dropped at random while learning: a model that may lean on "this very word" learns too little from context.
 */
import type { FeatureRows } from '../../src/engine/tagger/feature-rows';
import { MOST_LABELS, type TaggerModel } from '../../src/engine/tagger/model-format';
import { toLevels } from './weight-levels';

export interface LabelledSequence {
  rows: FeatureRows;
  /** An index into the labels for each row. */
  labels: Uint8Array;
}

export interface TrainOptions {
  epochs?: number;
  /** AdaGrad's step. */
  rate?: number;
  /** Strength of ½λ|w|², as a share of a feature's occurrences. */
  l2?: number;
  /** Strength of λ|w|, likewise: what it drives to zero is not stored. */
  l1?: number;
  /** Share of a row's features that are left out at random. */
  dropout?: number;
  /** How many of the last epochs the weights are the mean of. */
  averaged?: number;
  /** Features seen in fewer rows than this are not learnt. */
  minCount?: number;
  seed?: number;
  /** Hears after each epoch. */
  log?: (line: string) => void;
}

export interface TrainedCrf {
  labels: readonly string[];
  transitions: Float32Array;
  /** Hash of each feature. */
  hashes: Uint32Array;
  /** `features × labels`. */
  weights: Float32Array;
  /** In how many rows each feature was seen, for whoever lets that count. */
  counts?: Float32Array;
}

const NEVER = -30;
/** A label's probability that is off by less than this is left as it is. */
const LEAST_ERROR = 2e-3;

/** A small repeatable generator of numbers in [0, 1) (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Numbers the features that occur often enough. */
function numberFeatures(sequences: readonly LabelledSequence[], minCount: number) {
  const counts = new Map<number, number>();
  for (const { rows } of sequences) for (const hash of rows.hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const hashes = [...counts.keys()].filter((hash) => (counts.get(hash) ?? 0) >= minCount);
  return {
    hashes: Uint32Array.from(hashes),
    counts: Float32Array.from(hashes, (hash) => counts.get(hash) ?? 0),
    numbers: new Map(hashes.map((hash, i) => [hash, i])),
  };
}

/** 0 for each transition that the sequences have, and next to minus infinity for the others: what was never seen is not tried. */
function seenTransitions(sequences: readonly LabelledSequence[], L: number): Float32Array {
  const transitions = new Float32Array((L + 1) * L).fill(NEVER);
  for (const { labels } of sequences) {
    labels.forEach((label, i) => {
      transitions[(i === 0 ? 0 : (labels[i - 1] as number) + 1) * L + label] = 0;
    });
  }
  return transitions;
}

export function trainCrf(sequences: readonly LabelledSequence[], labels: readonly string[], options: TrainOptions = {}): TrainedCrf {
  const { epochs = 12, rate = 0.1, l2 = 0.5, l1 = 0, dropout = 0.1, averaged = 1, minCount = 1, seed = 1, log } = options;
  const L = labels.length;
  const next = random(seed);
  const { hashes, counts, numbers } = numberFeatures(sequences, minCount);
  const weights = new Float32Array(hashes.length * L);
  const squares = new Float32Array(hashes.length * L).fill(1e-2);
  const transitions = seenTransitions(sequences, L);
  const transitionSquares = new Float32Array((L + 1) * L).fill(1e-2);
  const numbered = sequences.map(({ rows }) => Int32Array.from(rows.hashes, (hash) => numbers.get(hash) ?? -1));
  const order = sequences.map((_, i) => i);
  const wrong = new Int32Array(L);
  const errors = new Float64Array(L);
  const weightMean = new RunningMean(weights);
  const transitionMean = new RunningMean(transitions);

  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    let loss = 0;
    for (const index of order) {
      const { rows, labels: gold } = sequences[index] as LabelledSequence;
      const features = numbered[index] as Int32Array;
      const n = rows.ends.length;
      if (n === 0) continue;
      const kept = features.map((f) => (f >= 0 && (dropout === 0 || next() >= dropout) ? f : -1));
      const emissions = new Float64Array(n * L);
      for (let row = 0, at = 0; row < n; row++) {
        for (const end = rows.ends[row] as number; at < end; at++) {
          const f = kept[at] as number;
          if (f < 0) continue;
          for (let y = 0; y < L; y++) emissions[row * L + y] = (emissions[row * L + y] as number) + (weights[f * L + y] as number);
        }
      }
      const { marginals, pairs, logZ, goldScore } = expectations(emissions, transitions, L, gold);
      loss += logZ - goldScore;
      for (let row = 0, at = 0; row < n; row++) {
        const base = row * L;
        const y0 = gold[row] as number;
        // Probabilities that are right already move nothing worth the time; most rows have no others after the first epoch.
        let active = 0;
        for (let y = 0; y < L; y++) {
          const g = (marginals[base + y] as number) - (y === y0 ? 1 : 0);
          if (Math.abs(g) < LEAST_ERROR) continue;
          wrong[active] = y;
          errors[active++] = g;
        }
        const end = rows.ends[row] as number;
        if (active === 0) at = end;
        for (; at < end; at++) {
          const f = kept[at] as number;
          if (f < 0) continue;
          const share = 1 / (counts[f] as number);
          for (let a = 0; a < active; a++) {
            const slot = f * L + (wrong[a] as number);
            const w = weights[slot] as number;
            const gradient = (errors[a] as number) + l2 * share * w;
            const square = (squares[slot] as number) + gradient * gradient;
            squares[slot] = square;
            const step = rate / Math.sqrt(square);
            let moved = w - step * gradient;
            if (l1 > 0) {
              const cut = step * l1 * share;
              moved = moved > cut ? moved - cut : moved < -cut ? moved + cut : 0;
            }
            weights[slot] = moved;
          }
        }
      }
      for (let slot = 0; slot < pairs.length; slot++) {
        if (transitions[slot] === NEVER) continue;
        const gradient = (pairs[slot] as number) + 1e-4 * (transitions[slot] as number);
        if (gradient === 0) continue;
        const square = (transitionSquares[slot] as number) + gradient * gradient;
        transitionSquares[slot] = square;
        transitions[slot] = (transitions[slot] as number) - (rate * gradient) / Math.sqrt(square);
      }
    }
    if (averaged > 1 && epoch > epochs - averaged) {
      weightMean.add();
      transitionMean.add();
    }
    log?.(`epoch ${epoch}: loss ${(loss / sequences.length).toFixed(3)} a sequence, ${hashes.length} features`);
  }
  return { labels, transitions: transitionMean.take(), hashes, weights: weightMean.take(), counts };
}

/** The mean of what numbers were at several times; what they are where it was never asked to note them. */
class RunningMean {
  #sums: Float32Array | null = null;
  #times = 0;

  constructor(readonly values: Float32Array) {}

  add(): void {
    const { values } = this;
    this.#sums ??= new Float32Array(values.length);
    for (let i = 0; i < values.length; i++) this.#sums[i] = (this.#sums[i] as number) + (values[i] as number);
    this.#times++;
  }

  take(): Float32Array {
    return this.#sums?.map((sum) => sum / this.#times) ?? this.values;
  }
}

/** Forward-backward in doubles: label probabilities, and for each transition what the model expects minus what is true. */
function expectations(emissions: Float64Array, transitions: Float32Array, L: number, gold: Uint8Array) {
  const n = emissions.length / L;
  const local = new Float64Array(n * L);
  const exp = Float64Array.from(transitions, Math.exp);
  let logZ = 0;
  for (let row = 0; row < n; row++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < L; y++) top = Math.max(top, emissions[row * L + y] as number);
    for (let y = 0; y < L; y++) local[row * L + y] = Math.exp((emissions[row * L + y] as number) - top);
    logZ += top;
  }
  const forward = new Float64Array(n * L);
  const backward = new Float64Array(n * L);
  const scales = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    let sum = 0;
    for (let y = 0; y < L; y++) {
      let into = 0;
      if (row === 0) into = exp[y] as number;
      else for (let x = 0; x < L; x++) into += (forward[(row - 1) * L + x] as number) * (exp[(x + 1) * L + y] as number);
      const value = into * (local[row * L + y] as number);
      forward[row * L + y] = value;
      sum += value;
    }
    for (let y = 0; y < L; y++) forward[row * L + y] = (forward[row * L + y] as number) / sum;
    scales[row] = sum;
    logZ += Math.log(sum);
  }
  backward.fill(1, (n - 1) * L);
  for (let row = n - 2; row >= 0; row--) {
    for (let x = 0; x < L; x++) {
      let out = 0;
      for (let y = 0; y < L; y++)
        out += (exp[(x + 1) * L + y] as number) * (local[(row + 1) * L + y] as number) * (backward[(row + 1) * L + y] as number);
      backward[row * L + x] = out / (scales[row + 1] as number);
    }
  }
  const marginals = new Float64Array(n * L);
  const pairs = new Float64Array((L + 1) * L);
  let goldScore = 0;
  for (let row = 0; row < n; row++) {
    for (let y = 0; y < L; y++) {
      marginals[row * L + y] = (forward[row * L + y] as number) * (backward[row * L + y] as number);
      if (row === 0) pairs[y] = marginals[y] as number;
      else {
        const after = ((local[row * L + y] as number) * (backward[row * L + y] as number)) / (scales[row] as number);
        for (let x = 0; x < L; x++) {
          const slot = (x + 1) * L + y;
          pairs[slot] = (pairs[slot] as number) + (forward[(row - 1) * L + x] as number) * (exp[slot] as number) * after;
        }
      }
    }
    const y0 = gold[row] as number;
    const slot = (row === 0 ? 0 : (gold[row - 1] as number) + 1) * L + y0;
    goldScore += (emissions[row * L + y0] as number) + (transitions[slot] as number);
    pairs[slot] = (pairs[slot] as number) - 1;
  }
  return { marginals, pairs, logZ, goldScore };
}

/**
 * Takes `boldness` from the score of label 0 ("outside"), so that the tagger finds more and errs more: what balances precision and
 * recall on articles unlike those it learnt from, where it is too timid.
 */
export function embolden(trained: TrainedCrf, boldness: number): TrainedCrf {
  const count = trained.labels.length;
  return { ...trained, transitions: trained.transitions.map((score, slot) => (slot % count === 0 ? score - boldness : score)) };
}

/** The size of the largest stored weight. */
const LARGEST = 127;

export interface ShrinkOptions {
  /** A byte is stored for each of so many buckets, as a power of two; fewer for small models. */
  bucketBits?: number;
  /** Bits of a hash that tell the features of a bucket apart; where it is not said 16, less those that number the labels. */
  keyBits?: number;
  /** How much it counts that a weight was learnt from many places: the power of their number. 0 for not at all. */
  frequency?: number;
  /** To how many sizes weights are rounded, so that they pack well; to 127 where it is not said. */
  levels?: number;
}

/**
 * Keeps the weights that matter most, and quantises them to 8 bits.
 * @param most how many are kept.
 * @throws RangeError for more than `MOST_LABELS` labels, or where the hashes are mixed badly.
 */
export function shrink(
  { labels, transitions, hashes, weights, counts }: TrainedCrf,
  most: number,
  { bucketBits = 16, keyBits = 16 - Math.ceil(Math.log2(labels.length)), frequency = 0, levels }: ShrinkOptions = {},
): TaggerModel {
  const L = labels.length;
  if (L > MOST_LABELS) throw new RangeError(`${L} labels; the form of the weights has room for ${MOST_LABELS}.`);
  const hashMask = 2 ** keyBits - 1;
  // Two features with the same bucket and key cannot be told apart: their weights are added up, as they would be in use.
  const entries = new Map<number, number>();
  const worth = new Map<number, number>();
  for (let f = 0; f < hashes.length; f++) {
    const hash = hashes[f] as number;
    const bucket = hash >>> (32 - bucketBits);
    for (let y = 0; y < L; y++) {
      const weight = weights[f * L + y] as number;
      if (weight === 0) continue;
      const key = (bucket * 65536 + (hash & hashMask)) * L + y;
      entries.set(key, (entries.get(key) ?? 0) + weight);
      worth.set(key, (worth.get(key) ?? 0) + Math.abs(weight) * (counts?.[f] ?? 1) ** frequency);
    }
  }
  let kept = [...entries].sort((a, b) => (worth.get(b[0]) as number) - (worth.get(a[0]) as number)).slice(0, most);
  kept.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  // The few largest are clipped, so that the many others keep their precision.
  const top = Math.abs(kept[Math.floor(kept.length * 0.0005)]?.[1] ?? 1);
  const scale = top / LARGEST;
  kept = kept.filter(([, weight]) => Math.round(weight / scale) !== 0).sort((a, b) => a[0] - b[0]);
  const bucketSizes = new Uint8Array(2 ** bucketBits);
  const keys: number[] = [];
  const masks: number[] = [];
  let last = -1;
  for (const [key] of kept) {
    const feature = Math.floor(key / L);
    if (feature !== last) {
      const bucket = Math.floor(feature / 65536);
      if (bucketSizes[bucket] === 255) throw new RangeError('A bucket holds more than 255 features: are the hashes mixed?');
      bucketSizes[bucket] = (bucketSizes[bucket] as number) + 1;
      keys.push(feature % 65536);
      masks.push(0);
      last = feature;
    }
    masks[masks.length - 1] = (masks.at(-1) as number) | (1 << (key % L));
  }
  const rounded = Int8Array.from(kept, ([, weight]) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / scale))));
  return {
    labels,
    bucketBits,
    keyBits,
    scale,
    transitions,
    keys: Uint16Array.from(keys),
    masks: Uint16Array.from(masks),
    weights: levels ? toLevels(rounded, levels) : rounded,
    bucketSizes,
  };
}
