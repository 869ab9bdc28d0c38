/** Brief → CSV: a table each for statements, participants and dates (RFC 4180, UTF-8 with BOM so that Excel reads it). */
import Papa from 'papaparse';
import { contentOf, type ExportDocument, localDay, paragraphOf, speakerName, speakerOf, wordsOf } from './document';
import { fragmentLink, statementLink } from './text-fragment';

export type CsvTable = 'statements' | 'participants' | 'dates';

const BOM = '\uFEFF';

/**
 * What a spreadsheet takes for a formula, in the wide letters of Chinese and Japanese keyboards too.
 * The library's own pattern lets a cell of several lines through.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const COLUMNS: Readonly<Record<CsvTable, readonly string[]>> = {
  statements: [
    'id',
    'speaker',
    'role',
    'kind',
    'stance',
    'attribution',
    'cue',
    'source',
    'content',
    'paragraph',
    'link',
    'salience',
    'corrected',
  ],
  participants: ['id', 'name', 'kind', 'role', 'mentions', 'statements', 'salience', 'corrected'],
  dates: ['id', 'value', 'end', 'calendar', 'approximate', 'certainty', 'words', 'event', 'link', 'participants', 'corrected'],
};

/** Every row carries its article, so that tables of many articles can be put together. */
const ARTICLE_COLUMNS = ['title', 'site', 'byline', 'published', 'language', 'url', 'read', 'tags'] as const;

type Cell = string | number | boolean | undefined;

function rowsOf({ brief, accessed, tags = [] }: ExportDocument, table: CsvTable): Cell[][] {
  const { title, site, byline, published, language, url } = brief.article;
  const article = [title, site, byline, published, language, url, localDay(accessed), tags.join(' | ')];
  const nameOf = (id: string) => brief.participants.find((participant) => participant.id === id)?.name ?? id;
  switch (table) {
    case 'statements':
      return brief.statements.map((s) => [
        s.id,
        speakerName(brief, s),
        speakerOf(brief, s)?.role,
        s.kind,
        s.stance,
        s.attribution,
        s.cue ? wordsOf(brief, s.cue) : undefined,
        s.source ? wordsOf(brief, s.source) : undefined,
        contentOf(brief, s),
        paragraphOf(brief, s),
        statementLink(brief, s),
        s.salience,
        s.corrected?.join(' | '),
        ...article,
      ]);
    case 'participants':
      return brief.participants.map((p) => [
        p.id,
        p.name,
        p.kind,
        p.role,
        p.mentions.length,
        brief.statements.filter((s) => s.speaker === p.id).length,
        p.salience,
        p.corrected?.join(' | '),
        ...article,
      ]);
    case 'dates':
      return brief.dates.map((d) => [
        d.id,
        d.value,
        d.end,
        d.calendar,
        d.approximate,
        d.certainty,
        d.mentions.map((span) => wordsOf(brief, span)).join(' | '),
        wordsOf(brief, d.event),
        fragmentLink(url, brief.article.text, [d.event]),
        d.participants.map(nameOf).join(' | '),
        d.corrected?.join(' | '),
        ...article,
      ]);
  }
}

/**
 * One table of any number of briefs, with a header row and CRLF line ends.
 * A cell that a spreadsheet would run as a formula (leading = + - @, wide or not, a tab or a new line) gets an apostrophe in front
 * (OWASP, "CSV Injection").
 */
export function toCsv(documents: readonly ExportDocument[], table: CsvTable): string {
  const fields = [...COLUMNS[table], ...ARTICLE_COLUMNS];
  const data = documents.flatMap((document) => rowsOf(document, table));
  return BOM + Papa.unparse([fields, ...data], { escapeFormulae: FORMULA, newline: '\r\n' });
}
