/**
 * What a page says about its article: title, site, byline, dates, address.
 *
 * Order of sources, the same for every value, by who reads what: JSON-LD first, since search engines check it against
 * the page and sites keep it right; then the <meta> that social networks show; then microdata and <time> inside the
 * article; then what a reader sees above the text. A <time> in a sidebar is another story's. The title goes the other
 * way: a heading that the page's title repeats is what the reader saw, while JSON-LD and Open Graph carry headlines
 * written for search and sharing.
 */
import type { Article, Direction, Origin } from '../model';
import { cleanByline } from './byline';
import { detectLanguage, directionOf } from './language';
import { parsePageDate } from './page-date';
import type { Block } from './snapshot';
import type { StructuredArticle } from './structured-data';
import { findTitle } from './title';

export type Metadata = Omit<Article, 'text' | 'completeness' | 'html' | 'truncated' | 'selection'>;

/** What was found, and where. */
interface Found {
  value: string;
  origin: Origin;
}

/** The page's <meta> by lower-case name, property or itemprop; the first of each. */
function metaOf(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/))
        if (name && !values.has(name)) values.set(name, content);
    }
  }
  return values;
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'cxenseparse:recs:publishtime',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'rnews:datepublished',
  'bt:pubdate',
  'iso-8601-publish-date',
  'date',
];
const MODIFIED_META = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified', 'lastmod'];
const AUTHOR_META = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'twitter:creator:name',
  'cxenseparse:author',
];

/** An address as absolute http(s), or undefined. */
export function absoluteUrl(address: string | null | undefined, base: string | undefined): string | undefined {
  if (!address?.trim()) return undefined;
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

const hostOf = (url: string | undefined) => (url ? new URL(url).hostname.replace(/^www\d?\./, '') : undefined);

/** Elements of the article's own head that name the author, nearest to the text first. */
const AUTHOR_ELEMENTS =
  '[itemprop~="author"] [itemprop="name"], [itemprop~="author"], [rel~="author"], .byline, .byline-name, .author-name, .article-author, .author, .p-author, .writtenby';

/** Whether an element belongs to another story or to the readers: in a sidebar, a footer, a list of comments. */
const isElsewhere = (element: Element): boolean =>
  element.closest(
    'aside, footer, nav, [class*="comment"], [id*="comment"], [class*="related"], [class*="sidebar"], [id*="sidebar"], [class*="widget"]',
  ) !== null;

function findByline(document: Document, meta: Map<string, string>, data: StructuredArticle | null, names: string[]): Found | undefined {
  const fromData = data?.authors.length ? cleanByline(data.authors.join(', '), names) : undefined;
  if (fromData) return { value: fromData, origin: 'json-ld' };
  for (const name of AUTHOR_META) {
    const content = meta.get(name);
    const value = content && !/^https?:/.test(content) ? cleanByline(content, names) : undefined;
    if (value) return { value, origin: `meta:${name}` };
  }
  for (const selector of AUTHOR_ELEMENTS.split(', ')) {
    const values = [...document.querySelectorAll(selector)]
      .filter((element) => !isElsewhere(element))
      .slice(0, 4)
      .flatMap((element) => cleanByline(element.textContent ?? '', names) ?? []);
    if (values.length) return { value: [...new Set(values)].join(', '), origin: `element:${selector}` };
  }
  return undefined;
}

/** The dates that the article's own mark-up gives. */
function timeElement(document: Document, language: string): Found | undefined {
  for (const selector of [
    '[itemprop~="datePublished"]',
    'time[pubdate]',
    'article time',
    'header time',
    'main time',
    'time',
    'abbr.published',
    '.published',
  ]) {
    for (const element of document.querySelectorAll(selector)) {
      if (isElsewhere(element)) continue;
      const text =
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title') ?? element.textContent ?? '';
      const value = text.length < 80 ? parsePageDate(text, language) : undefined;
      if (value) return { value, origin: `element:${selector}` };
    }
  }
  return undefined;
}

function findPublished(
  document: Document,
  meta: Map<string, string>,
  data: StructuredArticle | null,
  language: string,
  head: readonly Block[],
  url: string | undefined,
): Found | undefined {
  const fromData = data?.published ? parsePageDate(data.published, language) : undefined;
  if (fromData) return { value: fromData, origin: 'json-ld' };
  for (const name of PUBLISHED_META) {
    const content = meta.get(name);
    const value = content ? parsePageDate(content, language) : undefined;
    if (value) return { value, origin: `meta:${name}` };
  }
  const element = timeElement(document, language);
  if (element) return element;
  for (const block of head) {
    const value = block.text.length < 160 ? parsePageDate(block.text, language) : undefined;
    if (value) return { value, origin: 'text' };
  }
  const inUrl = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:\D|$)/.exec(url ?? '');
  const value = inUrl ? parsePageDate(`${inUrl[1]}-${inUrl[2]}-${inUrl[3]}`) : undefined;
  return value ? { value, origin: 'url' } : undefined;
}

export interface Surroundings {
  url?: string;
  data: StructuredArticle | null;
  /** Headings of the page. */
  headings: readonly Block[];
}

/** What the title needs, before the body is known: the body leaves the headline out. */
export function readTitle(
  document: Document,
  { url, data, headings }: Surroundings,
  meta: ReadonlyMap<string, string> = metaOf(document),
): { title: string; site?: string; origin: Origin } {
  const base = absoluteUrl(url, undefined);
  const site = meta.get('og:site_name') ?? data?.publisher ?? meta.get('application-name') ?? hostOf(base);
  const names = [site, hostOf(base), hostOf(base)?.split('.')[0], data?.publisher].filter((name) => name !== undefined);
  const sources: [Origin, string | undefined][] = [
    ['meta:og:title', meta.get('og:title')],
    ['json-ld', data?.headline],
    ['title', document.title],
    ['meta:twitter:title', meta.get('twitter:title')],
  ];
  const given = sources.filter((source): source is [Origin, string] => Boolean(source[1]?.trim()));
  const title = findTitle(
    given.map(([, text]) => text),
    names,
    headings,
  );
  const origin = headings.some(({ text }) => text.replace(/\s+/g, ' ') === title)
    ? 'heading'
    : (given.find(([, text]) => text.includes(title))?.[0] ?? 'title');
  return { title, origin, ...(site ? { site: site.replace(/\s+/g, ' ').trim() } : {}) };
}

/**
 * @param text the article's text, which tells its language.
 * @param head blocks between the headline and the first paragraph, where pages write the date.
 */
export function readMetadata(document: Document, surroundings: Surroundings, text: string, head: readonly Block[]): Metadata {
  const { url, data } = surroundings;
  const meta = metaOf(document);
  const base = absoluteUrl(url, undefined);
  const { title, site, origin } = readTitle(document, surroundings, meta);
  const claim = document.documentElement?.getAttribute('lang') || meta.get('og:locale') || meta.get('content-language') || data?.language;
  const language = detectLanguage(text, claim);
  const canonical = absoluteUrl(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url') ?? data?.url,
    base,
  );
  // A canonical address that is the site's front page is a mistake of the page.
  const isFront = canonical !== undefined && new URL(canonical).pathname === '/' && base !== undefined && new URL(base).pathname !== '/';
  const address = canonical && !isFront ? canonical : base;
  const published = findPublished(document, meta, data, language, head, address);
  const modifiedText = data?.modified ?? MODIFIED_META.map((name) => meta.get(name)).find(Boolean);
  const modified = modifiedText ? parsePageDate(modifiedText, language) : undefined;
  const names = [site, data?.publisher, hostOf(base)].filter((name) => name !== undefined);
  const byline = findByline(document, meta, data, names);
  const section = meta.get('article:section') ?? data?.section;
  const image = absoluteUrl(meta.get('og:image') ?? data?.image, base);
  const license =
    absoluteUrl(document.querySelector('link[rel~="license"], a[rel~="license"]')?.getAttribute('href'), base) ?? data?.license;
  const direction: Direction = directionOf(text);
  return {
    ...(address ? { url: address } : {}),
    title,
    ...(site ? { site } : {}),
    ...(byline ? { byline: byline.value } : {}),
    ...(published ? { published: published.value } : {}),
    ...(modified ? { modified } : {}),
    ...(section ? { section } : {}),
    ...(image ? { image } : {}),
    ...(license ? { license } : {}),
    language,
    direction,
    origins: {
      title: origin,
      ...(byline ? { byline: byline.origin } : {}),
      ...(published ? { published: published.origin } : {}),
      language: language === claim ? 'page' : 'text',
    },
  };
}
