/** Every format that a brief can leave in, by name. */
import { toBibtex } from './bibtex';
import { type CitationOptions, toCslJson } from './csl-json';
import { type CsvTable, toCsv } from './csv';
import type { ExportDocument, ExportLabels } from './document';
import type { FormatName } from './format-names';
import { frontMatter } from './front-matter';
import { toHtml } from './html';
import { toICalendar } from './icalendar';
import { toMarkdown } from './markdown';
import { toRis } from './ris';
import { toText } from './text';

export interface ExportContext {
  labels: ExportLabels;
  /** When the file is made. */
  now: Date;
  /** In formats of citations: each statement as an item of its own, beside its article's. */
  citeStatements?: boolean;
}

export type FileContent = string | Uint8Array;

/** A file for all documents together, or one for each. */
export type ExportFormat = { extension: string; mediaType: string } & (
  | { writeAll: (documents: readonly ExportDocument[], context: ExportContext) => FileContent }
  | {
      writeOne: (document: ExportDocument, context: ExportContext) => FileContent | Promise<FileContent>;
      /** The file's name without its extension; the article's title where there is none. */
      nameOf?: (document: ExportDocument) => string;
    }
);

const table = (name: CsvTable): ExportFormat => ({
  extension: `${name}.csv`,
  mediaType: 'text/csv',
  writeAll: (documents) => toCsv(documents, name),
});

const citing = ({ labels, citeStatements }: ExportContext): CitationOptions => ({
  statements: citeStatements,
  corrected: labels.corrected,
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
  markdown: {
    extension: 'md',
    mediaType: 'text/markdown',
    writeOne: (document, { labels }) => `${frontMatter(document)}\n${toMarkdown(document, labels)}`,
  },
  text: { extension: 'txt', mediaType: 'text/plain', writeOne: (document, { labels }) => toText(document, labels) },
  html: { extension: 'html', mediaType: 'text/html', writeOne: (document, { labels }) => toHtml(document, labels) },
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // The library is larger than all the other formats together: it is read in when somebody asks for Word.
    writeOne: async (document, { labels }) => (await import('./docx')).toDocx(document, labels),
  },
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
    writeAll: (documents, context) => toRis(documents, citing(context)),
  },
  bibtex: {
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    writeAll: (documents, context) => toBibtex(documents, citing(context)),
  },
  'csl-json': {
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    writeAll: (documents, context) => toCslJson(documents, citing(context)),
  },
  icalendar: {
    extension: 'ics',
    mediaType: 'text/calendar',
    writeAll: (documents, { labels, now }) => toICalendar(documents, labels, now),
  },
} as const satisfies Record<FormatName, ExportFormat>;
