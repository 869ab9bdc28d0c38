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
import { stationBrief } from '../support/station-brief';

interface ReadItem {
  id: string;
  type: string;
  title: string;
  genre?: string;
  /** Authors of a news item in RIS, as EndNote's tables call them. */
  reporter?: string | string[];
  author?: { family?: string; given?: string; literal?: string; name?: string }[];
  language?: string;
  abstract?: string;
  keyword?: string;
  accessed?: { 'date-parts': (number | string)[][] };
  note?: string;
  annote?: string;
  'container-title'?: string;
  URL?: string;
  issued?: { 'date-parts': (number | string)[][] };
}

const read = (text: string): ReadItem[] => new Cite(text).data as ReadItem[];
const people = (item: ReadItem | undefined) => item?.author?.map(({ family, given }) => `${family}, ${given}`) ?? item?.reporter;
const PLAIN = { corrected: LABELS.corrected };
const WITH_STATEMENTS = { ...PLAIN, statements: true };
const documents = [
  { brief: harbourBrief(), accessed: '2024-03-06T12:00:00Z', tags: ['ports', 'a; b'], notes: '# Call\n\n- her\n- **him**' },
];
const arabic = [{ brief: stationBrief(), accessed: '2024-03-06T12:00:00Z', tags: ['موانئ'], notes: 'ملاحظة' }];

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

  const FORMATS = [
    ['RIS', toRis],
    ['BibTeX', toBibtex],
    ['CSL-JSON', toCslJson],
  ] as const;

  it.each(FORMATS)('%s gives what a reference manager keeps of a news item', (format, write) => {
    const [item] = read(write(documents, PLAIN));
    // BibTeX has no type for it
    expect(item?.type === 'article-newspaper' || item?.genre === 'newspaper').toBe(true);
    expect(people(item)).toEqual(['Reyes, Ana', 'Hale, Tom']);
    expect(item?.['container-title']).toBe('The Coast Post');
    expect(item?.language).toBe('en');
    expect(item?.abstract).toBe('Lena Ortiz, the harbour master, reopened the north quay on Tuesday.');
    expect(item?.accessed?.['date-parts'][0]?.map(Number)).toEqual([2024, 3, 6]);
    expect([item?.keyword].flat().join().split(/,\s*/)).toEqual(['ports', 'a b']);
    // RIS has one field for both
    expect(format === 'RIS' ? item?.note : item?.annote).toBe('Call — her — him');
  });

  it.each(FORMATS)('%s gives the same of an Arabic article', (format, write) => {
    const [item, statement] = read(write(arabic, WITH_STATEMENTS));
    expect(people(item)).toEqual(['الصفدي, هالة', 'عبد الله, عمر']);
    expect(item?.title).toBe('إعادة فتح الرصيف: «لن نغلقه ثانية»');
    expect(item?.['container-title']).toBe('صحيفة المرفأ');
    expect(item?.language).toBe('ar');
    expect([item?.keyword].flat()).toEqual(['موانئ']);
    expect(format === 'RIS' ? item?.note : item?.annote).toBe('ملاحظة');
    expect(statement?.note).toBe('سلمى الخطيب: «الرصيف آمن» (¶ 1)');
    expect(statement?.URL).toContain('#:~:text=');
  });

  it('never puts a person’s own notes where a style prints them', () => {
    expect(toBibtex(documents, PLAIN)).not.toMatch(/^ {2}note = /m);
    expect(toCslItems(documents, PLAIN)[0]?.note).toBeUndefined();
  });

  it('RIS gives the day in the form that Zotero reads', () => {
    expect(toRis(documents, PLAIN)).toContain('\r\nDA  - 2024/03/05/\r\n');
  });

  it('gives each statement on request, with speaker, words and deep link', () => {
    const items = toCslItems(documents, WITH_STATEMENTS);
    expect(items).toHaveLength(3);
    expect(items[1]?.note).toBe('Lena Ortiz: “The quay is safe” (¶ 1)');
    expect(items[2]?.note).toContain('(¶ 2)');
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
