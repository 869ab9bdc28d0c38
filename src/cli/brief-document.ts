/** A document as it comes in, a page or a text → its brief, by the same code as the extension. */
import { readArticle, textArticle } from '../article';
import type { Trace } from '../engine/layers';
import { makeBrief } from '../engine/pipeline';
import { loadPack, type ReadModel } from '../languages';
import type { Article, Brief } from '../model';

export interface InputDocument {
  html?: string;
  text?: string;
  url?: string;
  /** BCP 47. */
  language?: string;
  /** ISO 8601; anchors what is relative. */
  published?: string;
  title?: string;
}

/** A document that cannot be briefed through no fault of ours. */
export class DocumentError extends Error {
  constructor(
    readonly code: 'bad-json' | 'bad-document' | 'no-article' | 'unreadable' | 'unwritable',
    message: string,
  ) {
    super(message);
  }
}

/** What the page says itself counts more than what was known beforehand. */
async function articleOfPage(html: string, known: InputDocument): Promise<Article> {
  // The tree builder takes longer to load than a text takes to brief.
  const { parseHtml } = await import('./parse-html');
  const page = readArticle(parseHtml(html, known.url), { url: known.url });
  if (!page) throw new DocumentError('no-article', 'No article was found in this page.');
  return {
    ...page,
    title: page.title || (known.title ?? ''),
    ...(page.published || !known.published ? {} : { published: known.published }),
    ...(page.language === 'und' && known.language ? { language: known.language } : {}),
  };
}

/**
 * @param trace hears every decision of the engine.
 * @param hear hears the article as it was read.
 * @throws DocumentError where there is no article in it.
 */
export async function briefDocument(
  document: InputDocument,
  readModel: ReadModel,
  trace?: Trace,
  hear?: (article: Article) => void,
): Promise<Brief> {
  const { html, text } = document;
  if (html === undefined && text === undefined) throw new DocumentError('bad-document', 'A document needs "html" or "text".');
  const article = html === undefined ? textArticle({ ...document, text: text ?? '' }) : await articleOfPage(html, document);
  hear?.(article);
  return makeBrief(article, await loadPack(article.language, readModel), trace);
}
