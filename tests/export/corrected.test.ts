/** What a person has put right leaves with the brief, in every format that a person reads. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../src/export/bibtex';
import { toCslItems, toCslJson } from '../../src/export/csl-json';
import { type CsvTable, toCsv } from '../../src/export/csv';
import type { ExportDocument } from '../../src/export/document';
import { toDocx } from '../../src/export/docx';
import { toHtml } from '../../src/export/html';
import { toICalendar } from '../../src/export/icalendar';
import { toMarkdown } from '../../src/export/markdown';
import { toRis } from '../../src/export/ris';
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
      participants: brief.participants.map((each) =>
        each.id === 'p2' ? { ...each, role: 'owner of the quay', corrected: ['role'] } : each,
      ),
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
    expect(note).toContain('the port authority — owner of the quay');
    expect(note).toContain('the port authority: “The quay is safe”');
    expect(note).not.toContain('Fees will fall');
    expect(await write({ brief: harbourBrief() })).not.toContain(LABELS.corrected);
  });
});

const CITING = { corrected: LABELS.corrected };

describe('citations', () => {
  it.each([
    ['RIS', toRis],
    ['BibTeX', toBibtex],
    ['CSL-JSON', toCslJson],
  ])('%s says in the article’s note which lines were put right, as citation-js reads it', (_, write) => {
    const [item] = new Cite(write([corrected()], CITING)).data as { note?: string }[];
    expect(item?.note).toMatch(/^Put right: the port authority — owner of the quay; 2024-03-04/);
    const [plain] = new Cite(write([{ brief: harbourBrief() }], CITING)).data as { note?: string }[];
    expect(plain?.note).toBeUndefined();
  });

  it('say it of each statement that was, and of no other', () => {
    const [, first, second] = toCslItems([corrected()], { ...CITING, statements: true });
    expect(first?.note).toBe('the port authority: “The quay is safe” — Put right');
    expect(second?.note).not.toContain(LABELS.corrected);
  });
});

describe('a calendar', () => {
  it('says it of each date that was, and of no other', () => {
    const events = new ICAL.Component(ICAL.parse(toICalendar([corrected()], LABELS, new Date('2024-03-06T10:00:00Z'))))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event).description);
    expect(events[0]).toMatch(/Coast Post\nPut right$/);
    expect(events[1]).not.toContain(LABELS.corrected);
  });
});

describe('tables and templates', () => {
  it('say it in the line itself', () => {
    const rowsOf = (table: CsvTable) => Papa.parse<Record<string, string>>(toCsv([corrected()], table).slice(1), { header: true }).data;
    expect(rowsOf('statements').map((row) => row.corrected)).toEqual(['speaker', '']);
    for (const [table, marks] of [
      ['participants', ['', 'role']],
      ['dates', ['value', '']],
    ] as const)
      expect(rowsOf(table).map((row) => row.corrected)).toEqual(marks);
    expect(templateData(corrected()).statements.map((each) => each.corrected)).toEqual([['speaker'], []]);
  });
});
