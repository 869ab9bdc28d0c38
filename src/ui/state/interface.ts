/** The language, direction and calendar in which the interface speaks, for every component below. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Direction } from '../../model';
import { chooseLocale, loadMessages, type Translate } from '../locales';
import { createTranslate } from '../locales/messages';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences';

export interface Interface {
  /** BCP 47, with the region where the reader gives one. */
  locale: string;
  direction: Direction;
  t: Translate;
  preferences: ReadonlySignal<Preferences>;
}

const RTL_SCRIPTS: ReadonlySet<string | undefined> = new Set(['Arab', 'Hebr']);

/** The language that was set, with the region where the browser names one for it, and the digits that were set. */
function localeFor(wanted: readonly string[], { language, digits }: Preferences): string {
  const regional = language && wanted.find((tag) => new Intl.Locale(tag).language === language);
  const locale = chooseLocale(language ? [regional ?? language] : wanted);
  return digits === 'locale' ? locale : new Intl.Locale(locale, { numberingSystem: digits }).toString();
}

/**
 * @param wanted the reader's languages, best first.
 * @param preferences followed as they change; the defaults where there are none.
 */
export async function createInterface(
  wanted: readonly string[],
  preferences: ReadonlySignal<Preferences> = signal(DEFAULT_PREFERENCES),
): Promise<Interface> {
  const locale = localeFor(wanted, preferences.value);
  const { script } = new Intl.Locale(locale).maximize();
  return {
    locale,
    direction: RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr',
    t: createTranslate(await loadMessages(locale), locale),
    preferences,
  };
}

export const InterfaceContext = createContext<Interface | null>(null);

export function useInterface(): Interface {
  const value = useContext(InterfaceContext);
  if (!value) throw new Error('useInterface() outside of <InterfaceContext.Provider>: wrap the screen in one.');
  return value;
}
