/** Days and ranges of days as a locale writes them, in any calendar. */
import type { Calendar } from '../../model';
import { type DateFields, readDateValue } from './date-value';

/** To make one takes longer than to format a hundred dates with it, and a brief has many dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Calendar fields as the locale writes them; Gregorian, as values are, unless told otherwise. */
export function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options });
  formatters.set(key, made);
  return made;
}

export const format = (locale: string, date: Date, options: Intl.DateTimeFormatOptions) => formatter(locale, options).format(date);

export const digits = (locale: string, value: string | number) =>
  new Intl.NumberFormat(locale, { useGrouping: false }).format(Number(value));

/** The time, day, month and year of an ISO 8601 or TIMEX3 date; at noon where it has no time. */
export const dateOf = ({ year, month = '01', day = '01', hour = '12', minute = '00' }: DateFields) =>
  new Date(`${year}-${month}-${day}T${hour}:${minute}:00Z`);

/** How the three kinds of date that a calendar knows are written in full. */
export function fullStyle({ day, month, hour }: DateFields): Intl.DateTimeFormatOptions {
  if (day) return { dateStyle: 'long', ...(hour ? { timeStyle: 'short' } : {}) };
  return month ? { month: 'long', year: 'numeric' } : { year: 'numeric' };
}

/** The same where there is little room. */
export const shortStyle = ({ year }: DateFields, thisYear: string | undefined): Intl.DateTimeFormatOptions => ({
  day: 'numeric',
  month: 'short',
  year: year === thisYear ? undefined : 'numeric',
});

/** Both ends are days, both are months, or both are years, without a time and in order: the locale then writes them as one range. */
function sameKind(value: string, end: string): DateFields | null {
  const kind = /^\d{4}(?:-\d{2}){0,2}$/;
  return kind.test(value) && kind.test(end) && value.length === end.length && value < end ? readDateValue(value) : null;
}

/** A range as the locale writes it, "12–20 April 2026"; null where its ends are of two kinds. */
export function formatRange(
  value: string,
  end: string,
  locale: string,
  options: (fields: DateFields) => Intl.DateTimeFormatOptions,
): string | null {
  const fields = sameKind(value, end);
  const last = fields && readDateValue(end);
  const [from, to] = [fields && dateOf(fields), last && dateOf(last)];
  if (!fields || !from || !to || Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return null;
  return formatter(locale, options(fields)).formatRange(from, to);
}

/** Days in another calendar, in full; null for what is no day. */
export function inCalendar(value: string, end: string | undefined, calendar: Calendar, locale: string): string | null {
  const style = (): Intl.DateTimeFormatOptions => ({ calendar, dateStyle: 'long' });
  const fields = readDateValue(value);
  if (!fields?.day) return null;
  if (end) return formatRange(value, end, locale, style);
  const date = dateOf(fields);
  return Number.isNaN(date.getTime()) ? null : format(locale, date, style());
}
