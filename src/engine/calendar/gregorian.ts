/** Date arithmetic on the proleptic Gregorian calendar, in whole days since 1970-01-01. */

/** Days since 1970-01-01, which is 0. */
export type Day = number;

export interface YearMonthDay {
  year: number;
  /** 1–12. */
  month: number;
  /** 1–31. */
  day: number;
}

const MS_PER_DAY = 86_400_000;

/** Months and days beyond their range roll over, as `Date.UTC` has it. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY);
}

export function partsOf(day: Day): YearMonthDay {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const daysInMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1);

/** True for a day that the calendar has: not 31 April, nor 29 February of a common year. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** ISO 8601: Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;

/** The ISO week that a day lies in: the week belongs to the year that has its Thursday. */
export function isoWeekOf(day: Day): { year: number; week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = partsOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export const isoWeekStart = (year: number, week: number): Day => mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7;

/** Easter Sunday by the Gregorian reckoning (Meeus), which `Intl` does not know. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const correction = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const date = moon + weekday - 7 * correction + 114;
  return dayOf(year, Math.floor(date / 31), (date % 31) + 1);
}

/** The first Sunday of Advent: the fourth before Christmas. */
export function firstAdvent(year: number): Day {
  const eve = dayOf(year, 12, 24);
  return eve - (weekdayOf(eve) % 7) - 21;
}

/** The same day of another month; the last day where the month is shorter (31 January plus one month is 28 February). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const first = partsOf(dayOf(year, month + months, 1));
  return dayOf(first.year, first.month, Math.min(dayOfMonth, daysInMonth(first.year, first.month)));
}
