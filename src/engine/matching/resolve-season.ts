/** Resolves seasons: "the summer of 2015", "last winter". */
import type { SeasonName } from '../../languages/pack-dates';
import { partsOf } from '../calendar/gregorian';
import { type Period, type Season, seasonPeriod } from '../calendar/period';
import type { Reading } from './chart';
import type { Context, Hint, Resolution } from './context';
import { type Resolve, relativeOf, slotOf, yearOf } from './reading-slots';
import { nearYear } from './resolve-nth';

const SEASONS: Readonly<Record<SeasonName, Season>> = { spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' };

export function resolveSeason(season: SeasonName, reading: Reading, context: Context, resolve: Resolve, hint?: Hint): Resolution | null {
  const inYear = (year: number): Period => seasonPeriod(year, SEASONS[season]);
  const shift = slotOf(reading, 'shift');
  if (shift) {
    if (shift.name !== 'year' || context.anchor === null) return null;
    return { from: inYear(partsOf(context.anchor).year + shift.value), stated: false };
  }
  const year = yearOf(reading, context) ?? hint?.year;
  if (year !== undefined) return { from: inYear(year), stated: true };
  const [date] = reading.dates;
  const whole = date ? resolve(date, context) : null;
  if (whole) return whole.from.grain === 'year' ? { from: inYear(partsOf(whole.from.from).year), stated: whole.stated } : null;
  const relative = relativeOf(reading);
  return relative ? nearYear(inYear, context, relative) : null;
}
