/** Briefs in the format that the command line asks for. */
import type { ExportDocument } from '../export/document';
import type { FormatName } from '../export/format-names';
import type { ExportContext, FileContent } from '../export/formats';

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
  return renderAll([document], format, citeStatements);
}

/** @param documents at least one. Where the format writes a file for each of several, they come in a zip. */
export async function renderAll(documents: readonly ExportDocument[], format: FormatName, citeStatements: boolean): Promise<FileContent> {
  // The formats and their libraries take longer to load than most articles take to brief.
  const { exportFile } = await import('../export/export-file');
  return (await exportFile(format, documents, { labels: LABELS, now: new Date(), citeStatements })).content;
}
