/** Stretches of the calendar (a day, a week, a century) and their TIMEX3 values. */
import { type Day, dayOf, isoWeekOf, isoWeekStart, mondayOf, partsOf } from './gregorian';

export type Grain = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/** Spring, summer, autumn, winter, in TIMEX3's letters. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

export interface Period {
  grain: Grain;
  from: Day;
  /** The first day after. */
  to: Day;
  season?: Season;
}

/** The month in which a season begins in the north, by meteorologists' reckoning. */
const SEASON_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const MONTHS: Readonly<Partial<Record<Grain, number>>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };

export const dayPeriod = (day: Day): Period => ({ grain: 'day', from: day, to: day + 1 });

export const seasonPeriod = (year: number, season: Season): Period => {
  const month = SEASON_MONTH[season];
  return { grain: 'season', from: dayOf(year, month, 1), to: dayOf(year, month + 3, 1), season };
};

/** The period of a grain that a day lies in, moved by `shift` periods. */
export function periodAround(day: Day, grain: Grain, shift = 0): Period {
  if (grain === 'day') return dayPeriod(day + shift);
  if (grain === 'week') {
    const from = mondayOf(day) + shift * 7;
    return { grain, from, to: from + 7 };
  }
  if (grain === 'weekend') {
    const from = mondayOf(day) + 5 + shift * 7;
    return { grain, from, to: from + 2 };
  }
  const months = MONTHS[grain] ?? 12;
  const { year, month } = partsOf(day);
  const index = Math.floor((year * 12 + month - 1) / months) + shift;
  return { grain, from: dayOf(0, index * months + 1, 1), to: dayOf(0, (index + 1) * months + 1, 1) };
}

export const yearPeriod = (year: number): Period => ({ grain: 'year', from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) });

export const monthPeriod = (year: number, month: number): Period => ({
  grain: 'month',
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 1),
});

/**
 * Part `n` (from 1, or from −1 backwards) of a period: its third week, its last month, its first Monday's week.
 * A week belongs to the month or year that has its Thursday, as in ISO 8601. Null where the period has no such part.
 */
export function nthWithin(period: Period, grain: Grain, n: number, count = 1): { from: Period; to: Period } | null {
  const first = grain === 'week' ? periodAround(period.from + 3, 'week', 0) : periodAround(period.from, grain);
  const start = grain === 'week' && first.from + 3 < period.from ? periodAround(first.from + 7, 'week') : first;
  const lastDay = period.to - 1;
  const last = grain === 'week' ? periodAround(lastDay - 3, 'week') : periodAround(lastDay, grain);
  const from = n > 0 ? shifted(start, (n - 1) * count) : shifted(last, (n + 1) * count - (count - 1));
  const to = shifted(from, count - 1);
  if (from.to <= period.from || from.from >= period.to || to.from >= period.to) return null;
  return { from, to };
}

export const shifted = (period: Period, by: number): Period => periodAround(period.from, period.grain, by);

const pad = (n: number, width: number) => String(n).padStart(width, '0');

/** The TIMEX3 value; null outside the years 0001–9999, which TIMEX3's four digits cannot hold. */
export function timexValue(period: Period): string | null {
  const { year, month, day } = partsOf(period.from);
  if (year < 1 || year > 9999) return null;
  const yyyy = pad(year, 4);
  switch (period.grain) {
    case 'day':
      return `${yyyy}-${pad(month, 2)}-${pad(day, 2)}`;
    case 'week':
    case 'weekend': {
      const iso = isoWeekOf(period.from);
      return `${pad(iso.year, 4)}-W${pad(iso.week, 2)}${period.grain === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${yyyy}-${pad(month, 2)}`;
    case 'quarter':
      return `${yyyy}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${yyyy}-H${month <= 6 ? 1 : 2}`;
    case 'season':
      return `${yyyy}-${period.season}`;
    case 'year':
      return yyyy;
    case 'decade':
      return yyyy.slice(0, 3);
    case 'century':
      return yyyy.slice(0, 2);
  }
}

/** An ISO week by its number; null where the year has no such week. */
export function weekPeriod(year: number, week: number): Period | null {
  const from = isoWeekStart(year, week);
  return week >= 1 && isoWeekOf(from).year === year ? { grain: 'week', from, to: from + 7 } : null;
}
