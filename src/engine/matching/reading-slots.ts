/** What fills the slots of a reading. */
import type { RelativeName, UnitName } from '../../languages/pack-dates';
import type { Grain } from '../calendar/period';
import type { Reading } from './chart';
import type { Context, Hint, Resolution } from './context';
import type { Lexeme } from './lexer';
import { fullYear } from './resolve-absolute';
import type { Slot } from './slots';

/** Resolves a reading within another: handed in, for rules nest. */
export type Resolve = (reading: Reading, context: Context, hint?: Hint) => Resolution | null;

export const GRAINS: Readonly<Partial<Record<UnitName, Grain>>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

export const SHIFTS: Readonly<Record<RelativeName, number>> = {
  beforeLast: -2,
  last: -1,
  past: -1,
  this: 0,
  coming: 1,
  next: 1,
  afterNext: 2,
};

export const slotOf = (reading: Reading, slot: Slot): Lexeme | undefined => reading.slots.find((s) => s.slot === slot);

export const relativeOf = (reading: Reading) => slotOf(reading, 'relative')?.name as RelativeName | undefined;

export const unitsOf = (reading: Reading): UnitName[] =>
  reading.pattern.unit ? [reading.pattern.unit] : reading.slots.filter((s) => s.slot === 'unit').map((s) => s.name as UnitName);

export function yearOf(reading: Reading, context: Context): number | undefined {
  const era = slotOf(reading, 'era');
  const count = slotOf(reading, 'count');
  if (era && !era.calendar && count) return era.value + count.value;
  const year = slotOf(reading, 'year');
  if (year) return year.value;
  if (era?.calendar && count) return count.value;
  const short = slotOf(reading, 'shortyear');
  return short && fullYear(short.value, context.anchor);
}
