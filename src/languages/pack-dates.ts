/**
 * The date section of a language pack: calendar words and rules.
 *
 * What `Intl` knows is not repeated here: names of months and weekdays, how full dates are written, yesterday and
 * tomorrow, "last week", "3 days ago". A pack adds the forms and the word orders that `Intl` does not print.
 */
import type { Calendar } from '../model';

/** Words for periods of the calendar; `businessday` counts Monday to Friday. */
export type UnitName =
  | 'day'
  | 'businessday'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'workweek';

/**
 * Words that point from the anchor.
 * `last`/`next`: of a weekday, the one in the calendar week before or after. `past`/`coming`: the nearest one.
 */
export type RelativeName = 'last' | 'past' | 'this' | 'coming' | 'next' | 'beforeLast' | 'afterNext';

/** `from`…`to`: the bounds of an open part of a period, to or from the anchor ("earlier this year"). */
export type PartName = 'start' | 'middle' | 'end' | 'earlier' | 'later' | 'rest' | 'toDate' | 'firstHalf' | 'secondHalf';

export type SeasonName = 'spring' | 'summer' | 'autumn' | 'winter';

/** What a rule means where its slots alone do not say it. */
export type Meaning =
  /** {count} {unit} before the anchor or before {date}. */
  | 'before'
  /** {count} {unit} after the anchor or after {date}. */
  | 'after'
  /** {count} {unit} after the anchor, where the clause speaks of what will be: "in two weeks", not "the first time in two weeks". */
  | 'ahead'
  /** {count} {unit} after the date that the text named just before; after the anchor where it named none. */
  | 'later'
  /** {count} {unit} before that date. */
  | 'earlier'
  /** From the anchor (or {date}) for {count} {unit}. */
  | 'within'
  /** The {count} {unit} before the anchor: "the last three months", where the rule's own word says so. */
  | 'pastStretch'
  /** The {count} {unit} after the anchor. */
  | 'futureStretch'
  /** From one date to another. */
  | 'range'
  /** Several dates that share what only one of them says: "18 and 19 June". */
  | 'list'
  /** The last, or the last {count}, {unit} or {weekday} of {date}. */
  | 'lastOf'
  /** The first {count} {unit} of {date}. */
  | 'firstOf'
  /** {count} counts units of {date}: the third quarter where the number is a cardinal. */
  | 'nthByCount'
  /** The calendar week that holds {date}. */
  | 'weekOf'
  /** The ten years from {year} or {shortyear} on. */
  | 'decade'
  /** {count} or {ordinal}: the hundred years before that many hundred. */
  | 'century'
  /** The {unit} or {weekday} after the one that the text named just before: "the following year". */
  | 'following'
  /** The {unit} that holds the date named just before: "that year". */
  | 'named'
  /** From {date} to the anchor: "between April and now". */
  | 'untilNow'
  /** The day after or before the date named before, in a narration. */
  | 'nextDay'
  | 'dayBefore'
  /** Week {count} of the year. */
  | 'weekNumber'
  /** The {weekday} before the anchor: "i söndags". */
  | 'pastWeekday'
  /** The {weekday} after the anchor: "på söndag". */
  | 'comingWeekday'
  /** The weekday {count} times from now. */
  | 'weekdaysAhead';

/**
 * A rule: a pattern of words and slots, an example of it, and what it must not match.
 *
 * Notation, elements apart by spaces: `word` (itself), `[of|in]` (one of these), `{month}` (a slot), a trailing `?`
 * (may be missing); `<in|since>` in front: one of these must stand before, and is no part of the date; `$` at the end: the clause ends there. White space between elements is free, so that `{day}日` needs none: write `{day} 日`.
 *
 * Slots: day (number, ordinal or word, 1–31) · dayordinal (ordinals alone) · daydigits (digits alone) · month · month!
 * (only names that are no other word) · month^ (the same, or written with a capital) · month~ (the same, or without) · monthnumber · year · shortyear ·
 * weekday · weekday! · weekday^ · unit · unit!
 * (only words that hold a number: «عامين») · count · ordinal · relative · shift (yesterday, today) · part · season · era · daypart · decade · subyear
 * (a quarter or half) · roman (a Roman numeral, I to XXI) · clock · feast · date (any expression found by another rule).
 */
export interface DateRule {
  pattern: string;
  means?: Meaning;
  example: string;
  /** The day that relative examples are read from; 2020-06-10, a Wednesday, where absent. */
  at?: string;
  /** TIMEX3 value that the example has, `start/end` for a range; several dates apart by a space. */
  value: string;
  /** A text with something alike that is no date. */
  nearMiss?: string;
}

/** Number words. Lists are words apart by spaces, `_` standing for a space within one; `/` parts variants. */
export interface NumberPack {
  /** Cardinals from 0 or 1 on, in order; `firstCardinal` says from where. */
  cardinals?: string;
  firstCardinal?: number;
  /** Ordinals from 1 on, in order; as many as are of use for days of the month. */
  ordinals?: string;
  /** Any other number word and its value: twenty, hundred, thousand, two hundred. */
  more?: Readonly<Record<string, number>>;
  /** Words between the parts of a number: "and", «و». */
  joiners?: readonly string[];
  /** What follows digits to make an ordinal: st, nd, º. */
  ordinalSuffixes?: readonly string[];
  /** What goes before digits to make an ordinal: 第. */
  ordinalPrefixes?: readonly string[];
  /** Words that count as a number though they name none, with the value that is taken: "a few" as 3. */
  vague?: Readonly<Record<string, number>>;
  /** Numbers are written in ideographs: 二十九. */
  ideographs?: boolean;
}

/** Verb forms that tell a coming event from a past one: what decides between last Thursday and the next. */
export interface TensePack {
  /** Words anywhere in the clause: "will". */
  words?: readonly string[];
  /** Beginnings of words: «ست». */
  beginnings?: readonly string[];
  /** Beginnings of words that only look like them. */
  exceptBeginnings?: readonly string[];
  /** Ends of words: "-rá". */
  endings?: readonly string[];
}

export interface DatePack {
  /** Regions whose month names differ from the language's own: 'IQ' for حزيران. */
  regions?: readonly string[];
  /** Calendars that texts in this language use beside the Gregorian. */
  calendars?: readonly Calendar[];
  /** Further forms of month names, January first: twelve lists, words apart by spaces. */
  months?: readonly string[];
  /** Further forms of month names of other calendars, first month first. */
  calendarMonths?: Readonly<Partial<Record<Calendar, readonly string[]>>>;
  /** Further forms of weekdays, Monday first. */
  weekdays?: readonly string[];
  /** Ends of words that stand for one another: a name that ends in one is also read with each of the others. */
  endings?: readonly (readonly string[])[];
  /**
   * Names of months and weekdays that are other words too: never a date on their own.
   * Among units, the plurals: "the last months" without a number is no stretch of the calendar.
   */
  weak?: readonly string[];
  units?: Readonly<Partial<Record<UnitName, readonly string[]>>>;
  /** Words that hold number and unit in one: «عامين», two years. */
  counted?: Readonly<Record<string, readonly [count: number, unit: UnitName]>>;
  relatives?: Readonly<Partial<Record<RelativeName, readonly string[]>>>;
  /** Words for a day so many days from the anchor, or another period so many of them from it. */
  shifts?: Readonly<Record<string, number | readonly [shift: number, unit: UnitName]>>;
  /** Short names of quarters and halves: "T1", "1er semestre". Q1 and H1 are read everywhere. */
  subyears?: Readonly<Record<string, readonly [ordinal: number, unit: 'quarter' | 'half']>>;
  parts?: Readonly<Partial<Record<PartName, readonly string[]>>>;
  seasons?: Readonly<Partial<Record<SeasonName, readonly string[]>>>;
  /** Words that name a decade of the last century, with its first year: "sixties" 1960. */
  decades?: Readonly<Record<string, number>>;
  /** Morning, evening: words that go with a day and change nothing about it. */
  dayparts?: readonly string[];
  /** Words that mark the calendar or era of a year: «هـ» islamic-umalqura. A number is the year before the era's first. */
  eras?: Readonly<Record<string, Calendar | number>>;
  /** Feasts on a fixed day of the Gregorian year ("Christmas" 12-25), or so many days from Easter or Advent Sunday ("easter-2", "advent"). */
  feasts?: Readonly<Record<string, string>>;
  numbers?: NumberPack;
  future?: TensePack;
  past?: TensePack;
  /** Words after a number that make it an amount: "people", "%". */
  quantities?: readonly string[];
  /** Words before a number that make it a name: "resolution", "No". */
  labels?: readonly string[];
  /** Words before a bare number of four digits that make it a year: "in", "since", «عام». */
  yearCues?: readonly string[];
  /** Phrases that hold a date word and are no date: "Sunday Times". */
  notDates?: readonly string[];
  /**
   * Words that open a clause with a subject of its own: where a sentence of several clauses may be cut.
   * `afterComma`: only there ("and"); `anywhere`: also where no comma stands, between two dates ("while").
   */
  clauses?: { afterComma?: readonly string[]; anywhere?: readonly string[] };
  /** True where case endings are written after an apostrophe: "2019'da". */
  apostropheSuffixes?: boolean;
  /** True where words run on without spaces, or take endings that are written on: no end of word is asked for. */
  runsOn?: boolean;
  rules: readonly DateRule[];
}
