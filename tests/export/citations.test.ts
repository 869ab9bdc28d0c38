import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../src/export/bibtex';
import { toCslItems, toCslJson } from '../../src/export/csl-json';
import { oneLine } from '../../src/export/document';
import { toRis } from '../../src/export/ris';
import { arbitraryBrief } from '../support/arbitrary-brief';
import { harbourBrief, LABELS } from '../support/harbour-brief';

interface ReadItem {
  id: string;
  title: string;
  note?: string;
  'container-title'?: string;
  URL?: string;
  issued?: { 'date-parts': (number | string)[][] };
}

const read = (text: string): ReadItem[] => new Cite(text).data as ReadItem[];
const PLAIN = { corrected: LABELS.corrected };
const WITH_STATEMENTS = { ...PLAIN, statements: true };
const documents = [{ brief: harbourBrief(), accessed: '2024-03-06T10:00:00Z' }];

describe('citations, read by citation-js', () => {
  it.each([
    // citation-js reads the year of a news item in RIS and leaves its day
    ['RIS', toRis(documents, PLAIN), [2024]],
    ['BibTeX', toBibtex(documents, PLAIN), [2024, 3, 5]],
    ['CSL-JSON', toCslJson(documents, PLAIN), [2024, 3, 5]],
  ])('%s gives title, address and date of the article back', (_format, text, date) => {
    const [item] = read(text);
    expect(item?.title).toBe('Harbour reopens & fees fall 10%');
    expect(item?.URL).toBe('https://example.org/harbour');
    expect(item?.issued?.['date-parts'][0]?.map(Number)).toEqual(date);
  });

  it('RIS gives the day in the form that Zotero reads', () => {
    expect(toRis(documents, PLAIN)).toContain('\r\nDA  - 2024/03/05/\r\n');
  });

  it('gives each statement on request, with speaker, words and deep link', () => {
    const items = toCslItems(documents, WITH_STATEMENTS);
    expect(items).toHaveLength(3);
    expect(items[1]?.note).toBe('Lena Ortiz: “The quay is safe”');
    expect(items[1]?.URL).toBe('https://example.org/harbour#:~:text=%E2%80%9CThe%20quay%20is%20safe%E2%80%9D');
  });

  it('keeps ids apart where two articles would share one', () => {
    const ids = toCslItems([...documents, ...documents], PLAIN).map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('RIS holds one field a line, whatever the brief holds', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const text = toRis([{ brief }], WITH_STATEMENTS);
        const lines = text.split('\r\n').filter(Boolean);
        expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
        expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(1 + brief.statements.length);
        expect(lines).toContain(`TI  - ${oneLine(brief.article.title)}`);
      }),
    );
  });

  it('BibTeX stays balanced, whatever the brief holds', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const text = toBibtex([{ brief }], WITH_STATEMENTS);
        let depth = 0;
        for (const [sign] of text.matchAll(/\\[\\{}]|[{}]/g)) {
          if (sign === '{') depth++;
          if (sign === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(read(text)).toHaveLength(1 + brief.statements.length);
      }),
    );
  });

  it.each([
    ['RIS', toRis],
    ['BibTeX', toBibtex],
    ['CSL-JSON', toCslJson],
  ])('%s gives title, paper and every statement’s words back to citation-js, whatever the brief holds', (_format, write) => {
    // white space is a reader's to choose
    const plain = (text = '') => text.replace(/[\s\p{Cc}]+/gu, '');
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const wanted = toCslItems([{ brief }], WITH_STATEMENTS);
        const found = read(write([{ brief }], WITH_STATEMENTS));
        expect(found.map(({ title }) => plain(title))).toEqual(wanted.map(({ title }) => plain(title)));
        expect(found.map((item) => plain(item.note))).toEqual(wanted.map(({ note }) => plain(note)));
        expect(found.map((item) => plain(item['container-title']))).toEqual(wanted.map((item) => plain(item['container-title'])));
      }),
    );
  });
});
