/**
 * A quotation from the article → its place in the live page, without changing the page.
 *
 * Precision before recall, after the way of Hypothesis' client: the words as they stand, told apart by what stands
 * around them; failing that, the nearest reading within `TOLERANCE`; where two places fit equally well, none.
 * White space never counts, since the page breaks lines where the article has spaces.
 */
import search from 'approx-string-match';
import type { Span, TextQuote } from '../model';
import { BLANKS, textNodes } from './page-text';

/** Where a quotation starts and ends: text nodes, and UTF-16 offsets into them. */
export interface Place {
  start: { node: Text; offset: number };
  end: { node: Text; offset: number };
}

/** Characters of context kept on either side. */
const CONTEXT = 48;

/** Share of a quotation's characters that may differ from the page (hidden words, a corrected letter) before it is another text. */
const TOLERANCE = 0.15;

/** Shorter quotations are found as they stand or not at all: within them a few letters are another name. */
const SHORTEST_APPROXIMATE = 24;

/** Characters of context that must agree before a short quotation counts as found. */
const FAMILIAR = 6;

const squeeze = (text: string) => text.replace(BLANKS, '');

/** The selector of a span of `article.text`. */
export function quoteOf(text: string, [start, end]: Span): TextQuote {
  return { exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) };
}

/** How many characters two strings share, read from the end of both (`backward`) or from the start. */
function shared(a: string, b: string, backward: boolean): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && (backward ? a[a.length - 1 - count] === b[b.length - 1 - count] : a[count] === b[count])) count++;
  return count;
}

interface Match {
  start: number;
  end: number;
}

function exactMatches(text: string, exact: string): Match[] {
  const matches: Match[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) matches.push({ start: at, end: at + exact.length });
  return matches;
}

function approximateMatches(text: string, exact: string): Match[] {
  if (exact.length < SHORTEST_APPROXIMATE) return [];
  const found = search(text, exact, Math.floor(exact.length * TOLERANCE));
  const fewest = Math.min(...found.map((match) => match.errors));
  // Neighbouring ends of one place are reported apart: the first stands for them.
  return found.filter((match) => match.errors === fewest).filter((match, i, all) => i === 0 || match.start >= (all[i - 1]?.end ?? 0));
}

/** The one match whose surroundings agree best with the quotation's; null where two agree equally well. */
function best(matches: Match[], text: string, quote: TextQuote): Match | null {
  const scored = matches.map((match) => ({
    match,
    score:
      shared(text.slice(Math.max(0, match.start - CONTEXT), match.start), quote.prefix, true) +
      shared(text.slice(match.end, match.end + CONTEXT), quote.suffix, false),
  }));
  scored.sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || (second && second.score === first.score)) return null;
  const expected = Math.min(FAMILIAR, quote.prefix.length + quote.suffix.length);
  return quote.exact.length < SHORTEST_APPROXIMATE && first.score < expected ? null : first.match;
}

/** The page's characters without white space, and which text node each stretch comes from. */
function readPage(document: Document) {
  const nodes: { node: Text; start: number }[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const node of textNodes(document)) {
    const part = squeeze(node.data);
    if (!part) continue;
    nodes.push({ node, start: length });
    parts.push(part);
    length += part.length;
  }
  return { text: parts.join(''), nodes };
}

/** The text node and offset of the character that stands at `at` in the squeezed text. */
function locate(nodes: { node: Text; start: number }[], at: number): { node: Text; offset: number } | null {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((nodes[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const entry = nodes[low];
  if (!entry) return null;
  const { data } = entry.node;
  let left = at - entry.start;
  for (let offset = 0; offset < data.length; offset++) {
    if (squeeze(data.charAt(offset)) && left-- === 0) return { node: entry.node, offset };
  }
  return null;
}

/** Where the page says the quotation; null where it does not, or where two places fit equally well. */
export function findPlace(document: Document, quote: TextQuote): Place | null {
  const exact = squeeze(quote.exact);
  if (!exact) return null;
  const { text, nodes } = readPage(document);
  const context = { exact, prefix: squeeze(quote.prefix), suffix: squeeze(quote.suffix) };
  const exactly = exactMatches(text, exact);
  const match = best(exactly.length ? exactly : approximateMatches(text, exact), text, context);
  if (!match) return null;
  const start = locate(nodes, match.start);
  const last = locate(nodes, match.end - 1);
  return start && last ? { start, end: { node: last.node, offset: last.offset + 1 } } : null;
}

/** The same as a Range, for highlighting; null also where the place runs from one frame or shadow tree into another. */
export function findRange(document: Document, quote: TextQuote): Range | null {
  const place = findPlace(document, quote);
  if (!place || place.start.node.getRootNode() !== place.end.node.getRootNode()) return null;
  const range = (place.start.node.ownerDocument ?? document).createRange();
  range.setStart(place.start.node, place.start.offset);
  range.setEnd(place.end.node, place.end.offset);
  return range;
}
