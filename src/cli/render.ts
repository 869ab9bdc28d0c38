/** A brief in the format that the command line asks for. */
import type { FormatName } from '../export/format-names';
import type { ExportContext, ExportFormat } from '../export/formats';
import type { Brief } from '../model';

const CONTEXT: Omit<ExportContext, 'now'> = {
  labels: { gist: 'In brief', participants: 'Who takes part', dates: 'When', statements: 'What was said' },
};

/** Ends with a line break. */
export async function render(brief: Brief, format: FormatName): Promise<string> {
  // one article asked for is one object, where a file of many is a list
  if (format === 'json') return `${JSON.stringify(brief, null, 2)}\n`;
  const { EXPORT_FORMATS } = await import('../export/formats');
  const writer: ExportFormat = EXPORT_FORMATS[format];
  const context = { ...CONTEXT, now: new Date() };
  return 'writeAll' in writer ? writer.writeAll([{ brief }], context) : writer.writeOne({ brief }, context);
}
