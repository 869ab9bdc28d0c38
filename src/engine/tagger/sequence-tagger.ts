/**
 * A linear-chain CRF over hashed features: any label set, any feature function.
 *
 *     const tagger = SequenceTagger.load(bytes);          // keep it for the next call
 *     const rows = new FeatureRowsBuilder();              // a row of feature hashes for each token: feature(template, hashText(word))
 *     const { labels, scores } = tagger.tag(rows.take()); // labels: indexes into tagger.labels, scores: their probabilities
 *
 * `scripts/train/train-crf.ts` learns the weights; whoever tags must make the same features as whoever trained.
 * The arithmetic is the kernel's, and so are the features of the engine's own taggers.
 */
import { Kernel } from '../kernel/kernel';
import type { FeatureRows } from './feature-rows';
import { decodeModel, type TaggerModel } from './model-format';

export interface Tagging {
  /** The best sequence: an index into `labels` for each row. */
  labels: Uint8Array;
  /** For each row the probability of its label, 0..1. */
  scores: Float32Array;
  /** For each row and label the probability, row by row: for whoever wants the second best. */
  marginals: Float32Array;
}

const FLOAT = Float32Array.BYTES_PER_ELEMENT;

export class SequenceTagger {
  readonly labels: readonly string[];
  readonly kernel: Kernel;
  /** The address of the weights in the kernel's memory. */
  readonly model: number;

  private constructor(model: TaggerModel, kernel: Kernel) {
    this.labels = model.labels;
    this.kernel = kernel;
    this.model = putModel(model, kernel);
  }

  /**
   * @param kernel whose memory takes the weights, for good.
   * @throws RangeError where the bytes are no weights of this version.
   */
  static load(bytes: Uint8Array, kernel = new Kernel()): SequenceTagger {
    return new SequenceTagger(decodeModel(bytes), kernel);
  }

  /** Labels one sequence (a sentence). */
  tag(rows: FeatureRows): Tagging {
    return this.decode(this.emissions(rows));
  }

  /** The sum of the weights of each row's features, for each label. */
  emissions({ hashes, ends }: FeatureRows): Float32Array {
    const { kernel } = this;
    const { top } = kernel;
    const length = ends.length * this.labels.length;
    const from = kernel.put(hashes);
    const to = kernel.put(ends);
    const out = kernel.take(length * FLOAT);
    kernel.run.scoreRows(this.model, from, to, ends.length, out);
    const scores = kernel.floats(out, length).slice();
    kernel.giveBack(top);
    return scores;
  }

  /**
   * Labels one sequence of which the scores of each row are known: the tagger's own, or these with more taken into account.
   * @param marginals of these scores, where they are known already.
   */
  decode(emissions: Float32Array, marginals = this.marginals(emissions)): Tagging {
    const { kernel } = this;
    const { top } = kernel;
    const count = this.labels.length;
    const rows = emissions.length / count;
    const from = kernel.put(emissions);
    const room = kernel.take(emissions.length + 3 + 2 * count * FLOAT);
    const out = kernel.take(rows);
    kernel.run.bestChain(this.model, from, rows, room, out);
    const labels = kernel.bytes(out, rows).slice();
    kernel.giveBack(top);
    const scores = new Float32Array(rows);
    for (let i = 0; i < rows; i++) scores[i] = marginals[i * count + (labels[i] ?? 0)] ?? 0;
    return { labels, scores, marginals };
  }

  /** The probability of each label at each row, row by row. */
  marginals(emissions: Float32Array): Float32Array {
    const { kernel } = this;
    const { top } = kernel;
    const count = this.labels.length;
    const from = kernel.put(emissions);
    const room = kernel.take((emissions.length + 2 * count) * FLOAT);
    const out = kernel.take(emissions.length * FLOAT);
    kernel.run.chainMarginals(this.model, from, emissions.length / count, room, out);
    const marginals = kernel.floats(out, emissions.length).slice();
    kernel.giveBack(top);
    return marginals;
  }
}

/** Below this a transition is one that training never saw: it is not tried. */
const NEVER = -20;

/** Puts the weights of each feature side by side, a place for each label: so they are added at once. @returns addresses, see the kernel's `Model`. */
function spread({ keys, masks, weights, bucketSizes }: TaggerModel, kernel: Kernel): { starts: number; rows: number } {
  const buckets = bucketSizes.length;
  const starts = kernel.take((buckets + 1) * Uint32Array.BYTES_PER_ELEMENT);
  const rows = kernel.take(keys.length * kernel.sizes.row);
  const { top } = kernel;
  kernel.run.spreadWeights(kernel.put(bucketSizes), buckets, kernel.put(keys), kernel.put(masks), kernel.put(weights), starts, rows);
  kernel.giveBack(top);
  return { starts, rows };
}

/** Puts weights into a kernel's memory. @returns the address of the kernel's `Model`. */
function putModel(model: TaggerModel, kernel: Kernel): number {
  const count = model.labels.length;
  const { transitions } = model;
  const arcs = new Uint32Array(count + 1);
  const from: number[] = [];
  const weights: number[] = [];
  for (let label = 0; label < count; label++) {
    for (let previous = 0; previous < count; previous++) {
      const weight = transitions[(previous + 1) * count + label] as number;
      if (weight < NEVER) continue;
      from.push(previous);
      weights.push(weight);
    }
    arcs[label + 1] = from.length;
  }
  const first = transitions.slice(0, count);
  const { starts, rows } = spread(model, kernel);
  const scale = Float32Array.of(model.scale);
  const fields = Uint32Array.of(
    count,
    model.bucketBits,
    model.keyBits,
    new Uint32Array(scale.buffer)[0] ?? 0,
    starts,
    rows,
    kernel.put(first),
    kernel.put(first.map(Math.exp)),
    kernel.put(arcs),
    kernel.put(Uint32Array.from(from)),
    kernel.put(Float32Array.from(weights)),
    kernel.put(Float32Array.from(weights, Math.exp)),
  );
  return kernel.put(fields);
}
