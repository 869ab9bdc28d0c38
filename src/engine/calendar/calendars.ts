/** Dates of other calendars → Gregorian days: the platform knows the calendars, a search turns them round. */
import { type Day, dayOf } from './gregorian';

/** Calendars of `Intl` that a text may count in. */
export type CalendarName = 'gregory' | 'islamic-umalqura' | 'persian' | 'hebrew' | 'buddhist' | 'japanese' | 'roc';

const MS_PER_DAY = 86_400_000;

/** How a calendar's years lie on the Gregorian: the Gregorian date of its year 1 (roughly), and a year's mean length. */
const EPOCH: Readonly<Record<string, { firstDay: Day; yearLength: number }>> = {
  'islamic-umalqura': { firstDay: dayOf(622, 7, 19), yearLength: 354.367 },
  persian: { firstDay: dayOf(622, 3, 22), yearLength: 365.2422 },
  hebrew: { firstDay: dayOf(-3760, 9, 7), yearLength: 365.2468 },
};

/** Calendars that are Gregorian but for the number of the year: what to add to theirs. */
const YEAR_OFFSET: Readonly<Record<string, number>> = { gregory: 0, buddhist: -543, roc: 1911 };

/** Days around a failed estimate that are looked through one by one. */
const MAX_DAYS_OFF = 800;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(calendar: CalendarName): Intl.DateTimeFormat {
  let format = formats.get(calendar);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-nu-latn', { calendar, timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
    formats.set(calendar, format);
  }
  return format;
}

interface Fields {
  year: number;
  month: string;
  day: number;
}

/** A day in another calendar, with the month by its English name: Hebrew years have 12 months or 13. */
function fieldsOf(day: Day, calendar: CalendarName): Fields {
  const fields: Fields = { year: Number.NaN, month: '', day: Number.NaN };
  for (const { type, value } of formatOf(calendar).formatToParts(day * MS_PER_DAY)) {
    if (type === 'year' || (type as string) === 'relatedYear') fields.year = Number.parseInt(value, 10);
    else if (type === 'month') fields.month = value;
    else if (type === 'day') fields.day = Number.parseInt(value, 10);
  }
  return fields;
}

/** English month names of a calendar in the order of a year without leap months, for months that are named by number. */
const monthNames = new Map<string, string[]>();

function monthNamesOf(calendar: CalendarName): string[] {
  let names = monthNames.get(calendar);
  if (!names) {
    names = [];
    const start = dayOf(2019, 1, 1);
    let previous = '';
    let counting = false;
    for (let day = start; day < start + 800 && names.length < 12; day++) {
      const { month, day: dayOfMonth, year } = fieldsOf(day, calendar);
      if (month === previous) continue;
      previous = month;
      if (dayOfMonth !== 1) continue;
      counting ||= fieldsOf(day - 1, calendar).year !== year;
      if (counting) names.push(month);
    }
    monthNames.set(calendar, names);
  }
  return names;
}

/** The English name of month `month` (1–12) of a calendar. */
export const englishMonth = (calendar: CalendarName, month: number): string | undefined => monthNamesOf(calendar)[month - 1];

/**
 * The first day of a calendar's month, by search from an estimate: the platform converts one way only.
 * @param month 1–12, counted in a year without leap months.
 * @returns null where the calendar has no such month, or the year is out of reach.
 */
function firstOfMonth(calendar: CalendarName, year: number, month: number): Day | null {
  const epoch = EPOCH[calendar];
  const name = englishMonth(calendar, month);
  if (!epoch || !name || year < 1 || year > 9999) return null;
  let day = Math.round(epoch.firstDay + (year - 1) * epoch.yearLength + ((month - 1) * epoch.yearLength) / 12);
  for (let steps = 0; steps < 12; steps++) {
    const at = fieldsOf(day, calendar);
    if (at.year !== year) day += Math.round((year - at.year) * epoch.yearLength * 0.6) || 0;
    else if (at.month !== name) {
      const index = monthNamesOf(calendar).indexOf(at.month) + 1;
      day += index === 0 ? 30 : (month - index) * 29;
    } else return day - at.day + 1;
    if (Math.abs(day) > 4_000_000) return null;
  }
  for (let off = 0; off < MAX_DAYS_OFF; off++) {
    for (const candidate of [day - off, day + off]) {
      const at = fieldsOf(candidate, calendar);
      if (at.year === year && at.month === name) return candidate - at.day + 1;
    }
  }
  return null;
}

const known = new Map<string, Day | null>();

function cachedFirstOfMonth(calendar: CalendarName, year: number, month: number): Day | null {
  const key = `${calendar} ${year} ${month}`;
  let day = known.get(key);
  if (day === undefined) {
    day = firstOfMonth(calendar, year, month);
    if (known.size > 500) known.clear();
    known.set(key, day);
  }
  return day;
}

/**
 * The days of a year, a month or a day of a calendar, half-open; null where it has none such.
 * Japanese eras have no year of their own here: the caller adds the era's first year.
 */
export function calendarDays(calendar: CalendarName, year: number, month?: number, day?: number): { from: Day; to: Day } | null {
  const offset = YEAR_OFFSET[calendar];
  if (offset !== undefined) {
    const y = year + offset;
    if (month === undefined) return { from: dayOf(y, 1, 1), to: dayOf(y + 1, 1, 1) };
    if (month < 1 || month > 12) return null;
    const from = dayOf(y, month, 1);
    const to = dayOf(y, month + 1, 1);
    if (day === undefined) return { from, to };
    return day >= 1 && day <= to - from ? { from: from + day - 1, to: from + day } : null;
  }
  const from = cachedFirstOfMonth(calendar, year, month ?? 1);
  if (from === null) return null;
  if (day !== undefined) {
    const at = fieldsOf(from + day - 1, calendar);
    return at.day === day ? { from: from + day - 1, to: from + day } : null;
  }
  const next =
    month === undefined || month === 12 ? cachedFirstOfMonth(calendar, year + 1, 1) : cachedFirstOfMonth(calendar, year, month + 1);
  return next === null ? null : { from, to: next };
}

/** The year of a calendar that a Gregorian day lies in. */
export const calendarYearOf = (calendar: CalendarName, day: Day): number => fieldsOf(day, calendar).year;

/** Years of calendars that are now; the Gregorian ones of the same number are the Middle Ages or far ahead. */
const CURRENT_YEARS: readonly (readonly [CalendarName, first: number, last: number])[] = [
  ['persian', 1290, 1430],
  ['islamic-umalqura', 1350, 1480],
  ['buddhist', 2440, 2640],
  ['hebrew', 5600, 5900],
];

/** The calendar, of those that a text may count in, that a year's number alone tells. */
export const calendarOfYear = (year: number, calendars: readonly CalendarName[]): CalendarName | undefined =>
  CURRENT_YEARS.find(([calendar, first, last]) => year >= first && year <= last && calendars.includes(calendar))?.[0];
