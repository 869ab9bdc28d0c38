/** Document → Article, and plain text → Article. */
import type { Article } from '../model';

export interface ReadOptions {
  /** The page's address; relative addresses are resolved against it. */
  url?: string;
}

/** Reads the article of a page; the document is left as it is. Null where there is none. */
export function readArticle(_document: Document, _options: ReadOptions = {}): Article | null {
  return null;
}

export { textArticle } from './text-article';
