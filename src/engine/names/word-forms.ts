/** Brings words to a common spelling: lower case, and the variants of Arabic letters made one. */

const ARABIC = /[\u0600-\u06ff]/;
/** Vowel signs and tatweel, and the letters that have a common form. */
const VARIANT = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u0622\u0623\u0625\u0671\u0649\u06cc\u0629\u06a9]/g;
const COMMON: Readonly<Record<string, string>> = {
  '\u0622': 'ا',
  '\u0623': 'ا',
  '\u0625': 'ا',
  '\u0671': 'ا',
  '\u0649': 'ي',
  '\u06cc': 'ي',
  '\u0629': 'ه',
  '\u06a9': 'ك',
};

/** Lower case; without vowel signs and tatweel; أ إ آ as ا, ى and ی as ي, ة as ه, ک as ك. Newspapers mix these freely. */
export function commonSpelling(word: string): string {
  return ARABIC.test(word) ? word.replace(VARIANT, (letter) => COMMON[letter] ?? '') : word.toLowerCase();
}

/** How a language joins small words to the front of others. */
export interface Joining {
  prefixes: readonly string[];
  contractions: Readonly<Record<string, string>>;
}

/** Fewest letters that a word must keep for a prefix to be one. */
const LEAST_STEM = 3;

/**
 * The word and what it may be without joined prefixes (two at most), longest first. The word is in common spelling.
 * «ولبنان» → «ولبنان», «لبنان», «بنان»: which of them is a word, lists and the article itself must tell.
 */
export function stems(word: string, joining: Joining): string[] {
  const found = [word];
  for (let depth = 0, rest = word; depth < 2; depth++) {
    const prefix = joining.prefixes.find((p) => rest.startsWith(p));
    if (!prefix || rest.length - prefix.length < LEAST_STEM) break;
    for (const [written, full] of Object.entries(joining.contractions)) {
      if (rest.startsWith(written) && rest.length - written.length >= LEAST_STEM) found.push(full + rest.slice(written.length));
    }
    rest = rest.slice(prefix.length);
    found.push(rest);
  }
  return found;
}
