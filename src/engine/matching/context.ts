/** What a date expression is read against: the anchor, the date named before, the tense of the clause. */

import type { RelativeName } from '../../languages/pack-dates';
import type { Calendar } from '../../model';
import type { Day } from '../calendar/gregorian';
import type { Period } from '../calendar/period';
import type { Tense } from './tense';

export interface Context {
  /** Day of publication, else of the nearest full date named before; null where there is neither. */
  anchor: Day | null;
  /** The last day named in the text before, for "the next day". */
  narrated: Day | null;
  /** The period named last in the same sentence or the one before; undefined where the text named none at all before. */
  recent: Period | null | undefined;
  /** A year that the same or the last sentence states, where it is not the anchor's. */
  statedYear: number | null;
  readonly tense: Tense | null;
  /** Weekdays named before, and the day that each was: named again it is the same. */
  weekdays: ReadonlyMap<number, Period>;
}

export interface Resolution {
  from: Period;
  /** The last period of a range. */
  to?: Period;
  approximate?: boolean;
  /** False where the anchor had a share in it. */
  stated: boolean;
  calendar?: Calendar;
  /** Minutes after midnight. */
  clock?: number;
  /** Which part of the period was named: only a range makes days of it. */
  part?: 'start' | 'middle' | 'end';
  /** True where the year was chosen, not read. */
  yearless?: boolean;
}

/** What the other end of a range lends to one that says less. */
export interface Hint {
  year?: number;
  month?: number;
  /** The range begins here: its end lies after. */
  notBefore?: Day;
  /** The range ends here: its beginning lies before. */
  notAfter?: Day;
  /** "Next" before a date that another rule read. */
  relative?: RelativeName;
}
