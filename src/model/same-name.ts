/** Says whether two name keys can be of one name across spellings and scripts. Unsure means no. */
import { ABJAD, REGION } from './name-key';

/** What a word may cost, by how many sounds it has: a short name has no letter to spare. */
const SHORT = 5;
const SHORT_COST = 0.6;
const LONG_COST = 0.9;

/** Latin spellings of one sound, longest first. Capitals are sounds that take two letters. */
const SPELLINGS: readonly (readonly [spelling: string, sounds: string])[] = [
  ['tsch', 'C'],
  ['shch', 'S'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['sh', 'S'],
  ['ch', 'C'],
  ['kh', 'K'],
  ['gh', 'G'],
  ['zh', 'Z'],
  ['dh', 'D'],
  ['th', 'T'],
  ['ph', 'f'],
  ['dj', 'j'],
  ['ck', 'k'],
  ['qu', 'k'],
  ['tz', 'X'],
  ['ts', 'X'],
  ['ei', 'Y'],
  ['ai', 'Y'],
  ['ay', 'Y'],
  ['ey', 'Y'],
  ['ee', 'I'],
  ['ie', 'I'],
  ['ii', 'I'],
  ['iy', 'I'],
  ['oo', 'U'],
  ['ou', 'U'],
  ['aw', 'W'],
  ['au', 'W'],
  ['ow', 'W'],
  ['aa', 'a'],
  ['ae', 'e'],
  ['oe', 'o'],
  ['x', 'ks'],
  ['q', 'k'],
  ['c', 'k'],
];
/** Sounds of an abjad's letters: w and y may be vowels. */
const ABJAD_SPELLINGS: readonly (readonly [spelling: string, sounds: string])[] = [
  ...SPELLINGS.filter(([spelling]) => /^[a-z]h$/.test(spelling)),
  ['ts', 'X'],
  ['ay', 'Y'],
  ['aw', 'W'],
  ['iy', 'I'],
  ['q', 'k'],
];

const VOWELS = new Set([...'aeiouIUYW']);

/** The same words come back with every name that they are compared with. */
const known: Readonly<Record<'abjad' | 'other', Map<string, string>>> = { abjad: new Map(), other: new Map() };
const MOST_KNOWN = 10_000;

function soundsOf(word: string, abjad: boolean): string {
  const words = known[abjad ? 'abjad' : 'other'];
  const before = words.get(word);
  if (before !== undefined) return before;
  if (words.size >= MOST_KNOWN) words.clear();
  const sounds = spellOut(word, abjad);
  words.set(word, sounds);
  return sounds;
}

function spellOut(word: string, abjad: boolean): string {
  let sounds = '';
  const spelt = abjad
    ? word
    : word
        .replace(/c(?=[eiy])/g, 's')
        .replace(/(?<=[^aeiou])e$/, 'e')
        .replace(/'/g, '');
  for (let i = 0; i < spelt.length; ) {
    const [spelling, sound] = (abjad ? ABJAD_SPELLINGS : SPELLINGS).find(([s]) => spelt.startsWith(s, i)) ?? [
      spelt.charAt(i),
      spelt.charAt(i),
    ];
    i += spelling.length;
    if (sounds.at(-1) !== sound || VOWELS.has(sound)) sounds += sound;
  }
  return sounds;
}

/** Sounds that spellings take for each other, and what that costs. */
const NEAR: Readonly<Record<string, number>> = {
  vw: 0.2,
  Kk: 0.3,
  Kh: 0.3,
  sz: 0.4,
  jy: 0.4,
  Zj: 0.2,
  Gg: 0.2,
  Gj: 0.5,
  Tt: 0.3,
  Ts: 0.3,
  Xz: 0.3,
  Xs: 0.3,
  Dd: 0.2,
  Dz: 0.2,
  CS: 0.3,
  CK: 0.3,
  Ck: 0.3,
  ei: 0.25,
  ae: 0.5,
  ou: 0.25,
  Ii: 0,
  Ie: 0.25,
  Iy: 0,
  iy: 0,
  Uu: 0,
  Uo: 0.25,
  Ye: 0.25,
  Yi: 0.25,
  IY: 0.25,
  Wo: 0.4,
  Wu: 0.4,
  UW: 0.4,
  Ya: 0.5,
  Wa: 0.5,
  fv: 0.3,
};
/** The same between an abjad and a script with vowels: what the letters of the first may stand for in the second. */
const ABJAD_NEAR: Readonly<Record<string, number>> = {
  ...NEAR,
  bp: 0,
  bv: 0.3,
  gj: 0.2,
  Cj: 0.3,
  Gg: 0,
  gk: 0.3,
  Dz: 0.1,
  Zj: 0,
  fv: 0,
  dz: 0.4,
  "'a": 0,
  "'e": 0,
  "'i": 0,
  "'o": 0,
  "'u": 0,
  "'I": 0,
  "'U": 0,
  "'Y": 0.2,
  "'W": 0.2,
  ae: 0.1,
  ai: 0.4,
  ay: 0.65,
  ao: 0.3,
  au: 0.4,
  wu: 0,
  wo: 0,
  Uw: 0,
  Ww: 0,
  wv: 0,
  iy: 0,
  ey: 0,
  Yy: 0,
  Iy: 0,
  YI: 0.2,
  Wo: 0.1,
  Wu: 0.2,
  Ss: 0.5,
  CS: 0,
};

function substitution(a: string, b: string, table: Readonly<Record<string, number>>): number {
  if (a === b) return 0;
  return table[a + b] ?? table[b + a] ?? (VOWELS.has(a) && VOWELS.has(b) ? 1 : 1.5);
}

/** What it costs that one side lacks a sound. */
function omission(sound: string, fromAbjad: boolean, mixed: boolean, last: boolean): number {
  if (mixed && !fromAbjad && 'aeiou'.includes(sound)) return 0.02;
  if (mixed && !fromAbjad && 'YWIU'.includes(sound)) return 0.9;
  if (fromAbjad && sound === "'") return 0;
  if (fromAbjad && last && sound === 'a') return 0.3;
  if (sound === 'h') return 0.3;
  if (fromAbjad && 'wy'.includes(sound)) return 1;
  return VOWELS.has(sound) ? 0.7 : 1.5;
}

/**
 * Least cost of turning one word into the other (Needleman & Wunsch 1970, with sounds for letters).
 * @returns infinity where it is certain to be above the limit: most pairs are given up after two or three sounds.
 */
function distance(a: string, b: string, aAbjad: boolean, bAbjad: boolean, limit: number): number {
  const mixed = aAbjad !== bAbjad;
  const table = mixed ? ABJAD_NEAR : NEAR;
  let row = [0];
  for (let j = 0; j < b.length; j++) row.push((row[j] ?? 0) + omission(b.charAt(j), bAbjad, mixed, j === b.length - 1));
  for (let i = 0; i < a.length; i++) {
    const next = [(row[0] ?? 0) + omission(a.charAt(i), aAbjad, mixed, i === a.length - 1)];
    for (let j = 0; j < b.length; j++) {
      next.push(
        Math.min(
          (row[j] ?? 0) + substitution(a.charAt(i), b.charAt(j), table),
          (row[j + 1] ?? 0) + omission(a.charAt(i), aAbjad, mixed, i === a.length - 1),
          (next[j] ?? 0) + omission(b.charAt(j), bAbjad, mixed, j === b.length - 1),
        ),
      );
    }
    if (Math.min(...next) > limit) return Number.POSITIVE_INFINITY;
    row = next;
  }
  return row[b.length] ?? Number.POSITIVE_INFINITY;
}

const SON = /^(?:bn|abn|bin|ben|ibn)$/;
const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;

function words(key: string): { words: string[]; abjad: boolean } {
  const abjad = key.startsWith(ABJAD);
  return { abjad, words: (abjad ? key.slice(1) : key).split(' ').map((word) => (SON.test(word) ? 'bn' : word)) };
}

function sameWord(a: string, b: string, aAbjad: boolean, bAbjad: boolean): boolean {
  if (a === b && aAbjad === bAbjad) return true;
  const x = soundsOf(a, aAbjad);
  const y = soundsOf(b, bAbjad);
  const limit = Math.min(x.length, y.length) < SHORT ? SHORT_COST : LONG_COST;
  return distance(x, y, aAbjad, bAbjad, limit) <= limit;
}

/**
 * True where two keys can be of one name: every word the same but for spelling, or the longer one goes on with further fathers
 * («محمد بن سلمان بن عبد العزيز»). A single word joins only its equal: a surname alone could be anybody's.
 * @param a from `nameKey`
 * @param b from `nameKey`
 */
export function sameName(a: string, b: string): boolean {
  if (!a || !b) return false;
  if (a === b) return true;
  if (a.startsWith(REGION) || b.startsWith(REGION)) return false;
  const x = words(a);
  const y = words(b);
  const [short, long] = x.words.length <= y.words.length ? [x, y] : [y, x];
  if (short.words.length < 2) return false;
  const generation = (list: readonly string[]) => list.find((word) => GENERATION.test(word));
  if (generation(short.words) !== generation(long.words)) return false;
  const matches = short.words.every((word, i) => sameWord(word, long.words[i] ?? '', short.abjad, long.abjad));
  if (short.words.length === long.words.length) return matches;
  if (matches) return long.words[short.words.length] === 'bn' && short.words.includes('bn');
  // "Jin Ping" and "Jinping"; an initial more or less is another person
  if ([...short.words, ...long.words].some((word) => word.length < 2)) return false;
  return sameWord(short.words.join(''), long.words.join(''), short.abjad, long.abjad);
}
