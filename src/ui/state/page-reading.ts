/** What comes of reading a page, and the way back into it. */
import type { Article, Span } from '../../model';

export type PageReading =
  | { kind: 'article'; article: Article }
  | { kind: 'no-article' }
  | { kind: 'failed'; error: unknown }
  /** The browser lets no extension read this page: its own pages, stores, the PDF viewer. */
  | { kind: 'closed' }
  /** The side panel has not been let into this page: only a click on the toolbar button does that. */
  | { kind: 'no-access' };

export interface PageLink {
  /** Marks passages of the article in the page and scrolls to the first; how many of them the page still has. */
  show: (spans: readonly Span[]) => Promise<number>;
  clear: () => Promise<void>;
}
