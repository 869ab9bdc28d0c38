/** Resolves dates that share what only one of them says: "18 and 19 June", "April and May 2015", "next Saturday and Sunday". */
import { partsOf } from '../calendar/gregorian';
import type { Reading } from './chart';
import type { Context, Resolution } from './context';
import { type Resolve, relativeOf, yearOf } from './reading-slots';
import { resolveAbsolute } from './resolve-absolute';

/** "April and May 2015": each month, of the one year. */
function resolveMonths(reading: Reading, context: Context): { start: number; end: number; resolution: Resolution }[] {
  const year = yearOf(reading, context);
  return reading.slots.flatMap(({ slot, value, start, end }) => {
    const resolution = slot === 'month' ? resolveAbsolute({ month: value, ...(year === undefined ? {} : { year }) }, context) : null;
    return resolution ? [{ start, end, resolution }] : [];
  });
}

/** "next Saturday and Sunday": each weekday, as the one word says which. */
function resolveWeekdays(reading: Reading, context: Context): { start: number; end: number; resolution: Resolution }[] {
  const relative = relativeOf(reading);
  return reading.slots.flatMap(({ slot, value, start, end }) => {
    const resolution = slot === 'weekday' ? resolveAbsolute({ weekday: value, ...(relative ? { relative } : {}) }, context) : null;
    return resolution ? [{ start, end, resolution }] : [];
  });
}

/** The days of a list that share their last one's month: "18 and 19 June". */
export function resolveList(
  reading: Reading,
  context: Context,
  resolve: Resolve,
): { start: number; end: number; resolution: Resolution }[] {
  const [date] = reading.dates;
  if (!date)
    return reading.slots.some(({ slot }) => slot === 'weekday') ? resolveWeekdays(reading, context) : resolveMonths(reading, context);
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
