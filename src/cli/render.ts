/** A brief in the format that the command line asks for. */
import { toText } from '../export/text';
import type { Brief } from '../model';
import type { Format } from './arguments';

/** Ends with a line break. */
export function render(brief: Brief, format: Format): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(brief, null, 2)}\n`;
    case 'markdown':
    case 'text':
      return toText({ brief });
  }
}
