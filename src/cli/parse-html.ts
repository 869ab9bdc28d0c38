/** HTML → Document for the command line. */
import { parseHTML } from 'linkedom';

/** Parses a page without running or loading anything. */
export function parseHtml(html: string, _url?: string): Document {
  return parseHTML(html).document;
}
