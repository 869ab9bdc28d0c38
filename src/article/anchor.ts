/**
 * A quotation from the article → its place in the live page, without changing the page.
 *
 * Precision before recall, after the way of Hypothesis' client: the words as they stand, told apart by what stands
 * around them; failing that, a reading near to them in just the surroundings that the article had, which then counts as changed.
 * Where two places fit equally well, none. White space never counts, since the page breaks lines where the article has spaces.
 */
import search from 'approx-string-match';
import type { Span, TextQuote } from '../model';
import { BLANKS, textNodes } from './page-text';

/** Where a quotation starts and ends: text nodes, and UTF-16 offsets into them. */
export interface Place {
  start: { node: Text; offset: number };
  end: { node: Text; offset: number };
  /** The page has other words there than the article had. */
  changed: boolean;
}

/** The page's characters without white space, and which text node each stretch comes from. */
export interface PageText {
  text: string;
  nodes: readonly { node: Text; start: number }[];
}

/** Characters of context kept on either side. */
const CONTEXT = 48;

/** Shorter quotations are found as they stand or not at all: within them a few letters are another name. */
const SHORTEST_APPROXIMATE = 24;

/** Characters of context that must agree on either side before a short quotation counts as found. */
const GLIMPSE = 12;

/** And on the lesser side of words that the article has more than once, where the other side agrees as a whole. */
const TRACE = 3;

/** Characters of context that must agree on one side before a changed quotation counts as found. */
const FAMILIAR = 16;

/** Share of a quotation's characters that may differ where its surroundings agree on both sides, and on one. */
const TOLERANCE = { both: 0.35, one: 0.2 } as const;

const squeeze = (text: string) => text.replace(BLANKS, '');

/** The selector of a span of `article.text`. */
export function quoteOf(text: string, [start, end]: Span): TextQuote {
  const exact = text.slice(start, end);
  const quote = { exact, prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) };
  return text.indexOf(exact) === text.lastIndexOf(exact) ? quote : { ...quote, repeated: true };
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
  changed: boolean;
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** The one place whose surroundings agree best with the quotation's; null where two agree equally well, or a short one's not enough. */
function exactMatch(text: string, { exact, prefix, suffix, repeated }: TextQuote): Match | null {
  const scored = occurrences(text, exact).map((start) => {
    const end = start + exact.length;
    const before = shared(text.slice(Math.max(0, start - CONTEXT), start), prefix, true);
    const after = shared(text.slice(end, end + CONTEXT), suffix, false);
    return { start, end, before, after, score: before + after };
  });
  scored.sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || second?.score === first.score) return null;
  // Few words may be another's: something on both sides must agree, or one side as a whole and, of words said twice, a trace of the other.
  const { before, after } = first;
  const both = before >= Math.min(GLIMPSE, prefix.length) && after >= Math.min(GLIMPSE, suffix.length);
  const whole = (before === prefix.length && before >= FAMILIAR) || (after === suffix.length && after >= FAMILIAR);
  const familiar = both || (whole && (!repeated || Math.min(before, after) >= TRACE));
  return exact.length >= SHORTEST_APPROXIMATE || familiar ? { start: first.start, end: first.end, changed: false } : null;
}

/** The numbers in a text, in their order: words may be corrected, but another figure is another statement. */
const numbersIn = (text: string) => (text.match(/\p{N}+/gu) ?? []).join(' ');

/** A reading near to the quotation in a stretch of the page, as offsets into it; null where it is another text. */
function nearest(stretch: string, exact: string, tolerance: number): { start: number; end: number } | null {
  return search(stretch, exact, Math.floor(exact.length * tolerance))[0] ?? null;
}

/** Where the page has other words in the quotation's own surroundings. */
function changedMatch(text: string, { exact, prefix, suffix }: TextQuote): Match | null {
  if (exact.length < SHORTEST_APPROXIMATE) return null;
  const before = prefix.slice(-FAMILIAR);
  const after = suffix.slice(0, FAMILIAR);
  const starts = before.length < FAMILIAR ? [] : occurrences(text, before).map((at) => at + before.length);
  const ends = after.length < FAMILIAR ? [] : occurrences(text, after);
  const longest = Math.ceil(exact.length * (1 + TOLERANCE.both));
  const between = starts.flatMap((start) => {
    const end = ends.find((each) => each > start && each - start <= longest);
    return end !== undefined && nearest(text.slice(start, end), exact, TOLERANCE.both) ? [{ start, end, changed: true }] : [];
  });
  if (between.length > 0) return between.length === 1 ? (between[0] ?? null) : null;
  const onOneSide = [
    ...starts.flatMap((start): Match[] => {
      const match = nearest(text.slice(start, start + longest), exact, TOLERANCE.one);
      return match && match.start <= exact.length * TOLERANCE.one ? [{ start, end: start + match.end, changed: true }] : [];
    }),
    ...ends.flatMap((end): Match[] => {
      const from = Math.max(0, end - longest);
      const match = nearest(text.slice(from, end), exact, TOLERANCE.one);
      return match && end - from - match.end <= exact.length * TOLERANCE.one ? [{ start: from + match.start, end, changed: true }] : [];
    }),
  ].filter(({ start, end }) => numbersIn(text.slice(start, end)) === numbersIn(exact));
  return onOneSide.length === 1 ? (onOneSide[0] ?? null) : null;
}

/** Reads the page once, for any number of quotations. */
export function readPage(document: Document): PageText {
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
function locate(nodes: PageText['nodes'], at: number): { node: Text; offset: number } | null {
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
export function findPlace({ text, nodes }: PageText, quote: TextQuote): Place | null {
  const squeezed = { ...quote, exact: squeeze(quote.exact), prefix: squeeze(quote.prefix), suffix: squeeze(quote.suffix) };
  if (!squeezed.exact) return null;
  const match = text.includes(squeezed.exact) ? exactMatch(text, squeezed) : changedMatch(text, squeezed);
  if (!match) return null;
  const start = locate(nodes, match.start);
  const last = locate(nodes, match.end - 1);
  return start && last ? { start, end: { node: last.node, offset: last.offset + 1 }, changed: match.changed } : null;
}

export interface FoundRange {
  range: Range;
  changed: boolean;
}

/** The same as a Range, for highlighting; null also where the place runs from one frame or shadow tree into another. */
export function findRange(page: PageText, quote: TextQuote): FoundRange | null {
  const place = findPlace(page, quote);
  if (!place || place.start.node.getRootNode() !== place.end.node.getRootNode()) return null;
  const range = place.start.node.ownerDocument.createRange();
  range.setStart(place.start.node, place.start.offset);
  range.setEnd(place.end.node, place.end.offset);
  return { range, changed: place.changed };
}
