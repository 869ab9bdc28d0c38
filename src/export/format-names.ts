/** The names of the formats, apart from their writers: whoever only asks for one need not load them all. */
export const FORMAT_NAMES = [
  'json',
  'markdown',
  'text',
  'html',
  'docx',
  'jsonl',
  'csv-statements',
  'csv-participants',
  'csv-dates',
  'ris',
  'bibtex',
  'csl-json',
  'icalendar',
] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];
