/** Features for tagging every token as cue, source, content or none: the words around it, quotes and the nearest reporting words. */
import { feature } from '../tagger/feature-hash';
import { join } from './join-hashes';
import { type Surroundings, surroundingsOf } from './surroundings';
import { QUOTE, type TokenTraits } from './token-traits';

/** How many features each token has. */
export const ROLE_FEATURES = 46;

/** What stands where the paragraph has ended. */
const EDGE = 97;
/** Stands for "no reporting word on this side". */
const NO_CUE = 15;
/** Tells the features of tokens outside quotations from those of quoted ones. */
const OUTSIDE = 7001;

const distance = (d: number) => (d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : d < 25 ? 7 : 8);
const isQuoted = (state: number) => state !== QUOTE.outside && state !== QUOTE.term;

/** The trait of the token at `j`, where the paragraph `[first, end)` has it. */
const at = (trait: Int32Array, j: number, first: number, end: number): number => (j < first || j >= end ? EDGE : (trait[j] as number));

function set(out: Uint32Array, row: number, template: number, a: number, b: number): void {
  out[row + template] = feature(template, a, b);
}

/** A paragraph while the rows of its tokens are written: templates 0 to 17 are words, 18 to 23 quotations, 24 to 42 cues, 43 to 45 the place. */
class RoleRows {
  constructor(
    readonly out: Uint32Array,
    readonly traits: TokenTraits,
    readonly around: Surroundings,
    readonly first: number,
    readonly end: number,
  ) {}

  write(i: number): void {
    this.#words(i);
    this.#quotes(i);
    this.#cues(i);
    this.#place(i);
  }

  #words(i: number): void {
    const { out, first, end } = this;
    const { word, suffix, prefix, shape, skeleton } = this.traits;
    const row = i * ROLE_FEATURES;
    const w = word[i] as number;
    const before = at(word, i - 1, first, end);
    const after = at(word, i + 1, first, end);
    set(out, row, 0, before, 0);
    set(out, row, 1, after, 0);
    set(out, row, 2, before, w);
    set(out, row, 3, w, after);
    set(out, row, 4, at(word, i - 2, first, end), before);
    set(out, row, 5, after, at(word, i + 2, first, end));
    set(out, row, 6, before, after);
    set(out, row, 7, suffix[i] as number, 0);
    set(out, row, 8, prefix[i] as number, 0);
    set(out, row, 9, at(suffix, i - 1, first, end), 0);
    set(out, row, 10, at(suffix, i + 1, first, end), 0);
    set(out, row, 11, (shape[i] as number) * 10000 + at(shape, i - 1, first, end) * 100 + at(shape, i + 1, first, end), 0);
    const k = skeleton[i] as number;
    const kb = at(skeleton, i - 1, first, end);
    const ka = at(skeleton, i + 1, first, end);
    const kb2 = at(skeleton, i - 2, first, end);
    const ka2 = at(skeleton, i + 2, first, end);
    set(out, row, 12, join(kb, k), ka);
    set(out, row, 13, join(kb2, kb), k);
    set(out, row, 14, join(k, ka), ka2);
    set(out, row, 15, join(at(skeleton, i - 3, first, end), kb2), kb);
    set(out, row, 16, join(ka, ka2), at(skeleton, i + 3, first, end));
    set(out, row, 17, this.traits.quote[i] as number, w);
  }

  #quotes(i: number): void {
    const { out, first, end, around } = this;
    const { word, quote, cueList } = this.traits;
    const row = i * ROLE_FEATURES;
    const q = quote[i] as number;
    set(out, row, 18, q * 10000 + at(quote, i - 1, first, end) * 100 + at(quote, i + 1, first, end), 0);
    set(out, row, 19, q, at(word, i - 1, first, end));
    set(out, row, 20, q, at(word, i + 1, first, end));
    set(out, row, 21, (quote[around.sentenceStart[i] as number] as number) * 100 + (quote[around.sentenceEnd[i] as number] as number), q);
    if (isQuoted(q)) {
      // the reporting words outside the quotation, in its paragraph: its own sentence need not have one
      const l = around.leftOutside[i] as number;
      const r = around.rightOutside[i] as number;
      const opener = around.quoteStart[i] as number;
      const closer = around.quoteEnd[i] as number;
      const lists = (l < 0 ? NO_CUE : (cueList[l] as number)) * 100 + (r < 0 ? NO_CUE : (cueList[r] as number));
      set(out, row, 22, r < 0 ? 1 : (word[r] as number), distance(r - closer));
      set(out, row, 23, join(lists, l < 0 ? NO_CUE : distance(opener - l)), distance(closer - opener) * 16 + q);
    } else {
      const l = around.quoteLeft[i] as number;
      const r = around.quoteRight[i] as number;
      set(out, row, 22, (l < 0 ? NO_CUE : distance(i - l)) * 16 + (r < 0 ? NO_CUE : distance(r - i)), OUTSIDE);
      set(out, row, 23, (l < 0 ? 0 : 1) + (r < 0 ? 0 : 2), join(OUTSIDE, word[i] as number));
    }
  }

  #cues(i: number): void {
    const { out, first, end, around } = this;
    const { word, cueList, quote, skeleton, shape } = this.traits;
    const row = i * ROLE_FEATURES;
    const w = word[i] as number;
    const k = skeleton[i] as number;
    const q = quote[i] as number;
    const l = around.left[i] as number;
    const r = around.right[i] as number;
    const dl = l < 0 ? NO_CUE : distance(i - l);
    const dr = r < 0 ? NO_CUE : distance(r - i);
    const wl = l < 0 ? 0 : (word[l] as number);
    const wr = r < 0 ? 0 : (word[r] as number);
    const cl = l < 0 ? NO_CUE : (cueList[l] as number);
    const tl = around.thoughtLeft[i] as number;
    const tr = around.thoughtRight[i] as number;
    set(out, row, 24, (cueList[i] as number) * 10000 + at(cueList, i - 1, first, end) * 100 + at(cueList, i + 1, first, end), 0);
    set(out, row, 25, at(cueList, i - 1, first, end), at(word, i - 2, first, end));
    set(out, row, 26, at(cueList, i + 2, first, end), join(w, at(word, i + 1, first, end)));
    set(out, row, 27, cl * 16 + dl, dr * 8 + q);
    set(out, row, 28, wl, dl);
    set(out, row, 29, wr, dr);
    set(out, row, 30, tl < 0 ? 0 : (word[tl] as number), tl < 0 ? NO_CUE : distance(i - tl));
    set(out, row, 31, tr < 0 ? 0 : (word[tr] as number), tr < 0 ? NO_CUE : distance(tr - i));
    set(out, row, 32, wl, w);
    set(out, row, 33, wl, k);
    set(out, row, 34, wr, k);
    // what stands right before the reporting word to the right, and right after the one to the left
    set(out, row, 35, join(wr, r < 0 ? 0 : at(word, r - 1, first, end)), Math.min(dr, 5));
    set(out, row, 36, join(cl, l < 0 ? 0 : at(word, l + 1, first, end)), k);
    // the clause: what opened it, what opens the next one, and whether that is nearer than the reporting word
    const c = around.signLeft[i] as number;
    const d = around.signRight[i] as number;
    const wc = c < 0 ? 0 : (word[c] as number);
    const wd = d < 0 ? 0 : (word[d] as number);
    const o = around.clauseLeft[i] as number;
    const wo = o < 0 ? 0 : (word[o] as number);
    const side = o < 0 ? 0 : o > l ? 1 : 2;
    set(out, row, 37, join(wc, at(word, c + 1, first, end)), q);
    set(out, row, 38, wc, distance(i - c) * 16 + (shape[i] as number));
    set(out, row, 39, join(wd, at(word, d + 1, first, end)), q);
    set(out, row, 40, wd, (d < 0 ? NO_CUE : distance(d - i)) * 16 + (shape[i] as number));
    set(out, row, 41, join(wo, wl), side * 16 + Math.min(i - o, 5));
    set(out, row, 42, join(wo, cl), side * 16 + dl);
  }

  #place(i: number): void {
    const { out, around } = this;
    const { word, quote, shape, paragraph, skeleton } = this.traits;
    const row = i * ROLE_FEATURES;
    const q = quote[i] as number;
    const o = around.clauseLeft[i] as number;
    const l = around.left[i] as number;
    set(out, row, 43, join(o < 0 ? 0 : (word[o] as number), skeleton[i] as number), o < 0 ? 0 : o > l ? 1 : 2);
    const s = around.sentenceStart[i] as number;
    const e = around.sentenceEnd[i] as number;
    set(out, row, 44, Math.min(i - s, 6) * 8 + Math.min(e - i, 4), q);
    // the first paragraphs, and what the neighbouring sentences of the paragraph are like
    set(out, row, 45, (around.neighbours[i] as number) * 4 + Math.min(paragraph[i] as number, 2), q * 8 + (shape[i] as number));
  }
}

/**
 * Feature hashes of all tokens, `ROLE_FEATURES` each.
 * @param out where they are written; an array of their own where it is left out.
 */
export function roleFeatures(traits: TokenTraits, out: Uint32Array = new Uint32Array(traits.length * ROLE_FEATURES)): Uint32Array {
  const around = surroundingsOf(traits);
  const { length: n, paragraph } = traits;
  for (let first = 0; first < n; ) {
    let end = first + 1;
    while (end < n && paragraph[end] === paragraph[first]) end++;
    const rows = new RoleRows(out, traits, around, first, end);
    for (let i = first; i < end; i++) rows.write(i);
    first = end;
  }
  return out;
}
