/** A reading of the rules → a place on the calendar. */
import type { PartName, RelativeName, SeasonName, UnitName } from '../../languages/pack-dates';
import type { CalendarName } from '../calendar/calendars';
import { addMonths, type Day, dayOf, mondayOf, partsOf, weekdayOf } from '../calendar/gregorian';
import {
  dayPeriod,
  type Grain,
  nthWithin,
  type Period,
  periodAround,
  type Season,
  seasonPeriod,
  weekPeriod,
  yearPeriod,
} from '../calendar/period';
import type { Lexeme, Reading } from './chart';
import type { Context, Hint, Resolution } from './context';
import { type Fields, fullYear, nearest, resolveAbsolute, resolveWeekday } from './resolve-absolute';
import type { Slot } from './slots';

const GRAINS: Readonly<Partial<Record<UnitName, Grain>>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

const SHIFTS: Readonly<Record<RelativeName, number>> = { beforeLast: -2, last: -1, past: -1, this: 0, coming: 1, next: 1, afterNext: 2 };
const SEASONS: Readonly<Record<SeasonName, Season>> = { spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' };
/** Months of the units that are counted in months. */
const MONTHS: Readonly<Partial<Record<UnitName, number>>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };
const DAYS: Readonly<Partial<Record<UnitName, number>>> = { day: 1, week: 7, weekend: 7, fortnight: 14 };
/** From so many years on, a number of years is a round one: "95 years ago" names a year, "two years ago" roughly a day. */
const ROUND_YEARS = 10;

const slotOf = (reading: Reading, slot: Slot): Lexeme | undefined => reading.slots.find((s) => s.slot === slot);
const relativeOf = (reading: Reading) => slotOf(reading, 'relative')?.name as RelativeName | undefined;
const unitsOf = (reading: Reading): UnitName[] =>
  reading.pattern.unit ? [reading.pattern.unit] : reading.slots.filter((s) => s.slot === 'unit').map((s) => s.name as UnitName);

interface Amount {
  count: number;
  unit: UnitName;
}

/** "2 weeks and 2 days": counts and units in pairs; a unit without a count is one of it. */
function amountsOf(reading: Reading): Amount[] {
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

function move(day: Day, amounts: readonly Amount[], sign: 1 | -1): Day {
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
const isVague = (reading: Reading): boolean =>
  !reading.slots.some((s) => s.slot === 'count' || s.slot === 'ordinal') &&
  reading.slots.some((s) => s.slot === 'unit' && s.weak && s.value === 0);

function isTooFar(amounts: readonly Amount[]): boolean {
  return amounts.some(({ count, unit }) => count * (MONTHS[unit] ?? 0) > 12_000 || count > 100_000);
}

/** "Three days ago", "two months after next Friday". */
function resolveMoved(reading: Reading, context: Context, sign: 1 | -1): Resolution | null {
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
function resolveNarrated(reading: Reading, context: Context, sign: 1 | -1): Resolution | null {
  const { recent } = context;
  if (recent === undefined) return resolveMoved(reading, context, sign);
  const amounts = amountsOf(reading);
  if (recent === null || amounts.length === 0 || isTooFar(amounts)) return null;
  const at = move(recent.from, amounts, sign);
  const [only] = amounts;
  const grain = recent.grain === 'day' ? 'day' : recent.grain === 'month' || recent.grain === 'year' ? recent.grain : null;
  // "Last month, and three weeks later": nothing so precise to count from but the anchor.
  if (grain === null || (grain === 'year' && MONTHS[only?.unit ?? 'day'] !== 12) || (grain === 'month' && !MONTHS[only?.unit ?? 'day']))
    return resolveMoved(reading, context, sign);
  return { from: periodAround(at, grain), stated: false };
}

/** "The last three months", "the next 5 days". */
function resolveStretch(amounts: readonly Amount[], direction: number, anchor: Day): Resolution | null {
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

function periodAt(anchor: Day, unit: UnitName, shift: number): Resolution | null {
  const grain = GRAINS[unit];
  if (grain) return { from: periodAround(anchor, grain, shift), stated: false };
  if (unit === 'fortnight') return null;
  const monday = mondayOf(anchor) + shift * 7;
  return { from: dayPeriod(monday), to: dayPeriod(monday + 4), stated: false };
}

/** A part of a period. Named loosely it is the period, roughly; named by its bounds it is days. */
function resolvePart(part: PartName, of: Resolution, context: Context): Resolution | null {
  const period = of.from;
  const { from, to, grain } = period;
  const days = to - from;
  const half = grain === 'week' ? 3 : grain === 'month' ? 15 : Math.round(days / 2);
  const range = (first: Day, last: Day): Resolution | null =>
    last < first ? null : { from: dayPeriod(first), to: dayPeriod(last), stated: of.stated };
  switch (part) {
    case 'start':
    case 'middle':
    case 'end':
      // The end of a day is an hour, not a date.
      if (grain === 'day') return null;
      return { ...of, approximate: true, part };
    case 'firstHalf':
      return grain === 'year' ? { ...of, from: periodAround(from, 'half') } : range(from, from + half - 1);
    case 'secondHalf':
      return grain === 'year' ? { ...of, from: periodAround(to - 1, 'half') } : range(from + half, to - 1);
    case 'earlier':
      if (context.anchor === null) return null;
      return grain === 'year' ? range(from, context.anchor) : range(from, from + half - 1);
    case 'later':
      if (context.anchor === null) return null;
      return grain === 'year' ? { ...of, from: periodAround(to - 1, 'half') } : range(Math.max(from + half, context.anchor), to - 1);
    case 'rest':
      return context.anchor === null ? null : range(Math.max(from, context.anchor), to - 1);
    case 'toDate':
      return context.anchor === null ? null : range(from, context.anchor);
  }
}

const lastDay = (r: Resolution): Day => (r.to ?? r.from).to - 1;

/** The bounds that a range has from its ends: "from the end of March to the middle of September". */
function edges(left: Resolution, right: Resolution): { from: Period; to: Period } {
  const middle = (p: Period): Day => p.from + (p.grain === 'month' ? 15 : Math.ceil((p.to - p.from) / 2) - 1);
  let { from } = left;
  if (left.part === 'end') from = dayPeriod(from.to);
  if (left.part === 'middle') from = dayPeriod(middle(from));
  let to = right.to ?? right.from;
  if (right.part === 'start') to = dayPeriod(to.from);
  if (right.part === 'middle') to = dayPeriod(middle(to));
  return { from, to };
}

function hintOf(resolution: Resolution): Hint {
  const { year, month } = partsOf(resolution.from.from);
  return { year, ...(resolution.from.grain === 'day' ? { month } : {}) };
}

function resolveRange(reading: Reading, context: Context): Resolution | null {
  const [first, second] = reading.dates;
  if (first && second) {
    // "6月4日から6日": the bare day is one of the other end's month.
    const borrowed = isDayAlone(second) ? second : isDayAlone(first) ? first : undefined;
    const lender = borrowed === second ? first : second;
    if (borrowed && !isDayAlone(lender)) return resolveRange({ ...reading, slots: borrowed.slots, dates: [lender] }, context);
  }
  const days = reading.slots.filter((s) => s.slot === 'day' || s.slot === 'dayordinal' || s.slot === 'daydigits');
  let left: Resolution | null = null;
  let right: Resolution | null = null;
  if (reading.dates.some((d) => d.pattern.means === 'range' || d.pattern.means === 'list')) return null;
  const weekdays = reading.slots.filter((s) => s.slot === 'weekday');
  if (first && !second && weekdays[0] && weekdays[1]) {
    const week = resolve(first, context)?.from;
    if (week?.grain !== 'week' || weekdays[1].value <= weekdays[0].value) return null;
    return { from: dayPeriod(week.from + weekdays[0].value - 1), to: dayPeriod(week.from + weekdays[1].value - 1), stated: false };
  }
  const months = reading.slots.filter((s) => s.slot === 'month');
  if (first && !second && months[0] && days.length === 0) {
    const plain: Reading = { ...reading, pattern: NAMED_MONTH, slots: months, dates: [] };
    return resolveRange({ ...reading, slots: [], dates: months[0].start < first.start ? [plain, first] : [first, plain] }, context);
  }
  if (first && second) {
    right = resolve(second, context);
    left = right && resolve(first, context);
    if (!left && right?.stated) {
      // "From January to April 2015": without an anchor the year of the one end is all that places the other.
      const placed = resolve(first, context, { year: partsOf(right.from.from).year });
      left = placed && { ...placed, yearless: true };
    }
    if (!left || !right) return null;
    if (left.yearless && !right.yearless && right.stated) {
      left = resolve(first, context, { year: partsOf(right.from.from).year });
      if (left && left.from.from > right.from.from) left = resolve(first, context, { year: partsOf(right.from.from).year - 1 });
    } else if (right.yearless && !left.yearless) {
      right = resolve(second, context, { notBefore: left.from.from });
    } else if (isWeekdayAlone(second) && right.from.from < left.from.from) {
      right = { ...right, from: dayPeriod(left.from.from + ((right.from.from - left.from.from) % 7) + 7) };
    } else if (left.yearless && right.yearless) {
      left = resolve(first, context, { notAfter: right.from.from });
      if (!left) return null;
    }
  } else if (first && days.length > 0) {
    // "4 to 22 January", "January 4 to 22": the day borrows month and year from the date.
    const whole = resolve(first, context);
    // "4 to 23 next months" is no range of days.
    if (!whole || whole.to) return null;
    const hint = hintOf(whole);
    const day = days[0];
    if (!day) return null;
    const before = day.start < first.start;
    const { year, month } = partsOf(whole.from.from);
    if (days[1] && whole.from.grain === 'month') {
      left = resolveAbsolute({ day: day.value, month, year }, context);
      right = resolveAbsolute({ day: days[1].value, month, year }, context);
    } else {
      if (whole.from.grain !== 'day') return null;
      const last = first.slots.find((s) => s.slot === 'day');
      if (whole.calendar && last) {
        const from = dayPeriod(whole.from.from - (last.value - day.value));
        return before && from.from < whole.from.from ? { ...whole, from, to: whole.from } : null;
      }
      const other = resolveAbsolute({ day: day.value, month: hint.month ?? month, year }, context);
      left = before ? other : whole;
      right = before ? whole : other;
      if (!before && right && left && right.from.from < left.from.from)
        right = { ...right, from: dayPeriod(addMonths(right.from.from, 1)) };
    }
    if (left && right) left = { ...left, stated: whole.stated };
  }
  if (!left || !right) return null;
  const { from, to } = edges(left, right);
  if (to.from < from.from || lastDay(right) <= left.from.from) return null;
  return {
    from,
    to,
    stated: left.stated && right.stated,
    ...(left.calendar ? { calendar: left.calendar } : {}),
    ...(left.approximate && left.part === undefined ? { approximate: true } : {}),
  };
}

/** What a month that stands for a range's end is read as. */
const NAMED_MONTH: Reading['pattern'] = { source: '{month}', elements: [], composite: false, rank: 0 };

const isDayAlone = (reading: Reading): boolean =>
  reading.dates.length === 0 &&
  reading.slots.length > 0 &&
  reading.slots.every((s) => s.slot === 'day' || s.slot === 'daydigits' || s.slot === 'dayordinal');

const isWeekdayAlone = (reading: Reading): boolean => reading.slots.length === 1 && reading.slots[0]?.slot === 'weekday';

/** The year, of those near the anchor, that a quarter, half or season without one is in. */
function nearYear(make: (year: number) => Period | null, context: Context, relative?: RelativeName): Resolution | null {
  if (context.anchor === null) return null;
  const now = partsOf(context.anchor).year;
  const chosen = nearest(
    [now - 2, now - 1, now, now + 1, now + 2].map(make).filter((p) => p !== null),
    context,
    relative,
  );
  return chosen && { from: chosen, stated: false, yearless: true };
}

/** "The third week of January", "the first ten days of last year", "the last Monday of April". */
function resolveNth(reading: Reading, context: Context, hint?: Hint): Resolution | null {
  const ordinal = slotOf(reading, 'ordinal') ?? slotOf(reading, 'relative');
  const unit = unitsOf(reading)[0];
  const weekday = slotOf(reading, 'weekday');
  const { means } = reading.pattern;
  const counted = slotOf(reading, 'count')?.value ?? 1;
  const n = means === 'firstOf' ? 1 : means === 'nthByCount' ? counted : ordinal?.slot === 'ordinal' ? ordinal.value : -1;
  const [date] = reading.dates;
  const whole = date ? resolve(date, context, hint) : null;
  if (date && !whole) return null;
  if (unit === 'quarter' || unit === 'half') {
    const make = (year: number) => nthWithin(yearPeriod(year), unit, n)?.from ?? null;
    const given = yearOf(reading, context) ?? hint?.year;
    if (!whole) return given !== undefined ? yearly(make(given)) : nearYear(make, context);
    if (whole.from.grain !== 'year') return null;
    const from = make(partsOf(whole.from.from).year);
    return from && { from, stated: whole.stated };
  }
  const period = whole?.from ?? (weekday && context.anchor !== null ? periodAround(context.anchor, 'month') : null);
  if (!period) return null;
  if (weekday && !unit) {
    const first = weekday.value - weekdayOf(period.from);
    const days: Day[] = [];
    for (let day = period.from + ((first + 7) % 7); day < period.to; day += 7) days.push(day);
    const at = n > 0 ? days[n - 1] : days.at(n);
    return at === undefined ? null : { from: dayPeriod(at), stated: whole?.stated ?? false };
  }
  const grain = unit && GRAINS[unit];
  if (!grain || period.to - period.from <= 1) return null;
  const count = means === 'nthByCount' ? 1 : counted;
  const part = nthWithin(period, grain, n, count);
  if (!part) return null;
  const stated = whole?.stated ?? false;
  if (weekday && grain === 'week') return { from: dayPeriod(part.from.from + weekday.value - 1), stated };
  return { from: part.from, ...(count > 1 ? { to: part.to } : {}), stated };
}

const yearly = (from: Period | null): Resolution | null => from && { from, stated: true };

function resolveSeason(season: Season, reading: Reading, context: Context, hint?: Hint): Resolution | null {
  const shift = slotOf(reading, 'shift');
  if (shift) {
    if (shift.name !== 'year' || context.anchor === null) return null;
    return { from: seasonPeriod(partsOf(context.anchor).year + shift.value, season), stated: false };
  }
  const year = yearOf(reading, context) ?? hint?.year;
  if (year !== undefined) return { from: seasonPeriod(year, season), stated: true };
  const [date] = reading.dates;
  const whole = date ? resolve(date, context) : null;
  if (whole)
    return whole.from.grain === 'year' ? { from: seasonPeriod(partsOf(whole.from.from).year, season), stated: whole.stated } : null;
  const relative = relativeOf(reading);
  return relative ? nearYear((y) => seasonPeriod(y, season), context, relative) : null;
}

function yearOf(reading: Reading, context: Context): number | undefined {
  const era = slotOf(reading, 'era');
  const count = slotOf(reading, 'count');
  if (era && !era.calendar && count) return era.value + count.value;
  const year = slotOf(reading, 'year');
  if (year) return year.value;
  if (era?.calendar && count) return count.value;
  const short = slotOf(reading, 'shortyear');
  return short && fullYear(short.value, context.anchor);
}

function fieldsOf(reading: Reading, context: Context): Fields {
  const day = slotOf(reading, 'day') ?? slotOf(reading, 'dayordinal') ?? slotOf(reading, 'daydigits');
  const month = slotOf(reading, 'month') ?? slotOf(reading, 'monthnumber');
  const weekday = slotOf(reading, 'weekday');
  const year = yearOf(reading, context);
  const era = slotOf(reading, 'era');
  const relative = relativeOf(reading);
  const calendar = (month?.calendar ?? era?.calendar ?? slotOf(reading, 'year')?.calendar) as CalendarName | undefined;
  return {
    ...(day ? { day: day.value } : {}),
    ...(month ? { month: month.value } : {}),
    ...(weekday ? { weekday: weekday.value } : {}),
    ...(year !== undefined ? { year } : {}),
    ...(relative ? { relative } : {}),
    ...(calendar ? { calendar } : {}),
  };
}

function resolveDecade(reading: Reading, context: Context): Resolution | null {
  const word = slotOf(reading, 'decade');
  const year = slotOf(reading, 'year');
  if (year) return year.value % 10 === 0 ? { from: periodAround(dayOf(year.value, 1, 1), 'decade'), stated: true } : null;
  const numbers = reading.slots.filter((s) => s.slot === 'count' || s.slot === 'ordinal');
  const short = slotOf(reading, 'shortyear') ?? numbers.find((s) => s.value > 30);
  const century = numbers.find((s) => s.value <= 30);
  const decade = word ? word.value % 100 : short?.value;
  if (decade === undefined || decade % 10 !== 0) return null;
  if (century) return { from: periodAround(dayOf((century.value - 1) * 100 + decade, 1, 1), 'decade'), stated: true };
  if (word) return { from: periodAround(dayOf(word.value, 1, 1), 'decade'), stated: true };
  return { from: periodAround(dayOf(fullYear(decade, context.anchor), 1, 1), 'decade'), stated: true };
}

/** A weekday of a week that is named: "Tuesday of next week". */
function resolveWithin(reading: Reading, date: Reading, context: Context, hint?: Hint): Resolution | null {
  const relative = relativeOf(reading);
  const year = yearOf(reading, context);
  const lent = { ...hint, ...(year !== undefined ? { year } : {}), ...(relative && !slotOf(reading, 'weekday') ? { relative } : {}) };
  const whole = resolve(date, context, Object.keys(lent).length > 0 ? lent : undefined);
  if (!whole) return null;
  const weekday = slotOf(reading, 'weekday');
  const clock = slotOf(reading, 'clock');
  const day = slotOf(reading, 'day') ?? slotOf(reading, 'dayordinal') ?? slotOf(reading, 'daydigits');
  const month = slotOf(reading, 'month');
  if (month) {
    if (whole.from.grain !== 'year') return null;
    return resolveAbsolute({ ...(day ? { day: day.value } : {}), month: month.value, year: partsOf(whole.from.from).year }, context);
  }
  if (day) {
    if (whole.from.grain !== 'month' || whole.to) return null;
    const at = resolveAbsolute({ day: day.value, ...partsOfMonth(whole.from.from) }, context);
    return at && { ...at, stated: whole.stated };
  }
  if (weekday) {
    if (date.slots.some((s) => s.slot === 'weekday')) return null;
    if (whole.from.grain === 'week') return { from: dayPeriod(whole.from.from + weekday.value - 1), stated: whole.stated };
    if (whole.from.grain === 'month' || whole.from.grain === 'year')
      return relative === 'last' || relative === 'past' ? resolveNth(reading, context, hint) : null;
    return whole.from.grain === 'day' ? whole : null;
  }
  if (clock) return whole.from.grain === 'day' && !whole.to ? { ...whole, clock: clock.value } : null;
  // An era after a date in numbers says what the year's number told already.
  return slotOf(reading, 'era') && !whole.calendar ? null : whole;
}

function partsOfMonth(day: Day): { year: number; month: number } {
  const { year, month } = partsOf(day);
  return { year, month };
}

function resolveShift(shift: Lexeme, reading: Reading, context: Context): Resolution | null {
  if (context.anchor === null) return null;
  const unit = shift.name as UnitName;
  const weekday = slotOf(reading, 'weekday');
  if (unit === 'workweek') return periodAt(context.anchor, unit, shift.value);
  const from = periodAround(context.anchor, GRAINS[unit] ?? 'day', shift.value);
  const month = slotOf(reading, 'month') ?? slotOf(reading, 'monthnumber');
  const day = slotOf(reading, 'day') ?? slotOf(reading, 'dayordinal') ?? slotOf(reading, 'daydigits');
  const at = partsOf(from.from);
  if (month || day) {
    // "Last year's June", "the 4th of this month": the rest of the date lies within the period.
    if (from.grain !== 'year' && from.grain !== 'month') return null;
    const within = { year: at.year, month: month?.value ?? at.month, ...(day ? { day: day.value } : {}) };
    const resolution = resolveAbsolute(within, context);
    return resolution && { ...resolution, stated: false };
  }
  if (weekday && from.grain === 'week') return { from: dayPeriod(from.from + weekday.value - 1), stated: false };
  if (weekday && weekdayOf(from.from) !== weekday.value) {
    // The page went up on another day than the article was written: the weekday is the surer of the two.
    const named = resolveWeekday(weekday.value, { ...context, tense: shift.value > 0 ? 'future' : 'past' });
    return named && { from: named, stated: false };
  }
  return { from, stated: false };
}

/**
 * @param hint what a range's other end lends.
 * @returns null where the calendar has no such place, or nothing anchors it.
 */
export function resolve(reading: Reading, context: Context, hint?: Hint): Resolution | null {
  const { anchor } = context;
  const [date] = reading.dates;
  if (isVague(reading)) return null;
  switch (reading.pattern.means) {
    case 'range':
      return resolveRange(reading, context);
    case 'before':
      return resolveMoved(reading, context, -1);
    case 'after':
      return resolveMoved(reading, context, 1);
    case 'ahead':
      return context.tense === 'future' ? resolveMoved(reading, context, 1) : null;
    case 'later':
    case 'earlier':
      return resolveNarrated(reading, context, reading.pattern.means === 'later' ? 1 : -1);
    case 'within': {
      const start = date ? resolve(date, context)?.from.from : anchor;
      const amounts = amountsOf(reading);
      if (start === null || start === undefined || amounts.length === 0 || isTooFar(amounts)) return null;
      return { from: dayPeriod(start), to: dayPeriod(move(start, amounts, 1)), stated: false };
    }
    case 'pastStretch':
    case 'futureStretch':
      return anchor === null ? null : resolveStretch(amountsOf(reading), reading.pattern.means === 'pastStretch' ? -1 : 1, anchor);
    case 'weekOf': {
      const day = date ? resolve(date, context) : null;
      return day?.from.grain === 'day' ? { from: periodAround(day.from.from, 'week'), stated: day.stated } : null;
    }
    case 'decade':
      return resolveDecade(reading, context);
    case 'century': {
      const number = slotOf(reading, 'ordinal') ?? slotOf(reading, 'count');
      if (!number || number.value < 1 || number.value > 30) return null;
      return { from: periodAround(dayOf((number.value - 1) * 100 + 1, 1, 1), 'century'), stated: true };
    }
    case 'weekNumber': {
      const number = slotOf(reading, 'count') ?? slotOf(reading, 'ordinal');
      const year = yearOf(reading, context) ?? (anchor === null ? null : partsOf(anchor).year);
      const from = number && year !== null ? weekPeriod(year, number.value) : null;
      return from && { from, stated: yearOf(reading, context) !== undefined };
    }
    case 'nextDay':
    case 'dayBefore': {
      const base = date ? resolve(date, context)?.from.from : (context.narrated ?? anchor);
      if (base === null || base === undefined) return null;
      return { from: dayPeriod(base + (reading.pattern.means === 'nextDay' ? 1 : -1)), stated: false };
    }
    case 'pastWeekday': {
      const weekday = slotOf(reading, 'weekday');
      const day = weekday && resolveWeekday(weekday.value, context, 'past');
      return day ? { from: day, stated: false } : null;
    }
    case 'weekdaysAhead': {
      const weekday = slotOf(reading, 'weekday');
      const count = slotOf(reading, 'count');
      if (!weekday || !count || anchor === null) return null;
      const first = resolveWeekday(weekday.value, context, 'coming');
      return first && { from: dayPeriod(first.from + (count.value - 1) * 7), stated: false };
    }
    case 'lastOf':
    case 'firstOf':
    case 'nthByCount':
      return resolveNth(reading, context, hint);
    case 'list':
      return null;
  }
  const subyear = slotOf(reading, 'subyear');
  if (subyear) {
    const year = yearOf(reading, context) ?? hint?.year;
    const make = (y: number) => nthWithin(yearPeriod(y), subyear.name as 'quarter' | 'half', subyear.value)?.from ?? null;
    return year === undefined ? nearYear(make, context, relativeOf(reading)) : yearly(make(year));
  }
  const season = slotOf(reading, 'season');
  if (season) return resolveSeason(SEASONS[season.name as SeasonName], reading, context, hint);
  const part = slotOf(reading, 'part');
  if (part) {
    const of = date ? resolve(date, context, hint) : resolve({ ...reading, slots: reading.slots.filter((s) => s !== part) }, context, hint);
    return of && resolvePart(part.name as PartName, of, context);
  }
  const unit = unitsOf(reading)[0];
  const relative = relativeOf(reading);
  if (slotOf(reading, 'ordinal') && (unit || slotOf(reading, 'weekday'))) return resolveNth(reading, context, hint);
  if (relative && unit && date) return resolveNth(reading, context, hint);
  if (slotOf(reading, 'decade')) return resolveDecade(reading, context);
  if (date) return resolveWithin(reading, date, context, hint);
  const shift = slotOf(reading, 'shift');
  if (shift) return resolveShift(shift, reading, context);
  const feast = slotOf(reading, 'feast');
  if (feast) {
    const year = yearOf(reading, context);
    const fields = { month: Math.floor(feast.value / 100), day: feast.value % 100, ...(relative ? { relative } : {}) };
    return resolveAbsolute({ ...fields, ...(year !== undefined ? { year } : {}) }, context, hint);
  }
  if (unit) {
    if (anchor === null) return null;
    if (!relative) {
      // "The end of the month": a part of a period that only the article points at.
      return unit === 'week' || unit === 'month' || unit === 'year' ? periodAt(anchor, unit, 0) : null;
    }
    const counted = slotOf(reading, 'count');
    if (counted || reading.slots.some((s) => s.slot === 'unit' && s.value > 0))
      return resolveStretch(amountsOf(reading), SHIFTS[relative], anchor);
    const whole = periodAt(anchor, unit, SHIFTS[relative]);
    const weekday = slotOf(reading, 'weekday');
    if (whole && weekday) return unit === 'week' ? { ...whole, from: dayPeriod(whole.from.from + weekday.value - 1) } : null;
    return whole;
  }
  // «3 يوليو - تموز» names one month twice; two months are a range's.
  const months = reading.slots.filter((s) => s.slot === 'month');
  if (months.some((m) => m.value !== months[0]?.value)) return null;
  return resolveAbsolute(fieldsOf(reading, context), context, hint);
}

/** The days of a list that share their last one's month: "18 and 19 June". */
export function resolveList(reading: Reading, context: Context): { start: number; end: number; resolution: Resolution }[] {
  const [date] = reading.dates;
  const whole = date ? resolve(date, context) : null;
  if (!date || !whole || whole.from.grain !== 'day' || whole.to) return [];
  const { year, month } = partsOf(whole.from.from);
  const found = [{ start: date.start, end: date.end, resolution: whole }];
  for (const { value, start, end, slot } of reading.slots) {
    if (slot !== 'day' && slot !== 'dayordinal' && slot !== 'daydigits') continue;
    const resolution = resolveAbsolute({ day: value, month, year }, context);
    if (resolution) found.push({ start, end, resolution: { ...resolution, stated: whole.stated } });
  }
  return found.sort((a, b) => a.start - b.start);
}
