/** Resolves decades, and centuries named by their years. */
import { dayOf } from '../calendar/gregorian';
import { periodAround } from '../calendar/period';
import type { Reading } from './chart';
import type { Context, Resolution } from './context';
import { slotOf } from './reading-slots';
import { fullYear } from './resolve-absolute';

/** Ten years, named by their first one or by a word: "the 1990s", "the sixties". */
export function resolveDecade(reading: Reading, context: Context): Resolution | null {
  const word = slotOf(reading, 'decade');
  const year = slotOf(reading, 'year');
  if (year) {
    // "The 1800s" are a century; "the 2000s" are ten years, as long as there are no more of them.
    const grain = year.value % 100 === 0 && year.value < 1900 ? 'century' : 'decade';
    return year.value % 10 === 0 ? { from: periodAround(dayOf(year.value, 1, 1), grain), stated: true } : null;
  }
  const numbers = reading.slots.filter((s) => s.slot === 'count' || s.slot === 'ordinal');
  const short = slotOf(reading, 'shortyear') ?? numbers.find((s) => s.value > 30);
  const century = numbers.find((s) => s.value <= 30);
  const decade = word ? word.value % 100 : short?.value;
  if (decade === undefined || decade % 10 !== 0) return null;
  if (century) return { from: periodAround(dayOf((century.value - 1) * 100 + decade, 1, 1), 'decade'), stated: true };
  if (word) return { from: periodAround(dayOf(word.value, 1, 1), 'decade'), stated: true };
  // "The twenties" are the last ones that have begun.
  const first = fullYear(decade, context.anchor);
  const begun = context.anchor === null || dayOf(first, 1, 1) <= context.anchor ? first : first - 100;
  return { from: periodAround(dayOf(begun, 1, 1), 'decade'), stated: true };
}
