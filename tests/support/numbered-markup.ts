/** Texts with several attributions, each part marked with the number of its statement: [1 source] <1 cue> {1 content}. */
import type { Marked } from './attribution-markup';

const MARK = /[[<{](\d+) |[\]>}]/g;
const PART = /([[<{])(\d+) ([^\]>}]*)[\]>}]/g;

export function readNumberedMarkup(marked: string): { text: string; statements: Omit<Marked, 'text'>[] } {
  const statements: Omit<Marked, 'text'>[] = [];
  for (const [, mark, number, words = ''] of marked.matchAll(PART)) {
    const index = Number(number) - 1;
    const statement = statements[index] ?? { source: null, cue: null, content: [] };
    statements[index] = statement;
    if (mark === '[') statement.source = words;
    else if (mark === '<') statement.cue = words;
    else statement.content.push(words);
  }
  return { text: marked.replace(MARK, ''), statements };
}
