/** TIMEX3 value → what stands on a leaf of the calendar, in the reader's language. */
import type { Calendar } from '../../model';
import type { MessageKey, Translate } from '../locales';
import { type DateFields, readDateValue, type Season } from './date-value';

export interface Leaf {
  /** Small, above: the month of a day. */
  top?: string;
  /** Large. */
  main: string;
  /** Small, below: the year. */
  bottom?: string;
  /** The whole in one line, for a sentence or a screen reader. */
  full: string;
}

const SEASONS: Readonly<Record<Season, MessageKey>> = {
  SP: 'dates.spring',
  SU: 'dates.summer',
  FA: 'dates.autumn',
  WI: 'dates.winter',
};

interface Words {
  locale: string;
  t: Translate;
}

/** Calendar fields as the locale writes them; Gregorian, as values are, unless told otherwise. */
function format(locale: string, date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options }).format(date);
}

const digits = (locale: string, value: string | number) => new Intl.NumberFormat(locale, { useGrouping: false }).format(Number(value));

function partOfYear(main: string, year: string): Leaf {
  return { main, bottom: year, full: `${main} ${year}` };
}

/** A decade has three digits, a century two; anything else stands as it is. */
function longLeaf(value: string, { locale, t }: Words): Leaf {
  const main = /^\d{3}$/.test(value)
    ? t('dates.decade', { year: digits(locale, Number(value) * 10) })
    : /^\d{2}$/.test(value)
      ? t('dates.century', { number: Number(value) + 1 })
      : value;
  return { main, full: main };
}

/** The day, month and year of an ISO 8601 or TIMEX3 date, at noon so that no time zone moves it. */
const dateOf = ({ year, month = '01', day = '01' }: DateFields) => new Date(`${year}-${month}-${day}T12:00:00Z`);

function dayLeaf(date: Date, locale: string, year: string, time: string | undefined): Leaf {
  const full = format(locale, date, { dateStyle: 'long' });
  return {
    top: format(locale, date, { month: 'short' }),
    main: digits(locale, date.getUTCDate()),
    bottom: year,
    full: time ? `${full}, ${time}` : full,
  };
}

export function leafOf(value: string, words: Words): Leaf {
  const { locale, t } = words;
  const fields = readDateValue(value);
  if (!fields) return longLeaf(value, words);
  const { week, weekend, quarter, half, season, hour, minute } = fields;
  const year = digits(locale, fields.year);
  if (season) return partOfYear(t(SEASONS[season]), year);
  if (quarter) return partOfYear(t('dates.quarter', { number: Number(quarter) }), year);
  if (half) return partOfYear(t('dates.half', { number: Number(half) }), year);
  if (week) {
    const top = t(weekend ? 'dates.weekend' : 'dates.week');
    const main = digits(locale, week);
    return { top, main, bottom: year, full: `${top} ${main}, ${year}` };
  }
  const date = dateOf(fields);
  if (Number.isNaN(date.getTime())) return { main: value, full: value };
  if (fields.day) {
    const time = hour && minute ? `${digits(locale, hour)}:${minute}` : undefined;
    return dayLeaf(date, locale, year, time);
  }
  if (fields.month) {
    const full = format(locale, date, { month: 'long', year: 'numeric' });
    return { main: format(locale, date, { month: 'short' }), bottom: year, full };
  }
  return { main: year, full: year };
}

/** A date where there is little room: the year only where it is not `thisYear`. */
export function shortDate(value: string, words: Words, thisYear?: string): string {
  const fields = readDateValue(value);
  if (!fields?.day) return leafOf(value, words).full;
  const date = dateOf(fields);
  if (Number.isNaN(date.getTime())) return value;
  const year = fields.year === thisYear ? undefined : 'numeric';
  return format(words.locale, date, { day: 'numeric', month: 'short', year });
}

/** A day in another calendar, in full; null for what is no single day. */
export function inCalendar(value: string, calendar: Calendar, locale: string): string | null {
  const fields = readDateValue(value);
  if (!fields?.day) return null;
  const date = dateOf(fields);
  return Number.isNaN(date.getTime()) ? null : format(locale, date, { calendar, dateStyle: 'long' });
}
