/** Readability, for its choice alone: which blocks of a page it keeps. */
import { Readability } from '@mozilla/readability';
import { isProse, linkShare } from './clutter';
import type { Block, Snapshot } from './snapshot';

/** Readability tries again, up to four times, where it finds less; on a page of this many blocks or elements that takes seconds. */
export const MANY_BLOCKS = 3000;
const MANY_ELEMENTS = 10_000;

/** An index of a whole site: what prose it has is all that there can be, and Readability would take seconds to say so. */
const isIndex = (blocks: readonly Block[]): boolean =>
  blocks.length > MANY_BLOCKS && blocks.filter((block) => linkShare(block) > 0.9).length > blocks.length * 0.8;

function hasText(node: Node): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 ? /\S/.test(child.nodeValue ?? '') : hasText(child)) return true;
  }
  return false;
}

/** The names by which Readability knows a byline: a part of it that its types leave out. */
const { REGEXPS } = Readability.prototype as unknown as { REGEXPS: { byline: RegExp } };
const LONGEST_BYLINE = 100;

/** The same answer as Readability's own test, which reads all text of every element before it looks at its names. */
function isByline(node: Element, names: string): boolean {
  const signs = node.getAttribute('rel') === 'author' || node.getAttribute('itemprop')?.includes('author') || REGEXPS.byline.test(names);
  const { length } = signs ? (node.textContent ?? '').trim() : '';
  return length > 0 && length < LONGEST_BYLINE;
}

const isEmpty = (node: Element): boolean =>
  !hasText(node) &&
  (!node.children.length || node.children.length === node.getElementsByTagName('br').length + node.getElementsByTagName('hr').length);

/** The copy has single spaces alone, but for those that meet where two elements do. */
const innerText = (node: Node, single = true): string => {
  const text = (node.textContent ?? '').trim();
  return single ? text.replace(/ {2,}/g, ' ') : text;
};

/** How much of the text stands in links; most elements have none, and need not be read for that. */
function linkDensity(element: Element): number {
  const links = element.getElementsByTagName('a');
  const { length } = links.length ? innerText(element) : '';
  if (length === 0) return 0;
  let linked = 0;
  for (const link of links) linked += innerText(link).length * (/^#./.test(link.getAttribute('href') ?? '') ? 0.3 : 1);
  return linked / length;
}

/** Runs Readability and gives back what it keeps, with the blocks of the texts in it. */
function readabilityResult({ copy, blocks, blockOf, elements, again }: Snapshot): {
  content: Node | undefined;
  blockOf: ReadonlyMap<Node, Block>;
} {
  const known = new Map(blockOf);
  const readability = new Readability<Node>(copy, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
    ...(blocks.length > MANY_BLOCKS || elements > MANY_ELEMENTS ? { charThreshold: -1 } : {}),
  });
  const nothing = () => {};
  Object.assign(readability, {
    // What it does beside choosing is not wanted: nothing hidden is in the copy, and nobody sees its HTML.
    _isProbablyVisible: () => true,
    _postProcessContent: nothing,
    _cleanStyles: nothing,
    _fixLazyImages: nothing,
    _unwrapNoscriptImages: nothing,
    _removeScripts: nothing,
    // The same answers with less reading: its own read all text below every element.
    _isValidByline: isByline,
    _isElementWithoutContent: isEmpty,
    _getInnerText: innerText,
    _getLinkDensity: linkDensity,
  });
  // It keeps the page's HTML to try again with, which it seldom does: the copy is made anew then.
  Object.defineProperty(copy.body, 'innerHTML', {
    get: () => '',
    set: () => {
      const next = again();
      for (const [text, block] of next.blockOf) known.set(text, block);
      copy.body.replaceChildren(...next.copy.body.childNodes);
    },
  });
  return { content: readability.parse()?.content ?? undefined, blockOf: known };
}

/** The numbers of the blocks that Readability keeps. The copy is used up. */
export function readabilityChoice(snapshot: Snapshot): Set<number> {
  const { blocks } = snapshot;
  if (isIndex(blocks)) return new Set(blocks.flatMap((block, i) => (isProse(block) ? [i] : [])));
  const chosen = new Set<number>();
  const { content, blockOf } = readabilityResult(snapshot);
  const collect = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const number = blockOf.get(child)?.number;
      if (number === undefined) collect(child);
      else if (number >= 0) chosen.add(number);
    }
  };
  if (content) collect(content);
  return chosen;
}
