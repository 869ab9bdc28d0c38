/** The names of countries, as the platform has them, with their codes (ISO 3166). */
import { foldWord } from './fold-name';

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

/** The names of countries as the platform writes them, without the few that are parted by spaces. */
export function countryNames(language: string): string[] {
  return [...countryCodes(language).keys()].filter((name) => !name.includes(' '));
}

/**
 * Codes by folded name, the words parted by single spaces; read once a language.
 * @param language BCP 47
 */
export function countryCodes(language: string): ReadonlyMap<string, string> {
  let codes = byLanguage.get(language);
  if (!codes) {
    codes = readNames(language);
    byLanguage.set(language, codes);
  }
  return codes;
}
