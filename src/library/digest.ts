/** What pages about many articles need of each: who said what, and when what happened; without the text. */
import type { Span, StatementKind } from '../model';
import type { LibraryItem } from './item';

export interface DigestStatement {
  /** Position in the entry's participants; null where the article names nobody. */
  speaker: number | null;
  kind: StatementKind;
  /** Word for word; the pieces that a source interrupts are joined by " … ". */
  words: string;
  content: Span[];
}

export interface DigestDate {
  /** TIMEX3 value. */
  value: string;
  end?: string;
  approximate?: boolean;
  /** The words that name the date. */
  named: string;
  /** The sentence or clause that says what happened then. */
  words: string;
  event: Span;
  /** Positions in the entry's participants. */
  participants: number[];
}

export interface Digest {
  id: string;
  statements: DigestStatement[];
  dates: DigestDate[];
}

/** Derived from the brief alone: written in the same transaction, so that it is never older than its item. */
export function digestOf({ entry, document: { brief } }: LibraryItem): Digest {
  const words = ([start, end]: Span) => brief.article.text.slice(start, end);
  const positions = new Map(brief.participants.map(({ id }, position) => [id, position]));
  return {
    id: entry.id,
    statements: brief.statements.map(({ speaker, kind, content }) => ({
      speaker: speaker === null ? null : (positions.get(speaker) ?? null),
      kind,
      words: content.map(words).join(' … '),
      content,
    })),
    dates: brief.dates.map(({ value, end, approximate, mentions, event, participants }) => ({
      value,
      ...(end ? { end } : {}),
      ...(approximate ? { approximate } : {}),
      named: mentions[0] ? words(mentions[0]) : '',
      words: words(event),
      event,
      participants: participants.flatMap((id) => positions.get(id) ?? []),
    })),
  };
}
