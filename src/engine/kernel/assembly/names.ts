/**
 * The features that the name tagger reads of each token. Numbers of the templates are part of every weight file, so append only, and train
 * again after any change.
 */
import { feature } from './hash';

// What each distinct word is, `WORD_FIELDS` numbers of 32 bits a word; the first word is the one that stands beyond a sentence's ends.
export const WORD_FIELDS: i32 = 17;
const TEXT_HASH = 0;
/** Of its common spelling. */
const HASH = 1;
/** Of its likeliest form. */
const STEM = 2;
/** How the article writes it. */
const CASED = 3;
const SHAPE = 4;
const SHORT_SHAPE = 5;
/** 1 or 0. */
const HAS_ARTICLE = 6;
/** How the dictionary knows it, and how much it looks like a name; -1 where that is not known. */
const KNOWN = 7;
const LIKENESS = 8;
/** 1 or 0. */
const IS_WORD = 9;
/** Where its common spelling is, in UTF-16, and how many units long. */
const SPELLING = 10;
const SPELLING_LENGTH = 11;
/** The same of its barest form; no units where that is the spelling. */
const BARE = 12;
const BARE_LENGTH = 13;
/** Where the tokens with the same stem are listed, in order, i32 each, and how many there are. */
const PLACES = 14;
const PLACES_COUNT = 15;
/** Its group, 0 where it has none; -1 where no words have. */
const GROUP = 16;

let words: usize = 0;
let tokens: usize = 0;
let tokenCount: i32 = 0;
let lists: usize = 0;
let hasSetting: bool = false;
let setting: i32 = 0;

/**
 * Makes an article the one at hand.
 * @param table its distinct words. @param wordOf for each token the index of its word, i32. @param listed what the lists know of each, i32.
 * @param ownSetting see `NameLexicon.setting`: any 32 bits, where there is one.
 */
export function setNames(table: usize, wordOf: usize, listed: usize, count: i32, isSet: bool, ownSetting: i32): void {
  words = table;
  tokens = wordOf;
  lists = listed;
  tokenCount = count;
  hasSetting = isSet;
  setting = ownSetting;
}

function fieldOf(word: usize, name: i32): i32 {
  return load<i32>(word + (name << 2));
}

/** The address of the word at `i`, where the tokens `[first, end)` have it. */
function wordAt(i: i32, first: i32, end: i32): usize {
  return words + (i < first || i >= end ? 0 : (load<i32>(tokens + (i << 2)) * WORD_FIELDS) << 2);
}

function listAt(i: i32, first: i32, end: i32): i32 {
  return i < first || i >= end ? 0 : load<i32>(lists + (i << 2));
}

/** Where the next feature goes. */
let next: usize = 0;

function add(template: i32, value: i32, second: i32 = 0): void {
  store<u32>(next, feature(template, value, second));
  next += 4;
}

/** FNV-1a over UTF-16 code units. */
function hashText(text: usize, start: i32, end: i32): u32 {
  let h: u32 = 0x811c9dc5;
  for (let i = start; i < end; i++) h = (h ^ <u32>load<u16>(text + (i << 1))) * 0x01000193;
  return h;
}

/** The feature templates. */
enum T {
  bias = 0,
  word = 1,
  text = 2,
  stem = 3,
  prefix = 4,
  suffix = 12,
  shape = 20,
  length = 21,
  place = 22,
  before = 30,
  after = 31,
  beforeStem = 32,
  afterStem = 33,
  before2 = 34,
  after2 = 35,
  beforePair = 36,
  afterPair = 37,
  aroundPair = 38,
  before2Pair = 39,
  after2Pair = 40,
  beforeShape = 41,
  afterShape = 42,
  shapes = 43,
  shapesBefore = 44,
  shapesAfter = 45,
  beforeSuffix = 46,
  afterSuffix = 47,
  list = 50,
  listShape = 51,
  listBefore = 52,
  listAfter = 53,
  listBefore2 = 54,
  listAfter2 = 55,
  lists = 56,
  listsBefore = 57,
  listsAfter = 58,
  listsWord = 59,
  cased = 60,
  elsewhereBefore = 61,
  elsewhereAfter = 62,
  elsewhereLists = 63,
  article = 64,
  bareSuffix = 66,
  barePrefix = 67,
  sentenceKind = 68,
  sentenceShape = 69,
  known = 70,
  knownBefore = 71,
  knownAfter = 72,
  knownPair = 73,
  knownPairAfter = 74,
  knownLists = 75,
  knownBefore2 = 76,
  knownAfter2 = 77,
  setting = 80,
  settingWord = 81,
  settingBefore = 82,
  settingLists = 83,
  settingKnown = 84,
  settingSuffix = 85,
  likeness = 90,
  likenessKnown = 91,
  likenessBefore = 92,
  likenessAfter = 93,
  likenessLists = 94,
  likenessAround = 95,
  group = 100,
  groupBefore = 101,
  groupAfter = 102,
  groupBefore2 = 103,
  groupAfter2 = 104,
  groupPair = 105,
  groupPairAfter = 106,
  groupsAround = 107,
  groupsBefore = 108,
  groupsAfter = 109,
  groups = 110,
  groupKnown = 111,
  groupLists = 112,
}

const LONGEST_AFFIX = 5;
const LONGEST_BARE_PREFIX = 4;

/** Which word it is, and nothing else about it. */
function addIdentity(word: usize): void {
  const hash = fieldOf(word, HASH);
  const stem = fieldOf(word, STEM);
  if (fieldOf(word, GROUP) === -1) add(T.text, fieldOf(word, TEXT_HASH));
  add(T.stem, stem);
  if (hash !== stem) add(T.word, hash);
  if (hasSetting) add(T.settingWord, setting, stem);
}

/** What the word looks like: its beginning, its end, its length, and whether a dictionary knows it. */
function addAppearance(word: usize): void {
  const hash = fieldOf(word, HASH);
  const stem = fieldOf(word, STEM);
  const isWord = fieldOf(word, IS_WORD) !== 0;
  const spelling = fieldOf(word, SPELLING);
  const length = fieldOf(word, SPELLING_LENGTH);
  add(T.bias, 0);
  if (isWord) {
    const longest = min(LONGEST_AFFIX, length);
    for (let n = 0; n < longest; n++) add(T.prefix, hashText(spelling, 0, n + 1), n);
    for (let n = 0; n < longest; n++) add(T.suffix, hashText(spelling, length - n - 1, length), n);
    const reach = min(LONGEST_BARE_PREFIX, fieldOf(word, BARE_LENGTH));
    for (let n = 0; n < reach; n++) add(T.barePrefix, hashText(fieldOf(word, BARE), 0, n + 1), n);
    if (stem !== hash) add(T.bareSuffix, feature(0, stem, 0), 0);
  }
  add(T.length, min(length, 12), fieldOf(word, HAS_ARTICLE));
  if (fieldOf(word, KNOWN) !== -1) add(T.known, fieldOf(word, KNOWN));
  if (hasSetting) add(T.settingSuffix, setting, isWord && length > 2 ? hashText(spelling, length - 3, length) : hash);
}

/** What a word says about the one after it, or before it. @param side 0 or 1: the template for a word after follows that for one before. */
function addNeighbour(word: usize, side: i32): void {
  const hash = fieldOf(word, HASH);
  const stem = fieldOf(word, STEM);
  const length = fieldOf(word, SPELLING_LENGTH);
  add(T.beforeStem + side, stem);
  if (hash !== stem) add(T.before + side, hash);
  add(T.beforeShape + side, fieldOf(word, SHAPE));
  if (fieldOf(word, IS_WORD) && length > 1) add(T.beforeSuffix + side, hashText(fieldOf(word, SPELLING), length - 2, length));
  if (side === 0 && hasSetting) add(T.settingBefore, setting, stem);
}

/** The word's shape and how it stands in its sentence and article. */
function addShape(word: usize, position: i32, kind: i32): void {
  const shape = fieldOf(word, SHAPE);
  const short = fieldOf(word, SHORT_SHAPE);
  const cased = fieldOf(word, CASED);
  add(T.shape, shape, position);
  add(T.shape, shape, 7);
  add(T.place, position, short);
  add(T.sentenceKind, kind, short);
  add(T.sentenceShape, kind, feature(position, shape, 0));
  add(T.cased, cased, short);
  add(T.cased, cased, feature(position + 100, short, 0));
  if (hasSetting) add(T.setting, setting, feature(position, shape, 0));
}

const lowestBit = (bits: i32): i32 => ctz(bits);

/** What the lists know of the words. */
function addLists(short: i32, left2: i32, left: i32, here: i32, right: i32, right2: i32, position: i32): void {
  for (let bits = here; bits; bits &= bits - 1) {
    const k = lowestBit(bits);
    add(T.list, k);
    add(T.listShape, k, short);
    add(T.listsWord, k, feature(left, right, 0));
  }
  for (let bits = left; bits; bits &= bits - 1) {
    add(T.listBefore, lowestBit(bits));
    add(T.listBefore, lowestBit(bits) + 100, short);
  }
  for (let bits = right; bits; bits &= bits - 1) add(T.listAfter, lowestBit(bits));
  for (let bits = left2; bits; bits &= bits - 1) add(T.listBefore2, lowestBit(bits));
  for (let bits = right2; bits; bits &= bits - 1) add(T.listAfter2, lowestBit(bits));
  add(T.lists, here, feature(short, position, 0));
  add(T.listsBefore, left, here);
  add(T.listsAfter, here, right);
  if (hasSetting) add(T.settingLists, setting, here);
}

/** What the dictionary knows of the words, and how much they look like names. */
function addKnown(before2: usize, before: usize, word: usize, after: usize, after2: usize, left: i32, right: i32): void {
  const known = fieldOf(word, KNOWN);
  const knownBefore = fieldOf(before, KNOWN);
  const knownAfter = fieldOf(after, KNOWN);
  if (known !== -1) {
    const unknown = known === 0 ? 1 : 0;
    add(T.knownBefore, knownBefore, unknown);
    add(T.knownAfter, knownAfter, unknown);
    add(T.knownPair, knownBefore, known);
    add(T.knownPairAfter, known, knownAfter);
    add(T.knownLists, known, feature(left, right, 0));
    add(T.knownBefore2, fieldOf(before2, KNOWN), unknown);
    add(T.knownAfter2, fieldOf(after2, KNOWN), unknown);
  }
  const likeness = fieldOf(word, LIKENESS);
  if (likeness !== -1) {
    const person = likeness >> 3;
    const personBefore = fieldOf(before, LIKENESS) >> 3;
    const personAfter = fieldOf(after, LIKENESS) >> 3;
    add(T.likeness, person);
    add(T.likeness, likeness, 1);
    add(T.likenessKnown, likeness, known);
    add(T.likenessBefore, personBefore, person);
    add(T.likenessAfter, personAfter, person);
    add(T.likenessAround, personBefore, feature(person, personAfter, 0));
    add(T.likenessLists, person, feature(left, right, 0));
  }
  if (hasSetting) add(T.settingKnown, setting, feature(known, knownBefore, 0));
}

/** What the words' groups are. */
function addGroups(before2: usize, before: usize, word: usize, after: usize, after2: usize, left: i32, right: i32): void {
  const group = fieldOf(word, GROUP);
  if (group === -1) return;
  const groupBefore2 = fieldOf(before2, GROUP);
  const groupBefore = fieldOf(before, GROUP);
  const groupAfter = fieldOf(after, GROUP);
  const groupAfter2 = fieldOf(after2, GROUP);
  add(T.group, group);
  add(T.groupBefore, groupBefore);
  add(T.groupAfter, groupAfter);
  add(T.groupBefore2, groupBefore2);
  add(T.groupAfter2, groupAfter2);
  add(T.groupPair, groupBefore, group);
  add(T.groupPairAfter, group, groupAfter);
  add(T.groupsAround, groupBefore, groupAfter);
  add(T.groupsBefore, groupBefore2, groupBefore);
  add(T.groupsAfter, groupAfter, groupAfter2);
  add(T.groups, groupBefore, feature(group, groupAfter, 0));
  add(T.groupKnown, group, fieldOf(word, KNOWN));
  add(T.groupLists, group, feature(left, right, 0));
}

/** How many other places of a word in the article lend it their neighbours. */
const ELSEWHERE = 4;

/** What stands beside the other places of a word. */
function addElsewhere(word: usize, here: i32): void {
  const places = fieldOf(word, PLACES);
  const count = fieldOf(word, PLACES_COUNT);
  let lent = 0;
  for (let i = 0; i < count; i++) {
    const at = load<i32>(places + (i << 2));
    if (at === here) continue;
    if (lent++ === ELSEWHERE) return;
    add(T.elsewhereBefore, fieldOf(wordAt(at - 1, 0, tokenCount), STEM));
    add(T.elsewhereAfter, fieldOf(wordAt(at + 1, 0, tokenCount), STEM));
    add(T.elsewhereLists, listAt(at - 1, 0, tokenCount) & 0x3ffffff, listAt(at + 1, 0, tokenCount));
  }
}

/**
 * Writes the feature hashes of the token at `i`, in the sentence `[first, end)`, u32 each.
 * @param kind see `sentenceKind`. @param isBlurred whether the features should not say which word it is. @returns how many there are.
 */
export function writeNameRow(i: i32, first: i32, end: i32, kind: i32, isBlurred: bool, out: usize): u32 {
  next = out;
  const word = wordAt(i, first, end);
  const before = wordAt(i - 1, first, end);
  const before2 = wordAt(i - 2, first, end);
  const after = wordAt(i + 1, first, end);
  const after2 = wordAt(i + 2, first, end);
  const position = min(i - first, 2);
  if (!isBlurred) {
    addIdentity(word);
    const b1 = fieldOf(before, HASH);
    const w = fieldOf(word, HASH);
    const a1 = fieldOf(after, HASH);
    add(T.beforePair, b1, w);
    add(T.afterPair, w, a1);
    // where words have groups, these say little for the many weights that they take
    if (fieldOf(word, GROUP) === -1) {
      add(T.aroundPair, b1, a1);
      add(T.before2Pair, fieldOf(before2, HASH), b1);
      add(T.after2Pair, a1, fieldOf(after2, HASH));
    }
  }
  addAppearance(word);
  addNeighbour(before, 0);
  addNeighbour(after, 1);
  add(T.before2, fieldOf(before2, STEM));
  add(T.after2, fieldOf(after2, STEM));
  addShape(word, position, kind);
  const short = fieldOf(word, SHORT_SHAPE);
  const shortBefore = fieldOf(before, SHORT_SHAPE);
  const shortAfter = fieldOf(after, SHORT_SHAPE);
  add(T.shapes, feature(shortBefore, fieldOf(word, SHAPE), 0), shortAfter);
  add(T.shapesBefore, feature(fieldOf(before2, SHORT_SHAPE), shortBefore, 0), short);
  add(T.shapesAfter, feature(short, shortAfter, 0), fieldOf(after2, SHORT_SHAPE));
  add(T.article, fieldOf(before, HAS_ARTICLE) * 4 + fieldOf(word, HAS_ARTICLE) * 2 + fieldOf(after, HAS_ARTICLE));
  const left = listAt(i - 1, first, end);
  const here = listAt(i, first, end);
  const right = listAt(i + 1, first, end);
  addLists(short, listAt(i - 2, first, end), left, here, right, listAt(i + 2, first, end), position);
  addKnown(before2, before, word, after, after2, left, right);
  addGroups(before2, before, word, after, after2, left, right);
  addElsewhere(word, i);
  return <u32>((next - out) >> 2);
}
