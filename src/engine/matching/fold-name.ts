/** Folds the spellings of a word to one: case, accents, vowel signs, tatweel, and the letters that Arabic writers use for each other. */

/** Nothing in it to fold: Latin letters without case or accent, digits, Arabic letters that stand for themselves. Most words are so. */
const PLAIN = /^[a-z0-9 \u0621\u0627\u0628\u062a-\u063a\u0641-\u0648\u064a]*$/;
const ARABIC_ONLY = /^[ \u0621-\u063a\u0641-\u064a]*$/;
const MARKS = /[\p{M}\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069]/gu;

const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ک: 'ك',
  ؤ: 'و',
  ئ: 'ي',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const LETTER = /[أإآٱىیةہھکؤئłøđßæœı]/g;

/** The folded form of one word, or of several with spaces between; two spellings of a word fold to the same string. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  if (ARABIC_ONLY.test(word)) return word.replace(LETTER, (c) => LETTERS[c] ?? c);
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKC')
    .replace(LETTER, (c) => LETTERS[c] ?? c)
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC');
}
