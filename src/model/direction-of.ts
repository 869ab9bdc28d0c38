/** The direction of a text by its letters: a quotation reads in its own, whatever surrounds it. */
import type { Direction } from './article';

const LETTERS = /\p{L}/gu;
const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;

/** By the greater share, not by the first letter as `dir="auto"` has it: «BBC …» in an Arabic sentence turns nothing around. */
export function directionOf(text: string): Direction {
  const letters = text.match(LETTERS) ?? [];
  const backward = letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length;
  return backward * 2 > letters.length ? 'rtl' : 'ltr';
}
