/** Finds words as a reader types them: without regard to case, accents, vowel signs, and the letters that Arabic writes in several ways. */
import type { Span } from '../../model';

const ALIKE: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي', ی: 'ي', ک: 'ك' };

/** Marks on letters, tatweel, and signs that only steer the direction. */
const MARKS = /[\p{M}\u0640\u200e\u200f\u2066-\u2069]/gu;

/** A character as it is compared; empty for what does not count. */
function foldCharacter(character: string): string {
  const base = (ALIKE[character] ?? character).normalize('NFD').replace(MARKS, '').toLowerCase();
  return /\s/.test(base) ? ' ' : base;
}

/** The folded text, and for each of its units where the character begins that it came from; one more for the end. */
function fold(text: string): { folded: string; origin: number[] } {
  let folded = '';
  let at = 0;
  const origin: number[] = [];
  for (const character of text) {
    const unit = foldCharacter(character);
    folded += unit;
    for (let i = 0; i < unit.length; i++) origin.push(at);
    at += character.length;
  }
  return { folded, origin: [...origin, text.length] };
}

/** Where `text` has the words, from left to right; nowhere where `query` has no letter or digit. */
export function findWords(text: string, query: string): Span[] {
  const wanted = fold(query.trim()).folded;
  if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
  const { folded, origin } = fold(text);
  const found: Span[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    found.push([origin[at] ?? 0, origin[at + wanted.length] ?? text.length]);
  }
  return found;
}
