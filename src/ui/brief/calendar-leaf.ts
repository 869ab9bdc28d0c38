/** TIMEX3 value → what stands on a leaf of the calendar, in the reader's language. */
import type { MessageKey, Translate } from '../locales';
import { centuryNumber } from './century-number';
import { dateOf, digits, format, formatRange, formatter, fullStyle, shortStyle } from './date-format';
import { DAY, type DateFields, intervalOf, readDateValue, type Season } from './date-value';

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

export interface Words {
  locale: string;
  t: Translate;
}

/** Hyphens that show only where a leaf is too narrow for a word. */
const HIDDEN_HYPHENS = /\u00ad/g;

function partOfYear(part: string, key: 'dates.season.full' | 'dates.part.full', year: string, { t }: Words): Leaf {
  const full = t(key, { season: part, part, year }).replace(HIDDEN_HYPHENS, '');
  return { main: part, bottom: year, full };
}

/** A decade has three digits, a century two; anything else stands as it is. */
function longLeaf(value: string, { locale, t }: Words): Leaf {
  const number = Number(value);
  const main = /^\d{3}$/.test(value)
    ? t('dates.decade', { year: digits(locale, number * 10), last: digits(locale, number * 10 + 9) })
    : /^\d{2}$/.test(value)
      ? t('dates.century', { number: centuryNumber(number + 1, locale) })
      : value;
  return { main, full: main };
}

/** Nobody knows the weeks by their numbers: the days from Monday to Sunday stand beside it. */
function weekLeaf({ year, week, weekend }: DateFields, { locale, t }: Words): Leaf {
  const [from, to] = intervalOf(`${year}-W${week}`) ?? [0, 0];
  const days = formatter(locale, { dateStyle: 'long' }).formatRange(from * DAY, (to - 1) * DAY);
  return {
    top: t(weekend ? 'dates.weekend' : 'dates.week'),
    main: digits(locale, week ?? ''),
    bottom: digits(locale, year),
    full: t(weekend ? 'dates.weekend.full' : 'dates.week.full', { number: Number(week), days }),
  };
}

export function leafOf(value: string, words: Words): Leaf {
  const { locale, t } = words;
  const fields = readDateValue(value);
  if (!fields) return longLeaf(value, words);
  const { week, quarter, half, season } = fields;
  const year = digits(locale, fields.year);
  if (season) return partOfYear(t(SEASONS[season]), 'dates.season.full', year, words);
  if (quarter) return partOfYear(t('dates.quarter', { number: Number(quarter) }), 'dates.part.full', year, words);
  if (half) return partOfYear(t(half === '1' ? 'dates.half.1' : 'dates.half.2'), 'dates.part.full', year, words);
  if (week) return weekLeaf(fields, words);
  const date = dateOf(fields);
  if (Number.isNaN(date.getTime())) return { main: value, full: value };
  const full = format(locale, date, fullStyle(fields));
  if (!fields.month) return { main: year, full };
  const month = format(locale, date, { month: 'short' });
  if (!fields.day) return { main: month, bottom: year, full };
  return { top: month, main: digits(locale, fields.day), bottom: year, full };
}

/** A date or a range in full. */
export function fullDate(value: string, end: string | undefined, words: Words): string {
  const { full } = leafOf(value, words);
  if (!end) return full;
  return formatRange(value, end, words.locale, fullStyle) ?? `${full} ${words.t('dates.until', { date: leafOf(end, words).full })}`;
}

/** A date where there is little room: the year only where it is not `thisYear`. */
export function shortDate(value: string, words: Words, thisYear?: string): string {
  const fields = readDateValue(value);
  if (!fields?.day) return leafOf(value, words).full;
  const date = dateOf(fields);
  return Number.isNaN(date.getTime()) ? value : format(words.locale, date, shortStyle(fields, thisYear));
}

/** A range where there is little room. */
export function shortRange(value: string, end: string, words: Words, thisYear?: string): string {
  const style = (fields: DateFields) =>
    fields.day ? shortStyle(fields, end.slice(0, 4) === fields.year ? thisYear : undefined) : fullStyle(fields);
  const short = (each: string) => shortDate(each, words, thisYear);
  return formatRange(value, end, words.locale, style) ?? `${short(value)} – ${short(end)}`;
}
