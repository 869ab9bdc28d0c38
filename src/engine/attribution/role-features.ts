/** Features for tagging every token as cue, source, content or none: the words around it, quotes and the nearest reporting words. */
import { feature } from '../tagger/feature-hash';
import { join } from './join-hashes';
import { type Surroundings, surroundingsOf } from './surroundings';
import { QUOTE, type TokenTraits } from './token-traits';

/** How many features each token has. */
export const ROLE_FEATURES = 63;

/** What stands where the paragraph has ended. */
const EDGE = 97;
/** Stands for "no reporting word on this side". */
const NO_CUE = 15;
/** Tells the templates of tokens outside quotations from those of quoted ones. */
const OUTSIDE = 7001;

type Trait = Int32Array | Uint8Array;

const distance = (d: number) => (d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : d < 25 ? 7 : 8);
const isQuoted = (state: number) => state !== QUOTE.outside && state !== QUOTE.term;

/** Collects the features of one token after the other; each `put` is the next template. */
class RoleRow {
  template = 0;
  slot = 0;

  constructor(readonly out: Uint32Array) {}

  put(a: number, b = 0): void {
    this.out[this.slot++] = feature(this.template++, a, b);
  }
}

/** The trait of the token at `j`, where the paragraph `[first, end)` has it. */
const at = (trait: Trait, j: number, first: number, end: number): number => (j < first || j >= end ? EDGE : (trait[j] as number));

function putWords(row: RoleRow, traits: TokenTraits, i: number, first: number, end: number): void {
  const { word, suffix, prefix, shape, skeleton } = traits;
  const w = word[i] as number;
  const before = at(word, i - 1, first, end);
  const after = at(word, i + 1, first, end);
  const before2 = at(word, i - 2, first, end);
  const after2 = at(word, i + 2, first, end);
  row.put(w);
  row.put(before);
  row.put(after);
  row.put(before2);
  row.put(after2);
  row.put(before, w);
  row.put(w, after);
  row.put(before2, before);
  row.put(after, after2);
  row.put(before, after);
  row.put(suffix[i] as number);
  row.put(prefix[i] as number);
  row.put(at(suffix, i - 1, first, end));
  row.put(at(suffix, i + 1, first, end));
  const s = shape[i] as number;
  const sb = at(shape, i - 1, first, end);
  const sa = at(shape, i + 1, first, end);
  row.put(s * 10000 + sb * 100 + sa);
  row.put(s * 10000 + sb * 100 + at(shape, i - 2, first, end));
  row.put(s * 10000 + sa * 100 + at(shape, i + 2, first, end));
  const k = skeleton[i] as number;
  const kb = at(skeleton, i - 1, first, end);
  const ka = at(skeleton, i + 1, first, end);
  const kb2 = at(skeleton, i - 2, first, end);
  const ka2 = at(skeleton, i + 2, first, end);
  row.put(join(kb, k), ka);
  row.put(join(kb2, kb), k);
  row.put(join(k, ka), ka2);
  row.put(join(at(skeleton, i - 3, first, end), kb2), kb);
  row.put(join(ka, ka2), at(skeleton, i + 3, first, end));
}

function putQuotes(row: RoleRow, traits: TokenTraits, around: Surroundings, i: number, first: number, end: number): void {
  const { word, quote, skeleton } = traits;
  const q = quote[i] as number;
  row.put(q * 10000 + at(quote, i - 1, first, end) * 100 + at(quote, i + 1, first, end));
  row.put(q, word[i]);
  row.put(q, at(word, i - 1, first, end));
  row.put(q, at(word, i + 1, first, end));
  if (isQuoted(q)) {
    // the reporting words outside the quotation, in its paragraph: its own sentence need not have one
    const l = around.leftOutside[i] as number;
    const r = around.rightOutside[i] as number;
    const cl = l < 0 ? NO_CUE : (traits.cueList[l] as number);
    const cr = r < 0 ? NO_CUE : (traits.cueList[r] as number);
    const opener = around.quoteStart[i] as number;
    const closer = around.quoteEnd[i] as number;
    row.put(l < 0 ? 1 : (word[l] as number), distance(opener - l));
    row.put(r < 0 ? 1 : (word[r] as number), distance(r - closer));
    row.put(cl * 100 + cr, distance(closer - opener) * 16 + q);
  } else {
    const l = around.quoteLeft[i] as number;
    const r = around.quoteRight[i] as number;
    const near = (l < 0 ? NO_CUE : distance(i - l)) * 16 + (r < 0 ? NO_CUE : distance(r - i));
    row.put(near, OUTSIDE);
    row.put(near, join(OUTSIDE, skeleton[i] as number));
    row.put((l < 0 ? 0 : 1) + (r < 0 ? 0 : 2), join(OUTSIDE, word[i] as number));
  }
  const s = around.sentenceStart[i] as number;
  const e = around.sentenceEnd[i] as number;
  row.put((quote[s] as number) * 100 + (quote[e] as number), q);
}

function putCues(row: RoleRow, traits: TokenTraits, around: Surroundings, i: number, first: number, end: number): void {
  const { word, cueList, quote, skeleton } = traits;
  const w = word[i] as number;
  const k = skeleton[i] as number;
  const q = quote[i] as number;
  const list = cueList[i] as number;
  row.put(list * 10000 + at(cueList, i - 1, first, end) * 100 + at(cueList, i + 1, first, end));
  row.put(at(cueList, i - 1, first, end), at(word, i - 2, first, end));
  row.put(at(cueList, i + 1, first, end), w);
  row.put(at(cueList, i + 2, first, end), join(w, at(word, i + 1, first, end)));
  const l = around.left[i] as number;
  const r = around.right[i] as number;
  const dl = l < 0 ? NO_CUE : distance(i - l);
  const dr = r < 0 ? NO_CUE : distance(r - i);
  const wl = l < 0 ? 0 : (word[l] as number);
  const wr = r < 0 ? 0 : (word[r] as number);
  const cl = l < 0 ? NO_CUE : (cueList[l] as number);
  const cr = r < 0 ? NO_CUE : (cueList[r] as number);
  row.put(dl * 16 + dr, q);
  row.put(cl * 16 + dl, q);
  row.put(cr * 16 + dr, q);
  row.put(wl, dl);
  row.put(wr, dr);
  const tl = around.thoughtLeft[i] as number;
  const tr = around.thoughtRight[i] as number;
  row.put(tl < 0 ? 0 : (word[tl] as number), tl < 0 ? NO_CUE : distance(i - tl));
  row.put(tr < 0 ? 0 : (word[tr] as number), tr < 0 ? NO_CUE : distance(tr - i));
  row.put(wl, w);
  row.put(wr, w);
  row.put(wl, k);
  row.put(wr, k);
  // what stands right after the reporting word to the left, and before that to the right
  const afterLeft = l < 0 ? 0 : at(word, l + 1, first, end);
  const beforeRight = r < 0 ? 0 : at(word, r - 1, first, end);
  row.put(join(wl, afterLeft), Math.min(dl, 5));
  row.put(join(wr, beforeRight), Math.min(dr, 5));
  row.put(join(cl, afterLeft), k);
  row.put(join(cr, beforeRight), k);
  // the clause: what opened it, what opens the next one, and whether that is nearer than the reporting word
  const c = around.signLeft[i] as number;
  const d = around.signRight[i] as number;
  const wc = c < 0 ? 0 : (word[c] as number);
  const wd = d < 0 ? 0 : (word[d] as number);
  const signs = (c > l ? 1 : 0) + (d >= 0 && (r < 0 || d < r) ? 2 : 0);
  row.put(join(wc, at(word, c + 1, first, end)), q);
  row.put(wc, distance(i - c) * 16 + (traits.shape[i] as number));
  row.put(join(wd, at(word, d + 1, first, end)), q);
  row.put(wd, (d < 0 ? NO_CUE : distance(d - i)) * 16 + (traits.shape[i] as number));
  row.put(join(wl, signs), q);
  row.put(join(wr, signs), q);
  const o = around.clauseLeft[i] as number;
  const wo = o < 0 ? 0 : (word[o] as number);
  const side = o < 0 ? 0 : o > l ? 1 : 2;
  row.put(join(wo, wl), side * 16 + Math.min(i - o, 5));
  row.put(join(wo, cl), side * 16 + dl);
  row.put(join(wo, k), side);
}

function putPlace(row: RoleRow, traits: TokenTraits, around: Surroundings, i: number): void {
  const { word, quote, shape, paragraph } = traits;
  const q = quote[i] as number;
  const s = around.sentenceStart[i] as number;
  const e = around.sentenceEnd[i] as number;
  row.put(Math.min(i - s, 6) * 8 + Math.min(e - i, 4), q);
  row.put(word[s] as number, q);
  row.put(join(e > 0 ? (word[e - 1] as number) : 0, word[e] as number), q);
  row.put(Math.min(paragraph[i] as number, 2) * 8 + (shape[i] as number));
  // what the neighbouring sentences of the paragraph are like
  row.put(around.neighbours[i] as number, q);
}

/** Feature hashes of all tokens, `ROLE_FEATURES` each. */
export function roleFeatures(traits: TokenTraits): Uint32Array {
  const around = surroundingsOf(traits);
  const { length: n, paragraph } = traits;
  const row = new RoleRow(new Uint32Array(n * ROLE_FEATURES));
  for (let first = 0; first < n; ) {
    let end = first + 1;
    while (end < n && paragraph[end] === paragraph[first]) end++;
    for (let i = first; i < end; i++) {
      row.template = 0;
      putWords(row, traits, i, first, end);
      putQuotes(row, traits, around, i, first, end);
      putCues(row, traits, around, i, first, end);
      putPlace(row, traits, around, i);
    }
    first = end;
  }
  return row.out;
}
