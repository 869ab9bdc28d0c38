/** Document → Article, and plain text → Article. */
import type { Article } from '../model';
import { findBody } from './body';
import { isHeading } from './clutter';
import { readMetadata, readTitle } from './metadata';
import { type Block, takeSnapshot } from './snapshot';
import { readStructuredData } from './structured-data';

export interface ReadOptions {
  /** The page's address; relative addresses are resolved against it. */
  url?: string;
}

/** Front pages and lists hold titles that are links, and little beside them to read. */
function isListOfLinks(blocks: readonly Block[]): boolean {
  const sum = (of: (block: Block) => number) => blocks.reduce((total, block) => total + of(block), 0);
  return sum((block) => block.linkLength) * 2 > sum((block) => block.text.length);
}

/** Reads the article of a page; the document is left as it is. Null where there is none. */
export function readArticle(document: Document, options: ReadOptions = {}): Article | null {
  const { url } = options;
  const snapshot = takeSnapshot(document);
  const surroundings = { url, data: readStructuredData(document), headings: snapshot.blocks.filter(isHeading) };
  const { title } = readTitle(document, surroundings);
  const body = findBody(snapshot, title);
  if (!body || isListOfLinks(body.kept)) return null;
  const text = body.kept.map((block) => block.text).join('\n\n');
  return {
    ...readMetadata(document, surroundings, text, body.head),
    text,
    completeness: { used: body.kept.length, leftOut: body.leftOut },
  };
}

export { textArticle } from './text-article';
