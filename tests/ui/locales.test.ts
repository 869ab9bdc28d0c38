/** The languages of the interface: complete, in use, and with the plural forms that each language has. */
import { describe, expect, it } from 'vitest';
import { chooseLocale } from '../../src/ui/locales';
import { ar } from '../../src/ui/locales/ar';
import { en } from '../../src/ui/locales/en';
import { fa } from '../../src/ui/locales/fa';
import { he } from '../../src/ui/locales/he';
import { ja } from '../../src/ui/locales/ja';
import { createTranslate, type Message, type MessageKey } from '../../src/ui/locales/messages';
import { tr } from '../../src/ui/locales/tr';
import { zh } from '../../src/ui/locales/zh';
import { readSources } from '../support/source-files';

const LANGUAGES = { en, ar, tr, fa, he, zh, ja } as const;
const KEYS = Object.keys(en) as MessageKey[];

const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

describe.each(Object.entries(LANGUAGES))('%s', (language, messages) => {
  it('has every text, translated', () => {
    expect(Object.keys(messages).sort()).toEqual([...KEYS].sort());
    for (const key of KEYS) for (const text of forms(messages[key])) expect(text.trim(), key).not.toBe('');
  });

  it('has every plural form that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const key of KEYS) {
      const message: Message = messages[key];
      if (typeof message !== 'string') expect(Object.keys(message).sort(), key).toEqual([...pluralCategories].sort());
    }
  });

  it('asks for no value that English does not have', () => {
    for (const key of KEYS) {
      const known = new Set(forms(en[key]).flatMap(places));
      for (const name of forms(messages[key]).flatMap(places)) expect(known, key).toContain(name);
    }
  });
});

describe('the texts', () => {
  it('are all in use', () => {
    const source = readSources('src/ui', 'entrypoints')
      .filter(({ path }) => !path.startsWith('src/ui/locales/'))
      .map(({ text }) => text)
      .join('\n');
    // A key whose last part is worked out stands as a template: t(`stance.${stance}`).
    const unused = KEYS.filter((key) => {
      const openEnded = `\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`;
      return !source.includes(`'${key}'`) && !(key.includes('.') && source.includes(openEnded));
    });
    expect(unused).toEqual([]);
  });

  it('count as the language counts, in the locale’s digits', () => {
    const t = createTranslate(ar, 'ar-EG');
    expect([1, 2, 3, 11].map((count) => t('participants.mentions', { count }))).toEqual([
      'ذُكر مرة واحدة',
      'ذُكر مرتين',
      'ذُكر ٣ مرات',
      'ذُكر ١١ مرة',
    ]);
  });

  it('come in the reader’s first language that there is, else in English', () => {
    expect(chooseLocale(['ar-EG', 'en'])).toBe('ar-EG');
    expect(chooseLocale(['sw', 'ar'])).toBe('ar');
    expect(chooseLocale(['sw'])).toBe('en');
  });
});
