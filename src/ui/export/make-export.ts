/** Makes what was chosen in the dialog of what it was opened for; the writers and their libraries are read in only then. */
import type { ExportDocument } from '../../export/document';
import type { ExportFile } from '../../export/export-file';
import type { FormatName } from '../../export/format-names';
import type { ExportContext, ExportFormat } from '../../export/formats';
import { obsidianNote } from '../../export/obsidian';
import { LibraryError } from '../../library/errors';
import type { Brief } from '../../model';
import type { Translate } from '../locales';
import { counted, type Step } from '../state/long-work';
import type { Choice } from './choices';

export interface ExportSource {
  /** How many articles. */
  count: number;
  /** Of the article, where it is one. */
  title?: string;
  /** Read anew for each export. */
  documents: () => Iterable<ExportDocument> | AsyncIterable<ExportDocument>;
}

/** There is nothing that the format could hold: a file of headings alone would look like a loss. */
class EmptyExport extends Error {}

/** What a format holds of a brief, where that can be nothing. */
const LINES: Partial<Record<FormatName, (brief: Brief) => readonly unknown[]>> = {
  'csv-statements': ({ statements }) => statements,
  'csv-participants': ({ participants }) => participants,
  'csv-dates': ({ dates }) => dates,
};

const EVENT = 'BEGIN:VEVENT';

async function formatOf({ format }: Choice): Promise<FormatName | ExportFormat> {
  return typeof format === 'string' ? format : (await import('../../export/template')).templateFormat(format);
}

/** The documents of a source, each counted; and whether what came by is anything to write. */
function watched(source: ExportSource, { format }: Choice, step: Step) {
  const linesOf = (typeof format === 'string' && LINES[format]) || (() => [true]);
  let lines = 0;
  const documents = async function* () {
    let came = 0;
    for await (const document of counted(source.documents(), step)) {
      came++;
      lines += linesOf(document.brief).length;
      yield document;
    }
    // all of them were removed meanwhile
    if (!came) throw new EmptyExport();
  };
  const check = (content: string | Uint8Array) => {
    const isEmpty = lines === 0 || content.length === 0 || (typeof content === 'string' && !content.trim());
    if (isEmpty || (format === 'icalendar' && typeof content === 'string' && !content.includes(EVENT))) throw new EmptyExport();
  };
  return { documents: documents(), check };
}

/** @throws EmptyExport, TemplateError, LibraryError; see `exportFailure`. */
export async function makeFile(source: ExportSource, choice: Choice, context: ExportContext, step: Step): Promise<ExportFile> {
  if (!source.count) throw new EmptyExport();
  const { exportFile } = await import('../../export/export-file');
  const { documents, check } = watched(source, choice, step);
  const file = await exportFile(await formatOf(choice), documents, context);
  check(file.content);
  return file;
}

/** The text for the clipboard. @throws as `makeFile`, and where the choice is no text. */
export async function makeText(source: ExportSource, choice: Choice, context: ExportContext, step: Step): Promise<string> {
  if (!source.count) throw new EmptyExport();
  const { exportText } = await import('../../export/export-file');
  const { documents, check } = watched(source, choice, step);
  const text = await exportText(await formatOf(choice), documents, context);
  check(text);
  return text;
}

/** The note for Obsidian, of one article in Markdown. @throws as `makeFile` */
export async function makeNote(source: ExportSource, choice: Choice, context: ExportContext) {
  const { name, content } = await makeFile(source, choice, context, () => {});
  if (typeof content !== 'string') throw new TypeError('A note is Markdown: ask isNote() before.');
  return obsidianNote(name.replace(/\.md$/, ''), content);
}

/** What went wrong, for the person: of a template the line, of anything else what the reason was. */
export async function exportFailure(error: unknown, t: Translate): Promise<string> {
  if (error instanceof EmptyExport) return t('export.empty');
  if (error instanceof LibraryError) return t(error.code === 'stopped' ? 'export.stopped' : `library.error.${error.code}`);
  const { TemplateError } = await import('../../export/template');
  if (error instanceof TemplateError) {
    const place = error.field === 'fileName' ? t('templates.fileName') : t('templates.line', { line: error.line ?? 1 });
    return t('export.failed', { reason: `${place}: ${error.message}` });
  }
  return t('export.failed', { reason: error instanceof Error ? error.message : String(error) });
}
