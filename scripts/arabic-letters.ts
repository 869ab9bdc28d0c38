/** Writes names in Latin letters with Arabic ones, as newspapers do: enough to learn what such names look like, not to read them back. */

/** Longest first; the empty string where a letter is not written. */
const LETTERS: readonly (readonly [string, string])[] = [
  ['tsch', 'تش'],
  ['sch', 'ش'],
  ['tch', 'تش'],
  ['dzh', 'ج'],
  ['ch', 'تش'],
  ['cz', 'تش'],
  ['sh', 'ش'],
  ['sz', 'ش'],
  ['zh', 'ج'],
  ['kh', 'خ'],
  ['gh', 'غ'],
  ['ph', 'ف'],
  ['th', 'ث'],
  ['ck', 'ك'],
  ['qu', 'كو'],
  ['ce', 'سي'],
  ['ci', 'سي'],
  ['cy', 'سي'],
  ['ge', 'جي'],
  ['gi', 'جي'],
  ['ee', 'ي'],
  ['ie', 'ي'],
  ['oo', 'و'],
  ['ou', 'و'],
  ['ai', 'اي'],
  ['ay', 'اي'],
  ['ei', 'اي'],
  ['ey', 'ي'],
  ['eu', 'وي'],
  ['au', 'او'],
  ['a', 'ا'],
  ['b', 'ب'],
  ['c', 'ك'],
  ['d', 'د'],
  ['e', 'ي'],
  ['f', 'ف'],
  ['g', 'غ'],
  ['h', 'ه'],
  ['i', 'ي'],
  ['j', 'ج'],
  ['k', 'ك'],
  ['l', 'ل'],
  ['m', 'م'],
  ['n', 'ن'],
  ['o', 'و'],
  ['p', 'ب'],
  ['q', 'ق'],
  ['r', 'ر'],
  ['s', 'س'],
  ['t', 'ت'],
  ['u', 'و'],
  ['v', 'ف'],
  ['w', 'و'],
  ['x', 'كس'],
  ['y', 'ي'],
  ['z', 'ز'],
];

/** A short vowel at one of these places may be left out. */
const SHORT = /^[ae]$/;

function write(letters: string, short: boolean): string {
  let written = '';
  for (let at = 0; at < letters.length; ) {
    const [latin, arabic] = LETTERS.find(([from]) => letters.startsWith(from, at)) ?? [letters.charAt(at), ''];
    const last = at + latin.length >= letters.length;
    if (at === 0 && /^[eiouy]/.test(latin)) written += `ا${arabic}`;
    else if (!(last && latin === 'e') && !(short && at > 0 && !last && SHORT.test(latin))) written += arabic;
    at += latin.length;
  }
  return written;
}

/** The usual spellings of a word in Latin letters: with its short vowels and without; none where it has other letters. */
export function inArabicLetters(word: string): string[] {
  const letters = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'a')
    .replace(/(.)\1/g, '$1');
  if (!/^[a-z]{3,}$/.test(letters)) return [];
  // German: "Stein", "Spahn"
  const spoken = letters.replace(/^s(?=[tp])/, 'sch');
  return [...new Set([letters, spoken].flatMap((spelling) => [write(spelling, false), write(spelling, true)]))];
}
