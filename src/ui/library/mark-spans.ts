/** Marks spans of a saved article where it is set in paragraphs: the page's own marking, without searching for the words. */
import type { Span } from '../../model';

const HIGHLIGHT = 'mujaz-library';

/** The break between two paragraphs of an article's text. */
const BREAK = '\n\n'.length;

interface Place {
  node: Text;
  offset: number;
}

/** Text nodes of the paragraphs with the offset in the article's text at which each starts. */
function textNodes(root: HTMLElement): { node: Text; start: number }[] {
  let start = 0;
  return [...root.children].flatMap((paragraph) => {
    const node = paragraph.firstChild;
    const at = start;
    start += (paragraph.textContent?.length ?? 0) + BREAK;
    return node instanceof Text ? [{ node, start: at }] : [];
  });
}

function placeOf(nodes: readonly { node: Text; start: number }[], offset: number): Place | null {
  const found = nodes.findLast(({ start }) => start <= offset);
  return found && offset - found.start <= found.node.length ? { node: found.node, offset: offset - found.start } : null;
}

/** Offset in the article's text of a place in the document; null where it is not in one of the paragraphs. */
export function offsetIn(root: HTMLElement, node: Node, offset: number): number | null {
  const nodes = textNodes(root);
  const within = nodes.find((each) => each.node === node);
  if (within) return within.start + offset;
  // selecting a whole paragraph ends before the first child of the next
  const paragraph = nodes.find((each) => each.node.parentElement === node);
  return paragraph ? paragraph.start + (offset > 0 ? paragraph.node.length : 0) : null;
}

/**
 * Marks the spans, in place of those marked before, and scrolls to the first.
 * @param root its children are the paragraphs of the article's text, a text node each.
 * @returns how many spans are marked.
 */
export function markSpans(root: HTMLElement, spans: readonly Span[]): number {
  const nodes = textNodes(root);
  const ranges = spans.flatMap(([start, end]) => {
    const from = placeOf(nodes, start);
    const to = placeOf(nodes, end);
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return [range];
  });
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  const first = ranges[0]?.startContainer.parentElement;
  first?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
  return ranges.length;
}
