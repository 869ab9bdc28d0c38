/** Describes a word by itself, whatever article it stands in: spelling, possible stems, shape, affixes. Kept for the next article. */
import type { Token } from '../layers';
import { hashText } from '../tagger/feature-hash';
import type { NameLexicon } from './name-lexicon';
import { extend } from './phrase-table';
import { commonSpelling, stems } from './word-forms';

export interface WordTraits {
  /** The common spelling. */
  spelling: string;
  /** What it may be without joined prefixes, the spelling first. */
  forms: readonly string[];
  /** Hash of each form. */
  formHashes: readonly number[];
  /** For each form what the lexicon has that begins with it: see `PhraseTable`; 0 where there is nothing. */
  listed: readonly number[];
  /** Hash of the text as it stands. */
  textHash: number;
  /** Hash of the shape: capitals as X, other letters as x, digits as d. */
  shape: number;
  /** Hash of the shape with runs made one. */
  shortShape: number;
  hasArticle: boolean;
  /** How the dictionary knows it: see `CommonWords.analyse`; -1 where there is no dictionary or the token is no word. */
  known: number;
  /** How much it looks like a foreign name: see `NameLikeness.of`; -1 where that is not known. */
  likeness: number;
  /** Which words it stands in the same places as: see `WordGroups.of`, and one more; 0 where it has no group, -1 where none are known. */
  group: number;
  isWord: boolean;
  letters: LetterCase;
}

/** `none` where the script has no capitals, or there are no letters. */
export type LetterCase = 'none' | 'lower' | 'upper' | 'capitalised';

const charKinds = new Map<string, string>();

function kindOfChar(char: string): string {
  let kind = charKinds.get(char);
  if (kind === undefined) {
    kind = char !== char.toLowerCase() ? 'X' : char !== char.toUpperCase() ? 'x' : /\d/.test(char) ? 'd' : /\p{L}/u.test(char) ? 'a' : char;
    charKinds.set(char, kind);
  }
  return kind;
}

/** Capitals as X, other letters as x, digits as d; `short` makes runs one. */
function shapeOf(text: string, short: boolean): string {
  let shape = '';
  for (const char of text) {
    const kind = kindOfChar(char);
    if (shape.endsWith(kind) && (short || shape.length > 3)) continue;
    shape += kind;
  }
  return shape;
}

function letterCase(text: string): LetterCase {
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (text === lower) return text === upper ? 'none' : 'lower';
  return text === upper ? 'upper' : 'capitalised';
}

/** The likeness of the form that looks most like a name; the article is none of its letters. */
function likenessOf(forms: readonly string[], { likeness, joinedArticle }: NameLexicon): number {
  if (!likeness) return -1;
  const bare = forms.map((form) => (joinedArticle !== '' && form.startsWith(joinedArticle) ? form.slice(joinedArticle.length) : form));
  return bare.reduce((most, form) => (form.length > 1 ? Math.max(most, likeness.of(form)) : most), 0);
}

function describe({ text, kind }: Token, lexicon: NameLexicon): WordTraits {
  const isWord = kind === 'word';
  const spelling = commonSpelling(text);
  const forms = isWord ? stems(spelling, lexicon.joining) : [spelling];
  const formHashes = forms.map((form) => hashText(form));
  return {
    spelling,
    forms,
    formHashes,
    listed: formHashes.map((hash) => lexicon.phrases.get(extend(0, hash))),
    textHash: hashText(text),
    shape: hashText(shapeOf(text, false)),
    shortShape: hashText(shapeOf(text, true)),
    hasArticle: lexicon.joinedArticle !== '' && forms.some((form) => form.startsWith(lexicon.joinedArticle)),
    known: isWord && lexicon.commonWords ? lexicon.commonWords.analyse(spelling) : -1,
    likeness: isWord ? likenessOf(forms, lexicon) : -1,
    group: lexicon.groups ? lexicon.groups.of(formHashes) + 1 : -1,
    isWord,
    letters: letterCase(text),
  };
}

/** How many words are kept: some megabytes at most. */
const MOST_KEPT = 20_000;

/** The traits of words under one lexicon; most words of an article were met in an earlier one. */
export class WordTraitsCache {
  readonly #lexicon: NameLexicon;
  #kept = new Map<string, WordTraits>();

  constructor(lexicon: NameLexicon) {
    this.#lexicon = lexicon;
  }

  of(token: Token): WordTraits {
    const known = this.#kept.get(token.text);
    if (known) return known;
    const traits = describe(token, this.#lexicon);
    if (this.#kept.size >= MOST_KEPT) this.#kept = new Map();
    this.#kept.set(token.text, traits);
    return traits;
  }
}
