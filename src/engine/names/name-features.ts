/** The features that the name tagger reads: the word and its neighbours, their shapes, lists, clusters, and the rest of the article. */
import type { Sentence, Token } from '../layers';
import { feature } from '../tagger/feature-hash';
import { type FeatureRows, FeatureRowsBuilder } from '../tagger/feature-rows';
import type { Word } from './document-words';
import { matchLists } from './match-lists';
import { LIST_KINDS, type NameLexicon } from './name-lexicon';

/** Numbers of the feature templates: part of every weight file, so append only, and train again after any change. */
const T = {
  bias: 0,
  word: 1,
  text: 2,
  stem: 3,
  prefix: 4,
  suffix: 12,
  shape: 20,
  length: 21,
  place: 22,
  before: 30,
  after: 31,
  beforeStem: 32,
  afterStem: 33,
  before2: 34,
  after2: 35,
  beforePair: 36,
  afterPair: 37,
  aroundPair: 38,
  before2Pair: 39,
  after2Pair: 40,
  beforeShape: 41,
  afterShape: 42,
  shapes: 43,
  shapesBefore: 44,
  shapesAfter: 45,
  beforeSuffix: 46,
  afterSuffix: 47,
  list: 50,
  listShape: 51,
  listBefore: 52,
  listAfter: 53,
  listBefore2: 54,
  listAfter2: 55,
  lists: 56,
  listsBefore: 57,
  listsAfter: 58,
  listsWord: 59,
  cased: 60,
  elsewhereBefore: 61,
  elsewhereAfter: 62,
  elsewhereLists: 63,
  article: 64,
  articleStem: 65,
  bareSuffix: 66,
  barePrefix: 67,
  sentenceKind: 68,
  sentenceShape: 69,
  known: 70,
  knownBefore: 71,
  knownAfter: 72,
  knownPair: 73,
  knownPairAfter: 74,
  knownLists: 75,
  knownBefore2: 76,
  knownAfter2: 77,
  setting: 80,
  settingWord: 81,
  settingBefore: 82,
  settingLists: 83,
  settingKnown: 84,
  settingSuffix: 85,
} as const;

/** What stands before the first and after the last word of a sentence. */
const EDGE: Word = {
  hash: 1,
  textHash: 1,
  stem: 1,
  variants: [],
  shape: 1,
  shortShape: 1,
  affixes: { prefixes: [], suffixes: [], barePrefixes: [], bareSuffixes: [] },
  length: 0,
  hasArticle: false,
  known: -2,
  cased: 0,
  at: [],
};

const lowestBit = (bits: number) => 31 - Math.clz32(bits & -bits);

/** How many other places of a word in the article lend it their neighbours. */
const ELSEWHERE = 4;

/** A line without lower-case letters, a line of figures, or neither: headlines and tables follow other rules. */
function sentenceKind(words: readonly Word[], tokens: readonly Token[], first: number): number {
  let capitals = 0;
  let lower = 0;
  let figures = 0;
  words.forEach((_, i) => {
    const token = tokens[first + i];
    if (!token) return;
    if (token.kind === 'number') figures++;
    else if (token.kind === 'word') {
      if (token.text !== token.text.toLowerCase() && token.text === token.text.toUpperCase()) capitals++;
      else if (token.text === token.text.toLowerCase()) lower++;
    }
  });
  const allCaps = capitals > 1 && lower === 0 ? 1 : 0;
  const table = figures * 3 > words.length ? 2 : 0;
  const short = words.length < 8 ? 4 : 0;
  return allCaps | table | short;
}

const REPORTING = (1 << LIST_KINDS.indexOf('person-cue')) | (1 << LIST_KINDS.indexOf('no-name'));

/** 0, 1 or 2: news has many words of reporting and of the calendar, an encyclopaedia few. Rough bounds, not tuned. */
function registerOf(lists: Int32Array): number {
  let cues = 0;
  for (const bits of lists) if (bits & REPORTING) cues++;
  const perThousand = (1000 * cues) / (lists.length || 1);
  return perThousand < 12 ? 0 : perThousand < 24 ? 1 : 2;
}

/** A row of features for every token, sentence by sentence. */
export function nameFeatures(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  words: readonly Word[],
  lexicon: NameLexicon,
): FeatureRows[] {
  const lists = matchLists(tokens, sentences, words, lexicon);
  const setting = lexicon.setting === 'register' ? registerOf(lists) : lexicon.setting;
  const builder = new FeatureRowsBuilder();
  return sentences.map(({ firstToken, endToken }) => {
    const inSentence = words.slice(firstToken, endToken);
    const kind = sentenceKind(inSentence, tokens, firstToken);
    const wordAt = (i: number) => (i < firstToken || i >= endToken ? EDGE : (words[i] ?? EDGE));
    const listAt = (i: number) => (i < firstToken || i >= endToken ? 0 : (lists[i] ?? 0));
    for (let i = firstToken; i < endToken; i++) {
      const add = (template: number, value: number, second = 0) => builder.add(feature(template, value, second));
      const w = wordAt(i);
      const b1 = wordAt(i - 1);
      const a1 = wordAt(i + 1);
      const b2 = wordAt(i - 2);
      const a2 = wordAt(i + 2);
      const position = i === firstToken ? 0 : i === firstToken + 1 ? 1 : 2;

      add(T.bias, 0);
      add(T.word, w.hash);
      add(T.text, w.textHash);
      add(T.stem, w.stem);
      w.affixes.prefixes.forEach((hash, n) => {
        add(T.prefix, hash, n);
      });
      w.affixes.suffixes.forEach((hash, n) => {
        add(T.suffix, hash, n);
      });
      w.affixes.barePrefixes.forEach((hash, n) => {
        add(T.barePrefix, hash, n);
      });
      w.affixes.bareSuffixes.forEach((hash, n) => {
        add(T.bareSuffix, hash, n);
      });
      add(T.shape, w.shape, position);
      add(T.shape, w.shape, 7);
      add(T.length, Math.min(w.length, 12), w.hasArticle ? 1 : 0);
      add(T.place, position, w.shortShape);
      add(T.sentenceKind, kind, w.shortShape);
      add(T.sentenceShape, kind, feature(position, w.shape));
      add(T.cased, w.cased, w.shortShape);
      add(T.cased, w.cased, feature(position + 100, w.shortShape));

      add(T.before, b1.hash);
      add(T.after, a1.hash);
      add(T.beforeStem, b1.stem);
      add(T.afterStem, a1.stem);
      add(T.before2, b2.stem);
      add(T.after2, a2.stem);
      add(T.beforePair, b1.hash, w.hash);
      add(T.afterPair, w.hash, a1.hash);
      add(T.aroundPair, b1.hash, a1.hash);
      add(T.before2Pair, b2.hash, b1.hash);
      add(T.after2Pair, a1.hash, a2.hash);
      add(T.beforeShape, b1.shape);
      add(T.afterShape, a1.shape);
      add(T.shapes, feature(b1.shortShape, w.shape), a1.shortShape);
      add(T.shapesBefore, feature(b2.shortShape, b1.shortShape), w.shortShape);
      add(T.shapesAfter, feature(w.shortShape, a1.shortShape), a2.shortShape);
      const beforeSuffix = b1.affixes.suffixes[1];
      const afterSuffix = a1.affixes.suffixes[1];
      if (beforeSuffix !== undefined) add(T.beforeSuffix, beforeSuffix);
      if (afterSuffix !== undefined) add(T.afterSuffix, afterSuffix);
      add(T.article, (b1.hasArticle ? 4 : 0) + (w.hasArticle ? 2 : 0) + (a1.hasArticle ? 1 : 0));

      const here = listAt(i);
      const left = listAt(i - 1);
      const right = listAt(i + 1);
      for (let bits = here; bits; bits &= bits - 1) {
        const k = lowestBit(bits);
        add(T.list, k);
        add(T.listShape, k, w.shortShape);
        add(T.listsWord, k, feature(left, right));
      }
      for (let bits = left; bits; bits &= bits - 1) {
        add(T.listBefore, lowestBit(bits));
        add(T.listBefore, lowestBit(bits) + 100, w.shortShape);
      }
      for (let bits = right; bits; bits &= bits - 1) add(T.listAfter, lowestBit(bits));
      for (let bits = listAt(i - 2); bits; bits &= bits - 1) add(T.listBefore2, lowestBit(bits));
      for (let bits = listAt(i + 2); bits; bits &= bits - 1) add(T.listAfter2, lowestBit(bits));
      add(T.lists, here, feature(w.shortShape, position));
      add(T.listsBefore, left, here);
      add(T.listsAfter, here, right);

      if (w.known !== -1) {
        add(T.known, w.known);
        add(T.knownBefore, b1.known, w.known === 0 ? 1 : 0);
        add(T.knownAfter, a1.known, w.known === 0 ? 1 : 0);
        add(T.knownPair, b1.known, w.known);
        add(T.knownPairAfter, w.known, a1.known);
        add(T.knownLists, w.known, feature(left, right));
        add(T.knownBefore2, b2.known, w.known === 0 ? 1 : 0);
        add(T.knownAfter2, a2.known, w.known === 0 ? 1 : 0);
      }

      if (setting !== null) {
        add(T.setting, setting, feature(position, w.shape));
        add(T.settingWord, setting, w.stem);
        add(T.settingBefore, setting, b1.stem);
        add(T.settingLists, setting, here);
        add(T.settingKnown, setting, feature(w.known, b1.known));
        add(T.settingSuffix, setting, w.affixes.suffixes[2] ?? w.hash);
      }

      let lent = 0;
      for (const at of w.at) {
        if (at === i) continue;
        if (lent++ === ELSEWHERE) break;
        add(T.elsewhereBefore, words[at - 1]?.stem ?? 1);
        add(T.elsewhereAfter, words[at + 1]?.stem ?? 1);
        add(T.elsewhereLists, (lists[at - 1] ?? 0) & 0xffffff, lists[at + 1] ?? 0);
      }
      builder.endRow();
    }
    return builder.take();
  });
}
