/** Briefs in the format that the command line asks for. */
import type { ExportDocument } from '../export/document';
import type { ExportFile } from '../export/export-file';
import type { FormatName } from '../export/format-names';
import type { ExportContext, ExportFormat, FileContent } from '../export/formats';

/** English, as all that the command line says. */
export const LABELS: ExportContext['labels'] = {
  gist: 'In brief',
  participants: 'Who takes part',
  dates: 'When',
  statements: 'What was said',
  notes: 'Notes',
  corrected: 'Corrected by hand',
};

/** One article asked for is one JSON object, where a file of many is a list. Text ends with a line break. */
export async function renderOne(document: ExportDocument, format: FormatName, citeStatements: boolean): Promise<FileContent> {
  if (format === 'json') return `${JSON.stringify(document.brief, null, 2)}\n`;
  return (await renderAll([document], format, citeStatements)).content;
}

/**
 * @param documents at least one. Where the format writes a file for each of several, they come in a zip.
 * @param format one of ours by its name, or one made of a template.
 */
export async function renderAll(
  documents: readonly ExportDocument[],
  format: FormatName | ExportFormat,
  citeStatements: boolean,
): Promise<ExportFile> {
  // The formats and their libraries take longer to load than most articles take to brief.
  const { exportFile } = await import('../export/export-file');
  return exportFile(format, documents, { labels: LABELS, now: new Date(), citeStatements });
}
