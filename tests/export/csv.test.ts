import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvTable, toCsv } from '../../src/export/csv';
import { contentOf, speakerName, wordsOf } from '../../src/export/document';
import { arbitraryBrief } from '../support/arbitrary-brief';
import { harbourBrief } from '../support/harbour-brief';

const read = (csv: string) => Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, newline: '\r\n' });
const disarmed = (cell: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell);

describe('toCsv', () => {
  it('gives each statement with its speaker, words and article', () => {
    const { data } = read(toCsv([{ brief: harbourBrief() }], 'statements'));
    expect(data.map((row) => [row.speaker, row.content, row.title])).toEqual([
      ['Lena Ortiz', '“The quay is safe”', 'Harbour reopens & fees fall 10%'],
      ['the port authority', 'Fees will fall by 10% from 1 April', 'Harbour reopens & fees fall 10%'],
    ]);
  });

  it('leads each statement back to its words, and says of its article what the library knows', () => {
    const [row] = read(toCsv([{ brief: harbourBrief(), accessed: '2024-03-06T12:00:00Z', tags: ['ports', 'to read'] }], 'statements')).data;
    expect(row).toMatchObject({
      paragraph: '1',
      link: 'https://example.org/harbour#:~:text=%E2%80%9CThe%20quay%20is%20safe%E2%80%9D',
      read: '2024-03-06',
      tags: 'ports | to read',
    });
  });

  it('opens with the mark by which Excel knows UTF-8', () => {
    expect(toCsv([], 'dates').charCodeAt(0)).toBe(0xfeff);
  });

  it.each(['=HYPERLINK("https://example.org","click")', '＝1+1', '\n=1+1', '@SUM(1)', '-1+1'])(
    'disarms what a spreadsheet would run: %j',
    (title) => {
      const brief = harbourBrief();
      brief.article.title = title;
      expect(read(toCsv([{ brief }], 'participants')).data[0]?.title).toBe(`'${brief.article.title}`);
    },
  );

  it('is read back cell by cell, whatever the brief holds', () => {
    const tables: CsvTable[] = ['statements', 'participants', 'dates'];
    fc.assert(
      fc.property(arbitraryBrief, fc.constantFrom(...tables), (brief, table) => {
        const { data, errors } = read(toCsv([{ brief }], table));
        expect(errors).toEqual([]);
        expect(data).toHaveLength(brief[table].length);
        for (const row of data) {
          expect(row.title).toBe(disarmed(brief.article.title));
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        }
        const columns: Record<CsvTable, [column: string, wanted: string[]][]> = {
          statements: [
            ['content', brief.statements.map((statement) => contentOf(brief, statement))],
            ['speaker', brief.statements.map((statement) => speakerName(brief, statement))],
          ],
          participants: [
            ['name', brief.participants.map(({ name }) => name)],
            ['role', brief.participants.map(({ role = '' }) => role)],
          ],
          dates: [
            ['value', brief.dates.map(({ value }) => value)],
            ['event', brief.dates.map(({ event }) => wordsOf(brief, event))],
          ],
        };
        for (const [column, wanted] of columns[table]) expect(data.map((row) => row[column])).toEqual(wanted.map(disarmed));
      }),
    );
  });
});
