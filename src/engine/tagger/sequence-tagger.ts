/**
 * A linear-chain CRF over hashed features: any label set, any feature function.
 *
 *     const tagger = SequenceTagger.load(bytes);          // keep it for the next call
 *     const rows = new FeatureRowsBuilder();              // a row of feature hashes for each token: feature(template, hashText(word))
 *     const { labels, scores } = tagger.tag(rows.take()); // labels: indexes into tagger.labels, scores: their probabilities
 *
 * `scripts/train/train-crf.ts` learns the weights; whoever tags must make the same features as whoever trained.
 * The chain is decoded by Viterbi, probabilities by forward-backward (Lafferty, McCallum and Pereira 2001).
 */
import type { FeatureRows } from './feature-rows';
import { decodeModel, labelBits, type TaggerModel } from './model-format';

export interface Tagging {
  /** The best sequence: an index into `labels` for each row. */
  labels: Uint8Array;
  /** For each row the probability of its label, 0..1. */
  scores: Float32Array;
  /** For each row and label the probability, row by row: for whoever wants the second best. */
  marginals: Float32Array;
}

const FILTER_BITS = 20;
const filterBit = (bucket: number, key: number) => Math.imul(bucket ^ (key << 16), 0x9e3779b1) >>> (32 - FILTER_BITS);

/** Scored features after which the filter is worth its making: some articles. */
const WORTH_A_FILTER = 1_000_000;

export class SequenceTagger {
  readonly labels: readonly string[];
  readonly #model: TaggerModel;
  /** Where each bucket starts; one more for the end. */
  readonly #starts: Uint32Array;
  /**
   * A bit for each feature that has weights: most features of an article have none, and this is quicker to ask than the buckets. To make it takes
   * longer than an article saves, so that whoever reads one alone goes without.
   */
  #filter: Int32Array | null = null;
  #scored = 0;
  readonly #labelBits: number;
  readonly #chain: Chain;

  private constructor(model: TaggerModel) {
    this.#model = model;
    this.labels = model.labels;
    this.#labelBits = labelBits(model.labels.length);
    const sizes = model.bucketSizes;
    const starts = new Uint32Array(sizes.length + 1);
    for (let i = 0, start = 0; i < sizes.length; i++) {
      start += sizes[i] as number;
      starts[i + 1] = start;
    }
    this.#starts = starts;
    this.#chain = readChain(model.transitions, model.labels.length);
  }

  #makeFilter(): Int32Array {
    const filter = new Int32Array(2 ** (FILTER_BITS - 5));
    const { keys } = this.#model;
    const starts = this.#starts;
    for (let bucket = 0, entry = 0; bucket < starts.length - 1; bucket++) {
      const end = starts[bucket + 1] as number;
      for (; entry < end; entry++) {
        const bit = filterBit(bucket, (keys[entry] as number) >>> this.#labelBits);
        filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << bit);
      }
    }
    return filter;
  }

  /** @throws RangeError where the bytes are no weights of this version. */
  static load(bytes: Uint8Array): SequenceTagger {
    return new SequenceTagger(decodeModel(bytes));
  }

  /** Labels one sequence (a sentence). */
  tag(rows: FeatureRows): Tagging {
    return this.decode(this.emissions(rows));
  }

  /**
   * Labels one sequence of which the scores of each row are known: the tagger's own, or these with more taken into account.
   * @param marginals of these scores, where they are known already.
   */
  decode(emissions: Float32Array, marginals = this.marginals(emissions)): Tagging {
    const count = this.labels.length;
    const labels = bestChain(emissions, this.#chain);
    const scores = new Float32Array(labels.length);
    for (let i = 0; i < labels.length; i++) scores[i] = marginals[i * count + (labels[i] ?? 0)] ?? 0;
    return { labels, scores, marginals };
  }

  /** The probability of each label at each row, row by row. */
  marginals(emissions: Float32Array): Float32Array {
    return chainMarginals(emissions, this.#chain);
  }

  /**
   * Adds to `out`, for each label from `base` on, the weights of the first `count` features, as they are stored: times `scale` they are
   * scores. For classifiers that decide one row at a time, and for whoever adds up rows of parts.
   */
  score(hashes: Uint32Array, count: number, out: Float32Array, base = 0): void {
    this.#add(hashes, 0, count, out, base);
  }

  /** What a stored weight counts. */
  get scale(): number {
    return this.#model.scale;
  }

  #add(hashes: Uint32Array, from: number, to: number, out: Float32Array, base: number): void {
    this.#scored += to - from;
    if (!this.#filter && this.#scored > WORTH_A_FILTER) this.#filter = this.#makeFilter();
    const filter = this.#filter;
    const { bucketBits, keys, weights } = this.#model;
    const starts = this.#starts;
    const bits = this.#labelBits;
    const labelMask = (1 << bits) - 1;
    const keyMask = (1 << (16 - bits)) - 1;
    // The casts to number: indexes below are within the arrays by construction, and this is the engine's innermost loop.
    for (let at = from; at < to; at++) {
      const hash = hashes[at] as number;
      const bucket = hash >>> (32 - bucketBits);
      const key = hash & keyMask;
      if (filter) {
        const bit = filterBit(bucket, key);
        if (((filter[bit >>> 5] as number) & (1 << bit)) === 0) continue;
      }
      let low = starts[bucket] as number;
      const end = starts[bucket + 1] as number;
      const first = key << bits;
      for (let high = end; low < high; ) {
        const middle = (low + high) >>> 1;
        if ((keys[middle] as number) < first) low = middle + 1;
        else high = middle;
      }
      for (; low < end && (keys[low] as number) >>> bits === key; low++) {
        const slot = base + ((keys[low] as number) & labelMask);
        out[slot] = (out[slot] as number) + (weights[low] as number);
      }
    }
  }

  /** The sum of the weights of each row's features, for each label. */
  emissions({ hashes, ends }: FeatureRows): Float32Array {
    const { scale } = this.#model;
    const count = this.labels.length;
    const emissions = new Float32Array(ends.length * count);
    let at = 0;
    for (let row = 0; row < ends.length; row++) {
      const end = ends[row] as number;
      this.#add(hashes, at, end, emissions, row * count);
      at = end;
    }
    for (let i = 0; i < emissions.length; i++) emissions[i] = (emissions[i] as number) * scale;
    return emissions;
  }
}

/** Below this a transition is one that training never saw: it is not tried. */
const NEVER = -20;

/** The transitions as the loops below want them: for each label those that may stand before it. */
interface Chain {
  count: number;
  /** Of each label as the first. */
  start: Float32Array;
  expStart: Float32Array;
  /** The labels that may stand before label `y`: `before[firsts[y]] … before[firsts[y + 1] - 1]`, with their weights. */
  firsts: Int32Array;
  before: Int32Array;
  weights: Float32Array;
  expWeights: Float32Array;
}

function readChain(transitions: Float32Array, count: number): Chain {
  const firsts = new Int32Array(count + 1);
  const before: number[] = [];
  const weights: number[] = [];
  for (let label = 0; label < count; label++) {
    for (let previous = 0; previous < count; previous++) {
      const weight = transitions[(previous + 1) * count + label] as number;
      if (weight < NEVER) continue;
      before.push(previous);
      weights.push(weight);
    }
    firsts[label + 1] = before.length;
  }
  const start = transitions.slice(0, count);
  return {
    count,
    start,
    expStart: start.map(Math.exp),
    firsts,
    before: Int32Array.from(before),
    weights: Float32Array.from(weights),
    expWeights: Float32Array.from(weights, Math.exp),
  };
}

/** Viterbi: the labels of the best sequence. */
function bestChain(emissions: Float32Array, { count, start, firsts, before, weights }: Chain): Uint8Array {
  const length = emissions.length / count;
  const back = new Uint8Array(emissions.length);
  let last = new Float32Array(count);
  let now = new Float32Array(count);
  for (let row = 0; row < length; row++) {
    for (let label = 0; label < count; label++) {
      let best = row === 0 ? (start[label] as number) : Number.NEGATIVE_INFINITY;
      let from = 0;
      if (row > 0) {
        const stop = firsts[label + 1] as number;
        for (let t = firsts[label] as number; t < stop; t++) {
          const previous = before[t] as number;
          const score = (last[previous] as number) + (weights[t] as number);
          if (score > best) {
            best = score;
            from = previous;
          }
        }
      }
      now[label] = best + (emissions[row * count + label] as number);
      back[row * count + label] = from;
    }
    [last, now] = [now, last];
  }
  const labels = new Uint8Array(length);
  let label = 0;
  for (let i = 1; i < count; i++) if ((last[i] as number) > (last[label] as number)) label = i;
  for (let row = length - 1; row >= 0; row--) {
    labels[row] = label;
    label = back[row * count + label] as number;
  }
  return labels;
}

/** Forward-backward, scaled row by row: the probability of each label at each row. */
function chainMarginals(emissions: Float32Array, { count, expStart, firsts, before, expWeights }: Chain): Float32Array {
  const length = emissions.length / count;
  const local = expRows(emissions, count);
  const marginals = new Float32Array(emissions.length);
  for (let row = 0; row < length; row++) {
    const base = row * count;
    let sum = 0;
    for (let label = 0; label < count; label++) {
      let into = 0;
      if (row === 0) into = expStart[label] as number;
      else {
        const stop = firsts[label + 1] as number;
        for (let t = firsts[label] as number; t < stop; t++)
          into += (marginals[base - count + (before[t] as number)] as number) * (expWeights[t] as number);
      }
      const value = into * (local[base + label] as number);
      marginals[base + label] = value;
      sum += value;
    }
    for (let label = 0; label < count; label++) marginals[base + label] = (marginals[base + label] as number) / (sum || 1);
  }
  let backward = new Float32Array(count).fill(1);
  let next = new Float32Array(count);
  for (let row = length - 1; row >= 0; row--) {
    const base = row * count;
    next.fill(0);
    let sum = 0;
    for (let label = 0; label < count && row > 0; label++) {
      const onward = (local[base + label] as number) * (backward[label] as number);
      const stop = firsts[label + 1] as number;
      for (let t = firsts[label] as number; t < stop; t++) {
        const previous = before[t] as number;
        next[previous] = (next[previous] as number) + onward * (expWeights[t] as number);
      }
      sum += onward;
    }
    let total = 0;
    for (let label = 0; label < count; label++) {
      const value = (marginals[base + label] as number) * (backward[label] as number);
      marginals[base + label] = value;
      total += value;
    }
    for (let label = 0; label < count; label++) {
      marginals[base + label] = (marginals[base + label] as number) / (total || 1);
      next[label] = (next[label] as number) / (sum || 1);
    }
    [backward, next] = [next, backward];
  }
  return marginals;
}

/** Exponentials, each row first shifted so that its largest is 1: sums then neither overflow nor vanish. */
function expRows(emissions: Float32Array, count: number): Float32Array {
  const local = new Float32Array(emissions.length);
  for (let base = 0; base < emissions.length; base += count) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < count; label++) top = Math.max(top, emissions[base + label] as number);
    for (let label = 0; label < count; label++) local[base + label] = Math.exp((emissions[base + label] as number) - top);
  }
  return local;
}
