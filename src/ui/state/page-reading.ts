/** What comes of reading a page, and the way back into it. */
import type { Article, Span } from '../../model';

export type PageReading =
  | { kind: 'article'; article: Article }
  | { kind: 'no-article'; url: string }
  | { kind: 'failed'; error: unknown }
  /** The browser lets no extension read this page: its own pages, stores, the PDF viewer. */
  | { kind: 'closed' }
  /** The side panel has not been let into this page: only a click on the toolbar button does that. */
  | { kind: 'no-access' };

/** How many of the passages asked for are marked in the page now. */
export interface Shown {
  found: number;
  /** Those among them whose words differ from the article's by now. */
  changed: number;
}

/** What the page says of a line of a saved brief. */
export interface Anchored extends Shown {
  /** What stands in the page in place of the passages that it still has. */
  words: readonly string[];
}

export interface PageLink {
  /** Marks passages of the article in the page and scrolls to the first. */
  show: (spans: readonly Span[]) => Promise<Shown>;
  clear: () => Promise<void>;
  /** An address that leads to the passages, checked in the page; null where none does. Absent where there is no live page. */
  link?: (spans: readonly Span[]) => Promise<string | null>;
}
