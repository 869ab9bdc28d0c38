/** The words beside a place in folded text. */
import { foldForm } from './fold';
import { kindOf } from './lexicon';

const isWordUnit = (unit: string) => unit !== '' && (kindOf(unit) === 'l' || kindOf(unit) === 'u' || unit === "'" || unit === '\u0000');

/** The word before a place, folded; a bracket or quotation mark between them does not part them. */
export function wordBefore(folded: string, at: number): string {
  let end = at;
  while (end > 0 && ' "«“('.includes(folded.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isWordUnit(folded.charAt(start - 1))) start--;
  return foldForm(folded.slice(start, end));
}

/** The word after a place, folded. */
export function wordAfter(folded: string, at: number): string {
  let start = at;
  while (folded.charAt(start) === ' ' || folded.charAt(start) === '-') start++;
  let end = start;
  while (end < folded.length && isWordUnit(folded.charAt(end))) end++;
  return foldForm(folded.slice(start, end));
}
