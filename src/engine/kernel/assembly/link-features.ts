/** Features for tagging, around one cue, which tokens are its words, its source and its content. */
import { feature, join } from './hash';
import {
  at,
  clauseLeft,
  cueList,
  get,
  length,
  quote,
  quoteIndex,
  right,
  SIGN,
  sentence,
  shape,
  signLeft,
  skeleton,
  suffix,
  word,
} from './tokens';

/** How many features each token of a window has. */
export const LINK_FEATURES: i32 = 34;

/** The templates of the link tagger count from here: those of the role tagger lie below. */
const FIRST_TEMPLATE = 200;
/** Stands where the window has ended. */
const NO_LEVEL = 9;
// Of the states of a quotation's tokens, its marks.
const OPENER = 1;
const CLOSER = 3;

// How likely each token is cue, source or content at all, and begins such a span: one step a token, i32 each.
let cueLevels: usize = 0;
let sourceLevels: usize = 0;
let contentLevels: usize = 0;
let beginLevels: usize = 0;
/** The first three as one number. */
let roleLevels: usize = 0;
/** For each token 1 where a window's cue begins, 2 where its last token is, 3 where both. */
let edges: usize = 0;

/** @param from where the levels of the article's tokens stand, array by array, `edges` last. */
export function setLevels(from: usize): void {
  const width: usize = length << 2;
  cueLevels = from;
  sourceLevels = cueLevels + width;
  contentLevels = sourceLevels + width;
  beginLevels = contentLevels + width;
  roleLevels = beginLevels + width;
  edges = roleLevels + width;
}

const distance = (d: i32): i32 => (d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : d < 25 ? 7 : d < 45 ? 8 : 9);

function set(row: usize, template: i32, a: i32, b: i32): void {
  store<u32>(row + (template << 2), feature(FIRST_TEMPLATE + template, a, b));
}

// The window at hand: its cue's first token, the one behind its last, the likeliest; and its own first token and the one behind its last.
let first: i32 = 0;
let end: i32 = 0;
let core: i32 = 0;
let from: i32 = 0;
let to: i32 = 0;
// What the cue says to every row.
let cueWord: i32 = 0;
let cueKind: i32 = 0;
let afterCue: i32 = 0;
let beforeCue: i32 = 0;
let marksAfter: i32 = 0;
let cueLevel: i32 = 0;
// What lies between the cue and the token, gathered on the way from the cue.
let cues: i32 = 0;
let signs: i32 = 0;
let lastSign: i32 = 0;
let firstSign: i32 = 0;
let leastContent: i32 = 6;
let mostSource: i32 = 0;
/** Quotation marks, and the token of the last, -1 where there is none. */
let marks: i32 = 0;
let lastMark: i32 = -1;

function leaveCue(): void {
  cues = 0;
  signs = 0;
  lastSign = 0;
  firstSign = 0;
  leastContent = 6;
  mostSource = 0;
  marks = 0;
  lastMark = -1;
}

/** Takes in the token at `i`. @param edge the bit of `edges` that says that another window's cue begins there, seen from this one. */
function pass(i: i32, edge: i32): void {
  if (get(edges, i) & edge) cues = min(cues + 1, 3);
  if (get(shape, i) === SIGN) {
    signs = min(signs + 1, 4);
    lastSign = get(word, i);
    if (firstSign === 0) firstSign = lastSign;
  } else leastContent = min(leastContent, get(contentLevels, i));
  mostSource = max(mostSource, get(sourceLevels, i));
  const q = get(quote, i);
  if (q === OPENER || q === CLOSER) {
    marks = min(marks + 1, 3);
    lastMark = i;
  }
}

const trait = (array: usize, i: i32): i32 => at(array, i, from, to);
const beside = (levels: usize, i: i32): i32 => at(levels, i - 1, from, to, NO_LEVEL) * 16 + at(levels, i + 1, from, to, NO_LEVEL);

/** @param side -1 before the cue, 1 after it, 0 in it; `d` how many tokens away. */
function writeRow(i: i32, side: i32, d: i32, out: usize): void {
  const row = out + (((i - from) * LINK_FEATURES) << 2);
  const w = get(word, i);
  const k = get(skeleton, i);
  const q = get(quote, i);
  const near = (side + 1) * 16 + distance(d);
  const sent = max(-2, min(2, get(sentence, i) - get(sentence, core))) + 2;
  const place = ((side + 1) * 8 + sent) * 4 + cues + 1;
  const pc = get(cueLevels, i);
  const ps = get(sourceLevels, i);
  const pq = get(contentLevels, i);
  const roles = get(roleLevels, i);
  const after = trait(word, i + 1);
  set(row, 0, near * 8 + sent, cues * 8 + q);
  set(row, 1, place * 8 + q, roles);
  set(row, 2, place * 16 + ps, beside(sourceLevels, i));
  set(row, 3, place * 16 + pq, beside(contentLevels, i));
  set(row, 4, near * 16 + pc, beside(cueLevels, i));
  set(row, 5, place * 16 + get(beginLevels, i), roles);
  set(row, 6, w, side);
  set(row, 7, w, place);
  set(row, 8, after, place);
  set(row, 9, join(w, after), side);
  set(row, 10, join(trait(skeleton, i - 1), trait(skeleton, i - 2)), join(k, side));
  set(row, 11, cueWord, near);
  set(row, 12, cueWord, roles * 4 + side);
  set(row, 13, cueWord, join(w, side));
  set(row, 14, join(cueWord, beforeCue), near);
  set(row, 15, join(cueWord, q), place * 8 + get(quote, core));
  set(row, 16, signs, near * 8 + q);
  set(row, 17, join(lastSign, firstSign), place);
  set(row, 18, join(lastSign, w), side);
  set(row, 19, d < 5 ? join(near, k) : 0, 0);
  set(row, 20, d < 4 ? join(near, w) : 0, 0);
  set(row, 21, get(quoteIndex, i) !== -1 && get(quoteIndex, i) === get(quoteIndex, core) ? 1 : 0, place);
  set(row, 22, q * 10000 + trait(quote, i - 1) * 100 + trait(quote, i + 1), place);
  set(row, 23, cueLevel, roles);
  set(row, 24, marksAfter, place * 8 + q);
  set(row, 25, get(cueList, i) * 16 + side + 1, pc * 16 + distance(d));
  // how much of what lies between is content, and whether a nearer source stands there
  set(row, 26, place * 8 + leastContent, roles);
  set(row, 27, place * 8 + mostSource, roles);
  set(row, 28, join(cueWord, afterCue), near);
  set(row, 29, cueKind, place * 8 + q);
  // the clause that the token stands in: what opened it and on which side of the cue, what the last sign before it opened
  const o = get(clauseLeft, i);
  set(row, 30, join(o < 0 ? 0 : get(word, o), o >= end ? 1 : o < first ? 2 : 3), place * 8 + q);
  const c = get(signLeft, i);
  set(row, 31, join(c < 0 ? 0 : get(word, c), trait(word, c + 1)), place);
  // how far the last quotation mark on the way lies back, and the word behind it
  const back = distance(i > lastMark ? i - lastMark : lastMark - i);
  set(row, 32, lastMark < 0 ? 0 : join(marks * 16 + back, trait(word, lastMark + 1)), place * 8 + q);
  // how far ahead the next word of speech is, and how likely that is a cue
  const r = get(right, i);
  set(row, 33, r < 0 ? 0 : join(get(cueList, r) * 16 + distance(r - i), get(cueLevels, r)), place * 8 + q);
}

/** Writes the feature hashes of a window's tokens: see `CueWindow`. */
export function writeLinkRows(cueFirst: i32, cueEnd: i32, cueCore: i32, windowFrom: i32, windowTo: i32, out: usize): void {
  first = cueFirst;
  end = cueEnd;
  core = cueCore;
  from = windowFrom;
  to = windowTo;
  cueWord = get(word, core);
  cueKind = join(get(cueList, core), get(suffix, core));
  afterCue = trait(word, end);
  beforeCue = trait(word, first - 1);
  marksAfter = trait(quote, end) + 10 * trait(quote, end + 1);
  cueLevel = get(cueLevels, core);
  leaveCue();
  for (let i = first; i < end; i++) writeRow(i, 0, 0, out);
  for (let i = end; i < to; i++) {
    writeRow(i, 1, i - end + 1, out);
    pass(i, 1);
  }
  leaveCue();
  for (let i = first - 1; i >= from; i--) {
    writeRow(i, -1, first - i, out);
    pass(i, 2);
  }
}
