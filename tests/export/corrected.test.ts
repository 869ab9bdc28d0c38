/** What a person has put right leaves with the brief, in every format that a person reads. */
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/export/csv';
import type { ExportDocument } from '../../src/export/document';
import { toDocx } from '../../src/export/docx';
import { toHtml } from '../../src/export/html';
import { toMarkdown } from '../../src/export/markdown';
import { templateData } from '../../src/export/template-data';
import { toText } from '../../src/export/text';
import { harbourBrief, LABELS } from '../support/harbour-brief';

function corrected(): ExportDocument {
  const brief = harbourBrief();
  const [first, ...statements] = brief.statements;
  const [date, ...dates] = brief.dates;
  if (!first || !date) throw new Error('harbourBrief() has statements and dates');
  return {
    brief: {
      ...brief,
      statements: [{ ...first, speaker: 'p2', corrected: ['speaker'] }, ...statements],
      dates: [{ ...date, value: '2024-03-04', corrected: ['value'] }, ...dates],
    },
  };
}

const WRITERS: Readonly<Record<string, (document: ExportDocument) => string | Promise<string>>> = {
  markdown: (document) => toMarkdown(document, LABELS),
  text: (document) => toText(document, LABELS),
  html: (document) => toHtml(document, LABELS),
  docx: async (document) => strFromU8(unzipSync(await toDocx(document, LABELS))['word/document.xml'] ?? new Uint8Array()),
};

describe.each(Object.entries(WRITERS))('%s', (_, write) => {
  it('says which lines were put right, and nothing of the kind where none was', async () => {
    const written = await write(corrected());
    const note = written.slice(written.indexOf(LABELS.corrected));
    expect(written).toContain(LABELS.corrected);
    expect(note).toContain('2024-03-04');
    expect(note).toContain('the port authority');
    expect(note).not.toContain('Fees will fall');
    expect(await write({ brief: harbourBrief() })).not.toContain(LABELS.corrected);
  });
});

describe('tables and templates', () => {
  it('say it in the line itself', () => {
    const { data } = Papa.parse<Record<string, string>>(toCsv([corrected()], 'statements').slice(1), { header: true });
    expect(data.map((row) => row.corrected)).toEqual(['speaker', '']);
    expect(templateData(corrected()).statements.map((each) => each.corrected)).toEqual([['speaker'], []]);
  });
});
