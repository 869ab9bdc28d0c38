/** The languages of the interface: complete, in use, and with the plural forms that each language has. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseLocale, LANGUAGES, loadMessages } from '../../src/ui/locales';
import { ar } from '../../src/ui/locales/ar';
import { en } from '../../src/ui/locales/en';
import { createTranslate, type Message, type MessageKey } from '../../src/ui/locales/messages';
import { readSources } from '../support/source-files';

const LOCALES = await Promise.all(LANGUAGES.map(async (language) => [language, await loadMessages(language)] as const));
const KEYS = Object.keys(en) as MessageKey[];

/** Names and signs, which are the same in any language. */
const INTERNATIONAL: ReadonlySet<string> = new Set(
  KEYS.filter(
    (key) =>
      key === 'name' ||
      key === 'dates.words' ||
      key === 'dates.season.full' ||
      key === 'dates.part.full' ||
      key.startsWith('format.') ||
      key.startsWith('settings.digits.'),
  ).flatMap((key) => forms(en[key])),
);

/** Words that a language happens to write as English does. */
const SAME_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: ['Name', 'Organisation', 'Person', 'Q{number}', 'Winter'],
  fr: [
    'Articles',
    'Date',
    'Notes',
    'Organisation',
    'Organisations',
    'Site',
    '{count} article',
    '{count} articles',
    '{count} date.',
    '{count} dates.',
    '{count} participant,',
    '{count} participants,',
  ],
  it: ['{count} date.'],
  pt: ['Site'],
  tr: ['Site'],
};

/** Values that are given as well, for languages that write it in another way. */
const MORE_VALUES: Partial<Record<MessageKey, readonly string[]>> = { 'dates.decade': ['last'] };

function forms(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

describe.each(LOCALES)('%s', (language, messages) => {
  it('has every text', () => {
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
      const known = new Set([...forms(en[key]).flatMap(places), ...(MORE_VALUES[key] ?? [])]);
      for (const name of forms(messages[key]).flatMap(places)) expect(known, key).toContain(name);
    }
  });
});

it.each(LOCALES.filter(([language]) => language !== 'en'))('%s has every text translated', (language, messages) => {
  const allowed = new Set([...INTERNATIONAL, ...(SAME_WORDS[language] ?? [])]);
  const untranslated = KEYS.filter((key) => {
    const english = forms(en[key]);
    return forms(messages[key]).some((text) => english.includes(text) && !allowed.has(text));
  });
  expect(untranslated).toEqual([]);
});

it.each(LOCALES)('%s has no typewriter’s quotation marks', (_, messages) => {
  expect(
    Object.values<Message>(messages)
      .flatMap(forms)
      .filter((text) => /["'`]|\.{3}/.test(text)),
  ).toEqual([]);
});

describe('French', () => {
  it('has no breaking space at its double signs and guillemets', async () => {
    const french = Object.values(await loadMessages('fr')).flatMap(forms);
    expect(french.filter((text) => /[ \u00a0][:;?!»]|«[^\u202f]|[^\s\u202f][:;?!»]/.test(text))).toEqual([]);
  });
});

describe('the name and description in the stores', () => {
  const read = (folder: string) =>
    JSON.parse(readFileSync(`public/_locales/${folder}/messages.json`, 'utf8')) as Record<string, { message: string } | undefined>;
  const folders = readdirSync('public/_locales');
  const keys = Object.keys(read('en'));

  it('come in every language of the interface', () => {
    const known = new Set(folders.map((folder) => new Intl.Locale(folder.replace('_', '-')).language));
    expect(LANGUAGES.filter((language) => !known.has(language))).toEqual([]);
  });

  it.each(folders)('are complete and no longer than the Chrome Web Store takes: %s', (folder) => {
    const texts = read(folder);
    expect(Object.keys(texts)).toEqual(keys);
    expect(texts.name?.message.length).toBeLessThanOrEqual(75);
    expect(texts.shortName?.message.length).toBeLessThanOrEqual(12);
    expect(texts.description?.message.length).toBeLessThanOrEqual(132);
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
