/** What stands around each token: the nearest reporting words, the ends of sentence, clause and quotation, the sentences beside its own. */
import { QUOTE, SHAPE, type TokenTraits } from './token-traits';

/** Indices of tokens, -1 where there is none; one value a token in each array. */
export interface Surroundings {
  /** First and last token of the sentence. */
  sentenceStart: Int32Array;
  sentenceEnd: Int32Array;
  /** The nearest word of speech before and after it in its sentence; words within quotations do not count. */
  left: Int32Array;
  right: Int32Array;
  /** The same for words of thought, wish and attitude. */
  thoughtLeft: Int32Array;
  thoughtRight: Int32Array;
  /** The nearest sign, and before it also the nearest word that may open a clause. */
  signLeft: Int32Array;
  signRight: Int32Array;
  clauseLeft: Int32Array;
  /** For a token in a quotation its first and last token, and the nearest words of speech outside it in the paragraph. */
  quoteStart: Int32Array;
  quoteEnd: Int32Array;
  leftOutside: Int32Array;
  rightOutside: Int32Array;
  /** For a token outside quotations, the nearest of their tokens in its sentence. */
  quoteLeft: Int32Array;
  quoteRight: Int32Array;
  /** What the sentences before and after its own in the paragraph have: words of speech, quotations. */
  neighbours: Uint8Array;
}

const HAS_CUE = 1;
const HAS_QUOTE = 2;
const NO_SENTENCE = 4;

const isQuoted = (state: number) => state !== QUOTE.outside && state !== QUOTE.term;

/** @returns the surroundings of every token of an article. */
export function surroundingsOf(traits: TokenTraits): Surroundings {
  const { length: n, word, shape, quote, quoteIndex, cueList, sentence, paragraph } = traits;
  const { speech: speechLists, clauseOpeners } = traits.lexicon;
  const none = () => new Int32Array(n).fill(-1);
  const a: Surroundings = {
    sentenceStart: none(),
    sentenceEnd: none(),
    left: none(),
    right: none(),
    thoughtLeft: none(),
    thoughtRight: none(),
    signLeft: none(),
    signRight: none(),
    clauseLeft: none(),
    quoteStart: none(),
    quoteEnd: none(),
    leftOutside: none(),
    rightOutside: none(),
    quoteLeft: none(),
    quoteRight: none(),
    neighbours: new Uint8Array(n),
  };
  const kinds = new Uint8Array((sentence[n - 1] ?? 0) + 1);
  let start = 0;
  let speech = -1;
  let thought = -1;
  let sign = -1;
  let clause = -1;
  let quoted = -1;
  let outside = -1;
  for (let i = 0; i < n; i++) {
    if (i > 0 && sentence[i] !== sentence[i - 1]) {
      start = i;
      speech = thought = sign = clause = quoted = -1;
      if (paragraph[i] !== paragraph[i - 1]) outside = -1;
    }
    a.sentenceStart[i] = start;
    a.left[i] = speech;
    a.thoughtLeft[i] = thought;
    a.signLeft[i] = sign;
    a.clauseLeft[i] = clause;
    a.quoteLeft[i] = quoted;
    const inQuote = isQuoted(quote[i] as number);
    const same = i > 0 && quoteIndex[i] === quoteIndex[i - 1];
    a.quoteStart[i] = inQuote && same ? (a.quoteStart[i - 1] as number) : i;
    a.leftOutside[i] = inQuote && same ? (a.leftOutside[i - 1] as number) : outside;
    const s = sentence[i] as number;
    if (inQuote) {
      quoted = i;
      kinds[s] = (kinds[s] as number) | HAS_QUOTE;
    } else if (cueList[i]) {
      if (speechLists & (1 << (cueList[i] as number))) {
        speech = outside = i;
        kinds[s] = (kinds[s] as number) | HAS_CUE;
      } else thought = i;
    }
    if (shape[i] === SHAPE.sign) sign = clause = i;
    else if (clauseOpeners.has(word[i] as number)) clause = i;
  }
  let last = n - 1;
  speech = thought = sign = quoted = outside = -1;
  for (let i = n - 1; i >= 0; i--) {
    if (i < n - 1 && sentence[i] !== sentence[i + 1]) {
      last = i;
      speech = thought = sign = quoted = -1;
      if (paragraph[i] !== paragraph[i + 1]) outside = -1;
    }
    a.sentenceEnd[i] = last;
    a.right[i] = speech;
    a.thoughtRight[i] = thought;
    a.signRight[i] = sign;
    a.quoteRight[i] = quoted;
    const inQuote = isQuoted(quote[i] as number);
    const same = i < n - 1 && quoteIndex[i] === quoteIndex[i + 1];
    a.quoteEnd[i] = inQuote && same ? (a.quoteEnd[i + 1] as number) : i;
    a.rightOutside[i] = inQuote && same ? (a.rightOutside[i + 1] as number) : outside;
    if (inQuote) quoted = i;
    else if (cueList[i]) {
      if (speechLists & (1 << (cueList[i] as number))) speech = outside = i;
      else thought = i;
    }
    if (shape[i] === SHAPE.sign) sign = i;
    const before = a.sentenceStart[i] as number;
    const kind = (j: number) => (j >= 0 && j < n && paragraph[j] === paragraph[i] ? (kinds[sentence[j] as number] as number) : NO_SENTENCE);
    a.neighbours[i] = i < last ? (a.neighbours[i + 1] as number) : kind(before - 1) * 5 + kind(last + 1);
  }
  return a;
}
