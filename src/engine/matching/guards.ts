/** What looks like a date and is none: amounts, prices, telephone numbers, resolutions, versions. */

import type { DatePack } from '../../languages/pack-dates';
import { partsOf } from '../calendar/gregorian';
import type { Reading } from './chart';
import type { Context } from './context';
import { foldForm } from './fold';
import { kindOf } from './lexicon';
import { wordAfter, wordBefore } from './neighbours';
import { isDayMonth, isYearFirst, needsCompany } from './numeric-dates';

const CLAUSE_END = /^(?!['’]\p{L}) ?([^\p{L}\p{N}%٪°\s]|$)/u;
const CURRENCY = /[$€£¥₹₽₺₪#@&]/;
/** How far ahead of the anchor a bare number still reads as a year. */
const YEARS_AHEAD = 30;
const FIRST_PLAIN_YEAR = 1900;
/** Before this "in" is not enough: numbers of four digits are amounts more often than years. */
const FIRST_CUED_YEAR = 1700;

export interface Guards {
  labels: ReadonlySet<string>;
  quantities: ReadonlySet<string>;
  yearCues: ReadonlySet<string>;
}

const guards = new WeakMap<Partial<DatePack>, Guards>();

export function guardsOf(pack: Partial<DatePack>): Guards {
  let found = guards.get(pack);
  if (!found) {
    const set = (list: readonly string[] | undefined) => new Set((list ?? []).map(foldForm));
    found = { labels: set(pack.labels), quantities: set(pack.quantities), yearCues: set(pack.yearCues) };
    guards.set(pack, found);
  }
  return found;
}

const isDigit = (unit: string) => unit >= '0' && unit <= '9';

/** Scripts that part no words: what follows a number there is its counter and the rest of the clause in one run. */
const UNPARTED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether what stands after `end` makes a number an amount: "people", the 人 of 2008人参加. */
function isCounted(folded: string, end: number, { quantities }: Guards): boolean {
  if (quantities.has(wordAfter(folded, end))) return true;
  const rest = folded.slice(end, end + 4);
  return UNPARTED.test(rest) && [1, 2, 3, 4].some((length) => quantities.has(rest.slice(0, length)));
}

/** Why the numbers around a reading make it none, or null. */
function numberReason(folded: string, { start, end }: Reading): string | null {
  const before = folded.charAt(start - 1);
  const after = folded.charAt(end);
  const first = folded.charAt(start);
  const last = folded.charAt(end - 1);
  if (isDigit(first)) {
    if (/[-/.:,]/.test(before) && isDigit(folded.charAt(start - 2))) return 'the number goes on before';
    if (/[0-9] ?\/ ?$/.test(folded.slice(Math.max(0, start - 3), start))) return 'the number goes on before';
    const near = before === ' ' ? folded.charAt(start - 2) : before;
    if (CURRENCY.test(near) || near === '+' || before === '_') return 'a price, or another kind of number';
  }
  if (isDigit(last)) {
    if (/[-/.:,]/.test(after) && isDigit(folded.charAt(end + 1))) return 'the number goes on after';
    if (/^ ?\/ ?[0-9]/.test(folded.slice(end, end + 4))) return 'the number goes on after';
    const near = after === ' ' ? folded.charAt(end + 1) : after;
    if (CURRENCY.test(near) || near === '%' || near === '٪' || near === '°') return 'a price, or a percentage';
  }
  return null;
}

/** The one bare year that a reading is, or undefined. */
function bareYear(reading: Reading): number | undefined {
  const [slot] = reading.slots;
  return reading.slots.length === 1 &&
    reading.dates.length === 0 &&
    slot?.slot === 'year' &&
    slot.end === reading.end &&
    slot.start === reading.start
    ? slot.value
    : undefined;
}

function yearReason(folded: string, reading: Reading, year: number, context: Context, lists: Guards): string | null {
  const { start, end } = reading;
  const after = folded.charAt(end);
  const word = wordBefore(folded, start);
  if (lists.labels.has(word)) return 'a number with a label';
  if (isCounted(folded, end, lists)) return 'an amount';
  if (kindOf(after) === 'l') return 'a number with a unit';
  // "2560 by 1600": a number among numbers.
  const amongNumbers = /[0-9] [^0-9 ]+ $/.test(folded.slice(Math.max(0, start - 12), start));
  if (lists.yearCues.has(word) && (year >= FIRST_PLAIN_YEAR || (year >= FIRST_CUED_YEAR && !amongNumbers))) return null;
  const lead = folded.charAt(start - 1) === ' ' ? folded.charAt(start - 2) : folded.charAt(start - 1);
  const bracketed =
    (/[([]/.test(lead) && /[)\]\-,]/.test(after)) || (lead === '-' && kindOf(folded.charAt(start - 2)) === 's' && /[)\] ,]/.test(after));
  if (bracketed) return null;
  if (!isDigit(folded.charAt(start))) return 'a number in words, with nothing that makes it a year';
  const now = context.anchor === null ? 2025 : partsOf(context.anchor).year;
  if (year < FIRST_PLAIN_YEAR || year > now + YEARS_AHEAD) return 'a number too small or too great for a year that nothing announces';
  return year % 1000 === 0 && folded.trim().length > end - start + 1 ? 'a round number that nothing announces' : null;
}

/** "Friday, 19" before "Uhr", "week 31" before "times": the number is not the day's or the week's. */
function endsInNumber({ slots, dates, end }: Reading): boolean {
  const last = slots.at(-1);
  return dates.length === 0 && last?.end === end && (last.digits ?? 0) > 0 && ['day', 'daydigits', 'count'].includes(last.slot);
}

/** "22-4", where the clause speaks of what will be: a score lies behind. */
const isHyphenated = ({ start, end, slots }: Reading, folded: string): boolean =>
  slots.length === 2 && /^[0-9]{1,2}-[0-9]{1,2}$/.test(folded.slice(start, end)) && slots.some(({ value }) => value > 12);

/** Why a reading is no date, or null where it may be one. */
export function reasonAgainst(folded: string, reading: Reading, context: Context, lists: Guards): string | null {
  if (needsCompany(reading, folded) && !(context.tense === 'future' && isHyphenated(reading, folded))) return 'two numbers alone';
  if (context.anchor !== null && isYearFirst(reading, partsOf(context.anchor).year)) return 'a year that stands first';
  if (reading.pattern.ends && !CLAUSE_END.test(folded.slice(reading.end, reading.end + 2))) return 'what follows may be counted by it';
  const number = numberReason(folded, reading);
  if (number) return number;
  if (lists.labels.has(wordBefore(folded, reading.start)) && isDigit(folded.charAt(reading.start))) return 'a number with a label';
  if (endsInNumber(reading) && isCounted(folded, reading.end, lists)) return 'a number that counts what follows';
  if (isDayMonth(reading) && isCounted(folded, reading.end, lists)) return 'a fraction';
  const year = bareYear(reading);
  return year === undefined ? null : yearReason(folded, reading, year, context, lists);
}
