/** An address that leads to passages of the page: text fragments made by the polyfill's generator and checked by its finder. */
import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
  setTimeout as setTimeLimit,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { parseFragmentDirectives, processTextFragmentDirective, type TextFragment } from 'text-fragments-polyfill/text-fragment-utils';
import type { TextQuote } from '../model';
import { findRange, readPage } from './anchor';
import { BLANKS } from './page-text';

/** Milliseconds for one passage; a person waits for it. */
const TIME_LIMIT = 1_000;

/** The signs that the directive itself uses are encoded as well. */
const encode = (words: string) => encodeURIComponent(words).replace(/-/g, '%2D');

function directiveOf({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  return [prefix && `${encode(prefix)}-`, encode(textStart), textEnd && encode(textEnd), suffix && `-${encode(suffix)}`]
    .filter(Boolean)
    .join(',');
}

const squeeze = (text: string) => text.replace(BLANKS, '');

/** Whether a browser that reads the directive comes to just this passage; generators go to the ends of words, so it may be longer. */
function leadsTo(document: Document, directive: string, range: Range): boolean {
  const [fragment] = parseFragmentDirectives({ text: [directive] }).text ?? [];
  if (!fragment) return false;
  const found = processTextFragmentDirective(fragment, document, document.body);
  const [only] = found;
  return found.length === 1 && only !== undefined && squeeze(only.toString()).includes(squeeze(range.toString()));
}

function directiveFor(document: Document, range: Range): string | null {
  setTimeLimit(TIME_LIMIT);
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return null;
  const directive = directiveOf(fragment);
  return leadsTo(document, directive, range) ? directive : null;
}

/**
 * @param address the page's own, with its fragment where the page needs one.
 * @returns null where a passage is not in the page, or no fragment leads to it alone.
 */
export function linkToPassages(document: Document, address: string, quotes: readonly TextQuote[]): string | null {
  const page = readPage(document);
  const directives = quotes.map((quote) => {
    const found = findRange(page, quote);
    return found && !found.changed ? directiveFor(document, found.range) : null;
  });
  if (directives.length === 0 || directives.includes(null)) return null;
  const [base = ''] = address.split(':~:');
  return `${base.includes('#') ? base : `${base}#`}:~:${directives.map((directive) => `text=${directive}`).join('&')}`;
}
