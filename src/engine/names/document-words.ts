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

function casing({ letters }: WordTraits, length: number, startsSentence: boolean): number {
  if (letters === 'none') return 0;
  if (letters === 'lower') return 1;
  if (letters === 'upper' && length > 1) return 4;
  return startsSentence ? 0 : 2;
}

/** One entry for each token; tokens of the same text share theirs. */
export function describeWords(tokens: readonly Token[], sentences: readonly Sentence[], cache: WordTraitsCache): Word[] {
  const traits = tokens.map((token) => cache.of(token));
  const starts = new Set(sentences.map(({ firstToken }) => firstToken));
  const cased = new Map<string, number>();
  traits.forEach((word, i) => {
    const seen = cased.get(word.spelling) ?? 0;
    cased.set(word.spelling, word.isWord ? seen | casing(word, tokens[i]?.text.length ?? 0, starts.has(i)) : seen);
  });
  const known = new Map<WordTraits, Word>();
  const places = new Map<number, number[]>();
  const words = traits.map((own, i) => {
    let word = known.get(own);
    if (!word) {
      const form = own.forms.findIndex((text, n) => n > 0 && ((own.listed[n] ?? 0) !== 0 || cased.has(text)));
      const stem = own.formHashes[Math.max(form, 0)] ?? 0;
      const at = places.get(stem) ?? [];
      places.set(stem, at);
      word = { traits: own, form: Math.max(form, 0), stem, cased: cased.get(own.spelling) ?? 0, at };
      known.set(own, word);
    }
    (word.at as number[]).push(i);
    return word;
  });
  for (const at of places.values()) if (at.length > MOST_PLACES) at.length = 0;
  return words;
}
