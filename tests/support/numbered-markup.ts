/** Texts with several attributions, each part marked with the number of its statement: [1 source] <1 cue> {1 content}. Parts may hold others. */
import type { Marked } from './attribution-markup';

const MARK = /([[<{])(\d+) |[\]>}]/g;

export function readNumberedMarkup(marked: string): { text: string; statements: Omit<Marked, 'text'>[] } {
  const statements: Omit<Marked, 'text'>[] = [];
  const open: { mark: string; index: number; start: number }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, mark, number] = match;
    text += marked.slice(at, match.index);
    at = match.index + whole.length;
    if (mark !== undefined) {
      open.push({ mark, index: Number(number) - 1, start: text.length });
      continue;
    }
    const part = open.pop();
    if (!part) continue;
    const words = text.slice(part.start);
    const statement = statements[part.index] ?? { source: null, cue: null, content: [] };
    statements[part.index] = statement;
    if (part.mark === '[') statement.source = words;
    else if (part.mark === '<') statement.cue = words;
    else statement.content.push(words);
  }
  return { text: text + marked.slice(at), statements };
}
