/** The tokens of the article at hand as the statement model sees them: one i32 a token in each array, as in `TokenTraits`. */

export const EDGE = 97;

export const SIGN = 4;
const OUTSIDE = 0;
const TERM = 4;
export const isQuoted = (state: i32): bool => state !== OUTSIDE && state !== TERM;

export let length: i32 = 0;
export let word: usize = 0;
export let suffix: usize = 0;
export let prefix: usize = 0;
export let shape: usize = 0;
export let skeleton: usize = 0;
export let quote: usize = 0;
export let quoteIndex: usize = 0;
export let cueList: usize = 0;
export let sentence: usize = 0;
export let paragraph: usize = 0;
/** 1 where the word may open a clause. */
let opensClause: usize = 0;

// What surrounds each token: see `findSurroundings`; -1 where there is none.

/** First and last token of the sentence. */
export let sentenceStart: usize = 0;
export let sentenceEnd: usize = 0;
/** The nearest word of speech before and after it in its sentence; words within quotations do not count. */
export let left: usize = 0;
export let right: usize = 0;
/** The same for words of thought, wish and attitude. */
export let thoughtLeft: usize = 0;
export let thoughtRight: usize = 0;
/** The nearest sign, and before it also the nearest word that may open a clause. */
export let signLeft: usize = 0;
export let signRight: usize = 0;
export let clauseLeft: usize = 0;
/** For a token in a quotation its first and last token, and the nearest words of speech outside it in the paragraph. */
export let quoteStart: usize = 0;
export let quoteEnd: usize = 0;
export let leftOutside: usize = 0;
export let rightOutside: usize = 0;
/** For a token outside quotations, the nearest of their tokens in its sentence. */
export let quoteLeft: usize = 0;
export let quoteRight: usize = 0;
/** What the sentences before and after its own in the paragraph have: words of speech, quotations. */
export let neighbours: usize = 0;

/** How many arrays of one i32 a token `setTokens` takes, those that it fills itself among them. */
export const TOKEN_ARRAYS: i32 = 28;

export function get(array: usize, i: i32): i32 {
  return load<i32>(array + (i << 2));
}

/** The trait of the token at `j`, where the tokens `[first, end)` have it. */
export function at(array: usize, j: i32, first: i32, end: i32, edge: i32 = EDGE): i32 {
  return j < first || j >= end ? edge : get(array, j);
}

function put(array: usize, i: i32, value: i32): void {
  store<i32>(array + (i << 2), value);
}

/**
 * Makes an article the one at hand.
 * @param from where the traits of its tokens stand, array by array, `opensClause` last; behind them is room for the rest of `TOKEN_ARRAYS`.
 * @param speechLists a bit for each list of words of speech.
 */
export function setTokens(from: usize, count: i32, speechLists: i32): void {
  const width: usize = count << 2;
  length = count;
  let next = from;
  word = next;
  suffix = next += width;
  prefix = next += width;
  shape = next += width;
  skeleton = next += width;
  quote = next += width;
  quoteIndex = next += width;
  cueList = next += width;
  sentence = next += width;
  paragraph = next += width;
  opensClause = next += width;
  sentenceStart = next += width;
  sentenceEnd = next += width;
  left = next += width;
  right = next += width;
  thoughtLeft = next += width;
  thoughtRight = next += width;
  signLeft = next += width;
  signRight = next += width;
  clauseLeft = next += width;
  quoteStart = next += width;
  quoteEnd = next += width;
  leftOutside = next += width;
  rightOutside = next += width;
  quoteLeft = next += width;
  quoteRight = next += width;
  neighbours = next += width;
  findSurroundings(speechLists, next + width);
}

const HAS_CUE = 1;
const HAS_QUOTE = 2;
const NO_SENTENCE = 4;

/** @param kinds room for one i32 a sentence. */
function findSurroundings(speechLists: i32, kinds: usize): void {
  const n = length;
  if (n === 0) return;
  memory.fill(kinds, 0, (get(sentence, n - 1) + 1) << 2);
  let start = 0;
  let speech = -1;
  let thought = -1;
  let sign = -1;
  let clause = -1;
  let quoted = -1;
  let outside = -1;
  for (let i = 0; i < n; i++) {
    if (i > 0 && get(sentence, i) !== get(sentence, i - 1)) {
      start = i;
      speech = thought = sign = clause = quoted = -1;
      if (get(paragraph, i) !== get(paragraph, i - 1)) outside = -1;
    }
    put(sentenceStart, i, start);
    put(left, i, speech);
    put(thoughtLeft, i, thought);
    put(signLeft, i, sign);
    put(clauseLeft, i, clause);
    put(quoteLeft, i, quoted);
    const inQuote = isQuoted(get(quote, i));
    const same = i > 0 && get(quoteIndex, i) === get(quoteIndex, i - 1);
    put(quoteStart, i, inQuote && same ? get(quoteStart, i - 1) : i);
    put(leftOutside, i, inQuote && same ? get(leftOutside, i - 1) : outside);
    const s = get(sentence, i);
    const list = get(cueList, i);
    if (inQuote) {
      quoted = i;
      put(kinds, s, get(kinds, s) | HAS_QUOTE);
    } else if (list) {
      if (speechLists & (1 << list)) {
        speech = outside = i;
        put(kinds, s, get(kinds, s) | HAS_CUE);
      } else thought = i;
    }
    if (get(shape, i) === SIGN) sign = clause = i;
    else if (get(opensClause, i)) clause = i;
  }
  let last = n - 1;
  speech = thought = sign = quoted = outside = -1;
  for (let i = n - 1; i >= 0; i--) {
    if (i < n - 1 && get(sentence, i) !== get(sentence, i + 1)) {
      last = i;
      speech = thought = sign = quoted = -1;
      if (get(paragraph, i) !== get(paragraph, i + 1)) outside = -1;
    }
    put(sentenceEnd, i, last);
    put(right, i, speech);
    put(thoughtRight, i, thought);
    put(signRight, i, sign);
    put(quoteRight, i, quoted);
    const inQuote = isQuoted(get(quote, i));
    const same = i < n - 1 && get(quoteIndex, i) === get(quoteIndex, i + 1);
    put(quoteEnd, i, inQuote && same ? get(quoteEnd, i + 1) : i);
    put(rightOutside, i, inQuote && same ? get(rightOutside, i + 1) : outside);
    const list = get(cueList, i);
    if (inQuote) quoted = i;
    else if (list) {
      if (speechLists & (1 << list)) speech = outside = i;
      else thought = i;
    }
    if (get(shape, i) === SIGN) sign = i;
    put(neighbours, i, i < last ? get(neighbours, i + 1) : kindOf(kinds, get(sentenceStart, i) - 1, i) * 5 + kindOf(kinds, last + 1, i));
  }
}

/** What the sentence of the token at `j` has, where it is in the paragraph of the one at `i`. */
function kindOf(kinds: usize, j: i32, i: i32): i32 {
  return j >= 0 && j < length && get(paragraph, j) === get(paragraph, i) ? get(kinds, get(sentence, j)) : NO_SENTENCE;
}
