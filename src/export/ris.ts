/** Brief → RIS, as Zotero, Mendeley and EndNote import it. */
import { type CitationOptions, type CslItem, toCslItems } from './csl-json';
import type { ExportDocument } from './document';

const pad = (n: number | undefined): string => (n === undefined ? '' : String(n).padStart(2, '0'));

/** RIS dates are `YYYY/MM/DD/`, with the missing parts left empty. */
function risDate(date: CslItem['issued']): string | undefined {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  return year === undefined ? undefined : `${year}/${pad(month)}/${pad(day)}/`;
}

function record(item: CslItem): string {
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((author): [string, string] => ['AU', author.literal]),
    ['T2', item['container-title']],
    // some readers take the year from PY and never look at DA: both are given, as Zotero does
    ['PY', item.issued?.['date-parts'][0]?.[0]?.toString()],
    ['DA', risDate(item.issued)],
    ['Y2', risDate(item.accessed)],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}`)).join('\r\n');
}

/** RIS records, each field on one line, CRLF line ends. */
export const toRis = (documents: readonly ExportDocument[], options: CitationOptions): string =>
  toCslItems(documents, options)
    .map((item) => `${record(item)}\r\n`)
    .join('\r\n');
