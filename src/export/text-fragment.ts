/** A link that leads to words in the live page: a text fragment (`#:~:text=`, WICG Scroll-to-Text-Fragment). */
import type { Brief, Span, Statement } from '../model';

/** Words at each end of a long quotation: enough to be unique, short enough for an address. */
const EDGE_WORDS = 6;

/** A text directive's value: percent-encoded, with the three signs that the directive itself uses encoded too. */
const encodePart = (text: string): string => encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');

/** A passage that crosses paragraphs has to be given by its two ends; so is one that is long. */
function directive(text: string): string {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length <= 2 * EDGE_WORDS && !/\n/.test(text)) return encodePart(words.join(' '));
  const first = (text.split('\n')[0] ?? '').split(/\s+/).filter(Boolean).slice(0, EDGE_WORDS);
  const last = (text.split('\n').at(-1) ?? '').split(/\s+/).filter(Boolean).slice(-EDGE_WORDS);
  return `${encodePart(first.join(' '))},${encodePart(last.join(' '))}`;
}

/** Where a link may lead: null for what is no address, or none of the web's. A backup of somebody else's may hold anything. */
export function webAddress(url: string | undefined): URL | null {
  try {
    const address = new URL(url ?? '');
    return /^https?:$/.test(address.protocol) ? address : null;
  } catch {
    return null;
  }
}

/** The article's address with a text fragment for each span; undefined where the article has no address. */
export function fragmentLink(url: string | undefined, text: string, spans: readonly Span[]): string | undefined {
  const address = webAddress(url);
  if (!address || !spans.length) return undefined;
  const anchor = address.hash.split(':~:')[0] || '#';
  address.hash = '';
  return `${address.href}${anchor}:~:${spans.map(([start, end]) => `text=${directive(text.slice(start, end))}`).join('&')}`;
}

export const statementLink = (brief: Brief, statement: Statement): string | undefined =>
  fragmentLink(brief.article.url, brief.article.text, statement.content);
