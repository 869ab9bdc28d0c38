/** What a reader can set about how the interface speaks and looks, and how a brief is shown. */
import type { Calendar } from '../../model';

export const THEMES = ['system', 'light', 'dark'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;
/** "locale": as the reader's language and region write them; the others are CLDR's numbering systems. */
export const DIGITS = ['locale', 'latn', 'arab', 'arabext'] as const;
export const CALENDARS = ['islamic-umalqura', 'persian', 'hebrew', 'buddhist', 'japanese'] as const satisfies readonly Calendar[];

/** The parts of a brief that can be left out. */
export const PARTS = ['gist', 'participants', 'statements', 'dates'] as const;

export interface Preferences {
  /** BCP 47; null follows the browser. */
  language: string | null;
  digits: (typeof DIGITS)[number];
  /** A calendar set beside the Gregorian one; null for none. */
  secondCalendar: Calendar | null;
  theme: (typeof THEMES)[number];
  density: (typeof DENSITIES)[number];
  hidden: readonly (typeof PARTS)[number][];
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: null,
  digits: 'locale',
  secondCalendar: null,
  theme: 'system',
  density: 'comfortable',
  hidden: [],
};
