/** The number of a century as its language writes it: "21st", "XXI", "21". */

/** Languages that number centuries in Roman numerals. */
const ROMAN_CENTURIES: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt', 'ru']);

const ENGLISH_ENDINGS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
};

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** @param number a positive integer. */
function roman(number: number): string {
  const [value, letters] = ROMAN.find(([each]) => each <= number) ?? [number, ''];
  return number > value ? letters + roman(number - value) : letters;
}

/** @param locale BCP 47. */
export function centuryNumber(number: number, locale: string): string {
  const { language } = new Intl.Locale(locale);
  if (ROMAN_CENTURIES.has(language)) return roman(number);
  const ending = language === 'en' ? ENGLISH_ENDINGS[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] : '';
  return new Intl.NumberFormat(locale, { useGrouping: false }).format(number) + ending;
}
