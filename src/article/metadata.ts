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
import { type Around, type Found, findByline } from './find-byline';
import { findPublished, MODIFIED_META } from './find-published';
import { detectLanguage, directionOf } from './language';
import { parsePageDate } from './page-date';
import { absoluteUrl } from './page-meta';
import type { Block } from './snapshot';
import type { StructuredArticle } from './structured-data';
import { findTitle } from './title';

export type Metadata = Omit<Article, 'text' | 'completeness' | 'html' | 'truncated' | 'selection'>;

/** Licences in words, where no link names one. */
const RIGHTS_META = ['dcterms.license', 'dc.rights', 'dcterms.rights'];

const hostOf = (url: string | undefined) => (url ? new URL(url).hostname.replace(/^www\d?\./, '') : undefined);

export interface Surroundings {
  url?: string;
  /** The page's <meta>, read once. */
  meta: ReadonlyMap<string, string>;
  data: StructuredArticle | null;
  /** Whether the page's head is of an article that it showed before this one. */
  stale: boolean;
  /** Headings of the page. */
  headings: readonly Block[];
}

export interface Titled {
  title: string;
  site?: string;
  origin: Origin;
  siteOrigin?: Origin;
}

/** What the title needs, before the body is known: the body leaves the headline out. */
export function readTitle(document: Document, { url, meta, data, headings }: Surroundings): Titled {
  const base = absoluteUrl(url, undefined);
  const named = firstOf(
    [meta.get('og:site_name'), 'meta:og:site_name'],
    [data?.publisher, 'json-ld'],
    [meta.get('application-name'), 'meta:application-name'],
    [hostOf(base), 'address'],
  );
  const site = named?.value;
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
  return { title, origin, ...(named ? { site: named.value, siteOrigin: named.origin } : {}) };
}

/** The first of several sources that has something to say. */
const firstOf = (...sources: readonly (readonly [value: string | null | undefined, origin: Origin])[]): Found | undefined => {
  const found = sources.find(([value]) => value?.trim());
  return found ? { value: (found[0] ?? '').replace(/\s+/g, ' ').trim(), origin: found[1] } : undefined;
};

const metaSources = (meta: ReadonlyMap<string, string>, names: readonly string[]) =>
  names.map((name) => [meta.get(name), `meta:${name}`] as const);

/** @returns undefined for what is no http(s) address. */
function asAddress(found: Found | undefined, base: string | undefined): Found | undefined {
  const value = absoluteUrl(found?.value, base);
  return found && value ? { value, origin: found.origin } : undefined;
}

/** The page's own address for its article, or the one that it was read from. */
function findAddress(document: Document, meta: ReadonlyMap<string, string>, data: StructuredArticle | null, base: string | undefined) {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const canonical = asAddress(firstOf([link, 'link:canonical'], [meta.get('og:url'), 'meta:og:url'], [data?.url, 'json-ld']), base);
  // A canonical address that is the site's front page is a mistake of the page.
  const isFront =
    canonical !== undefined && new URL(canonical.value).pathname === '/' && base !== undefined && new URL(base).pathname !== '/';
  return canonical && !isFront ? canonical : base ? { value: base, origin: 'address' } : undefined;
}

/**
 * @param text the article's text, which tells its language.
 * @param around what stands around its paragraphs, where pages write date and author.
 * @param titled its title, where that has been read.
 */
export function readMetadata(
  document: Document,
  surroundings: Surroundings,
  text: string,
  around: Around,
  titled: Titled = readTitle(document, surroundings),
): Metadata {
  const { url, meta, data } = surroundings;
  const base = absoluteUrl(url, undefined);
  const { title, site, origin, siteOrigin } = titled;
  const claim = document.documentElement?.getAttribute('lang') || meta.get('og:locale') || meta.get('content-language') || data?.language;
  const language = detectLanguage(text, claim);
  const address = surroundings.stale && base ? { value: base, origin: 'address' } : findAddress(document, meta, data, base);
  // Where the page says which English it is, day and month stand in that order.
  const dates = language === 'en' && meta.get('og:locale') === 'en_US' ? 'en-US' : language;
  const changed = firstOf([data?.modified, 'json-ld'], ...metaSources(meta, MODIFIED_META));
  const modified = changed ? parsePageDate(changed.value, language) : undefined;
  // A blog may be published by its author: only where the site has a name of its own is the publisher nobody.
  const publisher = meta.has('og:site_name') || !data?.authors.includes(data.publisher ?? '') ? data?.publisher : undefined;
  const names = [meta.get('og:site_name'), meta.get('application-name'), publisher, hostOf(base), hostOf(address?.value)].filter(
    (name) => name !== undefined,
  );
  const license = document.querySelector('link[rel~="license"], a[rel~="license"]')?.getAttribute('href');
  const found = {
    url: address,
    byline: findByline(document, meta, data, around, names),
    published: findPublished(document, meta, data, around, { language: dates, text, url: address?.value }),
    modified: modified && changed ? { value: modified, origin: changed.origin } : undefined,
    section: firstOf([meta.get('article:section'), 'meta:article:section'], [data?.section, 'json-ld']),
    image: asAddress(firstOf([meta.get('og:image'), 'meta:og:image'], [data?.image, 'json-ld']), base),
    license: asAddress(firstOf([license, 'link:license']), base) ?? firstOf([data?.license, 'json-ld'], ...metaSources(meta, RIGHTS_META)),
  };
  const known = Object.entries(found).filter((entry): entry is [string, Found] => entry[1] !== undefined);
  const direction: Direction = directionOf(text);
  return {
    ...Object.fromEntries(known.map(([key, { value }]) => [key, value])),
    title,
    ...(site ? { site } : {}),
    language,
    direction,
    origins: {
      title: origin,
      ...(siteOrigin ? { site: siteOrigin } : {}),
      ...Object.fromEntries(known.map(([key, each]) => [key, each.origin])),
      language: language === claim ? 'page' : 'text',
    },
  };
}
