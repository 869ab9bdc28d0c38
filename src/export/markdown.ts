/** Brief → Markdown, for notes: title, source, gist, participants, dates, statements as quotations. */
import type { Brief, Participant, Statement } from '../model';
import {
  commaOf,
  contentOf,
  correctedLines,
  datedIn,
  type ExportDocument,
  type ExportLabels,
  oneLine,
  speakerName,
  speakerOf,
  wordsOf,
} from './document';
import { statementLink, webAddress } from './text-fragment';

/** The signs that Markdown reads within a line, `^` as Obsidian does; before any other character a backslash would show. */
const INLINE = /[\\`*_[\]<>~|^]/g;

/** What Obsidian reads beyond Markdown: a tag, a comment, a highlight. */
const OBSIDIAN = /(?<![^\s(])#(?=[\p{L}\p{N}_])|%(?=%)|(?<=%)%|=(?==)|(?<==)=/gu;

/** Signs that begin a heading, list, quotation or table at the start of a line only. */
const AT_START = /^(\s*)([#+\-=>]|\d+(?=[.)]))/;

/** Words that count as words alone where Markdown is read. */
export function escapeMarkdown(text: string): string {
  const escaped = oneLine(text)
    .replace(INLINE, '\\$&')
    .replace(OBSIDIAN, '\\$&')
    // "&amp;" in the text would be read as "&".
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(AT_START, (_, space: string, sign: string) => (/\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`));
  // one dollar sign is a price; between two, Obsidian sets a formula
  return escaped.indexOf('$') === escaped.lastIndexOf('$') ? escaped : escaped.replace(/\$/g, () => '\\$');
}

/** An address within "<>" ends at ">" and breaks at white space; a parser drops either unless they are encoded. */
const address = (url: string): string => url.replace(/[<>\s]/g, encodeURIComponent);

const section = (title: string, lines: readonly string[], gap = '\n'): string[] =>
  lines.length > 0 ? [`## ${escapeMarkdown(title)}`, lines.join(gap)] : [];

/** Four asterisks around nothing would be a line across the page. */
const strong = (text: string): string => (oneLine(text) ? `**${escapeMarkdown(text)}**` : '…');

const participant = ({ name, role }: Participant): string => `- ${strong(name)}${role ? ` — ${escapeMarkdown(role)}` : ''}`;

/** The words with their speaker beneath, who leads to them in the live page. */
function quotation(brief: Brief, statement: Statement): string {
  const who = [speakerName(brief, statement), speakerOf(brief, statement)?.role]
    .flatMap((words) => (words ? escapeMarkdown(words) : []))
    .join(commaOf(brief.article.language));
  const link = statementLink(brief, statement);
  const speaker = link ? `[${who || '↗'}](<${address(link)}>)` : who;
  const said = `> ${escapeMarkdown(contentOf(brief, statement))}`;
  return speaker ? `${said}\n>\n> — ${speaker}` : said;
}

/** Ends with a line break; sections without entries are left out. The person's notes stand as they wrote them. */
export function toMarkdown({ brief, notes }: ExportDocument, labels: ExportLabels): string {
  const { title, site, byline, published, url, direction } = brief.article;
  const source = [site, byline, published && datedIn(direction, published.slice(0, 10))]
    .filter((words) => words)
    .map((words) => escapeMarkdown(words ?? ''));
  return `${[
    `# ${escapeMarkdown(title)}`,
    [...source, ...(webAddress(url) ? [`<${address(url ?? '')}>`] : [])].join(' · '),
    ...section(
      labels.gist,
      brief.gist.map((span) => escapeMarkdown(wordsOf(brief, span))),
      '\n\n',
    ),
    ...section(labels.participants, brief.participants.map(participant)),
    ...section(
      labels.dates,
      brief.dates.map(
        (date) => `- **${date.end ? `${date.value} – ${date.end}` : date.value}** ${escapeMarkdown(wordsOf(brief, date.event))}`,
      ),
    ),
    ...section(
      labels.statements,
      brief.statements.map((statement) => quotation(brief, statement)),
      '\n\n',
    ),
    ...section(
      labels.corrected,
      correctedLines(brief).map((line) => `- ${escapeMarkdown(line)}`),
    ),
    ...section(labels.notes, notes?.trim() ? [notes.trim()] : []),
  ]
    .filter((part) => part)
    .join('\n\n')}\n`;
}
