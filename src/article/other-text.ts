/** The article's words where a page has them, but not in its visible body: in JSON-LD, in <noscript>, in a selection. */
import { isProse, isProseText } from './clutter';
import type { Block } from './snapshot';
import { type StructuredArticle, unescapeEntities } from './structured-data';

/** Paragraphs of a text whose lines are paragraphs; mark-up, where there is any, is taken out. */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(/<\/(?:p|div|h\d|li|blockquote)>|<br\s*\/?>/gi, '\n')
    .replace(/<[a-z/!][^>]*>/gi, '')
    .split(/\r?\n|\u2028|\u2029/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** The paragraphs in the mark-up of a <noscript>. */
const paragraphsIn = (noscript: string): string[] =>
  paragraphsOf(noscript.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')).map(unescapeEntities);

/** In a browser that runs scripts, <noscript> holds its mark-up as text; parsed by hand, since only its words are wanted. */
function noscriptText(document: Document): string {
  const texts = [...document.querySelectorAll('noscript')]
    .map((element) => element.textContent ?? '')
    .filter((text) => /<p[\s>]/i.test(text));
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  return paragraphsIn(longest).join('\n\n');
}

/** The longest text of the article that the page keeps out of sight; null where it keeps none. */
export function hiddenText(document: Document, data: StructuredArticle | null): { text: string; origin: string } | null {
  const stated = data?.body ? paragraphsOf(data.body).join('\n\n') : '';
  const noscript = noscriptText(document);
  if (!stated && !noscript) return null;
  return stated.length >= noscript.length ? { text: stated, origin: 'json-ld' } : { text: noscript, origin: 'noscript' };
}

/** Of what stands in <noscript> below the article, these many paragraphs of prose are its rest; fewer are a notice. */
const FEWEST_LATER = 2;

/** The article's later paragraphs, where its column keeps them in <noscript> until a script has fetched them. */
export function laterParagraphs(kept: readonly Block[]): string[] {
  const last = kept.findLast(isProse)?.element;
  const column = last?.parentElement;
  if (!last || !column) return [];
  const shown = new Set(kept.map(({ text }) => text));
  return [...column.querySelectorAll('noscript')]
    .filter((element) => last.compareDocumentPosition(element) & 4)
    .flatMap((element) => {
      const prose = paragraphsIn(element.textContent ?? '').filter((text) => isProseText(text) && !shown.has(text));
      return prose.length < FEWEST_LATER ? [] : prose;
    });
}
