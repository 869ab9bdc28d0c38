/**
 * The features that the name tagger reads of each token. Numbers of the templates are part of every weight file, so append only, and train
 * again after any change.
 */
import { feature } from './hash';

// What each distinct word is, `WORD_FIELDS` numbers of 32 bits a word; the first word is the one that stands beyond a sentence's ends.
export const WORD_FIELDS: i32 = 16;
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

const LONGEST_AFFIX = 5;
const LONGEST_BARE_PREFIX = 4;

/** Which word it is, and nothing else about it. */
function addIdentity(word: usize): void {
  const hash = fieldOf(word, HASH);
  const stem = fieldOf(word, STEM);
  add(2, fieldOf(word, TEXT_HASH));
  add(3, stem);
  if (hash !== stem) add(1, hash);
  if (hasSetting) add(81, setting, stem);
}

/** What the word looks like: its beginning, its end, its length, and whether a dictionary knows it. */
function addAppearance(word: usize): void {
  const hash = fieldOf(word, HASH);
  const stem = fieldOf(word, STEM);
  const isWord = fieldOf(word, IS_WORD) !== 0;
  const spelling = fieldOf(word, SPELLING);
  const length = fieldOf(word, SPELLING_LENGTH);
  add(0, 0);
  if (isWord) {
    const longest = min(LONGEST_AFFIX, length);
    for (let n = 0; n < longest; n++) add(4, hashText(spelling, 0, n + 1), n);
    for (let n = 0; n < longest; n++) add(12, hashText(spelling, length - n - 1, length), n);
    const reach = min(LONGEST_BARE_PREFIX, fieldOf(word, BARE_LENGTH));
    for (let n = 0; n < reach; n++) add(67, hashText(fieldOf(word, BARE), 0, n + 1), n);
    if (stem !== hash) add(66, feature(0, stem, 0), 0);
  }
  add(21, min(length, 12), fieldOf(word, HAS_ARTICLE));
  if (fieldOf(word, KNOWN) !== -1) add(70, fieldOf(word, KNOWN));
  if (hasSetting) add(85, setting, isWord && length > 2 ? hashText(spelling, length - 3, length) : hash);
}

/** What a word says about the one after it (templates from 30 on) or before it. */
function addNeighbour(word: usize, side: i32): void {
  const hash = fieldOf(word, HASH);
  const stem = fieldOf(word, STEM);
  const length = fieldOf(word, SPELLING_LENGTH);
  add(32 + side, stem);
  if (hash !== stem) add(30 + side, hash);
  add(41 + side, fieldOf(word, SHAPE));
  if (fieldOf(word, IS_WORD) && length > 1) add(46 + side, hashText(fieldOf(word, SPELLING), length - 2, length));
  if (side === 0 && hasSetting) add(82, setting, stem);
}

/** The word's shape and how it stands in its sentence and article. */
function addShape(word: usize, position: i32, kind: i32): void {
  const shape = fieldOf(word, SHAPE);
  const short = fieldOf(word, SHORT_SHAPE);
  const cased = fieldOf(word, CASED);
  add(20, shape, position);
  add(20, shape, 7);
  add(22, position, short);
  add(68, kind, short);
  add(69, kind, feature(position, shape, 0));
  add(60, cased, short);
  add(60, cased, feature(position + 100, short, 0));
  if (hasSetting) add(80, setting, feature(position, shape, 0));
}

const lowestBit = (bits: i32): i32 => ctz(bits);

/** What the lists know of the words. */
function addLists(short: i32, left2: i32, left: i32, here: i32, right: i32, right2: i32, position: i32): void {
  for (let bits = here; bits; bits &= bits - 1) {
    const k = lowestBit(bits);
    add(50, k);
    add(51, k, short);
    add(59, k, feature(left, right, 0));
  }
  for (let bits = left; bits; bits &= bits - 1) {
    add(52, lowestBit(bits));
    add(52, lowestBit(bits) + 100, short);
  }
  for (let bits = right; bits; bits &= bits - 1) add(53, lowestBit(bits));
  for (let bits = left2; bits; bits &= bits - 1) add(54, lowestBit(bits));
  for (let bits = right2; bits; bits &= bits - 1) add(55, lowestBit(bits));
  add(56, here, feature(short, position, 0));
  add(57, left, here);
  add(58, here, right);
  if (hasSetting) add(83, setting, here);
}

/** What the dictionary knows of the words, and how much they look like names. */
function addKnown(before2: usize, before: usize, word: usize, after: usize, after2: usize, left: i32, right: i32): void {
  const known = fieldOf(word, KNOWN);
  const knownBefore = fieldOf(before, KNOWN);
  const knownAfter = fieldOf(after, KNOWN);
  if (known !== -1) {
    const unknown = known === 0 ? 1 : 0;
    add(71, knownBefore, unknown);
    add(72, knownAfter, unknown);
    add(73, knownBefore, known);
    add(74, known, knownAfter);
    add(75, known, feature(left, right, 0));
    add(76, fieldOf(before2, KNOWN), unknown);
    add(77, fieldOf(after2, KNOWN), unknown);
  }
  const likeness = fieldOf(word, LIKENESS);
  if (likeness !== -1) {
    const person = likeness >> 3;
    const personBefore = fieldOf(before, LIKENESS) >> 3;
    const personAfter = fieldOf(after, LIKENESS) >> 3;
    add(90, person);
    add(90, likeness, 1);
    add(91, likeness, known);
    add(92, personBefore, person);
    add(93, personAfter, person);
    add(95, personBefore, feature(person, personAfter, 0));
    add(94, person, feature(left, right, 0));
  }
  if (hasSetting) add(84, setting, feature(known, knownBefore, 0));
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
    add(61, fieldOf(wordAt(at - 1, 0, tokenCount), STEM));
    add(62, fieldOf(wordAt(at + 1, 0, tokenCount), STEM));
    add(63, listAt(at - 1, 0, tokenCount) & 0x3ffffff, listAt(at + 1, 0, tokenCount));
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
    add(36, b1, w);
    add(37, w, a1);
    add(38, b1, a1);
    add(39, fieldOf(before2, HASH), b1);
    add(40, a1, fieldOf(after2, HASH));
  }
  addAppearance(word);
  addNeighbour(before, 0);
  addNeighbour(after, 1);
  add(34, fieldOf(before2, STEM));
  add(35, fieldOf(after2, STEM));
  addShape(word, position, kind);
  const short = fieldOf(word, SHORT_SHAPE);
  const shortBefore = fieldOf(before, SHORT_SHAPE);
  const shortAfter = fieldOf(after, SHORT_SHAPE);
  add(43, feature(shortBefore, fieldOf(word, SHAPE), 0), shortAfter);
  add(44, feature(fieldOf(before2, SHORT_SHAPE), shortBefore, 0), short);
  add(45, feature(short, shortAfter, 0), fieldOf(after2, SHORT_SHAPE));
  add(64, fieldOf(before, HAS_ARTICLE) * 4 + fieldOf(word, HAS_ARTICLE) * 2 + fieldOf(after, HAS_ARTICLE));
  const left = listAt(i - 1, first, end);
  const here = listAt(i, first, end);
  const right = listAt(i + 1, first, end);
  addLists(short, listAt(i - 2, first, end), left, here, right, listAt(i + 2, first, end), position);
  addKnown(before2, before, word, after, after2, left, right);
  addElsewhere(word, i);
  return <u32>((next - out) >> 2);
}
