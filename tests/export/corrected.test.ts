/** What a person has put right leaves with the brief: each field that can be, in every format. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCslItems } from '../../src/export/csl-json';
import type { ExportDocument } from '../../src/export/document';
import { exportFile } from '../../src/export/export-file';
import type { FormatName } from '../../src/export/format-names';
import { EXPORT_FORMATS } from '../../src/export/formats';
import { templateData } from '../../src/export/template-data';
import { makeBackup, readBackup } from '../../src/library/backup';
import { applyCorrections, type Correction, type CorrectionInput } from '../../src/library/correction';
import { makeItem } from '../../src/library/item';
import { toTestCase } from '../../src/library/test-case';
import type { Brief, Span } from '../../src/model';
import { harbourBrief, LABELS } from '../support/harbour-brief';

const MADE = '2024-03-06T10:00:00.000Z';
const original = harbourBrief();
const place = (spans: readonly Span[] | undefined): Span => spans?.[0] ?? [0, 1];
const quote = place(original.statements[0]?.content);

interface Case {
  input: CorrectionInput;
  /** The line that says it where a format lists what was put right. */
  line: string;
  /** The brief's list that the line stands in, and what its entry is marked with. */
  at: 'statements' | 'participants' | 'dates';
  mark: string;
}

const CASES: Readonly<Record<string, Case>> = {
  speaker: {
    input: { field: 'speaker', at: quote, value: { name: 'the port authority', kind: 'organization' } },
    line: 'the port authority: “The quay is safe”',
    at: 'statements',
    mark: 'speaker',
  },
  boundary: {
    input: { field: 'content', at: quote, value: [[quote[0] + 1, quote[1] - 1]] },
    line: 'Lena Ortiz: The quay is safe',
    at: 'statements',
    mark: 'content',
  },
  role: {
    input: { field: 'role', at: place(original.participants[1]?.mentions), value: 'owner of the quay' },
    line: 'the port authority — owner of the quay',
    at: 'participants',
    mark: 'role',
  },
  date: {
    input: { field: 'date', at: place(original.dates[0]?.mentions), value: '2024-03-04' },
    line: '2024-03-04: Lena Ortiz, the harbour master, reopened the north quay on Tuesday.',
    at: 'dates',
    mark: 'value',
  },
};

const made = (input: CorrectionInput): Correction => ({ ...input, id: 'c1', made: MADE }) as Correction;
const corrected = ({ input }: Case): Brief => applyCorrections(original, [made(input)]).brief;
const documentOf = (each: Case): ExportDocument => ({ brief: corrected(each) });

async function write(format: FormatName, document: ExportDocument): Promise<string> {
  const { content } = await exportFile(format, [document], { labels: LABELS, now: new Date(MADE), citeStatements: true });
  return typeof content === 'string' ? content : strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array());
}

/** Marks down the column of a table. */
const column = (csv: string) => Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data.map((row) => row.corrected);

/** In which list a table or a calendar has its lines. */
const listed = async (document: ExportDocument, each: Case, at: Case['at']) =>
  expect(column(await write(`csv-${at}`, document))).toEqual(
    document.brief[at].map((line) => (at === each.at && line.corrected ? each.mark : '')),
  );

const listing = async (format: FormatName, document: ExportDocument, { line }: Case) => {
  const written = await write(format, document);
  const section = written.slice(written.indexOf(LABELS.corrected));
  expect(written).toContain(LABELS.corrected);
  // Markdown writes some signs with a backslash
  expect(section.replace(/\\(?=[^\w\s])/g, '')).toContain(line);
  expect(section).not.toContain('Fees will fall');
};

const noting = async (format: FormatName, document: ExportDocument, { line }: Case) => {
  const [item] = new Cite(await write(format, document)).data as { note?: string }[];
  expect(item?.note).toBe(`${LABELS.corrected}: ${line}`);
};

const holding = (briefs: unknown[], document: ExportDocument) => expect(briefs).toEqual([document.brief]);

/** How each format says it. */
const SAYS: Readonly<Record<FormatName, (document: ExportDocument, each: Case) => unknown>> = {
  json: async (document) => holding(JSON.parse(await write('json', document)), document),
  jsonl: async (document) => holding([JSON.parse(await write('jsonl', document))], document),
  markdown: (document, each) => listing('markdown', document, each),
  text: (document, each) => listing('text', document, each),
  html: (document, each) => listing('html', document, each),
  docx: (document, each) => listing('docx', document, each),
  'csv-statements': (document, each) => listed(document, each, 'statements'),
  'csv-participants': (document, each) => listed(document, each, 'participants'),
  'csv-dates': (document, each) => listed(document, each, 'dates'),
  ris: (document, each) => noting('ris', document, each),
  bibtex: (document, each) => noting('bibtex', document, each),
  'csl-json': (document, each) => noting('csl-json', document, each),
  async icalendar(document, each) {
    const events = new ICAL.Component(ICAL.parse(await write('icalendar', document)))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event).description.endsWith(`\n${LABELS.corrected}`));
    expect(events).toEqual([each.at === 'dates', false]);
  },
};

describe.each(Object.entries(CASES))('a %s that was put right', (_, each) => {
  it.each(Object.keys(EXPORT_FORMATS) as FormatName[])('is told in %s', async (format) => {
    await SAYS[format](documentOf(each), each);
  });

  it('is told to templates in its line alone', () => {
    const data = templateData(documentOf(each));
    for (const at of ['statements', 'participants', 'dates'] as const)
      expect(data[at].flatMap((line) => line.corrected)).toEqual(at === each.at ? [each.mark] : []);
  });

  it('is kept in a backup, with the brief as it was before', async () => {
    const item = await makeItem(original.article, corrected(each), new Date(MADE));
    const document = { ...item.document, original, corrections: [made(each.input)] };
    expect(await readBackup(await makeBackup([{ ...item, document }], new Date(MADE)))).toEqual([{ ...item, document }]);
  });

  it('is what its test case asks for, and all that it asks for', async () => {
    const item = await makeItem(original.article, corrected(each), new Date(MADE));
    const test = JSON.parse(toTestCase(item)) as Record<Case['at'], { key: boolean }[]>;
    for (const at of ['statements', 'participants', 'dates'] as const)
      expect(test[at].map(({ key }) => key)).toEqual(item.document.brief[at].map((line) => Boolean(line.corrected)));
  });
});

describe('a brief in which nothing was put right', () => {
  it.each(Object.keys(EXPORT_FORMATS) as FormatName[])('says nothing of the kind in %s', async (format) => {
    const written = await write(format, { brief: original });
    expect(written).not.toContain(LABELS.corrected);
    expect(written).not.toContain('"corrected":');
  });
});

it('citations of statements say it of the one that was put right, and of no other', () => {
  const [, first, second] = toCslItems([documentOf(CASES.speaker as Case)], { corrected: LABELS.corrected, statements: true });
  expect(first?.note).toBe('the port authority: “The quay is safe” (¶ 1) — Put right');
  expect(second?.note).not.toContain(LABELS.corrected);
});
