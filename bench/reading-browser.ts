/** Runs in Chromium: what `measureReadingInChromium` calls there. */
import { measureHardPages, measureReading } from './reading';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

export const measure = (pages: readonly string[]) => ({ ...measureReading(pages, parse), hard: measureHardPages(parse) });
