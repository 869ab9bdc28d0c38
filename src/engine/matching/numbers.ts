/** Reads numbers: digits of every script, number words, ideographs. */
import { NOTHING } from './fold';
import type { Grammar } from './grammar';
import { isBoundary, kindOf } from './lexicon';

export interface NumberReading {
  value: number;
  end: number;
  ordinal: boolean;
  /** How many digits it is written in; 0 for words. */
  digits: number;
}

const skipNothing = (text: string, at: number): number => {
  let i = at;
  while (i < text.length && text.charAt(i) === NOTHING) i++;
  return i;
};

const IDEOGRAPHS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  廿: 20,
  百: 100,
  千: 1000,
};

/** 二十九 is 29, 二零一六 is 2016. */
function readIdeographs(text: string, at: number): NumberReading | null {
  let end = at;
  let total = 0;
  let current = 0;
  let positional = '';
  let multiplied = false;
  while (end < text.length) {
    const value = IDEOGRAPHS[text.charAt(end)];
    if (value === undefined) break;
    if (value >= 10 && value !== 20) {
      total += (current || 1) * value;
      current = 0;
      multiplied = true;
    } else {
      positional += value;
      current = value;
    }
    end++;
  }
  if (end === at) return null;
  if (!multiplied && positional.length > 1) return { value: Number(positional), end, ordinal: false, digits: positional.length };
  return { value: total + current, end, ordinal: false, digits: 0 };
}

function readDigits(text: string, at: number): NumberReading | null {
  let end = at;
  let digits = '';
  while (end < text.length) {
    const unit = text.charAt(end);
    if (unit !== NOTHING && kindOf(unit) !== 'd') break;
    if (unit !== NOTHING) digits += unit;
    end++;
    if (digits.length > 9) return null;
  }
  return digits ? { value: Number(digits), end, ordinal: false, digits: digits.length } : null;
}

function suffixEnd(text: string, at: number, suffix: string): number | null {
  const from = text.charAt(at) === ' ' && suffix.length > 1 ? at + 1 : at;
  if (!text.startsWith(suffix, from)) return null;
  const end = from + suffix.length;
  return isBoundary(text, end) ? end : null;
}

interface Word {
  value: number;
  ordinal: boolean;
  end: number;
}

function wordsAt(text: string, at: number, grammar: Grammar): Word[] {
  const words: Word[] = [];
  for (const { entry, end } of grammar.lexicon.matchesAt(text, at, grammar.pack.runsOn ?? false))
    if (entry.slot === 'number') words.push({ value: entry.value, ordinal: entry.name === 'ordinal', end });
  return words;
}

/** Where the next part of a number may begin: after white space, a hyphen or a joiner, each with whether it was a joiner. */
function continuations(text: string, at: number, grammar: Grammar): { at: number; joined: boolean }[] {
  let next = skipNothing(text, at);
  const spaced = text.charAt(next) === ' ';
  while (text.charAt(next) === ' ' || (text.charAt(next) === '-' && next === at)) next++;
  const found = [{ at: next, joined: false }];
  for (const { entry, end } of grammar.lexicon.matchesAt(text, next, true))
    if (entry.slot === 'literal' && grammar.joiners.has(entry.value) && (spaced || grammar.pack.runsOn)) {
      let after = end;
      while (text.charAt(after) === ' ' || text.charAt(after) === NOTHING) after++;
      found.push({ at: after, joined: true });
    }
  return found;
}

interface Sum {
  total: number;
  current: number;
}

/** Adds a number word to what stands before it; null where the two are no one number ("five six"). */
function plus({ total, current }: Sum, value: number, joined: boolean): Sum | null {
  if (value === 1000) return total === 0 ? { total: Math.max(current, 1) * 1000, current: 0 } : null;
  if (value === 100) return current > 0 && current < 100 ? { total, current: current * 100 } : null;
  if (current === 0) return total > 0 ? { total, current: value } : null;
  if (current % 100 === 0) return value < 100 ? { total, current: current + value } : null;
  const last = current % 100;
  if (last >= 20 && last % 10 === 0 && value < 10) return { total, current: current + value };
  // French counts on from sixty and eighty: soixante-dix, quatre-vingt-dix.
  if ((last === 60 || last === 80) && value < 20) return { total, current: current + value };
  // Arabic, and the Germanic languages in writing apart: units before tens.
  if (last < 10 && joined && value >= 20 && value < 100 && value % 10 === 0) return { total, current: current + value };
  // The same of a year read in two halves: «تسعة عشر تسعة وتسعون».
  if (total === 0 && current >= 15 && current <= 20 && !joined && value < 10) return { total: current * 100, current: value };
  // "nineteen eighty-six", "twenty twenty".
  if (total === 0 && current >= 15 && current <= 21 && value >= 10 && value < 100) return { total, current: current * 100 + value };
  return null;
}

function readWords(text: string, at: number, grammar: Grammar): NumberReading[] {
  const readings: NumberReading[] = [];
  const go = (from: number, sum: Sum | null, joined: boolean, depth: number) => {
    for (const word of wordsAt(text, from, grammar)) {
      const next = sum
        ? plus(sum, word.value, joined)
        : word.value === 1000
          ? { total: 1000, current: 0 }
          : { total: 0, current: word.value };
      if (!next) continue;
      readings.push({ value: next.total + next.current, end: word.end, ordinal: word.ordinal, digits: 0 });
      if (word.ordinal && word.value !== 100) {
        // An ordinal ends a number, but for «الحادي والعشرين», whose unit is one too.
        if (!(grammar.joiners.size > 0 && word.value < 10)) continue;
      }
      if (depth < 8)
        for (const c of continuations(text, word.end, grammar)) if (!word.ordinal || c.joined) go(c.at, next, c.joined, depth + 1);
    }
  };
  go(at, null, false, 0);
  return readings;
}

/** Every reading of the number that begins at `at`: "twenty" and "twenty-nine"; the ordinal and the digits alone. */
export function readNumbers(text: string, at: number, grammar: Grammar): NumberReading[] {
  const { ordinalPrefixes, ordinalSuffixes, ideographs } = grammar.pack.numbers ?? {};
  for (const prefix of ordinalPrefixes ?? []) {
    if (!text.startsWith(prefix, at)) continue;
    const start = skipNothing(text, text.charAt(at + prefix.length) === ' ' ? at + prefix.length + 1 : at + prefix.length);
    const number = readDigits(text, start) ?? (ideographs ? readIdeographs(text, start) : null);
    return number ? [{ ...number, ordinal: true, digits: 0 }] : [];
  }
  const digits = readDigits(text, at);
  if (digits) {
    const ordinals = (ordinalSuffixes ?? []).flatMap((suffix) => {
      const end = suffixEnd(text, digits.end, suffix);
      return end === null ? [] : [{ ...digits, end, ordinal: true }];
    });
    return [digits, ...ordinals];
  }
  const readings = readWords(text, at, grammar);
  if (ideographs) {
    const number = readIdeographs(text, at);
    if (number) readings.push(number);
  }
  return readings;
}
