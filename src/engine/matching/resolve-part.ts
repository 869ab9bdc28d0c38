/** Resolves a part of a period: "early 2019", "later this week", "the rest of the month". */
import type { PartName } from '../../languages/pack-dates';
import type { Day } from '../calendar/gregorian';
import { dayPeriod, periodAround } from '../calendar/period';
import type { Context, Resolution } from './context';

/**
 * @param shifted whether the period is one before or after the anchor's: "early next year" is its first half, as whoever plans it
 * means it (so Recognizers-Text has it too); "early 2019" and "late last month" stay whole, and say that they are approximate.
 */
export function resolvePart(part: PartName, of: Resolution, context: Context, shifted = false): Resolution | null {
  const period = of.from;
  const { from, to, grain } = period;
  const days = to - from;
  const half = grain === 'week' ? 3 : grain === 'month' ? 15 : Math.round(days / 2);
  const range = (first: Day, last: Day): Resolution | null =>
    last < first ? null : { from: dayPeriod(first), to: dayPeriod(last), stated: of.stated };
  switch (part) {
    case 'start':
    case 'middle':
    case 'end':
      // The end of a day is an hour, not a date.
      if (grain === 'day') return null;
      if (shifted && part !== 'middle' && grain !== 'month') {
        const inHalf = resolvePart(part === 'start' ? 'firstHalf' : 'secondHalf', of, context);
        return inHalf && { ...inHalf, approximate: true };
      }
      return { ...of, approximate: true, part };
    case 'firstHalf':
      return grain === 'year' ? { ...of, from: periodAround(from, 'half') } : range(from, from + half - 1);
    case 'secondHalf':
      return grain === 'year' ? { ...of, from: periodAround(to - 1, 'half') } : range(from + half, to - 1);
    case 'earlier':
      if (context.anchor === null) return null;
      return grain === 'year' ? range(from, context.anchor) : range(from, from + half - 1);
    case 'later':
      if (context.anchor === null) return null;
      return grain === 'year' ? { ...of, from: periodAround(to - 1, 'half') } : range(Math.max(from + half, context.anchor), to - 1);
    case 'rest':
      return context.anchor === null ? null : range(Math.max(from, context.anchor), to - 1);
    case 'toDate':
      return context.anchor === null ? null : range(from, context.anchor);
  }
}
