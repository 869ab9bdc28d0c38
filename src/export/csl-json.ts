/** Brief → CSL-JSON: the article as a news item, and each statement as an item of its own on request. */
import type { Brief, Statement } from '../model';
import { authorName, type PersonName, type WholeName } from './author-name';
import {
  authorsOf,
  contentOf,
  correctedLines,
  type ExportDocument,
  localDay,
  oneLine,
  paragraphOf,
  speakerName,
  wordsOf,
} from './document';
import { notesLine } from './notes';
import { statementLink, webAddress } from './text-fragment';

export type CslName = PersonName | WholeName;

interface CslDate {
  'date-parts': number[][];
}

/** The part of CSL 1.0.2's item that a news article needs. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author?: CslName[];
  'container-title'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language?: string;
  /** The article's own sentences that carry the story. */
  abstract?: string;
  /** The person's tags, separated by commas as CSL has them. */
  keyword?: string;
  /** Who said what, for an item that is a statement; what a person has put right by hand. */
  note?: string;
  /** The person's own notes: no style prints them by itself. */
  annote?: string;
}

export interface CitationOptions {
  /** One item more for each statement, with its speaker, words and deep link. */
  statements?: boolean;
  /** Before what a person has put right by hand. */
  corrected: string;
}

function cslDate(iso: string | undefined): CslDate | undefined {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/
    .exec(iso ?? '')
    ?.slice(1)
    .filter(Boolean)
    .map(Number);
  return parts?.length ? { 'date-parts': [parts] } : undefined;
}

/** A citation key that is stable for one article: site, year and the first words of the title, in letters that BibTeX takes. */
export function citationKey(brief: Brief): string {
  const { site, url, published, title } = brief.article;
  const host = webAddress(url)
    ?.hostname.replace(/^www\./, '')
    .split('.')[0];
  const words = [host ?? site ?? 'article', published?.slice(0, 4) ?? 'nd', ...title.split(/\s+/).slice(0, 3)];
  return words
    .map((word) => word.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(Boolean)
    .join('-')
    .toLowerCase();
}

const noted = (parts: readonly string[]): { note?: string } => (parts.length ? { note: oneLine(parts.join(' — ')) } : {});

/** A list's comma would part a tag in two. */
const keywordOf = (tags: readonly string[]): string => tags.map((tag) => oneLine(tag).replace(/[,;،؛]\s*/g, ' ')).join(', ');

/** What is said of the article, whether it is cited itself or one of its statements. */
function articleItem({ brief, accessed, tags = [] }: ExportDocument): Omit<CslItem, 'note'> {
  const { title, site, byline, published, url, language } = brief.article;
  const author = authorsOf(byline).map((name) => authorName(name, brief.article));
  const issued = cslDate(published);
  const read = cslDate(localDay(accessed));
  const keyword = keywordOf(tags);
  return {
    id: citationKey(brief),
    type: 'article-newspaper',
    title: oneLine(title),
    ...(author.length ? { author } : {}),
    ...(site ? { 'container-title': oneLine(site) } : {}),
    ...(issued ? { issued } : {}),
    ...(read ? { accessed: read } : {}),
    ...(url ? { URL: url } : {}),
    language,
    ...(keyword ? { keyword } : {}),
  };
}

/** With a note of every line that was put right: who cites the article may cite that line. */
const wholeArticle = (document: ExportDocument, corrected: string): CslItem => {
  const { brief } = document;
  const lines = correctedLines(brief);
  const abstract = oneLine(brief.gist.map((span) => wordsOf(brief, span)).join(' '));
  const annote = notesLine(document.notes);
  return {
    ...articleItem(document),
    ...(abstract ? { abstract } : {}),
    ...noted(lines.length ? [`${corrected}: ${lines.join('; ')}`] : []),
    ...(annote ? { annote } : {}),
  };
};

function statementItem(document: ExportDocument, statement: Statement, corrected: string): CslItem {
  const item = articleItem(document);
  const link = statementLink(document.brief, statement);
  const speaker = speakerName(document.brief, statement);
  const words = contentOf(document.brief, statement);
  return {
    ...item,
    id: `${item.id}-${statement.id}`,
    ...(link ? { URL: link } : {}),
    // "¶ 3" is how a passage is named where there are no pages, in every language
    ...noted([
      `${speaker ? `${speaker}: ${words}` : words} (¶ ${paragraphOf(document.brief, statement)})`,
      ...(statement.corrected?.length ? [corrected] : []),
    ]),
  };
}

/** CSL items of any number of briefs, articles before their statements. Ids are made unique by a running number. */
export function toCslItems(documents: readonly ExportDocument[], options: CitationOptions): CslItem[] {
  const items = documents.flatMap((document) => [
    wholeArticle(document, options.corrected),
    ...(options.statements ? document.brief.statements.map((statement) => statementItem(document, statement, options.corrected)) : []),
  ]);
  const seen = new Map<string, number>();
  return items.map((item) => {
    const count = (seen.get(item.id) ?? 0) + 1;
    seen.set(item.id, count);
    return count === 1 ? item : { ...item, id: `${item.id}-${count}` };
  });
}

export const toCslJson = (documents: readonly ExportDocument[], options: CitationOptions): string =>
  `${JSON.stringify(toCslItems(documents, options), null, 2)}\n`;
