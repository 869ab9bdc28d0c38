/** Marks passages in the live page by the CSS Custom Highlight API: its DOM stays as it is, and Arabic letters keep joining. */
import type { TextQuote } from '../model';
import { findRange, readPage } from './anchor';

/** A line of a brief, by its id, and what it stands for. */
export interface LineQuotes {
  line: string;
  quotes: readonly TextQuote[];
}

/** The passages of the line that was shown last, and those of every line where the reader asks for all. */
export const SHOWN = 'mujaz';
export const ALL = 'mujaz-all';

/** The passages of a saved brief that the page still has: as they were saved, and with other words. */
export const SAVED = 'mujaz-saved';
export const CHANGED = 'mujaz-changed';

/** Ink on marker, the same on light and dark pages: a passage must stand out on any. Many at once are only underlined, other words with a broken line. */
const STYLE = `
  ::highlight(${ALL}), ::highlight(${SAVED}) { text-decoration: underline 2px #d18b00; }
  ::highlight(${CHANGED}) { text-decoration: underline dashed 2px #d1480a; }
  ::highlight(${SHOWN}) { background-color: #ffd84d; color: #1a1400; }`;

let sheet: CSSStyleSheet | undefined;

/** A constructed sheet is no node of the page; Firefox keeps content scripts from adopting one of their own world. */
function adoptStyle(document: Document): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Brings a passage to the middle of the window, through every scroller that it stands in. */
function scrollTo(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  const holder = range.startContainer.parentElement;
  if (holder && holder.getBoundingClientRect().height < innerHeight / 2) {
    holder.scrollIntoView({ block: 'center', behavior });
    return;
  }
  // A long holder's middle may be far from the passage.
  const { top, bottom } = range.getBoundingClientRect();
  scrollBy({ top: (top + bottom) / 2 - innerHeight / 2, behavior });
}

/** Marks ranges under a name, in place of those marked before under the same name. */
export function markRanges(document: Document, name: string, ranges: readonly Range[]): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  adoptStyle(document);
  const highlight = new Highlight(...ranges);
  highlight.priority = name === SHOWN ? 1 : 0;
  CSS.highlights.set(name, highlight);
}

/** Marks what is found of the passages, in place of those marked before, and scrolls to the first. */
export function showPassages(document: Document, quotes: readonly TextQuote[]): { found: number; changed: number } {
  const page = readPage(document);
  const found = quotes.flatMap((quote) => findRange(page, quote) ?? []);
  markRanges(
    document,
    SHOWN,
    found.map(({ range }) => range),
  );
  if (found[0]) scrollTo(found[0].range);
  return { found: found.length, changed: found.filter(({ changed }) => changed).length };
}

export function clearPassages(): void {
  for (const name of [SHOWN, ALL, SAVED, CHANGED]) CSS.highlights.delete(name);
}
