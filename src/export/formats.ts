/** Every format that a brief can leave in, by name. */
import { toBibtex } from './bibtex';
import { toCslJson } from './csl-json';
import { type CsvTable, toCsv } from './csv';
import type { ExportDocument } from './document';
import type { FormatName } from './format-names';
import { toHtml } from './html';
import { toICalendar } from './icalendar';
import { type MarkdownLabels, toMarkdown } from './markdown';
import { toRis } from './ris';
import { toText } from './text';

export interface ExportContext {
  /** The words of a note that are not the article's, in the reader's language. */
  labels: MarkdownLabels;
  /** When the file is made. */
  now: Date;
}

/** A file for all documents together, or one for each. */
export type ExportFormat = { extension: string; mediaType: string } & (
  | { writeAll: (documents: readonly ExportDocument[], context: ExportContext) => string }
  | { writeOne: (document: ExportDocument, context: ExportContext) => string }
);

const table = (name: CsvTable): ExportFormat => ({
  extension: `${name}.csv`,
  mediaType: 'text/csv',
  writeAll: (documents) => toCsv(documents, name),
});

export const EXPORT_FORMATS = {
  json: {
    extension: 'json',
    mediaType: 'application/json',
    writeAll: (documents) =>
      `${JSON.stringify(
        documents.map(({ brief }) => brief),
        null,
        2,
      )}\n`,
  },
  markdown: { extension: 'md', mediaType: 'text/markdown', writeOne: (document, { labels }) => toMarkdown(document, labels) },
  text: { extension: 'txt', mediaType: 'text/plain', writeOne: (document, { labels }) => toText(document, labels) },
  html: { extension: 'html', mediaType: 'text/html', writeOne: (document, { labels }) => toHtml(document, labels) },
  jsonl: {
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    writeAll: (documents) => documents.map(({ brief }) => `${JSON.stringify(brief)}\n`).join(''),
  },
  'csv-statements': table('statements'),
  'csv-participants': table('participants'),
  'csv-dates': table('dates'),
  ris: {
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    writeAll: (documents) => toRis(documents, { statements: true }),
  },
  bibtex: { extension: 'bib', mediaType: 'application/x-bibtex', writeAll: (documents) => toBibtex(documents, { statements: true }) },
  'csl-json': {
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    writeAll: (documents) => toCslJson(documents, { statements: true }),
  },
  icalendar: { extension: 'ics', mediaType: 'text/calendar', writeAll: (documents, { now }) => toICalendar(documents, now) },
} as const satisfies Record<FormatName, ExportFormat>;
