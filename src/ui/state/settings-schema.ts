/** What a person can set, and how it is read back from storage, a backup or an earlier version. */
import type { Calendar } from '../../model';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences';

export const THEMES = ['system', 'light', 'dark'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;
/** "locale": as the reader's language and region write them. */
export const DIGITS = ['locale', 'latn', 'arab', 'arabext'] as const;
export const CALENDARS = ['islamic-umalqura', 'persian', 'hebrew', 'buddhist', 'japanese'] as const satisfies readonly Calendar[];

export type Theme = (typeof THEMES)[number];
export type Density = (typeof DENSITIES)[number];
export type Digits = (typeof DIGITS)[number];

export interface Settings extends Preferences {
  /** BCP 47; null follows the browser. */
  language: string | null;
  theme: Theme;
  density: Density;
  digits: Digits;
  /** Templates of the person's own, in Liquid. */
  templates: readonly StoredTemplate[];
}

/** A template as src/export/template.ts takes it. */
export interface StoredTemplate {
  id: string;
  name: string;
  kind: 'markdown' | 'html' | 'text';
  fileName: string;
  body: string;
}

export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_PREFERENCES,
  language: null,
  theme: 'system',
  density: 'comfortable',
  digits: 'locale',
  templates: [],
};

const oneOf = <T extends string>(choices: readonly T[], value: unknown): value is T => choices.includes(value as T);

const isTemplate = (value: unknown): value is StoredTemplate => {
  const template = value as Partial<StoredTemplate> | null;
  return (
    [template?.id, template?.name, template?.fileName, template?.body].every((field) => typeof field === 'string') &&
    oneOf(['markdown', 'html', 'text'], template?.kind)
  );
};

function isLocale(value: unknown): value is string {
  try {
    return typeof value === 'string' && Boolean(new Intl.Locale(value));
  } catch {
    return false;
  }
}

/** Whatever is there → settings: each that is understood is taken, the others are as at first. */
export function readSettings(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<keyof Settings, unknown>;
  return {
    secondCalendar: oneOf(CALENDARS, given.secondCalendar) ? given.secondCalendar : DEFAULT_SETTINGS.secondCalendar,
    language: isLocale(given.language) ? given.language : DEFAULT_SETTINGS.language,
    theme: oneOf(THEMES, given.theme) ? given.theme : DEFAULT_SETTINGS.theme,
    density: oneOf(DENSITIES, given.density) ? given.density : DEFAULT_SETTINGS.density,
    digits: oneOf(DIGITS, given.digits) ? given.digits : DEFAULT_SETTINGS.digits,
    templates: Array.isArray(given.templates) ? given.templates.filter(isTemplate) : [],
  };
}
