/** A reading of the rules → a place on the calendar: which slots are filled says what it means. */
import type { PartName, SeasonName, UnitName } from '../../languages/pack-dates';
import type { CalendarName } from '../calendar/calendars';
import { type Day, dayOf, easterSunday, firstAdvent, partsOf, weekdayOf } from '../calendar/gregorian';
import { dayPeriod, nthWithin, periodAround, weekPeriod, yearPeriod } from '../calendar/period';
import type { Reading } from './chart';
import type { Context, Hint, Resolution } from './context';
import type { Lexeme } from './lexer';
import { GRAINS, relativeOf, SHIFTS, slotOf, unitsOf, yearOf } from './reading-slots';
import { type Fields, resolveAbsolute, resolveWeekday } from './resolve-absolute';
import {
  amountsOf,
  isTooFar,
  isVague,
  move,
  periodAt,
  resolveMoved,
  resolveNamed,
  resolveNarrated,
  resolveStretch,
} from './resolve-amounts';
import { resolveDecade } from './resolve-decade';
import { nearYear, resolveNth, yearly } from './resolve-nth';
import { resolvePart } from './resolve-part';
import { resolveRange } from './resolve-range';
import { resolveSeason } from './resolve-season';

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

/** "Last year", "next week": a whole period that is not the anchor's own. */
function isShifted(reading: Reading): boolean {
  const relative = relativeOf(reading);
  return relative !== undefined && SHIFTS[relative] !== 0 && unitsOf(reading).length > 0;
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
      return relative === 'last' || relative === 'past' ? resolveNth(reading, context, resolve, hint) : null;
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
      return resolveRange(reading, context, resolve);
    case 'before':
      return resolveMoved(reading, context, -1, resolve);
    case 'after':
      return resolveMoved(reading, context, 1, resolve);
    case 'ahead':
      return context.tense === 'future' ? resolveMoved(reading, context, 1, resolve) : null;
    case 'later':
    case 'earlier':
      return resolveNarrated(reading, context, reading.pattern.means === 'later' ? 1 : -1, resolve);
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
      const number = slotOf(reading, 'ordinal') ?? slotOf(reading, 'count') ?? slotOf(reading, 'roman');
      if (!number || number.value < 1 || number.value > 30) return null;
      return { from: periodAround(dayOf((number.value - 1) * 100 + 1, 1, 1), 'century'), stated: true };
    }
    case 'weekNumber': {
      const number = slotOf(reading, 'count') ?? slotOf(reading, 'ordinal');
      const year = yearOf(reading, context) ?? (anchor === null ? null : partsOf(anchor).year);
      const from = number && year !== null ? weekPeriod(year, number.value) : null;
      return from && { from, stated: yearOf(reading, context) !== undefined };
    }
    case 'following':
    case 'named':
      return resolveNamed(reading, context);
    case 'untilNow': {
      const start = date ? resolve(date, context) : null;
      if (!start || anchor === null || start.from.from >= anchor) return null;
      return { ...start, to: dayPeriod(anchor), stated: false };
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
    case 'comingWeekday': {
      const weekday = slotOf(reading, 'weekday');
      const day = weekday && resolveWeekday(weekday.value, context, 'coming');
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
      return resolveNth(reading, context, resolve, hint);
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
  if (season) return resolveSeason(season.name as SeasonName, reading, context, resolve, hint);
  const part = slotOf(reading, 'part');
  if (part) {
    const of = date ? resolve(date, context, hint) : resolve({ ...reading, slots: reading.slots.filter((s) => s !== part) }, context, hint);
    return of && resolvePart(part.name as PartName, of, context, isShifted(date ?? reading));
  }
  const unit = unitsOf(reading)[0];
  const relative = relativeOf(reading);
  if (slotOf(reading, 'ordinal') && (unit || slotOf(reading, 'weekday'))) return resolveNth(reading, context, resolve, hint);
  if (relative && unit && date) return resolveNth(reading, context, resolve, hint);
  if (slotOf(reading, 'decade')) return resolveDecade(reading, context);
  if (date) return resolveWithin(reading, date, context, hint);
  const shift = slotOf(reading, 'shift');
  if (shift) return resolveShift(shift, reading, context);
  const feast = slotOf(reading, 'feast');
  if (feast) {
    // "Christmas of last year": of the year that is named, and not the last one before the anchor.
    const named = relative && unitsOf(reading)[0] === 'year' && anchor !== null ? partsOf(anchor).year + SHIFTS[relative] : undefined;
    const year = yearOf(reading, context) ?? named;
    if (feast.name) {
      const sunday = feast.name === 'easter' ? easterSunday : firstAdvent;
      const make = (y: number) => dayPeriod(sunday(y) + feast.value);
      return year === undefined ? nearYear(make, context, relative) : yearly(make(year));
    }
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
