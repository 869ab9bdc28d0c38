/** All that is kept of what a person set, and how it is read back from storage, a backup or an earlier version. */
import { CALENDARS, DEFAULT_PREFERENCES, DENSITIES, DIGITS, PARTS, type Preferences, THEMES } from './preferences';

/** A template of the person's own, as src/export/template.ts takes it. */
export interface StoredTemplate {
  id: string;
  name: string;
  kind: 'markdown' | 'html' | 'text';
  fileName: string;
  body: string;
}

export interface Settings extends Preferences {
  templates: readonly StoredTemplate[];
}

const oneOf = <T extends string>(choices: readonly T[], value: unknown): value is T => choices.includes(value as T);

function isTemplate(value: unknown): value is StoredTemplate {
  const template = value as Partial<StoredTemplate> | null;
  const words = [template?.id, template?.name, template?.fileName, template?.body];
  return words.every((field) => typeof field === 'string') && oneOf(['markdown', 'html', 'text'], template?.kind);
}

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
  const first = DEFAULT_PREFERENCES;
  return {
    language: isLocale(given.language) ? given.language : first.language,
    digits: oneOf(DIGITS, given.digits) ? given.digits : first.digits,
    secondCalendar: oneOf(CALENDARS, given.secondCalendar) ? given.secondCalendar : first.secondCalendar,
    theme: oneOf(THEMES, given.theme) ? given.theme : first.theme,
    density: oneOf(DENSITIES, given.density) ? given.density : first.density,
    hidden: Array.isArray(given.hidden) ? PARTS.filter((part) => (given.hidden as unknown[]).includes(part)) : first.hidden,
    templates: Array.isArray(given.templates) ? given.templates.filter(isTemplate) : [],
  };
}
