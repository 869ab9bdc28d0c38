/** What a reader can set about how a brief is shown; the settings page fills it. */
import type { Calendar } from '../../model';

export interface Preferences {
  /** A calendar set beside the Gregorian one; null for none. */
  secondCalendar: Calendar | null;
}

export const DEFAULT_PREFERENCES: Preferences = { secondCalendar: null };
