/** What is read off a page before the engine sees it. */

export type Direction = 'ltr' | 'rtl';

/** The article as the contract has it: the part of a brief that the page itself gave. */
export interface ArticleText {
  /** Canonical address, absolute and http(s). */
  url?: string;
  title: string;
  site?: string;
  byline?: string;
  /** ISO 8601, with the offset where the page gives one. */
  published?: string;
  /** BCP 47. */
  language: string;
  direction: Direction;
  /** The body alone, paragraphs joined by "\n\n". */
  text: string;
}

/** Where a piece of metadata was found, for `--explain`: "json-ld", "meta:article:published_time", "time", … */
export type Origin = string;

/** Why a paragraph of the page is not in the brief; first what a reader may miss. */
export const LEFT_OUT_REASONS = [
  'continued',
  'beside',
  'fragment',
  'repeated',
  'link',
  'caption',
  'credit',
  'related',
  'newsletter',
  'advertisement',
  'share',
  'comments',
  'author',
  'dated',
  'tags',
  'navigation',
  'form',
  'cookies',
  'rights',
] as const;

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** A paragraph of the page that is not in the brief, and why. */
export interface LeftOut {
  text: string;
  reason: LeftOutReason;
}

/** An article with what the reader and the library need beside the contract's keys. */
export interface Article extends ArticleText {
  /** ISO 8601. */
  modified?: string;
  section?: string;
  /** The lead image's address: shown as text, never fetched. */
  image?: string;
  license?: string;
  /** The body as HTML, not sanitised: the library does that before it keeps it, and nothing else may use it. */
  html?: string;
  /** True where `text` is the person's selection rather than the whole article. */
  selection?: boolean;
  /** True where the page shows only the start of an article. */
  truncated?: boolean;
  /** Paragraphs of the page's main column: how many went in, which were left out, and how many more that are not listed. */
  completeness?: { used: number; leftOut: LeftOut[]; unlisted?: number };
  origins?: Partial<
    Record<'url' | 'title' | 'site' | 'byline' | 'published' | 'modified' | 'section' | 'image' | 'license' | 'language' | 'text', Origin>
  >;
}
