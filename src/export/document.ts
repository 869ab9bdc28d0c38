/** What an exporter is given: a brief, with what the library knows beside it; and the strings that every format derives from its spans. */
import type { Brief, Direction, Participant, Span, Statement } from '../model';

export interface ExportDocument {
  brief: Brief;
  /** When the article was read, ISO 8601 with offset. */
  accessed?: string;
  /** The person's own, from the library. */
  tags?: readonly string[];
  /** The person's own, in Markdown. */
  notes?: string;
}

/** What the library keeps of a reading, as far as exports go. */
interface SavedReading {
  entry: { savedAt: string; tags: readonly string[]; notes: string };
  document: { brief: Brief };
}

export const savedDocument = ({ entry, document }: SavedReading): ExportDocument => ({
  brief: document.brief,
  accessed: entry.savedAt,
  tags: entry.tags,
  notes: entry.notes,
});

/** The words of a file that are not the article's, in the reader's language. */
export interface ExportLabels {
  gist: string;
  participants: string;
  dates: string;
  statements: string;
  notes: string;
  /** Over the lines that a person has put right by hand. */
  corrected: string;
}

/** The words of a span. */
export const wordsOf = (brief: Brief, span: Span): string => brief.article.text.slice(span[0], span[1]);

/** What was said, word for word; the pieces that the source interrupts are joined by an ellipsis in brackets. */
export const contentOf = (brief: Brief, statement: Statement): string =>
  statement.content.map((span) => wordsOf(brief, span)).join(' […] ');

export function speakerOf(brief: Brief, statement: Statement): Participant | undefined {
  return brief.participants.find((participant) => participant.id === statement.speaker);
}

/** Who speaks, for a reader: the participant, else the words that stand for one, else nothing. */
export function speakerName(brief: Brief, statement: Statement): string {
  return speakerOf(brief, statement)?.name ?? (statement.source ? wordsOf(brief, statement.source) : '');
}

/** What parts two words of a list where the article is in this language. */
export const commaOf = (language: string): string =>
  /^(?:ar|fa|ur|ckb|ps|ug)(?:-|$)/i.test(language) ? '، ' : /^(?:zh|ja)(?:-|$)/i.test(language) ? '、' : ', ';

/** Keeps a date's numbers in their order among letters of a right-to-left script, in a format without markup for it. */
export const datedIn = (direction: Direction, value: string): string => (direction === 'rtl' ? `\u200E${value}` : value);

/** A line for each participant, date and statement that a person has put right by hand: what it says now. */
export function correctedLines(brief: Brief): string[] {
  return [
    ...brief.participants.filter(({ corrected }) => corrected?.length).map(({ name, role }) => (role ? `${name} — ${role}` : name)),
    ...brief.dates
      .filter(({ corrected }) => corrected?.length)
      .map((date) => `${date.end ? `${date.value} – ${date.end}` : date.value}: ${wordsOf(brief, date.event)}`),
    ...brief.statements
      .filter(({ corrected }) => corrected?.length)
      .map((statement) => [speakerName(brief, statement), contentOf(brief, statement)].filter(Boolean).join(': ')),
  ].map(oneLine);
}

/** In which paragraph a statement begins, from 1: what stands for a page's number where an article has none. */
export const paragraphOf = (brief: Brief, statement: Statement): number =>
  brief.article.text.slice(0, statement.content[0]?.[0] ?? 0).split(/\n{2,}/).length;

/** The day of a moment where the reader is: who reads at one in the morning has read on that day. */
export function localDay(iso: string | undefined): string | undefined {
  const moment = new Date(iso ?? '');
  if (Number.isNaN(moment.getTime())) return undefined;
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(moment.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}

/** The people of a byline, one each: a byline separates them by commas or semicolons. */
export const authorsOf = (byline: string | undefined): string[] =>
  (byline ?? '')
    .split(/\s*[;,،؛]\s*/u)
    .map(oneLine)
    .filter(Boolean);

/**
 * Paragraph breaks, other runs of white space and control characters become one space: for formats whose fields hold one line.
 * Control characters too, since some readers end a line at U+0085 or U+001C.
 */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
