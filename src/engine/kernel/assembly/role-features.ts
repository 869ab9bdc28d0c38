/** Features for tagging every token as cue, source, content or none: the words around it, quotes and the nearest reporting words. */
import { feature, join } from './hash';
import {
  at,
  clauseLeft,
  cueList,
  get,
  isQuoted,
  left,
  leftOutside,
  neighbours,
  paragraph,
  prefix,
  quote,
  quoteEnd,
  quoteLeft,
  quoteRight,
  quoteStart,
  right,
  rightOutside,
  sentenceEnd,
  sentenceStart,
  shape,
  signLeft,
  signRight,
  skeleton,
  suffix,
  thoughtLeft,
  thoughtRight,
  word,
} from './tokens';

/** How many features each token has. */
export const ROLE_FEATURES: i32 = 46;

/** Stands for "no reporting word on this side". */
const NO_CUE = 15;
/** Tells the features of tokens outside quotations from those of quoted ones. */
const OUTSIDE = 7001;

const distance = (d: i32): i32 => (d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : d < 25 ? 7 : 8);

function set(row: usize, template: i32, a: i32, b: i32): void {
  store<u32>(row + (template << 2), feature(template, a, b));
}

/**
 * Writes the feature hashes of the token at `i`, in the paragraph `[first, end)`: templates 0 to 17 are words, 18 to 23 quotations, 24 to 42
 * cues, 43 to 45 the place.
 */
export function writeRoleRow(i: i32, first: i32, end: i32, row: usize): void {
  writeWords(i, first, end, row);
  writeQuotes(i, first, end, row);
  writeCues(i, first, end, row);
  writePlace(i, row);
}

function writeWords(i: i32, first: i32, end: i32, row: usize): void {
  const w = get(word, i);
  const before = at(word, i - 1, first, end);
  const after = at(word, i + 1, first, end);
  set(row, 0, before, 0);
  set(row, 1, after, 0);
  set(row, 2, before, w);
  set(row, 3, w, after);
  set(row, 4, at(word, i - 2, first, end), before);
  set(row, 5, after, at(word, i + 2, first, end));
  set(row, 6, before, after);
  set(row, 7, get(suffix, i), 0);
  set(row, 8, get(prefix, i), 0);
  set(row, 9, at(suffix, i - 1, first, end), 0);
  set(row, 10, at(suffix, i + 1, first, end), 0);
  set(row, 11, get(shape, i) * 10000 + at(shape, i - 1, first, end) * 100 + at(shape, i + 1, first, end), 0);
  const k = get(skeleton, i);
  const kb = at(skeleton, i - 1, first, end);
  const ka = at(skeleton, i + 1, first, end);
  const kb2 = at(skeleton, i - 2, first, end);
  const ka2 = at(skeleton, i + 2, first, end);
  set(row, 12, join(kb, k), ka);
  set(row, 13, join(kb2, kb), k);
  set(row, 14, join(k, ka), ka2);
  set(row, 15, join(at(skeleton, i - 3, first, end), kb2), kb);
  set(row, 16, join(ka, ka2), at(skeleton, i + 3, first, end));
  set(row, 17, get(quote, i), w);
}

function writeQuotes(i: i32, first: i32, end: i32, row: usize): void {
  const q = get(quote, i);
  set(row, 18, q * 10000 + at(quote, i - 1, first, end) * 100 + at(quote, i + 1, first, end), 0);
  set(row, 19, q, at(word, i - 1, first, end));
  set(row, 20, q, at(word, i + 1, first, end));
  set(row, 21, get(quote, get(sentenceStart, i)) * 100 + get(quote, get(sentenceEnd, i)), q);
  if (isQuoted(q)) {
    // the reporting words outside the quotation, in its paragraph: its own sentence need not have one
    const l = get(leftOutside, i);
    const r = get(rightOutside, i);
    const opener = get(quoteStart, i);
    const closer = get(quoteEnd, i);
    const lists = (l < 0 ? NO_CUE : get(cueList, l)) * 100 + (r < 0 ? NO_CUE : get(cueList, r));
    set(row, 22, r < 0 ? 1 : get(word, r), distance(r - closer));
    set(row, 23, join(lists, l < 0 ? NO_CUE : distance(opener - l)), distance(closer - opener) * 16 + q);
  } else {
    const l = get(quoteLeft, i);
    const r = get(quoteRight, i);
    set(row, 22, (l < 0 ? NO_CUE : distance(i - l)) * 16 + (r < 0 ? NO_CUE : distance(r - i)), OUTSIDE);
    set(row, 23, (l < 0 ? 0 : 1) + (r < 0 ? 0 : 2), join(OUTSIDE, get(word, i)));
  }
}

function writeCues(i: i32, first: i32, end: i32, row: usize): void {
  const w = get(word, i);
  const k = get(skeleton, i);
  const q = get(quote, i);
  const l = get(left, i);
  const r = get(right, i);
  const dl = l < 0 ? NO_CUE : distance(i - l);
  const dr = r < 0 ? NO_CUE : distance(r - i);
  const wl = l < 0 ? 0 : get(word, l);
  const wr = r < 0 ? 0 : get(word, r);
  const cl = l < 0 ? NO_CUE : get(cueList, l);
  const tl = get(thoughtLeft, i);
  const tr = get(thoughtRight, i);
  set(row, 24, get(cueList, i) * 10000 + at(cueList, i - 1, first, end) * 100 + at(cueList, i + 1, first, end), 0);
  set(row, 25, at(cueList, i - 1, first, end), at(word, i - 2, first, end));
  set(row, 26, at(cueList, i + 2, first, end), join(w, at(word, i + 1, first, end)));
  set(row, 27, cl * 16 + dl, dr * 8 + q);
  set(row, 28, wl, dl);
  set(row, 29, wr, dr);
  set(row, 30, tl < 0 ? 0 : get(word, tl), tl < 0 ? NO_CUE : distance(i - tl));
  set(row, 31, tr < 0 ? 0 : get(word, tr), tr < 0 ? NO_CUE : distance(tr - i));
  set(row, 32, wl, w);
  set(row, 33, wl, k);
  set(row, 34, wr, k);
  // what stands right before the reporting word to the right, and right after the one to the left
  set(row, 35, join(wr, r < 0 ? 0 : at(word, r - 1, first, end)), min(dr, 5));
  set(row, 36, join(cl, l < 0 ? 0 : at(word, l + 1, first, end)), k);
  // the clause: what opened it, what opens the next one, and whether that is nearer than the reporting word
  const c = get(signLeft, i);
  const d = get(signRight, i);
  const wc = c < 0 ? 0 : get(word, c);
  const wd = d < 0 ? 0 : get(word, d);
  const o = get(clauseLeft, i);
  const wo = o < 0 ? 0 : get(word, o);
  const side = o < 0 ? 0 : o > l ? 1 : 2;
  set(row, 37, join(wc, at(word, c + 1, first, end)), q);
  set(row, 38, wc, distance(i - c) * 16 + get(shape, i));
  set(row, 39, join(wd, at(word, d + 1, first, end)), q);
  set(row, 40, wd, (d < 0 ? NO_CUE : distance(d - i)) * 16 + get(shape, i));
  set(row, 41, join(wo, wl), side * 16 + min(i - o, 5));
  set(row, 42, join(wo, cl), side * 16 + dl);
}

function writePlace(i: i32, row: usize): void {
  const q = get(quote, i);
  const o = get(clauseLeft, i);
  set(row, 43, join(o < 0 ? 0 : get(word, o), get(skeleton, i)), o < 0 ? 0 : o > get(left, i) ? 1 : 2);
  set(row, 44, min(i - get(sentenceStart, i), 6) * 8 + min(get(sentenceEnd, i) - i, 4), q);
  // the first paragraphs, and what the neighbouring sentences of the paragraph are like
  set(row, 45, get(neighbours, i) * 4 + min(get(paragraph, i), 2), q * 8 + get(shape, i));
}
