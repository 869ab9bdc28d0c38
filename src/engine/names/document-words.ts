/** Describes every word of an article once: spelling, stem, shape, and how and where the article writes it. */
import type { Sentence, Token } from '../layers';
import { feature, hashText } from '../tagger/feature-hash';
import { extend, type NameLexicon } from './name-lexicon';
import { commonSpelling, stems } from './word-forms';

export interface Word {
  /** Hash of the common spelling. */
  hash: number;
  /** Hash of the text as it stands. */
  textHash: number;
  /** Hash of the likeliest form without joined prefixes. */
  stem: number;
  /** Hashes of all forms that it may be. */
  variants: readonly number[];
  shape: number;
  /** The shape with runs made one. */
  shortShape: number;
  affixes: Affixes;
  /** Letters of the common spelling. */
  length: number;
  hasArticle: boolean;
  /** How the dictionary knows it: see `CommonWords.analyse`; -1 where there is no dictionary or the token is no word. */
  known: number;
  /** How the article writes it: 1 also in lower case, 2 also capitalised within a sentence, 4 also in capitals. */
  cased: number;
  /** Tokens with the same stem, in order; empty for what is too common to tell anything. */
  at: readonly number[];
}

interface Affixes {
  prefixes: readonly number[];
  suffixes: readonly number[];
  /** Of the stem, where it differs. */
  barePrefixes: readonly number[];
  bareSuffixes: readonly number[];
}

/** More places than this, and a word is grammar rather than a name. */
const MOST_PLACES = 40;
const NO_AFFIXES: Affixes = { prefixes: [], suffixes: [], barePrefixes: [], bareSuffixes: [] };

const prefixHashes = (text: string, longest: number) =>
  Array.from({ length: Math.min(longest, text.length) }, (_, n) => hashText(text, 0, n + 1));
const suffixHashes = (text: string, longest: number) =>
  Array.from({ length: Math.min(longest, text.length) }, (_, n) => hashText(text, text.length - n - 1));

/** Capitals as X, other letters as x, digits as d; `short` makes runs one. */
function shapeOf(text: string, short: boolean): string {
  let shape = '';
  for (const char of text) {
    const lower = char.toLowerCase();
    const kind = char !== lower ? 'X' : char !== char.toUpperCase() ? 'x' : /\d/.test(char) ? 'd' : /\p{L}/u.test(char) ? 'a' : char;
    if (shape.endsWith(kind) && (short || shape.length > 3)) continue;
    shape += kind;
  }
  return shape;
}

function casing(text: string, startsSentence: boolean): number {
  const lower = text.toLowerCase();
  if (text === lower) return text === text.toUpperCase() ? 0 : 1;
  if (text.length > 1 && text === text.toUpperCase()) return 4;
  return startsSentence ? 0 : 2;
}

/** One entry for each token. */
export function describeWords(tokens: readonly Token[], sentences: readonly Sentence[], lexicon: NameLexicon): Word[] {
  const spellings = tokens.map(({ text }) => commonSpelling(text));
  const spelt = new Set(spellings);
  const starts = new Set(sentences.map(({ firstToken }) => firstToken));
  const cased = new Map<string, number>();
  tokens.forEach(({ text, kind }, i) => {
    if (kind !== 'word') return;
    const spelling = spellings[i] ?? '';
    cased.set(spelling, (cased.get(spelling) ?? 0) | casing(text, starts.has(i)));
  });
  const known = new Map<string, Word>();
  const places = new Map<number, number[]>();
  const words = tokens.map((token, i) => {
    const spelling = spellings[i] ?? '';
    let word = known.get(token.text);
    if (!word) {
      word = describe(token, spelling, cased.get(spelling) ?? 0, spelt, places, lexicon);
      known.set(token.text, word);
    }
    (word.at as number[]).push(i);
    return word;
  });
  for (const at of places.values()) if (at.length > MOST_PLACES) at.length = 0;
  return words;
}

function describe(
  { text, kind }: Token,
  spelling: string,
  cased: number,
  spelt: ReadonlySet<string>,
  places: Map<number, number[]>,
  lexicon: NameLexicon,
): Word {
  const forms = kind === 'word' ? stems(spelling, lexicon.joining) : [spelling];
  // A form that a list or the article itself knows; else the word as it stands.
  const stem = forms.find((form, n) => n > 0 && (lexicon.phrases.has(extend(0, hashText(form))) || spelt.has(form))) ?? spelling;
  const stemHash = hashText(stem);
  let at = places.get(stemHash);
  if (!at) {
    at = [];
    places.set(stemHash, at);
  }
  const bare = forms.length > 1 ? (forms[forms.length - 1] ?? spelling) : spelling;
  return {
    hash: hashText(spelling),
    textHash: hashText(text),
    stem: stemHash,
    variants: forms.map((form) => hashText(form)),
    shape: hashText(shapeOf(text, false)),
    shortShape: hashText(shapeOf(text, true)),
    affixes:
      kind === 'word'
        ? {
            prefixes: prefixHashes(spelling, 5),
            suffixes: suffixHashes(spelling, 5),
            barePrefixes: bare === spelling ? [] : prefixHashes(bare, 4),
            bareSuffixes: stem === spelling ? [] : [feature(0, stemHash)],
          }
        : NO_AFFIXES,
    length: spelling.length,
    hasArticle: lexicon.joinedArticle !== '' && forms.some((form) => form.startsWith(lexicon.joinedArticle)),
    known: kind === 'word' && lexicon.commonWords ? lexicon.commonWords.analyse(spelling) : -1,
    cased,
    at,
  };
}
