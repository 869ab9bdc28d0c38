/** Features for tagging, around one cue, which tokens are its words, its source and its content. */
import { feature, hashText } from '../tagger/feature-hash';
import { QUOTE, type TokenTraits } from './token-traits';

/** How many features each token of a window has. */
export const LINK_FEATURES = 50;

/** How likely each token is cue, source or content at all, 0..1, from the role tagger. */
export interface RoleChances {
  cue: Float32Array;
  source: Float32Array;
  content: Float32Array;
  /** That a span of the role begins here. */
  begins: Float32Array;
}

/** A proposed cue with the tokens `[from, to)` in which its source and content are looked for. */
export interface CueWindow {
  first: number;
  end: number;
  /** The token of the cue that is likeliest. */
  core: number;
  from: number;
  to: number;
}

const join = (a: number, b: number) => Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b) ^ (b >>> 7);
const distance = (d: number) => (d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : d < 25 ? 7 : d < 45 ? 8 : 9);
const level = (p: number) => (p < 0.03 ? 0 : p < 0.12 ? 1 : p < 0.3 ? 2 : p < 0.55 ? 3 : p < 0.8 ? 4 : p < 0.95 ? 5 : 6);

const COLON = hashText(':');
const MOST_BEFORE = 110;
const MOST_AFTER = 150;

/** Cues worth trying, in order of text. */
export function proposeCues(traits: TokenTraits, chances: RoleChances, threshold: number): CueWindow[] {
  const windows: CueWindow[] = [];
  const { length: n, word, quote, paragraph, quoteIndex } = traits;
  const { cue } = chances;
  for (let i = 0; i < n; i++) {
    if ((cue[i] ?? 0) < threshold) continue;
    const first = i;
    let core = i;
    while (i + 1 < n && paragraph[i + 1] === paragraph[first] && (cue[i + 1] ?? 0) >= threshold) {
      i++;
      if ((cue[i] ?? 0) > (cue[core] ?? 0)) core = i;
    }
    let from = first;
    while (from > 0 && paragraph[from - 1] === paragraph[first] && first - from < MOST_BEFORE) from--;
    while (from > 0 && quoteIndex[from] !== -1 && quoteIndex[from - 1] === quoteIndex[from] && paragraph[from - 1] === paragraph[first])
      from--;
    let to = i + 1;
    while (to < n && paragraph[to] === paragraph[first] && to - i < MOST_AFTER) to++;
    while (to < n && quoteIndex[to] !== -1 && quoteIndex[to - 1] === quoteIndex[to] && paragraph[to] === paragraph[first]) to++;
    // "He said:" with the quotation in a paragraph of its own
    if (to < n && to - i < 6 && word[to - 1] === COLON && quote[to] === QUOTE.opener) {
      const next = paragraph[to];
      while (to < n && paragraph[to] === next && to - i < MOST_AFTER) to++;
    }
    windows.push({ first, end: i + 1, core, from, to });
  }
  return windows;
}

/** Feature hashes of the window's tokens, `LINK_FEATURES` each. */
export function linkFeatures(traits: TokenTraits, chances: RoleChances, windows: readonly CueWindow[], index: number): Uint32Array {
  const window = windows[index];
  if (!window) return new Uint32Array(0);
  const { word, skeleton, suffix, shape, quote, quoteIndex, cueList, sentence } = traits;
  const { first, end, core, from, to } = window;
  const n = to - from;
  const out = new Uint32Array(n * LINK_FEATURES);
  const inWindow = (i: number) => i >= from && i < to;
  const at = (a: Int32Array | Uint8Array, i: number) => (inWindow(i) ? (a[i] ?? 0) : 97);
  const chance = (a: Float32Array, i: number) => (inWindow(i) ? level(a[i] ?? 0) : 9);
  const cueWord = word[core] ?? 0;
  const cueLast = word[end - 1] ?? 0;
  const cueKind = join(cueList[core] ?? 0, suffix[core] ?? 0);
  const afterCue = at(word, end);
  const beforeCue = at(word, first - 1);
  const cueSentence = sentence[core] ?? 0;
  const cueQuoted = quote[core] ?? 0;
  // other cues between the token and this one; quotes, sentences and signs between
  const between = new Uint8Array(n);
  const signs = new Uint8Array(n);
  const lastSign = new Int32Array(n);
  const firstSign = new Int32Array(n);
  const starts = new Map(windows.map((w) => [w.first, w]));
  let cues = 0;
  let seen = 0;
  let sign = 0;
  let near = 0;
  const walk = (i: number, startsCue: boolean) => {
    between[i - from] = cues;
    signs[i - from] = seen;
    lastSign[i - from] = sign;
    firstSign[i - from] = near;
    if (startsCue) cues = Math.min(cues + 1, 3);
    if (shape[i] === 4) {
      seen = Math.min(seen + 1, 4);
      sign = word[i] ?? 0;
      if (!near) near = sign;
    }
  };
  for (let i = end; i < to; i++) walk(i, starts.has(i));
  cues = seen = sign = near = 0;
  const ends = new Set(windows.map((w) => w.end - 1));
  for (let i = first - 1; i >= from; i--) walk(i, ends.has(i));
  let f = 0;
  let template = 200;
  const put = (a: number, b = 0) => {
    out[f++] = feature(template++, a, b);
  };
  for (let i = from; i < to; i++) {
    f = (i - from) * LINK_FEATURES;
    template = 200;
    const side = i < first ? -1 : i >= end ? 1 : 0;
    const d = side < 0 ? first - i : side > 0 ? i - end + 1 : 0;
    const near = side * 16 + distance(d);
    const w = word[i] ?? 0;
    const k = skeleton[i] ?? 0;
    const q = quote[i] ?? 0;
    const sent = Math.max(-2, Math.min(2, (sentence[i] ?? 0) - cueSentence));
    const others = between[i - from] ?? 0;
    const place = join(side, join(sent, others));
    const pc = chance(chances.cue, i);
    const ps = chance(chances.source, i);
    const pq = chance(chances.content, i);
    const roles = join(pc, join(ps, pq));
    put(near, sent);
    put(near, q);
    put(join(near, sent), join(others, q));
    put(place, roles);
    put(join(place, q), roles);
    put(near, roles);
    put(join(place, ps), chance(chances.source, i - 1));
    put(join(place, ps), chance(chances.source, i + 1));
    put(join(place, pq), chance(chances.content, i - 1));
    put(join(place, pq), chance(chances.content, i + 1));
    put(join(side, pc), join(chance(chances.cue, i - 1), chance(chances.cue, i + 1)));
    put(join(place, chance(chances.begins, i)), roles);
    put(w, side);
    put(w, place);
    put(at(word, i - 1), place);
    put(at(word, i + 1), place);
    put(join(w, at(word, i - 1)), side);
    put(join(w, at(word, i + 1)), side);
    put(join(k, at(skeleton, i - 1)), join(side, at(skeleton, i + 1)));
    put(join(at(skeleton, i - 1), at(skeleton, i - 2)), join(side, k));
    put(join(at(skeleton, i + 1), at(skeleton, i + 2)), join(side, k));
    put(cueWord, near);
    put(cueWord, join(side, roles));
    put(cueWord, join(side, w));
    put(cueKind, join(side, w));
    put(cueKind, near);
    put(join(cueWord, afterCue), near);
    put(join(cueWord, beforeCue), near);
    put(join(cueWord, q), join(place, cueQuoted));
    put(join(cueLast, afterCue), join(side, k));
    put(join(afterCue, beforeCue), join(near, q));
    put(signs[i - from] ?? 0, join(near, q));
    put(join(lastSign[i - from] ?? 0, firstSign[i - from] ?? 0), place);
    put(join(lastSign[i - from] ?? 0, signs[i - from] ?? 0), join(place, roles));
    put(join(lastSign[i - from] ?? 0, w), side);
    put(join(firstSign[i - from] ?? 0, cueWord), join(side, q));
    put(d < 5 ? join(near, k) : 0, 0);
    put(d < 4 ? join(near, w) : 0, 0);
    put(join(shape[i] ?? 0, at(shape, i - 1)), join(side, at(shape, i + 1)));
    put(suffix[i] ?? 0, side);
    put(quoteIndex[i] !== -1 && quoteIndex[i] === quoteIndex[core] ? 1 : 0, place);
    put(join(q, at(quote, i - 1)), join(at(quote, i + 1), place));
    put(level(chances.cue[core] ?? 0), roles);
    put(join(end - first, side), roles);
    put(at(quote, first - 1) + 10 * at(quote, first - 2), join(q, place));
    put(at(quote, end) + 10 * at(quote, end + 1), join(q, place));
    put(cueKind, join(place, q));
    put(join(cueList[i] ?? 0, side), join(pc, distance(d)));
  }
  return out;
}
