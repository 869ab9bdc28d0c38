/** Cuts the text into words, numbers and signs. */
import type { Token } from '../layers';

const TOKEN = /[\p{L}\p{M}\p{N}_]+|[^\s]/gu;
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
/** Scripts that write no spaces between words: the platform's segmenter cuts these runs. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

const kindOf = (text: string): Token['kind'] => (LETTER.test(text) ? 'word' : DIGIT.test(text) ? 'number' : 'sign');

/**
 * Tokens in order. Runs in scripts without spaces are cut by `Intl.Segmenter`.
 * @param language BCP 47, for the segmenter.
 */
export function findTokens(text: string, language: string): Token[] {
  const tokens: Token[] = [];
  let segmenter: Intl.Segmenter | undefined;
  for (const match of text.matchAll(TOKEN)) {
    const run = match[0];
    const start = match.index;
    if (run.length > 1 && UNSPACED.test(run)) {
      segmenter ??= new Intl.Segmenter(language, { granularity: 'word' });
      for (const part of segmenter.segment(run)) {
        const at = start + part.index;
        tokens.push({ start: at, end: at + part.segment.length, text: part.segment, kind: kindOf(part.segment) });
      }
    } else {
      tokens.push({ start, end: start + run.length, text: run, kind: kindOf(run) });
    }
  }
  return tokens;
}
