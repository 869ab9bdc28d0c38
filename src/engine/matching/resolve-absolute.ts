/** Resolves what names its place by day, month, year or weekday: "4 June", "June 2020", "Thursday". */

import type { RelativeName } from '../../languages/pack-dates';
import type { Calendar } from '../../model';
import { type CalendarName, calendarDays, calendarYearOf } from '../calendar/calendars';
import { type Day, dayOf, isDate, mondayOf, partsOf, weekdayOf } from '../calendar/gregorian';
import { dayPeriod, monthPeriod, type Period, yearPeriod } from '../calendar/period';
import type { Context, Hint, Resolution } from './context';

/** A pivot for years of two digits: up to ten years ahead of the anchor, else the century before. */
export function fullYear(shortYear: number, anchor: Day | null): number {
  const now = anchor === null ? 2025 : partsOf(anchor).year;
  const year = Math.floor(now / 100) * 100 + shortYear;
  return year > now + 10 ? year - 100 : year;
}

/**
 * Of the same day (or month) in several years, the one that is meant.
 * Without tense the nearer one, the past counted half as far: news tells what was more than what will be.
 */
export function nearest(candidates: readonly Period[], context: Context, relative?: RelativeName): Period | null {
  const { anchor, tense } = context;
  if (anchor === null) return null;
  const sorted = [...candidates].sort((a, b) => a.from - b.from);
  const past = sorted.filter((p) => p.from <= anchor).at(-1) ?? null;
  const before = sorted.filter((p) => p.to <= anchor).at(-1) ?? null;
  const future = sorted.find((p) => p.to > anchor) ?? null;
  const after = sorted.find((p) => p.from > anchor) ?? null;
  switch (relative) {
    case 'last':
    case 'past':
      return before;
    case 'next':
    case 'coming':
      return after;
    case 'beforeLast':
      return sorted.filter((p) => p.to <= anchor).at(-2) ?? null;
    case 'afterNext':
      return sorted.filter((p) => p.from > anchor)[1] ?? null;
    case 'this':
      return sorted.find((p) => partsOf(p.from).year === partsOf(anchor).year) ?? past;
  }
  if (!past || !after) return past ?? after;
  // The tense of a verb nearby may be another clause's: it weighs, and does not decide alone.
  const [behind, ahead] = tense === 'future' ? [2.5, 0.6] : tense === 'past' ? [0.6, 2.5] : [1, 1.5];
  if (tense === 'future' && future)
    return (anchor - past.from) * behind < (future.from - anchor) * ahead && future !== past ? past : future;
  return Math.max(0, anchor - past.to + 1) * behind <= (after.from - anchor) * ahead ? past : after;
}

export function resolveWeekday(weekday: number, context: Context, relative?: RelativeName): Period | null {
  const { anchor, tense } = context;
  if (anchor === null) return null;
  const inWeek = (shift: number) => dayPeriod(mondayOf(anchor) + shift * 7 + weekday - 1);
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  switch (relative) {
    case 'last':
      return inWeek(-1);
    case 'past':
      return dayPeriod(anchor - (back || 7));
    case 'this':
      return inWeek(0);
    case 'coming':
      return dayPeriod(anchor - back + 7);
    case 'next':
      return inWeek(1);
    case 'beforeLast':
      return inWeek(-2);
    case 'afterNext':
      return inWeek(2);
  }
  const before = context.weekdays.get(weekday);
  if (before) return before;
  if (back === 0) return dayPeriod(anchor);
  if (tense === 'future') return dayPeriod(anchor - back + 7);
  // With no tense to go by, the day that is tomorrow is tomorrow: six days back a text would say more.
  if (tense === null && back === 6) return dayPeriod(anchor + 1);
  return dayPeriod(anchor - back);
}

/** The month, nearest to the anchor, whose day `day` falls on `weekday`. */
function dayOnWeekday(day: number, weekday: number, context: Context): Period | null {
  if (context.anchor === null) return null;
  const { year, month } = partsOf(context.anchor);
  const found: Period[] = [];
  for (let shift = -12; shift <= 12; shift++) {
    const first = partsOf(dayOf(year, month + shift, 1));
    if (!isDate(first.year, first.month, day)) continue;
    const at = dayOf(first.year, first.month, day);
    if (weekdayOf(at) === weekday) found.push(dayPeriod(at));
  }
  return found.find((p) => partsOf(p.from).month === month && partsOf(p.from).year === year) ?? nearest(found, context);
}

export interface Fields {
  day?: number;
  month?: number;
  year?: number;
  weekday?: number;
  calendar?: CalendarName;
  relative?: RelativeName;
}

/** Calendars whose months are the Gregorian ones: an entry says so only where the text counts the year otherwise. */
const shown = (calendar: CalendarName | undefined): Calendar | undefined =>
  calendar === undefined || calendar === 'gregory' || calendar === 'roc' ? undefined : calendar;

function periodOf(days: { from: Day; to: Day }, fields: Fields): Period {
  return { grain: fields.day !== undefined ? 'day' : fields.month !== undefined ? 'month' : 'year', ...days };
}

/** A period that no Gregorian month or year equals (Ramadan 1441) as its first and last day. */
function asResolution(period: Period, calendar: CalendarName | undefined, rest: Omit<Resolution, 'from' | 'to' | 'calendar'>): Resolution {
  const name = shown(calendar);
  const tag = name ? { calendar: name } : {};
  const aligned = period.grain === 'day' || partsOf(period.from).day === 1;
  if (aligned) return { from: period, ...tag, ...rest };
  return { from: dayPeriod(period.from), to: dayPeriod(period.to - 1), ...tag, ...rest };
}

function inOtherCalendar(fields: Fields, calendar: CalendarName, context: Context, hint: Hint | undefined): Resolution | null {
  const { year, month, day } = fields;
  const given = year ?? hint?.year;
  if (given !== undefined) {
    const days = calendarDays(calendar, given, month, day);
    return days && asResolution(periodOf(days, fields), calendar, { stated: true });
  }
  if (context.anchor === null) return null;
  const now = calendarYearOf(calendar, context.anchor);
  const candidates = [now - 1, now, now + 1].flatMap((y) => {
    const days = calendarDays(calendar, y, month, day);
    return days ? [periodOf(days, fields)] : [];
  });
  const chosen = nearest(candidates, context, fields.relative);
  return chosen && asResolution(chosen, calendar, { stated: false, yearless: true });
}

/** Null where the calendar has no such date, or nothing says which year. */
export function resolveAbsolute(fields: Fields, context: Context, hint?: Hint): Resolution | null {
  const { day, weekday, calendar } = fields;
  let { month } = fields;
  if (calendar !== undefined && calendar !== 'gregory') {
    if (month !== undefined || fields.year !== undefined) return inOtherCalendar(fields, calendar, context, hint);
  }
  if (month === undefined && day !== undefined && hint?.month !== undefined) month = hint.month;
  const year = fields.year ?? hint?.year;
  if (fields.year !== undefined && (fields.year < 1 || fields.year > 2999)) return null;
  if (month === undefined && day === undefined && fields.year !== undefined) return { from: yearPeriod(fields.year), stated: true };
  if (month === undefined && day === undefined && weekday !== undefined) {
    const from = resolveWeekday(weekday, context, fields.relative);
    return from && { from, stated: false };
  }
  if (month === undefined) {
    if (day === undefined) return null;
    const from = weekday !== undefined ? dayOnWeekday(day, weekday, context) : dayOfSomeMonth(day, context);
    return from && { from, stated: false };
  }
  const make = (y: number): Period | null => {
    if (month === undefined || month < 1 || month > 12) return null;
    if (day === undefined) return monthPeriod(y, month);
    return isDate(y, month, day) ? dayPeriod(dayOf(y, month, day)) : null;
  };
  if (year !== undefined) {
    const from = make(year);
    return from && { from, stated: fields.year !== undefined };
  }
  if (context.statedYear !== null && fields.relative === undefined && hint === undefined) {
    const from = make(context.statedYear);
    // "Arrested in October 2018 and freed in March": not before what the text named last.
    const goesOn = !context.recent || (from?.to ?? 0) > context.recent.from;
    if (from && goesOn) return { from, stated: false, yearless: true };
  }
  if (context.anchor === null) return null;
  const now = partsOf(context.anchor).year;
  const span = month === 2 && day === 29 ? 5 : 2;
  let candidates = Array.from({ length: 2 * span + 1 }, (_, i) => make(now - span + i)).filter((p) => p !== null);
  if (weekday !== undefined) {
    const fitting = candidates.filter((p) => weekdayOf(p.from) === weekday && Math.abs(partsOf(p.from).year - now) <= 1);
    if (fitting.length > 0) candidates = fitting;
  }
  const notBefore = hint?.notBefore;
  const notAfter = hint?.notAfter;
  const bounded =
    notBefore !== undefined
      ? candidates.find((p) => p.from >= notBefore)
      : notAfter !== undefined
        ? candidates.filter((p) => p.from <= notAfter).at(-1)
        : undefined;
  const free = notBefore === undefined && notAfter === undefined;
  const from = free ? nearest(candidates, context, fields.relative ?? hint?.relative) : (bounded ?? null);
  return from && { from, stated: false, ...(fields.relative ? {} : { yearless: true }) };
}

/** "On the 18th": of this month, unless that is far ahead and the clause tells the past. */
function dayOfSomeMonth(day: number, context: Context): Period | null {
  if (context.anchor === null) return null;
  const { year, month } = partsOf(context.anchor);
  const candidates = [-1, 0, 1].flatMap((shift) => {
    const first = partsOf(dayOf(year, month + shift, 1));
    return isDate(first.year, first.month, day) ? [dayPeriod(dayOf(first.year, first.month, day))] : [];
  });
  return nearest(candidates, context);
}
