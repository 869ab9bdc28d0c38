/** The word lists of a language, for matching against tokens: phrases of any length, several kinds at once. */
import type { LoadedPack } from '../../languages/pack';
import type { NameList, NameListKind, NamePack } from '../../languages/pack-names';
import { findTokens } from '../stages/find-tokens';
import { hashText } from '../tagger/feature-hash';
import { CommonWords } from './common-words';
import { MEMORY } from './document-memory';
import { NameLikeness } from './name-likeness';
import { encodePhrases, extend, MORE, PhraseTable } from './phrase-table';
import { commonSpelling, type Joining } from './word-forms';
import { WordGroups } from './word-groups';

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
  'town',
];

export interface NameLexicon {
  joining: Joining;
  joinedArticle: string;
  /** See `NamePack.setting`: the language's hash, or that the register is to be read off the article. */
  setting: 'register' | number | null;
  /** A dictionary, where the language needs one. */
  commonWords: CommonWords | null;
  /** What foreign names look like, likewise. */
  likeness: NameLikeness | null;
  /** Which words stand in the same places, likewise. */
  groups: WordGroups | null;
  phrases: PhraseTable;
  /** See `NamePack.trust`. */
  trust: NonNullable<NamePack['trust']>;
  /** See `NamePack.memory`. */
  memory: NonNullable<NamePack['memory']>;
  /** See `NamePack.coordination`; null where nothing is made of it. */
  coordination: NonNullable<NamePack['coordination']> | null;
}

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

/** Word lists → the bytes that `PhraseTable` reads. */
export function encodeNameLists(lists: readonly NameList[]): Uint8Array {
  const phrases = new Map<number, number>();
  for (const { kind, phrases: lines = '', words = '' } of lists) {
    const bit = 1 << LIST_KINDS.indexOf(kind);
    addEntries(phrases, lines, /\n/, bit);
    addEntries(phrases, words, /\s/, bit);
  }
  return encodePhrases(phrases);
}

/** What a pack tells of names, with its lists and dictionary where they could be loaded. */
export function openLexicon({ language, names, text, models }: LoadedPack): NameLexicon {
  return {
    joining: { prefixes: text.joinedPrefixes ?? [], contractions: names?.contractions ?? {} },
    joinedArticle: names?.joinedArticle ?? '',
    commonWords: models.words && names?.affixes ? new CommonWords(models.words, names.affixes) : null,
    groups: models.groups?.length ? new WordGroups(models.groups) : null,
    likeness: models.likeness?.length ? new NameLikeness(models.likeness) : null,
    setting: names?.setting === 'register' ? 'register' : names?.setting === 'language' ? hashText(names.readsLike ?? language) : null,
    phrases: models.lists?.length ? PhraseTable.load(models.lists) : PhraseTable.empty,
    trust: names?.trust ?? {},
    memory: names?.memory ?? MEMORY,
    coordination: names?.coordination ?? null,
  };
}

/** Opened once for each weights of names, for as long as these live. */
const lexicons = new WeakMap<Uint8Array, NameLexicon>();

/** The lexicon of a pack that has weights. */
export function lexiconFor(pack: LoadedPack): NameLexicon | null {
  const { names: weights } = pack.models;
  if (!weights) return null;
  const known = lexicons.get(weights);
  if (known) return known;
  const lexicon = openLexicon(pack);
  lexicons.set(weights, lexicon);
  return lexicon;
}

/** Whether a list of this kind has these words as one entry. */
export function arePhrase(lexicon: NameLexicon, words: readonly string[], kind: NameListKind): boolean {
  const phrase = words.reduce((hash, word) => extend(hash, hashText(commonSpelling(word))), 0);
  return (lexicon.phrases.get(phrase) & (1 << LIST_KINDS.indexOf(kind))) !== 0;
}

/** Whether a list of this kind has a single word. */
export const isListed = (lexicon: NameLexicon, word: string, kind: NameListKind): boolean => arePhrase(lexicon, [word], kind);
