/** Texts with several attributions, each part marked with the number of its statement: [1 source] <1 cue> {1 content}. Parts may hold others. */
import type { Span } from '../../src/model';
import type { Marked } from './attribution-markup';

const MARK = /([[<{])(\d+) |[\]>}]/g;

interface Spans {
  source: Span | null;
  cue: Span | null;
  content: Span[];
}

/** The text without its marks, and where the parts stand in it. */
export function readNumberedSpans(marked: string): { text: string; statements: Spans[] } {
  const statements: Spans[] = [];
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
    const span: Span = [part.start, text.length];
    const statement = statements[part.index] ?? { source: null, cue: null, content: [] };
    statements[part.index] = statement;
    if (part.mark === '[') statement.source = span;
    else if (part.mark === '<') statement.cue = span;
    else statement.content.push(span);
  }
  return { text: text + marked.slice(at), statements };
}

export function readNumberedMarkup(marked: string): { text: string; statements: Omit<Marked, 'text'>[] } {
  const { text, statements } = readNumberedSpans(marked);
  const words = (span: Span | null) => span && text.slice(...span);
  return {
    text,
    statements: statements.map(({ source, cue, content }) => ({
      source: words(source),
      cue: words(cue),
      content: content.map((span) => text.slice(...span)),
    })),
  };
}
