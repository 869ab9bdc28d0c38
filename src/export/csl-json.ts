/** Brief → CSL-JSON: the article as a news item, and each statement as an item of its own on request. */
import type { Brief, Statement } from '../model';
import { authorsOf, contentOf, correctedLines, type ExportDocument, oneLine, speakerName } from './document';
import { statementLink } from './text-fragment';

interface CslName {
  literal: string;
}

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
  /** Who said what, for an item that is a statement; what a person has put right by hand. */
  note?: string;
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
  const host = url ? new URL(url).hostname.replace(/^www\./, '').split('.')[0] : undefined;
  const words = [host ?? site ?? 'article', published?.slice(0, 4) ?? 'nd', ...title.split(/\s+/).slice(0, 3)];
  return words
    .map((word) => word.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(Boolean)
    .join('-')
    .toLowerCase();
}

const noted = (parts: readonly string[]): { note?: string } => (parts.length ? { note: oneLine(parts.join(' — ')) } : {});

function articleItem({ brief, accessed }: ExportDocument): Omit<CslItem, 'note'> {
  const { title, site, byline, published, url, language } = brief.article;
  const author = authorsOf(byline).map((literal) => ({ literal }));
  const issued = cslDate(published);
  const read = cslDate(accessed);
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
  };
}

/** With a note of every line that was put right: who cites the article may cite that line. */
const withCorrections = (document: ExportDocument, corrected: string): CslItem => {
  const lines = correctedLines(document.brief);
  return { ...articleItem(document), ...noted(lines.length ? [`${corrected}: ${lines.join('; ')}`] : []) };
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
    ...noted([speaker ? `${speaker}: ${words}` : words, ...(statement.corrected?.length ? [corrected] : [])]),
  };
}

/** CSL items of any number of briefs, articles before their statements. Ids are made unique by a running number. */
export function toCslItems(documents: readonly ExportDocument[], options: CitationOptions): CslItem[] {
  const items = documents.flatMap((document) => [
    withCorrections(document, options.corrected),
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
