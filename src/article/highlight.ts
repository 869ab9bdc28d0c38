/** Marks passages in the live page by the CSS Custom Highlight API: its DOM stays as it is, and Arabic letters keep joining. */
import type { TextQuote } from '../model';
import { findRange } from './anchor';

const NAME = 'mujaz';

/** Ink on marker, the same on light and dark pages: a passage must stand out on any. */
const STYLE = `::highlight(${NAME}) { background-color: #ffd84d; color: #1a1400; }`;

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

/** Marks what is found of the passages, in place of those marked before, and scrolls to the first. */
export function showPassages(document: Document, quotes: readonly TextQuote[]): { found: number; changed: number } {
  const ranges = quotes.flatMap((quote) => findRange(document, quote) ?? []);
  const [first] = ranges;
  if (!first) {
    clearPassages();
    return { found: 0, changed: 0 };
  }
  adoptStyle(document);
  CSS.highlights.set(NAME, new Highlight(...ranges));
  scrollTo(first);
  return { found: ranges.length, changed: 0 };
}

export function clearPassages(): void {
  CSS.highlights.delete(NAME);
}
