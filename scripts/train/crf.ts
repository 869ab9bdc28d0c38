/** Trains a linear-chain conditional random field over hashed features with FTRL-proximal: L1 leaves few weights (McMahan et al. 2013). */

/** One sequence: `features` holds `width` buckets a token; -1 is no feature. */
export interface Sequence {
  features: Int32Array;
  labels: Uint8Array;
  /** How much the sequence counts; 1 where absent. */
  weight?: number;
}

export interface CrfOptions {
  labels: number;
  width: number;
  /** How many features are numbered. */
  features: number;
  epochs: number;
  /** The weights are the mean of those after each of the last so many epochs; 1, the last alone, where absent. */
  averaged?: number;
  alpha: number;
  l1: number;
  l2: number;
  seed?: number;
  /** Share of features left out at random at each step. */
  dropout?: number;
  /** Which label may follow which: `allowed[from * labels + to]`. */
  allowed?: Uint8Array;
}

export interface Crf {
  options: CrfOptions;
  weights: Float32Array;
  transitions: Float64Array;
}

export function scoresOf(crf: Crf, features: Int32Array): Float64Array {
  const { labels: L, width } = crf.options;
  const n = features.length / width;
  const scores = new Float64Array(n * L);
  const { weights } = crf;
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < width; k++) {
      const bucket = features[i * width + k] as number;
      if (bucket < 0) continue;
      const row = bucket * L;
      for (let y = 0; y < L; y++) (scores[i * L + y] as number) += weights[row + y] as number;
    }
  }
  return scores;
}

/** Marginals of labels, and (where asked) expected transitions. */
export function marginalsOf(crf: Crf, scores: Float64Array, expected?: Float64Array): Float64Array {
  const L = crf.options.labels;
  const n = scores.length / L;
  const T = new Float64Array(L * L);
  for (let i = 0; i < L * L; i++) T[i] = crf.options.allowed && !crf.options.allowed[i] ? 0 : Math.exp(crf.transitions[i] as number);
  const e = new Float64Array(n * L);
  for (let i = 0; i < n; i++) {
    let max = -Infinity;
    for (let y = 0; y < L; y++) max = Math.max(max, scores[i * L + y] as number);
    for (let y = 0; y < L; y++) e[i * L + y] = Math.exp((scores[i * L + y] as number) - max);
  }
  const alpha = new Float64Array(n * L);
  const beta = new Float64Array(n * L);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let y = 0; y < L; y++) {
      let a = 0;
      if (i === 0) a = 1;
      else for (let x = 0; x < L; x++) a += (alpha[(i - 1) * L + x] as number) * (T[x * L + y] as number);
      a *= e[i * L + y] as number;
      alpha[i * L + y] = a;
      sum += a;
    }
    for (let y = 0; y < L; y++) (alpha[i * L + y] as number) /= sum;
  }
  for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = 1;
  for (let i = n - 2; i >= 0; i--) {
    let sum = 0;
    for (let x = 0; x < L; x++) {
      let b = 0;
      for (let y = 0; y < L; y++) b += (T[x * L + y] as number) * (e[(i + 1) * L + y] as number) * (beta[(i + 1) * L + y] as number);
      beta[i * L + x] = b;
      sum += b;
    }
    for (let x = 0; x < L; x++) (beta[i * L + x] as number) /= sum;
  }
  const p = new Float64Array(n * L);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let y = 0; y < L; y++) sum += p[i * L + y] = (alpha[i * L + y] as number) * (beta[i * L + y] as number);
    for (let y = 0; y < L; y++) (p[i * L + y] as number) /= sum;
    if (expected && i > 0) {
      let z = 0;
      const m = new Float64Array(L * L);
      for (let x = 0; x < L; x++)
        for (let y = 0; y < L; y++)
          z += m[x * L + y] =
            (alpha[(i - 1) * L + x] as number) * (T[x * L + y] as number) * (e[i * L + y] as number) * (beta[i * L + y] as number);
      for (let j = 0; j < L * L; j++) (expected[j] as number) += (m[j] as number) / z;
    }
  }
  return p;
}

export function trainCrf(data: readonly Sequence[], options: CrfOptions, log: (line: string) => void = () => {}): Crf {
  const { labels: L, width, features: count, epochs, averaged = 1, alpha, l1, l2, dropout = 0 } = options;
  const size = L * count;
  const weights = new Float32Array(size);
  const z = new Float32Array(size);
  /** Roots of the sums of squared gradients. */
  const roots = new Float32Array(size);
  const sum = new Float32Array(averaged > 1 ? size : 0);
  const transitions = new Float64Array(L * L);
  const tg2 = new Float64Array(L * L).fill(1);
  const crf: Crf = { options, weights, transitions };
  const wrong = new Int32Array(L);
  const errors = new Float64Array(L);
  const order = data.map((_, i) => i);
  let state = options.seed ?? 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    let loss = 0;
    let tokens = 0;
    for (const index of order) {
      const { features: all, labels, weight = 1 } = data[index] as Sequence;
      const features = dropout ? all.map((f) => (random() < dropout ? -1 : f)) : all;
      const n = labels.length;
      if (!n) continue;
      const scores = scoresOf(crf, features);
      const expected = new Float64Array(L * L);
      const p = marginalsOf(crf, scores, expected);
      for (let i = 1; i < n; i++) (expected[(labels[i - 1] as number) * L + (labels[i] as number)] as number) -= 1;
      for (let j = 0; j < L * L; j++) {
        const g = (expected[j] as number) * weight;
        if (!g) continue;
        (tg2[j] as number) += g * g;
        (transitions[j] as number) -= (0.1 * g) / Math.sqrt(tg2[j] as number);
      }
      for (let i = 0; i < n; i++) {
        loss -= Math.log(Math.max(1e-9, p[i * L + (labels[i] as number)] as number));
        let active = 0;
        for (let y = 0; y < L; y++) {
          const g = ((p[i * L + y] as number) - (labels[i] === y ? 1 : 0)) * weight;
          if (g < 0.002 && g > -0.002) continue;
          wrong[active] = y;
          errors[active++] = g;
        }
        // feature by feature: the weights of a feature's labels lie side by side
        for (let k = 0; k < width && active > 0; k++) {
          const bucket = features[i * width + k] as number;
          if (bucket < 0) continue;
          for (let a = 0; a < active; a++) {
            const g = errors[a] as number;
            const at = bucket * L + (wrong[a] as number);
            const before = roots[at] as number;
            const rootAfter = Math.sqrt(before * before + g * g);
            const zz = (z[at] as number) + g - ((rootAfter - before) / alpha) * (weights[at] as number);
            z[at] = zz;
            roots[at] = rootAfter;
            weights[at] =
              zz > l1 ? -(zz - l1) / ((1 + rootAfter) / alpha + l2) : zz < -l1 ? -(zz + l1) / ((1 + rootAfter) / alpha + l2) : 0;
          }
        }
      }
      tokens += n;
    }
    log(`epoch ${epoch + 1}: loss ${(loss / tokens).toFixed(4)}`);
    if (averaged > 1 && epoch >= epochs - averaged) for (let i = 0; i < size; i++) (sum[i] as number) += weights[i] as number;
  }
  if (averaged > 1) for (let i = 0; i < size; i++) weights[i] = (sum[i] as number) / averaged;
  return crf;
}

/** The best labelling. */
export function viterbi(crf: Crf, scores: Float64Array): Uint8Array {
  const L = crf.options.labels;
  const n = scores.length / L;
  const back = new Uint8Array(n * L);
  let previous = scores.slice(0, L);
  for (let i = 1; i < n; i++) {
    const next = new Float64Array(L);
    for (let y = 0; y < L; y++) {
      let best = -Infinity;
      let from = 0;
      for (let x = 0; x < L; x++) {
        if (crf.options.allowed && !crf.options.allowed[x * L + y]) continue;
        const s = (previous[x] as number) + (crf.transitions[x * L + y] as number);
        if (s > best) {
          best = s;
          from = x;
        }
      }
      next[y] = best + (scores[i * L + y] as number);
      back[i * L + y] = from;
    }
    previous = next;
  }
  const labels = new Uint8Array(n);
  if (!n) return labels;
  let y = 0;
  for (let k = 1; k < L; k++) if ((previous[k] as number) > (previous[y] as number)) y = k;
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = y;
    y = back[i * L + y] as number;
  }
  return labels;
}
