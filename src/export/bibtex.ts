/** Brief → BibTeX (biblatex's `@article`/`online` fields, UTF-8). */
import { type CitationOptions, type CslItem, type CslName, toCslItems } from './csl-json';
import type { ExportDocument } from './document';

/** Signs that TeX would act upon, each with the way to write it as itself. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** TeX makes one sign of two or three of these: an empty group keeps them apart. */
const LIGATURES = /([-`'!?<>,])(?=[-`'<>,])/g;

const escapeTex = (text: string): string => text.replace(/[\\{}%&#_$~^]/g, (sign) => ESCAPES[sign] ?? sign).replace(LIGATURES, '$1{}');

/** In an address only the signs that would end the field are encoded. */
const escapeUrl = (url: string): string => url.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));

const isoDate = (date: CslItem['issued']): string | undefined =>
  date?.['date-parts'][0]?.map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-');

/** Braces keep a body's name, and a name with "and" in it, in one piece. */
function bibtexName(name: CslName): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`;
  const { family, suffix, given } = name;
  return [family, ...(suffix ? [suffix] : []), given].map(escapeTex).join(', ');
}

const ENGLISH = new Intl.DisplayNames(['en'], { type: 'language' });

/** The language's English name in small letters, as LaTeX's packages for languages call it. */
const babelName = (tag: string): string | undefined => ENGLISH.of(tag.split('-')[0] ?? tag)?.toLowerCase();

function entry(item: CslItem): string {
  const fields: [name: string, value: string | undefined][] = [
    // the second pair of braces keeps the capitals of names
    ['title', `{${escapeTex(item.title)}}`],
    ['author', item.author?.map(bibtexName).join(' and ')],
    ['entrysubtype', 'newspaper'],
    ['journaltitle', item['container-title'] && escapeTex(item['container-title'])],
    ['date', isoDate(item.issued)],
    ['urldate', isoDate(item.accessed)],
    ['url', item.URL && escapeUrl(item.URL)],
    // biblatex hyphenates by the one, Zotero and JabRef read the other
    ['langid', item.language && babelName(item.language)],
    ['language', item.language],
    ['abstract', item.abstract && escapeTex(item.abstract)],
    ['keywords', item.keyword && escapeTex(item.keyword)],
    ['note', item.note && escapeTex(item.note)],
    // never printed in a list of references, as a note would be
    ['annote', item.annote && escapeTex(item.annote)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []));
  return `@article{${item.id},\n${lines.join(',\n')}\n}\n`;
}

export const toBibtex = (documents: readonly ExportDocument[], options: CitationOptions): string =>
  toCslItems(documents, options).map(entry).join('\n');
