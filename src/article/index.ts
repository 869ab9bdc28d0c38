/** Document → Article, and plain text → Article. */
import type { Article } from '../model';
import { findBody } from './body';
import { readMetadata } from './metadata';
import { takeSnapshot } from './snapshot';

export interface ReadOptions {
  /** The page's address; relative addresses are resolved against it. */
  url?: string;
}

/** Reads the article of a page; the document is left as it is. Null where there is none. */
export function readArticle(document: Document, options: ReadOptions = {}): Article | null {
  const snapshot = takeSnapshot(document);
  const metadata = readMetadata(document, options.url);
  const body = findBody(snapshot, metadata.title);
  if (!body) return null;
  const text = body.kept.map((block) => block.text).join('\n\n');
  return {
    ...metadata,
    text,
    completeness: { used: body.kept.length, leftOut: body.leftOut },
  };
}

export { textArticle } from './text-article';
