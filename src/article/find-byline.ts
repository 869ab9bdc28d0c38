/** Who wrote it: JSON-LD, <meta>, what stands around the article's text, then the rest of the page. */
import type { Origin } from '../model';
import { bylineIn, cleanByline, looksLikeName } from './byline';
import { isElsewhere } from './page-meta';
import type { Block } from './snapshot';
import type { StructuredArticle } from './structured-data';

/** A value and where it was found. */
export interface Found {
  value: string;
  origin: Origin;
}

/** What stands around the article's paragraphs, nearest first. */
export interface Around {
  before: readonly Block[];
  after: readonly Block[];
}

/** Dublin Core is filled with care or not at all; a plain "author" is often the site's. */
const AUTHOR_META = [
  'dc.creator',
  'dcterms.creator',
  'dc:creator',
  'author',
  'authors',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'byl',
  'twitter:creator:name',
  'cxenseparse:author',
];

/** Names of elements that hold the author: "byline", "post-author", "author__name", "pb-byline", "auteur". */
const AUTHOR_NAME = /(?:^|[\s_-])(?:by-?line|by-?author|authors?|auteur|autor|writtenby|writer)(?:[_-]{1,2}(?:name|link|by)s?)?(?:\s|$)/i;

const saysAuthor = (element: Element): boolean =>
  /author/.test(`${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`) ||
  AUTHOR_NAME.test(element.getAttribute('class') ?? '');

/** How far above a text its element may say that it is the author. */
const LEVELS = 4;

/** The elements around the texts of a block that say that they hold the author, outermost last. */
function authorElements(block: Block): Element[] {
  const found: Element[] = [];
  for (const node of block.nodes) {
    let element = node.parentElement;
    for (let level = 0; element && level < LEVELS; level++, element = element.parentElement) {
      if (saysAuthor(element) && !found.includes(element)) found.push(element);
    }
  }
  return found;
}

/** Text with a line for each element in it: names that stand in elements of their own are not run together. */
const linesOf = (element: Element): string =>
  element.children.length
    ? [...element.childNodes]
        .map((node) => node.textContent?.trim() ?? '')
        .filter(Boolean)
        .join('\n')
    : (element.textContent ?? '');

function byElement(element: Element, names: readonly string[]): string | undefined {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (text.length > 200) return undefined;
  const inner = element.querySelector('[itemprop~="name"], [rel~="author"], .fn');
  const whole = inner ? undefined : bylineIn(linesOf(element), names);
  return whole ?? cleanByline((inner ?? element).textContent ?? '', names) ?? cleanByline(linesOf(element).split('\n')[0] ?? '', names);
}

function nearby({ before, after }: Around, names: readonly string[]): Found | undefined {
  for (const block of [...before, ...after]) {
    if (block.part?.kind === 'comments' || block.part?.kind === 'related') continue;
    const values = authorElements(block).flatMap((element) => {
      const value = byElement(element, names);
      return value && !isElsewhere(element) ? [value] : [];
    });
    // The outer element may name all of several authors, the inner ones one each.
    const value = values.reduce<string | undefined>(
      (most, next) => ((most?.split(', ').length ?? 0) < next.split(', ').length ? next : most),
      undefined,
    );
    if (value) return { value, origin: 'element' };
  }
  for (const block of [...before, ...after]) {
    const value = block.text.length < 300 ? bylineIn(block.text, names) : undefined;
    if (value && !isElsewhere(block.element)) return { value, origin: 'text' };
  }
  return undefined;
}

/** Elements of a page without a text nearby that name the author. */
const ANYWHERE =
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], .byline, .author-name, .article-author, .post-author, .author, [class*="byline"]';

const peopleIn = (byline: string): string[] => byline.toLowerCase().split(', ');

/** Whether a second byline has everybody of a first one and somebody more, and all of these by their full names. */
function namesMore(first: string, second: string): boolean {
  const known = peopleIn(first);
  return (
    peopleIn(second).length > known.length &&
    known.every((name) => peopleIn(second).includes(name)) &&
    second.split(', ').every((name) => known.includes(name.toLowerCase()) || looksLikeName(name))
  );
}

/** Whether elements stand in one line, and not here and there in the page. */
const areTogether = (elements: readonly Element[]): boolean =>
  elements.every(({ parentElement }) => (parentElement?.parentElement ?? parentElement)?.contains(elements[0] ?? null));

/** Who wrote it as the page's head says: it speaks to machines, and sites fill it with care. */
function stated(meta: ReadonlyMap<string, string>, data: StructuredArticle | null, names: readonly string[]): Found | undefined {
  const fromData = data?.authors.length ? cleanByline(data.authors.join(', '), names) : undefined;
  if (fromData) return { value: fromData, origin: 'json-ld' };
  for (const name of AUTHOR_META) {
    const content = meta.get(name);
    const value = content && !/^https?:/.test(content) ? cleanByline(content, names) : undefined;
    if (value) return { value, origin: `meta:${name}` };
  }
  return undefined;
}

/** @param names what the site and its publisher are called: they are no people. */
export function findByline(
  document: Document,
  meta: ReadonlyMap<string, string>,
  data: StructuredArticle | null,
  around: Around,
  names: readonly string[],
): Found | undefined {
  const head = stated(meta, data, names);
  const near = nearby(around, names);
  // Some heads have room for one author, where the reader sees all of them.
  if (head) return near && namesMore(head.value, near.value) ? near : head;
  if (near) return near;
  for (const selector of ANYWHERE.split(', ')) {
    const elements = [...document.querySelectorAll(selector)].filter((element) => !isElsewhere(element));
    // Where several stories name their authors, none of them is known to be this one's.
    if (elements.length > 4) continue;
    const values = new Set(elements.flatMap((element) => cleanByline(element.textContent ?? '', names) ?? []));
    if (values.size > 1 && !areTogether(elements)) continue;
    if (values.size) return { value: [...values].join(', '), origin: `element:${selector}` };
  }
  return undefined;
}
