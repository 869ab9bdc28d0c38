/** Brief → plain text to read in a terminal. */
import type { Participant } from '../model';
import {
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

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines.map((line) => `  ${oneLine(line)}`)] : [];

/** The person's notes as they wrote them: Markdown reads well as it is, and its indents say what belongs to what. */
const asWritten = (title: string, notes: string): string[] =>
  notes ? ['', title, ...notes.split('\n').map((line) => `  ${line.replace(/(?!\t)\p{Cc}/gu, '')}`.trimEnd())] : [];

const described = ({ name, role }: Participant): string => (role ? `${name} — ${role}` : name);

/** Ends with a line break; sections without entries are left out. */
export function toText({ brief, notes }: ExportDocument, labels: ExportLabels): string {
  const { title, site, byline, published, url, direction } = brief.article;
  return [
    oneLine(title),
    oneLine([site, byline, published && datedIn(direction, published)].filter(Boolean).join(' · ')),
    ...(url ? [url] : []),
    ...section(
      labels.gist,
      brief.gist.map((span) => wordsOf(brief, span)),
    ),
    ...section(labels.participants, brief.participants.map(described)),
    ...section(
      labels.dates,
      brief.dates.map((date) => `${date.end ? `${date.value} – ${date.end}` : date.value}  ${wordsOf(brief, date.event)}`),
    ),
    ...section(
      labels.statements,
      brief.statements.map((said) => {
        const speaker = speakerOf(brief, said);
        const who = speaker ? described(speaker) : speakerName(brief, said);
        return who ? `${who}: ${contentOf(brief, said)}` : contentOf(brief, said);
      }),
    ),
    ...section(labels.corrected, correctedLines(brief)),
    ...asWritten(labels.notes, notes?.trim() ?? ''),
    '',
  ].join('\n');
}
