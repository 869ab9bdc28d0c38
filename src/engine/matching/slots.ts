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
  'date',
]);

export const isSlot = (name: string): name is Slot => NAMES.has(name);
