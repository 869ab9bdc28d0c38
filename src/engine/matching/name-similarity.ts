/** Says whether two spellings within one article are of one name: a letter apart, not more. */

/** True where one insertion, deletion, substitution or swap makes one word of the other. */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
}

/** A word must be this long for a letter to be a matter of spelling: "Lee" and "Lea" are two. */
const SPELT = 5;

/**
 * Names of the same number of words: all equal but one, and that one long, with the same first letter, and a letter apart.
 * @param a folded words
 * @param b folded words
 */
export function isSpellingOf(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  let different = 0;
  for (const [i, word] of a.entries()) {
    const other = b[i] ?? '';
    if (word === other) continue;
    if (++different > 1 || word[0] !== other[0] || Math.min(word.length, other.length) < (a.length > 1 ? SPELT - 1 : SPELT)) return false;
    if (!isOneEditApart(word, other)) return false;
  }
  return true;
}

/** Two cases of a word share at least so many letters. */
export const INFLECTED_STEM = 3;
/** A case ending has at most so many letters, a vowel or consonant that it changes included. */
const ENDING = 3;

/** True where two folded words can be cases of one name: "Polska" and "Polsce", «Газпром» and «Газпрома». */
export function isInflectionOf(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  const longest = Math.max(a.length, b.length);
  return a === b || (shared >= INFLECTED_STEM && longest - shared <= ENDING && shared >= longest / 2);
}
