/** What an exporter is given: a brief, with what the library knows beside it; and the strings that every format derives from its spans. */
import type { Brief, Participant, Span, Statement } from '../model';

export interface ExportDocument {
  brief: Brief;
  /** When the article was read, ISO 8601 with offset. */
  accessed?: string;
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

/** Paragraph breaks and other runs of white space become one space: for formats whose fields hold one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
