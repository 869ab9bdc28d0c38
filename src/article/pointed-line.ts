/** Which line of the brief the pointer is over in the page: the way back from a marked passage. */
import { findRange, readPage } from './anchor';
import { ALL, CHANGED, type LineQuotes, markRanges, SAVED, SHOWN } from './highlight';

interface LineRange {
  line: string;
  range: Range;
  length: number;
}

/** Newer than some of the browsers we serve, which then have the older way. */
type WithCaret = Document & { caretPositionFromPoint?: (x: number, y: number) => CaretPosition | null };

function caretAt(document: WithCaret, x: number, y: number): { node: Node; offset: number } | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** The nearest caret is given for blank paper too: the point itself must lie on the words. */
const isOn = (range: Range, x: number, y: number) =>
  [...range.getClientRects()].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);

const same = (a: Range, b: AbstractRange) =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

const isMarked = (range: Range) =>
  CSS.highlights.has(ALL) ||
  [SHOWN, SAVED, CHANGED].some((name) => [...(CSS.highlights.get(name) ?? [])].some((shown) => same(range, shown)));

/** The line with the shortest marked passage at a point: a name in a statement before the statement. */
function lineAt(document: Document, ranges: readonly LineRange[], x: number, y: number): string | null {
  const caret = caretAt(document, x, y);
  if (!caret) return null;
  const here = ranges.filter(({ range }) => range.isPointInRange(caret.node, caret.offset) && isMarked(range) && isOn(range, x, y));
  return here.reduce<LineRange | null>((best, each) => (best && best.length <= each.length ? best : each), null)?.line ?? null;
}

/**
 * Reports each time the pointer comes over a marked passage, and when it leaves for none.
 * @param mark whether the passages of all lines are marked, rather than those shown alone.
 * @returns what ends it.
 */
export function watchPointer(
  document: Document,
  lines: readonly LineQuotes[],
  mark: boolean,
  report: (line: string | null) => void,
): () => void {
  const page = readPage(document);
  const ranges = lines.flatMap(({ line, quotes }) =>
    quotes.flatMap((quote): LineRange[] => {
      const found = findRange(page, quote);
      return found ? [{ line, range: found.range, length: quote.exact.length }] : [];
    }),
  );
  markRanges(document, ALL, mark ? ranges.map(({ range }) => range) : []);
  let last: string | null = null;
  let frame = 0;
  const move = ({ clientX, clientY }: PointerEvent) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const line = lineAt(document, ranges, clientX, clientY);
      if (line === last) return;
      last = line;
      report(line);
    });
  };
  document.addEventListener('pointermove', move, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    document.removeEventListener('pointermove', move);
    markRanges(document, ALL, []);
  };
}
