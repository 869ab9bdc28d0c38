/** Document → Article, and plain text → Article. */
import type { Article } from '../model';
import { type Body, findBody, NOWHERE } from './body';
import { isHeading } from './clutter';
import { readMetadata, readTitle, type Surroundings, type Titled } from './metadata';
import { hiddenText, laterParagraphs, paragraphsOf } from './other-text';
import { pageHtml } from './page-html';
import { metaOf } from './page-meta';
import { MANY_BLOCKS } from './readability-choice';
import { describedAsShown } from './shown';
import { type SnapshotOptions, takeSnapshot } from './snapshot';
import { otherArticles } from './stacked';
import { readStructuredData, type StructuredArticle } from './structured-data';

export interface ReadOptions {
  /** The page's address; relative addresses are resolved against it. */
  url?: string;
  /** What the person has selected, as `Selection.toString()` gives it: the article is then the selection. */
  selection?: string;
  /** Whether the body is wanted as HTML too, for whoever keeps it. */
  html?: boolean;
}

/** Less text than this is a notice rather than an article, where the page has more elsewhere. */
const SHORT_ARTICLE = 200;

interface Reading {
  body: Body;
  surroundings: Surroundings;
  titled: Titled;
}

const lengthOf = (body: Body | null | undefined): number => body?.kept.reduce((sum, block) => sum + block.text.length, 0) ?? 0;

/** What the page shows, or, where that is next to nothing, what it has but hides until its scripts have run. */
function readPage(document: Document, page: Surroundings): Reading | null {
  const { url, data } = page;
  const attempts: SnapshotOptions[] = [{ skip: otherArticles(document, url) }, { readHidden: true }];
  let best: Reading | null = null;
  for (const options of attempts) {
    const snapshot = takeSnapshot(document, options);
    const surroundings = { ...page, headings: snapshot.blocks.filter(isHeading) };
    const titled = readTitle(document, surroundings);
    const body = findBody(snapshot, titled.title, data?.body);
    if (body && lengthOf(body) > lengthOf(best?.body)) best = { body, surroundings, titled };
    if (lengthOf(body) >= SHORT_ARTICLE || snapshot.blocks.length > MANY_BLOCKS || !(snapshot.hides || options.skip?.size)) break;
  }
  return best;
}

/** Whether the page shows only the start: it says so, or its structured data does and holds more than what is shown. */
function isTruncated(text: string, body: Body, data: StructuredArticle | null): boolean {
  if (body.leftOut.some(({ reason }) => reason === 'continued')) return true;
  return data?.free === false && (data.body ? text.length < data.body.length * 0.7 : text.length < 1500);
}

/**
 * Reads the article of a page; the document is left as it is.
 * @returns null where there is none.
 */
export function readArticle(document: Document, { url, selection, html = false }: ReadOptions = {}): Article | null {
  const { meta, data, stale } = describedAsShown(document, url, metaOf(document), readStructuredData(document));
  const page: Surroundings = { url, meta, data, stale, headings: [] };
  const selected = selection ? paragraphsOf(selection) : [];
  if (selected.length) {
    const text = selected.join('\n\n');
    return { ...readMetadata(document, page, text, NOWHERE), text, selection: true, completeness: { used: selected.length, leftOut: [] } };
  }
  const reading = readPage(document, page);
  // The page has the article's words, but not where a reader sees them.
  const elsewhere = lengthOf(reading?.body) < SHORT_ARTICLE ? hiddenText(document, data) : null;
  if (elsewhere && elsewhere.text.length > Math.max(SHORT_ARTICLE, lengthOf(reading?.body) * 2)) {
    const metadata = readMetadata(document, reading?.surroundings ?? page, elsewhere.text, NOWHERE);
    return {
      ...metadata,
      text: elsewhere.text,
      completeness: { used: elsewhere.text.split('\n\n').length, leftOut: [] },
      origins: { ...metadata.origins, text: elsewhere.origin },
    };
  }
  if (!reading) return null;
  const { body, surroundings, titled } = reading;
  const shown = body.kept.map((block) => block.text.replace(/\n/g, ' '));
  const later = laterParagraphs(body.kept);
  const text = [...shown, ...later].join('\n\n');
  return {
    ...readMetadata(document, surroundings, text, body.around, titled),
    text,
    ...(html ? { html: pageHtml(body.kept, url, later) } : {}),
    ...(isTruncated(text, body, data) ? { truncated: true } : {}),
    completeness: {
      used: body.kept.length + later.length,
      leftOut: body.leftOut,
      ...(body.unlisted ? { unlisted: body.unlisted } : {}),
    },
  };
}

export { isProseText } from './clutter';
export { textArticle } from './text-article';
