/** What a person has put right in a brief: kept beside it, so that it can be shown, taken back, and applied to a newer reading. */
import type { Brief, DateEntry, Participant, ParticipantKind, Span, Statement } from '../model';

export type Correction = {
  id: string;
  /** ISO 8601. */
  made: string;
  /** Where the line stands in the text: the content of a statement, the first mention of a participant or date. */
  at: Span;
} & (
  | { field: 'speaker'; value: { name: string; kind: ParticipantKind } | null }
  | { field: 'content'; value: Span[] }
  | { field: 'role'; value: string | null }
  | { field: 'date'; value: string; end?: string }
);

export type CorrectionInput = Correction extends infer Each ? (Each extends Correction ? Omit<Each, 'id' | 'made'> : never) : never;

/** A TIMEX3 value that a correction may give: a year, a month or a day. */
export const DATE_VALUE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** The line that shares most of its words with a place; -1 where none does. */
function lineAt(lines: readonly (readonly Span[])[], at: Span): number {
  const scores = lines.map((spans) => Math.max(0, ...spans.map((span) => shared(span, at))));
  const best = Math.max(0, ...scores);
  return best > 0 ? scores.indexOf(best) : -1;
}

const isStatement = ({ field }: Pick<Correction, 'field'>) => field === 'speaker' || field === 'content';

/** Which line of a brief a correction is about; -1 where the brief has no such line. */
export function correctedLine(brief: Brief, correction: Pick<Correction, 'field' | 'at'>): number {
  if (isStatement(correction))
    return lineAt(
      brief.statements.map(({ content }) => content),
      correction.at,
    );
  const lines = correction.field === 'role' ? brief.participants : brief.dates;
  return lineAt(
    lines.map(({ mentions }) => mentions),
    correction.at,
  );
}

/** Where a name stands in a text; as a whole word only. */
function mentionsOf(text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const within = /[\p{L}\p{N}]/u;
    if (!within.test(text.charAt(at - 1)) && !within.test(text.charAt(at + name.length))) spans.push([at, at + name.length]);
  }
  return spans;
}

/** The participant of a name, added to the brief where it has none; undefined where the article does not say the name either. */
function participantNamed(participants: Participant[], text: string, { name, kind }: { name: string; kind: ParticipantKind }) {
  const known = participants.find((each) => each.name === name);
  if (known) return known;
  const mentions = mentionsOf(text, name);
  if (!mentions.length) return undefined;
  const numbers = participants.map(({ id }) => Number(id.slice(1)) || 0);
  const added: Participant = { id: `p${Math.max(0, ...numbers) + 1}`, name, kind, mentions, salience: 0, corrected: ['name'] };
  participants.push(added);
  return added;
}

const mark = <T extends string>(line: { corrected?: T[] }, field: T): T[] => [...new Set([...(line.corrected ?? []), field])];

export interface Corrected {
  brief: Brief;
  /** Those that found no line of theirs in this brief. */
  lost: Correction[];
}

/** A brief with what was put right in it; each line that was says so in `corrected`. The brief given stays as it is. */
export function applyCorrections(original: Brief, corrections: readonly Correction[]): Corrected {
  const statements: Statement[] = [...original.statements];
  const participants: Participant[] = [...original.participants];
  const dates: DateEntry[] = [...original.dates];
  const lost: Correction[] = [];
  for (const correction of corrections) {
    // found in the brief as it was made: an earlier correction has not moved the line away
    const line = correctedLine(original, correction);
    const statement = statements[line];
    const participant = participants[line];
    const date = dates[line];
    if (correction.field === 'content' && statement) {
      statements[line] = { ...statement, content: correction.value, corrected: mark(statement, 'content') };
    } else if (correction.field === 'speaker' && statement) {
      const speaker = correction.value && participantNamed(participants, original.article.text, correction.value);
      if (correction.value && !speaker) lost.push(correction);
      // what kind of source it was, was said of the one who spoke before
      const { attribution: _, ...rest } = statement;
      if (speaker !== undefined) statements[line] = { ...rest, speaker: speaker?.id ?? null, corrected: mark(statement, 'speaker') };
    } else if (correction.field === 'role' && participant) {
      const { role: _, ...rest } = participant;
      participants[line] = { ...rest, ...(correction.value ? { role: correction.value } : {}), corrected: mark(participant, 'role') };
    } else if (correction.field === 'date' && date) {
      const { end: _, certainty: __, approximate: ___, ...rest } = date;
      const { value, end } = correction;
      dates[line] = { ...rest, value, ...(end ? { end } : {}), corrected: mark(date, 'value') };
    } else lost.push(correction);
  }
  dates.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
  return { brief: { ...original, participants, statements, dates }, lost };
}

/** The corrections with one more: it takes the place of an earlier one of the same field of the same line. */
export function addCorrection(original: Brief, corrections: readonly Correction[], added: Correction): Correction[] {
  const line = correctedLine(original, added);
  return [...corrections.filter((each) => each.field !== added.field || correctedLine(original, each) !== line), added];
}
