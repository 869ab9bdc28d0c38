/** The same figures in Node, with the command line's parser. */
import { parseHtml } from '../src/cli/parse-html';
import { measureHardPages, measureReading } from './reading';

export const measureReadingInNode = (pages: readonly string[]) => ({
  ...measureReading(pages, parseHtml),
  hard: measureHardPages(parseHtml),
});
