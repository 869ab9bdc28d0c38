/** The words that a person has selected in a saved article, as a span of its text. */
import type { Span } from '../../model';
import { offsetIn } from './mark-spans';

/** @param root see `markSpans`. @returns null where nothing but space is selected, or something outside. */
export function selectedSpan(root: HTMLElement): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const start = offsetIn(root, range.startContainer, range.startOffset);
  const end = offsetIn(root, range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  const text = [...root.children].map((paragraph) => paragraph.textContent ?? '').join('\n\n');
  const words = text.slice(start, end);
  const trimmed = words.trim();
  const from = start + words.indexOf(trimmed);
  return trimmed ? [from, from + trimmed.length] : null;
}
