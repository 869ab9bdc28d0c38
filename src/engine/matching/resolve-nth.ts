/** Resolves parts of a period that are counted: "the third week of January", "the last Monday of April". */
import type { RelativeName } from '../../languages/pack-dates';
import { type Day, partsOf, weekdayOf } from '../calendar/gregorian';
import { dayPeriod, nthWithin, type Period, periodAround, yearPeriod } from '../calendar/period';
import type { Reading } from './chart';
import type { Context, Hint, Resolution } from './context';
import { GRAINS, type Resolve, slotOf, unitsOf, yearOf } from './reading-slots';
import { nearest } from './resolve-absolute';

/** The year, of those near the anchor, that a quarter, half or season without one is in. */
export function nearYear(make: (year: number) => Period | null, context: Context, relative?: RelativeName): Resolution | null {
  if (context.anchor === null) return null;
  const now = partsOf(context.anchor).year;
  const chosen = nearest(
    [now - 2, now - 1, now, now + 1, now + 2].map(make).filter((p) => p !== null),
    context,
    relative,
  );
  return chosen && { from: chosen, stated: false, yearless: true };
}

export const yearly = (from: Period | null): Resolution | null => from && { from, stated: true };

/** "The third week of January", "the first ten days of last year", "the last Monday of April". */
export function resolveNth(reading: Reading, context: Context, resolve: Resolve, hint?: Hint): Resolution | null {
  const ordinal = slotOf(reading, 'ordinal') ?? slotOf(reading, 'relative');
  const unit = unitsOf(reading)[0];
  const weekday = slotOf(reading, 'weekday');
  const { means } = reading.pattern;
  const counted = slotOf(reading, 'count')?.value ?? 1;
  const n = means === 'firstOf' ? 1 : means === 'nthByCount' ? counted : ordinal?.slot === 'ordinal' ? ordinal.value : -1;
  const [date] = reading.dates;
  const whole = date ? resolve(date, context, hint) : null;
  if (date && !whole) return null;
  if (unit === 'quarter' || unit === 'half') {
    const make = (year: number) => nthWithin(yearPeriod(year), unit, n)?.from ?? null;
    const given = yearOf(reading, context) ?? hint?.year;
    if (!whole) return given !== undefined ? yearly(make(given)) : nearYear(make, context);
    if (unit === 'half' && whole.from.grain === 'month' && (n === 1 || n === 2)) {
      const { from, to } = whole.from;
      const middle = from + 15;
      return { from: dayPeriod(n === 1 ? from : middle), to: dayPeriod((n === 1 ? middle : to) - 1), stated: whole.stated };
    }
    if (whole.from.grain !== 'year') return null;
    const from = make(partsOf(whole.from.from).year);
    return from && { from, stated: whole.stated };
  }
  const period = whole?.from ?? (weekday && context.anchor !== null ? periodAround(context.anchor, 'month') : null);
  if (!period) return null;
  if (weekday && !unit) {
    const first = weekday.value - weekdayOf(period.from);
    const days: Day[] = [];
    for (let day = period.from + ((first + 7) % 7); day < period.to; day += 7) days.push(day);
    const at = n > 0 ? days[n - 1] : days.at(n);
    return at === undefined ? null : { from: dayPeriod(at), stated: whole?.stated ?? false };
  }
  const grain = unit && GRAINS[unit];
  if (!grain || period.to - period.from <= 1) return null;
  const count = means === 'nthByCount' ? 1 : counted;
  const part = nthWithin(period, grain, n, count);
  if (!part) return null;
  const stated = whole?.stated ?? false;
  if (weekday && grain === 'week') return { from: dayPeriod(part.from.from + weekday.value - 1), stated };
  return { from: part.from, ...(count > 1 ? { to: part.to } : {}), stated };
}
