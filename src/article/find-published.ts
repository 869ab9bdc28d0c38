/** When it was published: JSON-LD, <meta>, <time>, what stands around the article's text, its address. */
import type { Around, Found } from './find-byline';
import { parsePageDate } from './page-date';
import { isElsewhere } from './page-meta';
import { openingOf } from './phrases';
import type { Block } from './snapshot';
import type { StructuredArticle } from './structured-data';

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
  'article:published',
  'article_date_original',
  'originalpublicationdate',
  'rnews:datepublished',
  'bt:pubdate',
  'iso-8601-publish-date',
];
export const MODIFIED_META = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
];

/** Elements that say of themselves that they hold the date, and those that may hold any. */
const SURE = ['[itemprop~="datePublished"], time[pubdate]'];
const UNSURE = ['article time, header time, main time', 'time, abbr.published, .published'];

function inElements(document: Document, selectors: readonly string[], language: string): Found | undefined {
  for (const selector of selectors) {
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

/** The machine-readable date of a block: in the <time> that its text stands in. */
function timeIn(block: Block, language: string): string | undefined {
  for (const { parentElement } of block.nodes) {
    const stated = parentElement?.closest('time[datetime]')?.getAttribute('datetime');
    const value = stated ? parsePageDate(stated, language) : undefined;
    if (value) return value;
  }
  return undefined;
}

/** Longer blocks are sentences that mention a date. */
const DATE_LINE = 160;
const LABELLED_LINE = 300;

/** The part of a block that says when it was published: the line that a word for it opens, or all of a short one. */
function dateIn(block: Block, language: string, labelled: boolean): string | undefined {
  const { text } = block;
  if (text.length > (labelled ? LABELLED_LINE : DATE_LINE)) return undefined;
  if (!labelled) return timeIn(block, language) ?? parsePageDate(text.replace(/\n/g, ' '), language);
  const values = text
    .split(/\n|\s+(?=\p{L}{2,20}\s*[：:])/u)
    .flatMap((line) => (openingOf(line)?.kind === 'dated' ? (parsePageDate(line, language) ?? []) : []));
  return values.sort()[0];
}

/** Below the article stand other stories' dates too: only its very next blocks are asked. */
const AFTER = 2;

/** What stands below the article, down to what heads other stories. */
function untilRelated(after: readonly Block[]): readonly Block[] {
  const end = after.findIndex(({ text }) => {
    const opening = openingOf(text);
    return opening?.kind === 'related' && opening.rest.length < 20;
  });
  return end < 0 ? after : after.slice(0, end);
}

function nearby(around: Around, language: string): Found | undefined {
  const { before } = around;
  const after = untilRelated(around.after);
  const isOthers = ({ part }: Block) => part?.kind === 'comments' || part?.kind === 'related';
  // Many date the whole page at its top: the word "published" goes before nearness, nearness before distance.
  for (const [blocks, labelled] of [
    [before, true],
    [before, false],
    [after, true],
    [after.slice(0, AFTER).filter(({ tag }) => tag !== 'li' && !/^h\d$/.test(tag)), false],
  ] as const) {
    const values = blocks
      .filter((block) => block.part?.kind !== 'comments' && (labelled || !isOthers(block)))
      .flatMap((block) => {
        const value = dateIn(block, language, labelled);
        return value && (labelled || !isElsewhere(block.element)) ? [value] : [];
      });
    // "Posted … Updated …": of several that are labelled, the earliest.
    const value = labelled ? [...values].sort()[0] : values[0];
    if (value) return { value, origin: 'text' };
    // A date that is parted between two elements: "November 20", "15:23 2019".
    if (blocks === before && !labelled) {
      for (let i = 0; i + 1 < before.length; i++) {
        const pair = `${before[i + 1]?.text} ${before[i]?.text}`;
        const value = pair.length < 60 ? parsePageDate(pair, language) : undefined;
        if (value) return { value, origin: 'text' };
      }
    }
  }
  return undefined;
}

/** "CAIRO, Feb. 23, 2015 —": the date at the head of a report. */
function dateline(text: string, language: string): Found | undefined {
  const head = /^.{8,60}?(?=\s(?:--|—|–)\s)/u.exec(text)?.[0];
  const value = head ? parsePageDate(head, language) : undefined;
  return value ? { value, origin: 'dateline' } : undefined;
}

/**
 * @param language BCP 47, of the page.
 * @param text the article's.
 * @param url the article's address.
 */
export function findPublished(
  document: Document,
  meta: ReadonlyMap<string, string>,
  data: StructuredArticle | null,
  around: Around,
  { language, text, url }: { language: string; text: string; url: string | undefined },
): Found | undefined {
  const parsed = (content: string | undefined, origin: string): Found | undefined => {
    const value = content ? parsePageDate(content, language) : undefined;
    return value ? { value, origin } : undefined;
  };
  const fromMeta = PUBLISHED_META.reduce<Found | undefined>((found, name) => found ?? parsed(meta.get(name), `meta:${name}`), undefined);
  const inUrl = /\/((?:19|20)\d\d)[/-]?(\d{2}|\d(?=[/-]))[/-]?(\d{1,2})(?:\D|$)/.exec(url ?? '');
  return (
    parsed(data?.published, 'json-ld') ??
    fromMeta ??
    inElements(document, SURE, language) ??
    nearby(around, language) ??
    parsed(meta.get('date'), 'meta:date') ??
    inElements(document, UNSURE, language) ??
    dateline(text, language) ??
    parsed(document.title, 'title') ??
    parsed(inUrl ? inUrl.slice(1).join('-') : undefined, 'url')
  );
}
