/** Describes the words of an article: each word's own traits, and how and where the article writes it. */
import type { Sentence, Token } from '../layers';
import type { WordTraits, WordTraitsCache } from './word-traits';

export interface Word {
  traits: WordTraits;
  /** Which of the traits' forms is the likeliest: one that a list or the article itself knows, else the word as it stands. */
  form: number;
  /** Hash of that form. */
  stem: number;
  /** How the article writes it: 1 also in lower case, 2 also capitalised within a sentence, 4 also in capitals. */
  cased: number;
  /** Tokens with the same stem, in order; empty for what is too common to tell anything. */
  at: readonly number[];
}

/** More places than this, and a word is grammar rather than a name. */
const MOST_PLACES = 40;

const NOWHERE: readonly number[] = [];

function casing({ letters }: WordTraits, length: number, startsSentence: boolean): number {
  if (letters === 'none') return 0;
  if (letters === 'lower') return 1;
  if (letters === 'upper' && length > 1) return 4;
  return startsSentence ? 0 : 2;
}

/** One entry for each token; tokens of the same text share theirs. */
export function describeWords(tokens: readonly Token[], sentences: readonly Sentence[], cache: WordTraitsCache): Word[] {
  const starts = new Set(sentences.map(({ firstToken }) => firstToken));
  const known = new Map<WordTraits, Word>();
  const words = tokens.map((token, i) => {
    const traits = cache.of(token);
    let word = known.get(traits);
    if (!word) {
      word = { traits, form: 0, stem: 0, cased: 0, at: NOWHERE };
      known.set(traits, word);
    }
    if (traits.isWord) word.cased |= casing(traits, token.text.length, starts.has(i));
    return word;
  });
  const cased = new Map<string, number>();
  for (const word of known.values()) cased.set(word.traits.spelling, (cased.get(word.traits.spelling) ?? 0) | word.cased);
  for (const word of known.values()) {
    const { forms, formHashes, listed, spelling } = word.traits;
    const form = forms.findIndex((text, n) => n > 0 && ((listed[n] ?? 0) !== 0 || cased.has(text)));
    word.form = Math.max(form, 0);
    word.stem = formHashes[word.form] ?? 0;
    word.cased = cased.get(spelling) ?? 0;
  }
  const places = new Map<number, number[]>();
  words.forEach(({ stem }, i) => {
    const at = places.get(stem);
    if (at) at.push(i);
    else places.set(stem, [i]);
  });
  for (const word of known.values()) {
    const at = places.get(word.stem) ?? NOWHERE;
    if (at.length <= MOST_PLACES) word.at = at;
  }
  return words;
}
