/** One form for all spellings of a word, so that a search finds what was written another way. */

/** Tashkeel, Quranic marks, superscript alef and tatweel. */
const ARABIC_MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;
const ARABIC = /[\u0621-\u064a]/;

/** Letters joined to the front of a word; what remains must still be a word of three letters. */
const CLITICS = /^(?:[وف]?(?:[بكل]?ال|لل)|[وفبكل])(?=.{3})/;

/** Case, accents, and the letters that Arabic writes in several ways: أإآٱ → ا, ى → ي, ة → ه, ؤ → و, ئ → ي. */
export function foldTerm(term: string): string {
  return term
    .normalize('NFKD')
    .replace(ARABIC_MARKS, '')
    .replace(/(?<=\p{sc=Latn}|\p{sc=Grek}|\p{sc=Cyrl})\p{M}+/gu, '')
    .replace(/[\u0653-\u0655]/g, '')
    .normalize('NFKC')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .toLowerCase();
}

/** The forms under which a term is indexed and looked up: folded, and in Arabic without the joined letters too. */
export function termForms(term: string): string[] {
  const folded = foldTerm(term);
  if (!folded) return [];
  if (!ARABIC.test(folded)) return [folded];
  const bare = folded.replace(CLITICS, '');
  return bare === folded ? [folded] : [folded, bare];
}
