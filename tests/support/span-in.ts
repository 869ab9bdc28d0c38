/** Where words stand in the text of an invented brief. */
import type { Span } from '../../src/model';

/** @throws Error where the words are not in the text from `from` on. */
export const spanIn =
  (text: string) =>
  (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`"${words}" is not in the text: give words that stand there`);
    return [start, start + words.length];
  };
