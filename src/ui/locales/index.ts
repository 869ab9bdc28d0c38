/** The languages of the interface; each is loaded when it is the one. */
import type { Messages } from './messages';

const LOCALES: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => (await import('./en')).en,
  ar: async () => (await import('./ar')).ar,
  fr: async () => (await import('./fr')).fr,
  es: async () => (await import('./es')).es,
  de: async () => (await import('./de')).de,
  pt: async () => (await import('./pt')).pt,
  it: async () => (await import('./it')).it,
  ru: async () => (await import('./ru')).ru,
  tr: async () => (await import('./tr')).tr,
  fa: async () => (await import('./fa')).fa,
  he: async () => (await import('./he')).he,
  zh: async () => (await import('./zh')).zh,
  ja: async () => (await import('./ja')).ja,
};

/** The languages that the interface speaks, BCP 47. */
export const LANGUAGES: readonly string[] = Object.keys(LOCALES);

export type { MessageKey, Messages, Translate } from './messages';

/** The first of the wanted locales (BCP 47) whose language the interface has; English where there is none. */
export function chooseLocale(wanted: readonly string[]): string {
  return wanted.find((tag) => new Intl.Locale(tag).language in LOCALES) ?? 'en';
}

/** @param locale one that `chooseLocale` gave. */
export async function loadMessages(locale: string): Promise<Messages> {
  const load = LOCALES[new Intl.Locale(locale).language];
  if (!load)
    throw new Error(`The interface has no texts for "${locale}"; it has ${Object.keys(LOCALES).join(', ')}. Ask chooseLocale first.`);
  return load();
}
