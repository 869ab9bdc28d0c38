/** What the platform knows of a language's dates: names, word orders, yesterday and tomorrow; nothing of it is typed in. */
import type { DatePack, DateRule, UnitName } from '../../languages/pack-dates';
import type { PlatformRecord } from '../../languages/pack-platform';
import { type CalendarName, englishMonth } from '../calendar/calendars';
import type { Entry } from './lexicon';
import type { Slot } from './slots';

type PlatformRule = Pick<DateRule, 'pattern' | 'means'> & { unit?: UnitName };

export interface PlatformDates {
  forms: { form: string; entry: Entry }[];
  rules: PlatformRule[];
  /** The Gregorian first. */
  calendars: CalendarName[];
}

const MS_PER_DAY = 86_400_000;
/** Wednesday 2020-01-15, and a day in each month of that year. */
const MID_JANUARY = 18276;
const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
/** One number of each plural category of CLDR's languages. */
const COUNTS = [1, 2, 3, 5, 8, 11, 21, 100];
const HAS_DIGIT = /\p{N}/u;
const LITERAL = /[\p{L}\p{M}'’]+|[^\s\u200f\u200e\u061c]/gu;

/** Shapes in which dates are written: each gives a rule. */
const SHAPES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { weekday: 'long', month: 'long', day: 'numeric' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'short' },
];

/** Shapes that need no language: a name alone, and names among numbers as tables and file names have them. */
const SHORT: readonly PlatformRule[] = [
  '{weekday!}',
  '{month!}',
  '{shift}',
  '{feast} {year}?',
  '{year}',
  '{day} [-|/|.] {month} [-|/|.] {year}',
  '{day} [-|/|.] {month} [-|/|.] {shortyear}',
  '{month} [-|/] {day} [-|/] {year}',
  '{year} [-|/] {month} [-|/] {day}',
  '{year} [-|/] {day} [-|/] {month}',
  '{day} - {year} - {month}',
  '{month} - {year} - {day}',
  '{month} [-|/|,]? {year}',
  '{year} [-|/]? {month}',
  '{day} [-|/] {month}',
  '{month} / {day}',
  '{subyear} [-|/]? {year}',
  '{year} [-|/]? {subyear}',
].map((pattern) => ({ pattern }));

/** Ranges that need no word: 2014–2018, 4–6 June, January–March 2017. */
const RANGES: readonly PlatformRule[] = [
  '{date} - {date}',
  '{daydigits} - {date}',
  '{date} - {daydigits}',
  '{month} - {date}',
  '{daydigits} - {daydigits} {month}',
].map((pattern) => ({
  pattern,
  means: 'range' as const,
}));

/** What holds in every language, after its own rules. */
const EVERYWHERE: readonly PlatformRule[] = [
  ...SHORT,
  ...RANGES,
  { pattern: '{weekday} ,? (? {date} )?' },
  { pattern: '{date} ,? (? {weekday} )?' },
];

const PART_SLOTS: Readonly<Record<string, string>> = {
  weekday: '{weekday}',
  day: '{day}',
  year: '{year}',
  relatedYear: '{year}',
  era: '{era}?',
};

/** Signs of the notation cannot stand for themselves. */
const isPlain = (word: string) => !/[[\]{}?|^!]/.test(word);

const wordsOf = (literal: string): string[] =>
  (literal.match(LITERAL) ?? []).map((word) => (/^[\p{P}\p{S}]+$/u.test(word) ? `${word}?` : word));

/** "tháng 1", "1月": a month by number, with the words around it. */
const numberedMonth = (value: string): string[] =>
  (value.match(/\p{N}+|[^\p{N}]+/gu) ?? []).flatMap((part) => (HAS_DIGIT.test(part) ? ['{monthnumber}'] : wordsOf(part)));

/** A case ending that the platform prints after the month rather than in it: "urtarrila" + "ren". */
function monthWithEnding(parts: readonly Intl.DateTimeFormatPart[]): { form: string; ending: string } {
  const index = parts.findIndex((p) => p.type === 'month');
  const next = parts[index + 1];
  const ending = next?.type === 'literal' ? (/^[\p{L}\p{M}]+/u.exec(next.value)?.[0] ?? '') : '';
  const form = parts[index]?.value ?? '';
  // 月 after a number is a word of the pattern.
  return HAS_DIGIT.test(form) ? { form, ending: '' } : { form: form + ending, ending };
}

function ruleOf(parts: readonly Intl.DateTimeFormatPart[]): string | null {
  const elements: string[] = [];
  const { ending } = monthWithEnding(parts);
  let previous = '';
  for (const { type, value } of parts) {
    if (type === 'literal') elements.push(...wordsOf(previous === 'month' ? value.slice(ending.length) : value));
    else if (type === 'month') elements.push(...(HAS_DIGIT.test(value) ? numberedMonth(value) : ['{month}']));
    else if (PART_SLOTS[type]) elements.push(PART_SLOTS[type]);
    previous = type;
  }
  if (!elements.every((e) => e.startsWith('{') || isPlain(e.replace(/\?$/, '')))) return null;
  // Numbers alone (2020/6/4) are read by rules of their own.
  if (elements.includes('{monthnumber}') && !elements.some((e) => /^[\p{L}\p{M}]/u.test(e))) return null;
  return elements.join(' ');
}

const formatterOf = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });

const partOf = (parts: readonly Intl.DateTimeFormatPart[], type: string) => parts.find((p) => p.type === type)?.value ?? '';

/** A month alone, after a day and before a year: many languages inflect it. */
const MONTH_PLACES: readonly Intl.DateTimeFormatOptions[] = [{}, { day: 'numeric' }, { year: 'numeric' }];

/** What a region calls its months; where it stands is the language's. */
const REGION_PLACES = MONTH_PLACES.slice(0, 1);

/** A day in each month of a year: day numbers with the month's number, from 1. */
function daysOfMonths(calendar: CalendarName): { at: number; value: number }[] {
  if (calendar === 'gregory') {
    return Array.from({ length: 12 }, (_, i) => ({ at: MID_JANUARY + Math.floor(i * 30.4), value: i + 1 }));
  }
  const english = formatterOf('en', { calendar, month: 'long' });
  const numbers = new Map(Array.from({ length: 12 }, (_, i) => [englishMonth(calendar, i + 1), i + 1]));
  const days = new Map<number, number>();
  for (let at = MID_JANUARY; at < MID_JANUARY + 356; at += 14) {
    const value = numbers.get(english.format(at * MS_PER_DAY));
    if (value && !days.has(value)) days.set(value, at);
  }
  return [...days].map(([value, at]) => ({ at, value }));
}

function monthsOf(locale: string, calendar: CalendarName, out: PlatformDates['forms'], places = MONTH_PLACES): void {
  const styles = (['long', 'short'] as const).flatMap((month) =>
    places.map((place) => ({ weak: month === 'short', formatter: formatterOf(locale, { ...place, calendar, month }) })),
  );
  const longs = new Set<string>();
  for (const { at, value } of daysOfMonths(calendar)) {
    for (const { weak, formatter } of styles) {
      const form = monthWithEnding(formatter.formatToParts(at * MS_PER_DAY)).form.replace(/\.$/, '');
      if (!form || HAS_DIGIT.test(form)) continue;
      // "Ram." for Ramadan: short names of another calendar's months are read as other words more often.
      if (weak && calendar !== 'gregory' && !longs.has(form)) continue;
      if (!weak) longs.add(form);
      const isWeak = weak && !longs.has(form);
      out.push({
        form,
        entry: { slot: 'month', value, ...(isWeak ? { weak: true } : {}), ...(calendar === 'gregory' ? {} : { calendar }) },
      });
    }
  }
}

function weekdaysOf(locale: string, out: PlatformDates['forms']): void {
  const longs = [formatterOf(locale, { weekday: 'long' }), formatterOf(locale, { dateStyle: 'full' })];
  const shorts = formatterOf(locale, { weekday: 'short' });
  const monday = MID_JANUARY - 2;
  for (let value = 1; value <= 7; value++) {
    const at = (monday + value - 1) * MS_PER_DAY;
    const weekdayIn = (formatter: Intl.DateTimeFormat) => partOf(formatter.formatToParts(at), 'weekday');
    const long = longs.map(weekdayIn);
    const short = weekdayIn(shorts).replace(/\.$/, '');
    for (const form of long) if (form) out.push({ form, entry: { slot: 'weekday', value } });
    if (short && !long.includes(short)) out.push({ form: short, entry: { slot: 'weekday', value, weak: true } });
  }
}

/** Yesterday, today, tomorrow, last week, this month, next year; for a language without a pack "3 days ago" too. */
function relativesOf(locale: string, withCounts: boolean, out: PlatformDates): void {
  const auto = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const always = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  for (const unit of UNITS) {
    for (const value of [-2, -1, 0, 1, 2]) {
      const parts = auto.formatToParts(value, unit);
      const form = parts.map((p) => p.value).join('');
      if (parts.every((p) => p.type === 'literal')) out.forms.push({ form, entry: { slot: 'shift', value, name: unit } });
    }
    if (!withCounts) continue;
    for (const sign of [-1, 1])
      for (const count of COUNTS) {
        const parts = always.formatToParts(sign * count, unit);
        if (!parts.some((p) => p.type === 'integer')) continue;
        const elements = parts.flatMap((p) =>
          p.type === 'integer' ? ['{count}'] : p.type === 'literal' ? (p.value.match(LITERAL) ?? []) : [],
        );
        if (elements.length > 1 && elements.every((e) => e === '{count}' || isPlain(e)))
          out.rules.push({ pattern: elements.join(' '), means: sign < 0 ? 'before' : 'after', unit });
      }
  }
}

const usualCalendar = (language: string): string => new Intl.DateTimeFormat(language).resolvedOptions().calendar;

/** The Gregorian calendar, the pack's, and the one that the language counts in by default. */
function calendarsOf(usual: string, pack: Partial<DatePack>): CalendarName[] {
  const calendars = new Set<CalendarName>(['gregory', ...(pack.calendars ?? [])]);
  if (usual === 'persian' || usual === 'buddhist') calendars.add(usual);
  return [...calendars];
}

/** The same from a pack's record. */
export function recordedDates({ calendars, dates, patterns }: PlatformRecord): PlatformDates {
  return {
    calendars: calendars as CalendarName[],
    forms: dates.flatMap(([slot, value, forms, more]) =>
      forms.split('|').map((form) => ({ form, entry: { slot: slot as Slot, value, ...more } })),
    ),
    rules: [...patterns.map((pattern) => ({ pattern })), ...EVERYWHERE],
  };
}

/** What the platform knows, and what holds in every language. */
export function platformDates(language: string, pack: Partial<DatePack>): PlatformDates {
  const own = ownDates(language, pack);
  return own.forms.length > 0 ? { ...own, rules: [...own.rules, ...EVERYWHERE] } : own;
}

/**
 * What the platform knows of this language alone.
 * @param language BCP 47; what `Intl` does not know reads as its root locale.
 */
export function ownDates(language: string, pack: Partial<DatePack>): PlatformDates {
  const usual = usualCalendar(language);
  const out: PlatformDates = { forms: [], rules: [], calendars: calendarsOf(usual, pack) };
  const supported = Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;
  if (!supported && !pack.rules) return out;
  const latin = `${language}-u-nu-latn`;
  for (const calendar of out.calendars) {
    if (calendar !== 'japanese' && calendar !== 'roc') monthsOf(`${latin}-ca-${calendar}`, calendar, out.forms);
    for (const shape of SHAPES) {
      const parts = formatterOf(`${latin}-ca-${calendar}`, shape).formatToParts(MID_JANUARY * MS_PER_DAY);
      const pattern = ruleOf(parts);
      const isUsual = calendar === 'gregory' || calendar === usual;
      // Word orders of other calendars are for their own months alone: "4 may" is none of theirs.
      if (pattern) out.rules.push({ pattern: isUsual ? pattern : pattern.replace('{month}', '{month!}') });
      if (pattern?.includes('{era}') && calendar === 'buddhist') {
        const era = partOf(parts, 'era');
        if (era) out.forms.push({ form: era, entry: { slot: 'era', value: 0, calendar } });
      }
    }
  }
  for (const region of pack.regions ?? []) monthsOf(`${language}-${region}-u-nu-latn-ca-gregory`, 'gregory', out.forms, REGION_PLACES);
  weekdaysOf(latin, out.forms);
  relativesOf(language, !pack.rules, out);
  const known = new Set<string>();
  out.rules = out.rules.filter(({ pattern, unit }) => {
    const key = `${pattern} ${unit ?? ''}`;
    return known.has(key) ? false : known.add(key);
  });
  return out;
}
