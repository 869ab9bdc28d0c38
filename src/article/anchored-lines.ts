/** Looks for the passages of many lines at once in the live page, as it is now, and marks those that are there. */
import { findRange, readPage } from './anchor';
import { CHANGED, type LineQuotes, markRanges, SAVED } from './highlight';
import { tidy } from './page-text';

export interface AnchoredLine {
  line: string;
  /** How many of its passages the page still has. */
  found: number;
  /** Those among them whose words differ by now. */
  changed: number;
  /** What the page says in their place, in their order. */
  words: string[];
}

/** Marks what is found in place of what was found before; the page is not scrolled. Lines come back in their order. */
export function anchorLines(document: Document, lines: readonly LineQuotes[]): AnchoredLine[] {
  const page = readPage(document);
  const anchored = lines.map(({ line, quotes }) => ({ line, ranges: quotes.flatMap((quote) => findRange(page, quote) ?? []) }));
  const all = anchored.flatMap(({ ranges }) => ranges);
  for (const [name, changed] of [
    [SAVED, false],
    [CHANGED, true],
  ] as const) {
    markRanges(
      document,
      name,
      all.filter((each) => each.changed === changed).map(({ range }) => range),
    );
  }
  return anchored.map(({ line, ranges }) => ({
    line,
    found: ranges.length,
    changed: ranges.filter(({ changed }) => changed).length,
    words: ranges.map(({ range }) => tidy(range.toString())),
  }));
}
