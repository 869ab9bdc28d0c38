/** The names of countries, as the platform has them, with their codes (ISO 3166). */
import type { LanguagePack } from '../../languages/pack';
import { foldWord } from './fold-name';

/** What of a pack tells the names of countries. */
export type CountrySource = Pick<LanguagePack, 'language' | 'platform'>;

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Unions of states that have a code as well. */
const UNIONS = new Set(['EU', 'EZ', 'QO', 'UN']);
const byLanguage = new Map<string, ReadonlyMap<string, string>>();

function readNames(language: string): Map<string, string> {
  const codes = new Map<string, string>();
  const long = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style: 'short' });
  const add = (name: string | undefined, code: string) => {
    const words = name?.match(/[\p{L}\p{M}\p{N}]+/gu);
    if (words) codes.set(words.map(foldWord).join(' '), code);
  };
  for (const letter of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const name = long.of(letter);
    // codes of the past ("FX", "DD") are written as today's
    const code = name && Intl.getCanonicalLocales(`und-${letter}`)[0]?.slice('und-'.length);
    if (!code || UNIONS.has(code)) continue;
    add(name, code);
    add(short.of(letter), code);
  }
  return codes;
}

const readRecord = (countries: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(countries).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)));

/** The names of countries as the platform writes them, without the few that are parted by spaces. */
export function countryNames(pack: CountrySource): string[] {
  return [...countryCodes(pack).keys()].filter((name) => !name.includes(' '));
}

/** Codes by folded name, the words parted by single spaces; read once a language, from the pack's record where it has one. */
export function countryCodes({ language, platform }: CountrySource): ReadonlyMap<string, string> {
  let codes = byLanguage.get(language);
  if (!codes) {
    codes = platform ? readRecord(platform.countries) : readNames(language);
    byLanguage.set(language, codes);
  }
  return codes;
}
