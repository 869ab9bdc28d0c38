/** Brief → RIS, as Zotero, Mendeley and EndNote import it. */
import { type CitationOptions, type CslItem, type CslName, toCslItems } from './csl-json';
import type { ExportDocument } from './document';

const pad = (n: number | undefined): string => (n === undefined ? '' : String(n).padStart(2, '0'));

/** RIS dates are `YYYY/MM/DD/`, with the missing parts left empty. */
function risDate(date: CslItem['issued']): string | undefined {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  return year === undefined ? undefined : `${year}/${pad(month)}/${pad(day)}/`;
}

/** "Family, Given, Suffix", which readers take for a person; a name without a comma for a body. */
const risName = (name: CslName): string =>
  'literal' in name ? name.literal : [name.family, name.given, name.suffix].filter(Boolean).join(', ');

function record(item: CslItem): string {
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((author): [string, string] => ['AU', risName(author)]),
    ['T2', item['container-title']],
    // some readers take the year from PY and never look at DA: both are given, as Zotero does
    ['PY', item.issued?.['date-parts'][0]?.[0]?.toString()],
    ['DA', risDate(item.issued)],
    ['Y2', risDate(item.accessed)],
    ['UR', item.URL],
    ['LA', item.language],
    ['AB', item.abstract],
    ...(item.keyword?.split(', ') ?? []).map((tag): [string, string] => ['KW', tag]),
    ['N1', item.note],
    ['N1', item.annote],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}`)).join('\r\n');
}

/** RIS records, each field on one line, CRLF line ends. */
export const toRis = (documents: readonly ExportDocument[], options: CitationOptions): string =>
  toCslItems(documents, options)
    .map((item) => `${record(item)}\r\n`)
    .join('\r\n');
