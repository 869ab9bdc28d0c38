/** Resolves counted units: "three days ago", "the last two months", "four years later". */
import type { UnitName } from '../../languages/pack-dates';
import { addMonths, type Day, mondayOf, partsOf, weekdayOf } from '../calendar/gregorian';
import { dayPeriod, monthPeriod, periodAround } from '../calendar/period';
import type { Reading } from './chart';
import type { Context, Resolution } from './context';
import { GRAINS, type Resolve, slotOf, unitsOf } from './reading-slots';

const MONTHS: Readonly<Partial<Record<UnitName, number>>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };

const DAYS: Readonly<Partial<Record<UnitName, number>>> = { day: 1, week: 7, weekend: 7, fortnight: 14 };
/** From so many years on, a number of years is a round one: "95 years ago" names a year, "two years ago" roughly a day. */

const ROUND_YEARS = 10;

interface Amount {
  count: number;
  unit: UnitName;
}

/** "2 weeks and 2 days": counts and units in pairs; a unit without a count is one of it. */

export function amountsOf(reading: Reading): Amount[] {
  const counted = reading.slots.filter((s) => s.slot === 'count');
  const units = unitsOf(reading);
  const amounts: Amount[] = [];
  let pending: number | null = null;
  for (const lexeme of reading.slots) {
    if (lexeme.slot === 'count') pending = lexeme.value;
    if (lexeme.slot === 'unit') {
      // Arabic counts after the unit too: «السنوات الثلاث».
      const after = units.length === 1 && pending === null ? counted[0]?.value : undefined;
      amounts.push({ count: lexeme.value || (pending ?? after ?? 1), unit: lexeme.name as UnitName });
      pending = null;
    }
  }
  if (amounts.length === 0 && units[0]) amounts.push({ count: counted[0]?.value ?? 1, unit: units[0] });
  return amounts;
}

function addBusinessDays(day: Day, count: number): Day {
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at += Math.sign(count);
    if (weekdayOf(at) <= 5) left--;
  }
  return at;
}

export function move(day: Day, amounts: readonly Amount[], sign: 1 | -1): Day {
  let at = day;
  for (const { count, unit } of amounts) {
    const months = MONTHS[unit];
    if (months) at = addMonths(at, sign * count * months);
    else if (unit === 'businessday' || unit === 'workweek') at = addBusinessDays(at, sign * count * (unit === 'workweek' ? 5 : 1));
    else at += sign * count * (DAYS[unit] ?? 1);
  }
  return at;
}

/** "Days", "recent weeks": a plural without a number names no stretch of the calendar. */

export const isVague = (reading: Reading): boolean =>
  !reading.slots.some((s) => s.slot === 'count' || s.slot === 'ordinal') &&
  reading.slots.some((s) => s.slot === 'unit' && s.weak && s.value === 0);

export function isTooFar(amounts: readonly Amount[]): boolean {
  return amounts.some(({ count, unit }) => count * (MONTHS[unit] ?? 0) > 12_000 || count > 100_000);
}

/** "Three days ago", "two months after next Friday". */

export function resolveMoved(reading: Reading, context: Context, sign: 1 | -1, resolve: Resolve): Resolution | null {
  const amounts = amountsOf(reading);
  const [date] = reading.dates;
  const base = date ? resolve(date, context) : null;
  if (date && !base) return null;
  const start = base ? base.from.from : context.anchor;
  if (start === null || amounts.length === 0 || isTooFar(amounts)) return null;
  const at = move(start, amounts, sign);
  const weekday = slotOf(reading, 'weekday');
  const only = amounts.length === 1 ? amounts[0] : undefined;
  if (!date && only?.unit === 'year' && only.count >= ROUND_YEARS)
    return { from: periodAround(at, 'year'), approximate: true, stated: false };
  if (!date && (only?.unit === 'decade' || only?.unit === 'century'))
    return { from: periodAround(at, 'year'), approximate: true, stated: false };
  const vague = reading.slots.some((s) => s.name === 'vague') || amounts.some((a) => MONTHS[a.unit] !== undefined);
  const from = dayPeriod(weekday ? mondayOf(at) + weekday.value - 1 : at);
  return { from, stated: base?.stated ?? false, ...(vague && !date ? { approximate: true } : {}) };
}

/** "Three years later": counted from what the narration named just before, to the same precision. */

export function resolveNarrated(reading: Reading, context: Context, sign: 1 | -1, resolve: Resolve): Resolution | null {
  const { recent } = context;
  if (recent === undefined) return resolveMoved(reading, context, sign, resolve);
  const amounts = amountsOf(reading);
  if (recent === null || amounts.length === 0 || isTooFar(amounts)) return null;
  const at = move(recent.from, amounts, sign);
  const [only] = amounts;
  const grain = recent.grain === 'day' ? 'day' : recent.grain === 'month' || recent.grain === 'year' ? recent.grain : null;
  // "Last month, and three weeks later": nothing so precise to count from but the anchor.
  if (grain === null || (grain === 'year' && MONTHS[only?.unit ?? 'day'] !== 12) || (grain === 'month' && !MONTHS[only?.unit ?? 'day']))
    return resolveMoved(reading, context, sign, resolve);
  return { from: periodAround(at, grain), stated: false };
}

/** Months and years differ by so many days at most. */
const UNEVEN = 3;

/** "That year", "the following week": counted from what the text named just before, whose length is no more than theirs. */
export function resolveNamed(reading: Reading, context: Context): Resolution | null {
  const { recent, anchor } = context;
  const shift = reading.pattern.means === 'following' ? 1 : 0;
  const base = recent === undefined && shift === 1 && anchor !== null ? dayPeriod(anchor) : recent;
  if (!base) return null;
  const weekday = slotOf(reading, 'weekday');
  if (weekday)
    return base.grain === 'day' ? { from: dayPeriod(base.to + ((weekday.value - weekdayOf(base.to) + 7) % 7)), stated: false } : null;
  const grain = GRAINS[unitsOf(reading)[0] ?? 'businessday'];
  if (!grain) return null;
  const month = slotOf(reading, 'month');
  if (month) return grain === 'year' ? { from: monthPeriod(partsOf(base.from).year + shift, month.value), stated: false } : null;
  const from = periodAround(base.from, grain, shift);
  return base.to - base.from <= from.to - from.from + UNEVEN ? { from, stated: false } : null;
}

/** "The last three months", "the next 5 days". */

export function resolveStretch(amounts: readonly Amount[], direction: number, anchor: Day): Resolution | null {
  const [first] = amounts;
  if (!first || direction === 0 || isTooFar(amounts)) return null;
  const { count, unit } = first;
  const grain = GRAINS[unit];
  if (amounts.length === 1 && grain && (unit === 'quarter' || unit === 'decade' || unit === 'century' || unit === 'half')) {
    const near = periodAround(anchor, grain, direction > 0 ? 1 : -1);
    const far = periodAround(anchor, grain, direction > 0 ? count : -count);
    return direction > 0 ? { from: near, to: far, stated: false } : { from: far, to: near, stated: false };
  }
  if (direction > 0) return { from: dayPeriod(anchor + 1), to: dayPeriod(move(anchor, amounts, 1)), stated: false };
  return { from: dayPeriod(move(anchor, amounts, -1)), to: dayPeriod(anchor), stated: false };
}

export function periodAt(anchor: Day, unit: UnitName, shift: number): Resolution | null {
  const grain = GRAINS[unit];
  if (grain) return { from: periodAround(anchor, grain, shift), stated: false };
  if (unit === 'fortnight') return null;
  const monday = mondayOf(anchor) + shift * 7;
  return { from: dayPeriod(monday), to: dayPeriod(monday + 4), stated: false };
}

/** A part of a period. Named loosely it is the period, roughly; named by its bounds it is days. */
