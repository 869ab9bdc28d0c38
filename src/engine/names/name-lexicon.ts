/** The word lists of a pack, compiled for matching against tokens: phrases of any length, several kinds at once. */
import type { LoadedPack } from '../../languages/pack';
import type { NameListKind } from '../../languages/pack-names';
import { findTokens } from '../stages/find-tokens';
import { hashText, mix } from '../tagger/feature-hash';
import { CommonWords } from './common-words';
import { commonSpelling, type Joining } from './word-forms';

/** The order gives each kind its bit; the numbers are part of the features: append only, and train again. */
export const LIST_KINDS: readonly NameListKind[] = [
  'place',
  'organization',
  'person',
  'given',
  'family',
  'name-part',
  'title',
  'organization-head',
  'place-head',
  'people',
  'person-cue',
  'no-name',
];

export interface NameLexicon {
  joining: Joining;
  joinedArticle: string;
  /** See `NamePack.setting`: the language's hash, or that the register is to be read off the article. */
  setting: 'register' | number | null;
  /** A dictionary, where the language needs one. */
  commonWords: CommonWords | null;
  /** Hash of the words so far → bits of the kinds that end here, and `MORE` where a longer phrase may follow. */
  phrases: Map<number, number>;
}

/** Set where a longer phrase begins with these words. */
export const MORE = 1 << 30;

/** Extends the hash of a phrase by one word. */
export const extend = (phrase: number, word: number): number => mix(Math.imul(phrase, 31) ^ word);

/** Adds the entries of one list: `parted` are the characters between entries. All are cut into tokens at once, which is much quicker. */
function addEntries(phrases: Map<number, number>, text: string, parted: RegExp, bit: number): void {
  let phrase = 0;
  let end = 0;
  const mark = (bits: number) => phrases.set(phrase, (phrases.get(phrase) ?? 0) | bits);
  for (const token of findTokens(text, 'und')) {
    if (end > 0) {
      const opens = token.start > end && parted.test(text.slice(end, token.start));
      mark(opens ? bit : MORE);
      if (opens) phrase = 0;
    }
    phrase = extend(phrase, hashText(commonSpelling(token.text)));
    end = token.end;
  }
  if (end > 0) mark(bit);
}

/** Compiled once for each weights of names, for as long as these live. */
const lexicons = new WeakMap<Uint8Array, NameLexicon>();

/** The lexicon of a pack that has weights. */
export function lexiconFor(pack: LoadedPack): NameLexicon | null {
  const { names: weights } = pack.models;
  if (!weights) return null;
  const known = lexicons.get(weights);
  if (known) return known;
  const lexicon = compileLexicon(pack);
  lexicons.set(weights, lexicon);
  return lexicon;
}

/** The lists of a pack, with its dictionary where there is one. */
export function compileLexicon({ language, names, text, models }: LoadedPack): NameLexicon {
  const phrases = new Map<number, number>();
  for (const { kind, phrases: lines = '', words = '' } of names?.lists ?? []) {
    const bit = 1 << LIST_KINDS.indexOf(kind);
    addEntries(phrases, lines, /\n/, bit);
    addEntries(phrases, words, /\s/, bit);
  }
  return {
    joining: { prefixes: text.joinedPrefixes ?? [], contractions: names?.contractions ?? {} },
    joinedArticle: names?.joinedArticle ?? '',
    commonWords: models.words && names?.affixes ? new CommonWords(models.words, names.affixes) : null,
    setting: names?.setting === 'register' ? 'register' : names?.setting === 'language' ? hashText(language) : null,
    phrases,
  };
}
