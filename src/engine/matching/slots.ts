/** The slots that a date pattern may name. */

export type Slot =
  | 'day'
  | 'dayordinal'
  | 'daydigits'
  | 'month'
  | 'monthnumber'
  | 'year'
  | 'shortyear'
  | 'weekday'
  | 'unit'
  | 'count'
  | 'ordinal'
  | 'relative'
  | 'shift'
  | 'part'
  | 'season'
  | 'era'
  | 'daypart'
  | 'decade'
  | 'clock'
  | 'feast'
  | 'subyear'
  | 'roman'
  | 'date'
  // Not for patterns: words of the patterns themselves, number words, phrases that are no date.
  | 'literal'
  | 'number'
  | 'block';

const NAMES: ReadonlySet<string> = new Set<Slot>([
  'day',
  'dayordinal',
  'daydigits',
  'month',
  'monthnumber',
  'year',
  'shortyear',
  'weekday',
  'unit',
  'count',
  'ordinal',
  'relative',
  'shift',
  'part',
  'season',
  'era',
  'daypart',
  'decade',
  'clock',
  'feast',
  'subyear',
  'roman',
  'date',
]);

/** Every slot's bit in a set of slots: what may be reached from a place, what a rule needs. */
export const SLOT_BITS: Readonly<Record<Slot, number>> = Object.fromEntries(
  [...NAMES, 'literal', 'number', 'block'].map((name, i) => [name, 1 << i]),
) as Record<Slot, number>;

export const isSlot = (name: string): name is Slot => NAMES.has(name);
