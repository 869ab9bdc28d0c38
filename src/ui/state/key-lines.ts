/** Which lines of a brief stand there before the reader asks for all: those that tell the story at a glance. */
import type { Brief, DateEntry, Participant, Statement } from '../../model';

/** How many lines of a section that is. */
export const KEY_COUNT = { participants: 5, dates: 4, statements: 2 } as const;

export type Section = keyof typeof KEY_COUNT;

const inReadingOrder = (a: Statement, b: Statement) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0);

/** Who drives the story: a place that says nothing is where it happens, and comes after those who act. */
export function keyParticipants({ participants, statements }: Brief): readonly Participant[] {
  const speakers = new Set(statements.map((each) => each.speaker));
  const acts = ({ id, kind }: Participant) => kind !== 'place' || speakers.has(id);
  const first = new Set([...participants.filter(acts), ...participants].slice(0, KEY_COUNT.participants));
  return participants.filter((each) => first.has(each));
}

/** News tells first what matters most: the dates that it names first, in order of time. */
export function keyDates(dates: readonly DateEntry[]): readonly DateEntry[] {
  const named = new Set([...dates].sort((a, b) => a.event[0] - b.event[0]).slice(0, KEY_COUNT.dates));
  return dates.filter((each) => named.has(each));
}

/** The strongest statements, in the order in which they are read. */
export function keyStatements(statements: readonly Statement[]): readonly Statement[] {
  return [...statements]
    .sort((a, b) => b.salience - a.salience)
    .slice(0, KEY_COUNT.statements)
    .sort(inReadingOrder);
}
