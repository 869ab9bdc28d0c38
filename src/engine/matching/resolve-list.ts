/** Resolves dates that share what only one of them says: "18 and 19 June", "April and May 2015", "next Saturday and Sunday". */
import { partsOf } from '../calendar/gregorian';
import { dayPeriod } from '../calendar/period';
import type { Reading } from './chart';
import type { Context, Resolution } from './context';
import { type Resolve, relativeOf, yearOf } from './reading-slots';
import { resolveAbsolute, resolveWeekday } from './resolve-absolute';

/** "April and May 2015": each month, of the one year. */
function resolveMonths(reading: Reading, context: Context): { start: number; end: number; resolution: Resolution }[] {
  const year = yearOf(reading, context);
  return reading.slots.flatMap(({ slot, value, start, end }) => {
    const resolution = slot === 'month' ? resolveAbsolute({ month: value, ...(year === undefined ? {} : { year }) }, context) : null;
    return resolution ? [{ start, end, resolution }] : [];
  });
}

/** "Next Wednesday and Thursday": one word places them all, in a row. */
function resolveWeekdays(reading: Reading, context: Context): { start: number; end: number; resolution: Resolution }[] {
  const days = reading.slots.filter((s) => s.slot === 'weekday');
  const relative = relativeOf(reading);
  const back = relative === 'last' || relative === 'past';
  // What lies behind is counted from its last day, what lies ahead from its first.
  const known = back ? days.at(-1) : days[0];
  const base = known && resolveWeekday(known.value, context, relative);
  if (!base) return [];
  return days.map(({ value, start, end }) => {
    const away = back ? -((known.value - value + 7) % 7) : (value - known.value + 7) % 7;
    return { start, end, resolution: { from: dayPeriod(base.from + away), stated: false } };
  });
}

/** The days of a list that share their last one's month: "18 and 19 June". */
export function resolveList(
  reading: Reading,
  context: Context,
  resolve: Resolve,
): { start: number; end: number; resolution: Resolution }[] {
  const [date] = reading.dates;
  if (!date && reading.slots.some((s) => s.slot === 'weekday')) return resolveWeekdays(reading, context);
  if (!date) return resolveMonths(reading, context);
  const whole = resolve(date, context);
  if (whole?.from.grain !== 'day' || whole.to) return [];
  const { year, month } = partsOf(whole.from.from);
  const found = [{ start: date.start, end: date.end, resolution: whole }];
  for (const { value, start, end, slot } of reading.slots) {
    if (slot !== 'day' && slot !== 'dayordinal' && slot !== 'daydigits') continue;
    const resolution = resolveAbsolute({ day: value, month, year }, context);
    if (resolution) found.push({ start, end, resolution: { ...resolution, stated: whole.stated } });
  }
  return found.sort((a, b) => a.start - b.start);
}
