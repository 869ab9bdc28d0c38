/**
 * Writes the gazetteers of the language packs from CLDR: countries and their other names, provinces, time zone cities; and the peoples
 * from the names of languages.
 *
 *     tsx scripts/generate-gazetteers.ts
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

type Json = { [key: string]: Json | string };

function read(path: string): Json {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8'));
}

/** The strings below a node, at any depth, keyed by their last key. */
function strings(node: Json | string | undefined, want: (key: string) => boolean = () => true): string[] {
  if (node === undefined || typeof node === 'string') return [];
  return Object.entries(node).flatMap(([key, value]) => (typeof value === 'string' ? (want(key) ? [value] : []) : strings(value, want)));
}

/** No bracketed remarks ("Congo (DRC)" stays as "Congo"), no digits, once each, sorted. */
function clean(names: readonly string[]): string[] {
  const cleaned = names.map((name) => name.replace(/\s*[([（].*$/, '').trim()).filter((name) => name.length > 1 && !/\d/.test(name));
  return [...new Set(cleaned)].sort((a, b) => (a < b ? -1 : 1));
}

function gazetteer(language: string): { places: string[]; languages: string[] } {
  const names = `cldr-localenames-full/main/${language}`;
  const territories = strings(
    read(`${names}/territories.json`),
    (key) => /^[A-Z]{2}\b|^00|^\d{3}$/.test(key) && !/^(ZZ|EZ|UN|QO|EU|XA|XB)/.test(key),
  );
  const cities = strings(read(`cldr-dates-full/main/${language}/timeZoneNames.json`), (key) => key.startsWith('exemplarCity'));
  const subdivisions = `cldr-subdivisions-full/subdivisions/${language}/${language}.json`;
  const provinces = existsSync(require.resolve(subdivisions)) ? strings(read(subdivisions), (key) => /^[a-z]{2}[a-z0-9]+$/.test(key)) : [];
  const languages = strings(read(`${names}/languages.json`), (key) => /^[a-z]{2,3}$/.test(key));
  return { places: clean([...territories, ...cities, ...provinces]), languages: clean(languages) };
}

for (const language of ['ar', 'en']) {
  const { places, languages } = gazetteer(language);
  const file = new URL(`../src/languages/${language}/gazetteer.ts`, import.meta.url);
  const list = (name: string, entries: string[]) =>
    `export const ${name} = \`\n${entries.map((e) => e.replace(/[`\\]/g, '')).join('\n')}\n\`;\n`;
  writeFileSync(
    file,
    `/** Generated from CLDR by scripts/generate-gazetteers.ts: change that, not this. Unicode License v3. */\n\n${list('places', places)}\n${list('languageNames', languages)}`,
  );
  console.log(language, places.length, languages.length);
}

/** Languages that share one file of weights and one list: their names of territories and cities. */
const SHARED = ['de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru'];

const sharedPlaces = clean(
  SHARED.flatMap((language) => [
    ...strings(
      read(`cldr-localenames-full/main/${language}/territories.json`),
      (key) => /^[A-Z]{2}\b|^\d{3}$/.test(key) && !/^(ZZ|EZ|QO|XA|XB)/.test(key),
    ),
    ...strings(read(`cldr-dates-full/main/${language}/timeZoneNames.json`), (key) => key.startsWith('exemplarCity')),
  ]),
);
const sharedFile = new URL('../src/languages/shared-gazetteer.ts', import.meta.url);
writeFileSync(
  sharedFile,
  `/** Generated from CLDR by scripts/generate-gazetteers.ts: change that, not this. Unicode License v3. */\n\nexport const places = \`\n${sharedPlaces.join('\n')}\n\`;\n`,
);
console.log('shared', sharedPlaces.length);
