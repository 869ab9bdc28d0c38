/**
 * The features that the name tagger reads, in groups: each group depends on few things that come again and again (a word, the shapes
 * around it, the lists), so that whoever scores them need do so once for each of these.
 */
import { feature, hashText } from '../tagger/feature-hash';
import type { Word } from './document-words';
import type { WordTraits } from './word-traits';

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
  likeness: 90,
  likenessKnown: 91,
  likenessBefore: 92,
  likenessAfter: 93,
  likenessLists: 94,
  likenessAround: 95,
} as const;

/** What the words of a place in an article are to its features. */
export interface Surroundings {
  /** The word, and two on either side within the sentence: `EDGE` beyond it. */
  before2: Word;
  before: Word;
  word: Word;
  after: Word;
  after2: Word;
  /** Bits of `matchLists` for the same five places. */
  listBefore2: number;
  listBefore: number;
  list: number;
  listAfter: number;
  listAfter2: number;
  /** 0 for the first word of a sentence, 1 for the second, 2 for any other. */
  position: number;
  /** See `sentenceKind`. */
  kind: number;
  /** See `NameLexicon.setting`; null where nothing shifts the judgement. */
  setting: number | null;
}

const EDGE_TRAITS: WordTraits = {
  spelling: '',
  forms: [''],
  formHashes: [1],
  listed: [0],
  textHash: 1,
  shape: 1,
  shortShape: 1,
  hasArticle: false,
  known: -2,
  likeness: -2,
  isWord: false,
  letters: 'none',
};

/** What stands before the first and after the last word of a sentence. */
export const EDGE: Word = { traits: EDGE_TRAITS, form: 0, stem: 1, cased: 0, at: [] };

/** The features of one place, or of a part of it. */
export class FeatureList {
  readonly hashes = new Uint32Array(256);
  length = 0;

  add(template: number, value: number, second = 0): void {
    this.hashes[this.length++] = feature(template, value, second);
  }
}

const lowestBit = (bits: number) => 31 - Math.clz32(bits & -bits);

const wordHash = ({ traits }: Word) => traits.formHashes[0] ?? 0;

const LONGEST_AFFIX = 5;
const LONGEST_BARE_PREFIX = 4;

/** Which word it is, and nothing else about it. */
export function addIdentity(list: FeatureList, { traits, stem }: Word, setting: number | null): void {
  const hash = traits.formHashes[0] ?? 0;
  list.add(T.text, traits.textHash);
  list.add(T.stem, stem);
  if (hash !== stem) list.add(T.word, hash);
  if (setting !== null) list.add(T.settingWord, setting, stem);
}

/** What the word looks like: its beginning, its end, its length, and whether a dictionary knows it. */
export function addAppearance(list: FeatureList, { traits, stem }: Word, setting: number | null): void {
  const { spelling, forms, isWord } = traits;
  const hash = traits.formHashes[0] ?? 0;
  list.add(T.bias, 0);
  if (isWord) {
    const longest = Math.min(LONGEST_AFFIX, spelling.length);
    for (let n = 0; n < longest; n++) list.add(T.prefix, hashText(spelling, 0, n + 1), n);
    for (let n = 0; n < longest; n++) list.add(T.suffix, hashText(spelling, spelling.length - n - 1), n);
    const bare = forms[forms.length - 1] ?? spelling;
    if (bare !== spelling) {
      const reach = Math.min(LONGEST_BARE_PREFIX, bare.length);
      for (let n = 0; n < reach; n++) list.add(T.barePrefix, hashText(bare, 0, n + 1), n);
    }
    if (stem !== hash) list.add(T.bareSuffix, feature(0, stem), 0);
  }
  list.add(T.length, Math.min(spelling.length, 12), traits.hasArticle ? 1 : 0);
  if (traits.known !== -1) list.add(T.known, traits.known);
  if (setting !== null) list.add(T.settingSuffix, setting, isWord && spelling.length > 2 ? hashText(spelling, spelling.length - 3) : hash);
}

/** What a word says about the one after it. */
export function addBefore(list: FeatureList, word: Word, setting: number | null): void {
  const { traits, stem } = word;
  list.add(T.beforeStem, stem);
  if (wordHash(word) !== stem) list.add(T.before, wordHash(word));
  list.add(T.beforeShape, traits.shape);
  if (traits.isWord && traits.spelling.length > 1) list.add(T.beforeSuffix, hashText(traits.spelling, traits.spelling.length - 2));
  if (setting !== null) list.add(T.settingBefore, setting, stem);
}

/** What a word says about the one before it. */
export function addAfter(list: FeatureList, word: Word): void {
  const { traits, stem } = word;
  list.add(T.afterStem, stem);
  if (wordHash(word) !== stem) list.add(T.after, wordHash(word));
  list.add(T.afterShape, traits.shape);
  if (traits.isWord && traits.spelling.length > 1) list.add(T.afterSuffix, hashText(traits.spelling, traits.spelling.length - 2));
}

/** What a word says about the one two places on. */
export function addBefore2(list: FeatureList, { stem }: Word): void {
  list.add(T.before2, stem);
}

/** What a word says about the one two places back. */
export function addAfter2(list: FeatureList, { stem }: Word): void {
  list.add(T.after2, stem);
}

/** What a word says about another place of the word after it. */
export function addElsewhereBefore(list: FeatureList, { stem }: Word): void {
  list.add(T.elsewhereBefore, stem);
}

/** What a word says about another place of the word before it. */
export function addElsewhereAfter(list: FeatureList, { stem }: Word): void {
  list.add(T.elsewhereAfter, stem);
}

/** What the lists say about another place of a word. */
export function addElsewhereLists(list: FeatureList, before: number, after: number): void {
  list.add(T.elsewhereLists, before & 0x3ffffff, after);
}

/** Words in pairs. */
export function addPairs(list: FeatureList, { before2, before, word, after, after2 }: Surroundings): void {
  const b1 = wordHash(before);
  const w = wordHash(word);
  const a1 = wordHash(after);
  list.add(T.beforePair, b1, w);
  list.add(T.afterPair, w, a1);
  list.add(T.aroundPair, b1, a1);
  list.add(T.before2Pair, wordHash(before2), b1);
  list.add(T.after2Pair, a1, wordHash(after2));
}

/** The word's shape and how it stands in its sentence and article. */
export function addShape(list: FeatureList, { word, position, kind, setting }: Surroundings): void {
  const { shape, shortShape } = word.traits;
  list.add(T.shape, shape, position);
  list.add(T.shape, shape, 7);
  list.add(T.place, position, shortShape);
  list.add(T.sentenceKind, kind, shortShape);
  list.add(T.sentenceShape, kind, feature(position, shape));
  list.add(T.cased, word.cased, shortShape);
  list.add(T.cased, word.cased, feature(position + 100, shortShape));
  if (setting !== null) list.add(T.setting, setting, feature(position, shape));
}

/** The shapes around. */
export function addShapes(list: FeatureList, { before2, before, word, after, after2 }: Surroundings): void {
  const b2 = before2.traits.shortShape;
  const b1 = before.traits.shortShape;
  const w = word.traits.shortShape;
  const a1 = after.traits.shortShape;
  const a2 = after2.traits.shortShape;
  list.add(T.shapes, feature(b1, word.traits.shape), a1);
  list.add(T.shapesBefore, feature(b2, b1), w);
  list.add(T.shapesAfter, feature(w, a1), a2);
  list.add(T.article, (before.traits.hasArticle ? 4 : 0) + (word.traits.hasArticle ? 2 : 0) + (after.traits.hasArticle ? 1 : 0));
}

/** What the lists know of the words. */
export function addLists(list: FeatureList, around: Surroundings): void {
  const { word, list: here, listBefore: left, listAfter: right, position, setting } = around;
  const { shortShape } = word.traits;
  for (let bits = here; bits; bits &= bits - 1) {
    const k = lowestBit(bits);
    list.add(T.list, k);
    list.add(T.listShape, k, shortShape);
    list.add(T.listsWord, k, feature(left, right));
  }
  for (let bits = left; bits; bits &= bits - 1) {
    list.add(T.listBefore, lowestBit(bits));
    list.add(T.listBefore, lowestBit(bits) + 100, shortShape);
  }
  for (let bits = right; bits; bits &= bits - 1) list.add(T.listAfter, lowestBit(bits));
  for (let bits = around.listBefore2; bits; bits &= bits - 1) list.add(T.listBefore2, lowestBit(bits));
  for (let bits = around.listAfter2; bits; bits &= bits - 1) list.add(T.listAfter2, lowestBit(bits));
  list.add(T.lists, here, feature(shortShape, position));
  list.add(T.listsBefore, left, here);
  list.add(T.listsAfter, here, right);
  if (setting !== null) list.add(T.settingLists, setting, here);
}

/** What the dictionary knows of the words, and how much they look like names. */
export function addKnown(list: FeatureList, around: Surroundings): void {
  const { before2, before, word, after, after2, setting } = around;
  const { known } = word.traits;
  const unknown = known === 0 ? 1 : 0;
  if (known !== -1) {
    list.add(T.knownBefore, before.traits.known, unknown);
    list.add(T.knownAfter, after.traits.known, unknown);
    list.add(T.knownPair, before.traits.known, known);
    list.add(T.knownPairAfter, known, after.traits.known);
    list.add(T.knownLists, known, feature(around.listBefore, around.listAfter));
    list.add(T.knownBefore2, before2.traits.known, unknown);
    list.add(T.knownAfter2, after2.traits.known, unknown);
  }
  const { likeness } = word.traits;
  if (likeness !== -1) {
    const person = likeness >> 3;
    list.add(T.likeness, person);
    list.add(T.likeness, likeness, 1);
    list.add(T.likenessKnown, likeness, known);
    list.add(T.likenessBefore, before.traits.likeness >> 3, person);
    list.add(T.likenessAfter, after.traits.likeness >> 3, person);
    list.add(T.likenessAround, before.traits.likeness >> 3, feature(person, after.traits.likeness >> 3));
    list.add(T.likenessLists, person, feature(around.listBefore, around.listAfter));
  }
  if (setting !== null) list.add(T.settingKnown, setting, feature(known, before.traits.known));
}
