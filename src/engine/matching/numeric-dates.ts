/** Dates in digits alone: 2020-06-04, 4/6/2020, 04.06.20, 3/2015. The order of day and month is the reader's. */

import { type CalendarName, calendarOfYear } from '../calendar/calendars';
import type { Reading } from './chart';
import type { DayOrder } from './day-order';
import type { GrammarPattern } from './grammar';
import type { Lexeme } from './lexer';
import type { Slot } from './slots';

const pattern = (source: string): GrammarPattern => ({ source, elements: [], needs: [], composite: false, rank: -1 });
const FULL = pattern('numeric');
/** Day and month with a hyphen or a stop are a score or a decimal as often as a date: they need company. */
const RANGE: GrammarPattern = { ...pattern('numeric, years'), means: 'range' };
const WEAK = pattern('numeric, weak');

/** True for a reading that is a date only within a larger one, and for one made of numbers and such readings alone: 6-3 1-6. */
export const needsCompany = (reading: Reading, folded: string): boolean =>
  reading.pattern === WEAK ||
  (reading.dates.length > 0 &&
    reading.dates.every(({ pattern: inner }) => inner === WEAK) &&
    !/\p{L}/u.test(folded.slice(reading.start, reading.end)));

/** True for a day and a month in digits, without a year: 1/10, which is a tenth before a word that is counted. */
export const isDayMonth = ({ pattern: { source }, slots }: Reading): boolean =>
  source === FULL.source && slots.length === 2 && slots.every(({ slot }) => slot !== 'year');

/** True for 16/04/21 read as of 2021 where the anchor is in 2016: the year stands first. */
export function isYearFirst({ slots }: Reading, now: number): boolean {
  const [day, year] = ['day', 'shortyear'].map((slot) => slots.find((s) => s.slot === slot)?.value);
  return slots.length === 3 && day === now % 100 && year !== undefined && Math.abs(year - (now % 100)) > 1;
}

const YEAR_FIRST = /([12][0-9]{3})( ?[-/.] ?)([0-9]{1,2})\2([0-9]{1,2})(?![0-9])/y;
const YEAR_LAST = /([0-9]{1,2})(?: ?([-/.]) ?([0-9]{1,2})(?: ?\2 ?|, ?)| ([0-9]{1,2})(?: |, ?))([12][0-9]{3})(?![0-9])/y;
const SHORT_YEAR = /([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{2})(?![0-9])/y;
const YEAR_MONTH = /([12][0-9]{3})([-/.])([0-9]{1,2})(?![0-9])/y;
const MONTH_YEAR = /([0-9]{1,2})([-/.])([12][0-9]{3})(?![0-9])/y;
const MOST_YEARS = 12;
/** The seasons of a league: 2019-20, and not 2019-10. */
const YEARS = /([12][0-9]{3})[-/]([0-9]{2})(?![-/0-9])/y;
const DAY_MONTH = /([0-9]{1,2})( ?\/ ?|[-.])([0-9]{1,2})(\.?)(?![0-9])/y;
const NONE: readonly Reading[] = [];
const RUN_TOGETHER = /((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?![0-9])/y;

/** Digits that go on as one of these shapes: eight in a row, or a sign and a digit after four at most. */
const MAY_BE = /[0-9]{8}|[0-9]{1,4} ?[-/. ] ?[0-9]/y;

/** A month and a year with a stop between them are a decimal as well: 1.2770. */
const isRecent = (year: number): boolean => year >= 1800 && year < 2100;

interface DayMonth {
  day: number;
  month: number;
}

/** The two numbers in the reader's order; in the other where only that is a date. */
function ordered(first: number, second: number, dayFirst: boolean): DayMonth | null {
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (month >= 1 && month <= 12 && day >= 1 && day <= 31) return { day, month };
  return day >= 1 && day <= 12 && month >= 1 && month <= 31 ? { day: month, month: day } : null;
}

function exec(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}

/** Readings of the digits at `at`, which begin a number. */
export function numericDates(
  text: string,
  at: number,
  { dayFirst, dotted }: DayOrder,
  calendars: readonly CalendarName[],
): readonly Reading[] {
  if (!exec(MAY_BE, text, at)) return NONE;
  const found: Reading[] = [];
  const add = (end: number, fields: Partial<Record<Slot, number>>, kind = FULL) => {
    const slots: Lexeme[] = Object.entries(fields).map(([slot, value]) => {
      const calendar = slot === 'year' ? calendarOfYear(value, calendars) : undefined;
      return { slot: slot as Slot, value, start: at, end, digits: 2, ...(calendar ? { calendar } : {}) };
    });
    found.push({ pattern: kind, start: at, end, slots, dates: [] });
  };
  let match = exec(RUN_TOGETHER, text, at);
  if (match) add(at + match[0].length, { year: Number(match[1]), monthnumber: Number(match[2]), day: Number(match[3]) });
  match = exec(YEAR_FIRST, text, at);
  if (match) {
    const order = ordered(Number(match[3]), Number(match[4]), false);
    if (order) add(at + match[0].length, { year: Number(match[1]), monthnumber: order.month, day: order.day });
  }
  match = exec(YEAR_LAST, text, at);
  if (match) {
    const order = ordered(Number(match[1]), Number(match[3] ?? match[4]), dayFirst);
    if (order) add(at + match[0].length, { year: Number(match[5]), monthnumber: order.month, day: order.day });
  }
  match = exec(SHORT_YEAR, text, at);
  if (match) {
    const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const order = ordered(first, second, dayFirst);
    const end = at + match[0].length;
    if (order) add(end, { shortyear: third, monthnumber: order.month, day: order.day });
    // 98/04/21: where the first number is neither a day nor a month, or is the anchor's year (see isYearFirst).
    if ((!order || order.day === first) && second >= 1 && second <= 12 && third >= 1 && third <= 31)
      add(end, { shortyear: first, monthnumber: second, day: third });
  }
  match = exec(YEAR_MONTH, text, at);
  if (match && Number(match[3]) >= 1 && Number(match[3]) <= 12)
    add(at + match[0].length, { year: Number(match[1]), monthnumber: Number(match[3]) });
  match = exec(MONTH_YEAR, text, at);
  if (match && Number(match[1]) >= 1 && Number(match[1]) <= 12 && (match[2] === '/' || isRecent(Number(match[3]))))
    add(at + match[0].length, { year: Number(match[3]), monthnumber: Number(match[1]) });
  match = exec(YEARS, text, at);
  if (match) {
    const [first, last] = [Number(match[1]), Number(match[2])];
    if (isRecent(first) && last > 12 && last > first % 100 && last - (first % 100) <= MOST_YEARS) {
      const year = (value: number, start: number, end: number): Reading => ({
        pattern: FULL,
        start,
        end,
        slots: [{ slot: 'year', value, start, end, digits: 4 }],
        dates: [],
      });
      const end = at + match[0].length;
      found.push({
        pattern: RANGE,
        start: at,
        end,
        slots: [],
        dates: [year(first, at, at + 4), year(first - (first % 100) + last, at + 5, end)],
      });
    }
  }
  match = exec(DAY_MONTH, text, at);
  if (match) {
    const [whole, first, separator, second, stop] = match;
    const order = ordered(Number(first), Number(second), dayFirst);
    const decided = separator?.includes('/') || (separator === '.' && (stop === '.' || second?.length === 2) && dotted);
    if (order)
      add(at + whole.length - (stop && separator !== '.' ? 1 : 0), { monthnumber: order.month, day: order.day }, decided ? FULL : WEAK);
  }
  return found;
}
