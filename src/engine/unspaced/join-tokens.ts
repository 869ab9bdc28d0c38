/** Makes every name, and every title beside one, a token of its own, in scripts where a segmenter that knows no names has cut through it. */
import type { Span } from '../../model';
import type { Token } from '../layers';

/**
 * Tokens in order, those that a span touches cut at its ends and joined within.
 * @param spans of those that overlap, the first counts
 */
export function joinTokens(text: string, tokens: readonly Token[], spans: readonly Span[]): Token[] {
  const inOrder = [...spans].sort((a, b) => a[0] - b[0]);
  const joined: Token[] = [];
  let next = 0;
  const add = (start: number, end: number, kind: Token['kind']) => {
    if (end > start) joined.push({ start, end, text: text.slice(start, end), kind });
  };
  let from = 0;
  for (const token of tokens) {
    let start = Math.max(token.start, from);
    for (let span = inOrder[next]; span && span[0] < token.end; span = inOrder[next]) {
      next++;
      if (span[0] < from) continue;
      add(start, span[0], token.kind);
      add(...span, 'word');
      start = from = span[1];
    }
    add(Math.max(start, token.start), token.end, token.kind);
  }
  return joined;
}
