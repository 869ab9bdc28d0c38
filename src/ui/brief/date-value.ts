/** Reads a TIMEX3 value: its fields, and the stretch of days that it covers. */

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** The fields as they stand in the value, leading zeros included. */
export interface DateFields {
  year: string;
  month?: string;
  day?: string;
  hour?: string;
  minute?: string;
  week?: string;
  weekend?: boolean;
  quarter?: string;
  half?: string;
  season?: Season;
}

/** Days since 1970-01-01, half-open. */
export type DayInterval = readonly [from: number, to: number];

/** Year, then a month with perhaps a day and a time, or another part of the year. */
const VALUE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?|-W(\d{2})(-WE)?|-Q([1-4])|-H([12])|-(SP|SU|FA|WI))?/;

/** Milliseconds. */
export const DAY = 86_400_000;

/** The month in which a season begins in the north, by meteorologists' reckoning. */
const SEASON_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Null for what begins with no year of four digits: a decade, a century. */
export function readDateValue(value: string): DateFields | null {
  const [, year, month, day, hour, minute, week, weekend, quarter, half, season] = VALUE.exec(value) ?? [];
  if (!year) return null;
  return { year, month, day, hour, minute, week, weekend: Boolean(weekend), quarter, half, season: season as Season | undefined };
}

/** @param month from 1; may run over the year's end. */
function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / DAY);
}

const months = (year: number, month: number, count: number): DayInterval => [dayNumber(year, month, 1), dayNumber(year, month + count, 1)];

/** ISO 8601: week 1 has the year's first Thursday, hence the 4th of January. */
function weekInterval(year: number, week: number, weekend: boolean): DayInterval {
  const fourth = dayNumber(year, 1, 4);
  // Day 0 of 1970 was a Thursday, the fourth day of its week.
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (week - 1) * 7;
  return weekend ? [monday + 5, monday + 7] : [monday, monday + 7];
}

/** The days that a value covers; null where it names none ("FUTURE_REF", a month 13). */
export function intervalOf(value: string): DayInterval | null {
  const fields = readDateValue(value);
  if (!fields) {
    if (/^\d{3}$/.test(value)) return months(Number(value) * 10, 1, 120);
    return /^\d{2}$/.test(value) ? months(Number(value) * 100, 1, 1200) : null;
  }
  const year = Number(fields.year);
  const month = Number(fields.month);
  const day = Number(fields.day);
  if (fields.season) return months(year, SEASON_MONTH[fields.season], 3);
  if (fields.quarter) return months(year, Number(fields.quarter) * 3 - 2, 3);
  if (fields.half) return months(year, Number(fields.half) * 6 - 5, 6);
  if (fields.week) return weekInterval(year, Number(fields.week), fields.weekend ?? false);
  if (!fields.month) return months(year, 1, 12);
  if (month < 1 || month > 12) return null;
  if (!fields.day) return months(year, month, 1);
  const at = dayNumber(year, month, day);
  return day >= 1 && at < dayNumber(year, month + 1, 1) ? [at, at + 1] : null;
}
