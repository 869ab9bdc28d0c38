/** What changed between two readings of one article: quotes, dates, speakers. */
import type { Brief, Statement } from '../model';

export interface QuoteEdit {
  before: string;
  after: string;
}

export interface ReadingChange {
  statementsAdded: string[];
  statementsDropped: string[];
  /** The same speaker and nearly the same words: the article was edited. */
  statementsEdited: QuoteEdit[];
  /** Values of dates: "2020-06-04" or "2020-06-04/2020-06-06". */
  datesAdded: string[];
  datesDropped: string[];
  speakersAdded: string[];
  speakersDropped: string[];
}

/** From this share of common words on (Dice), two statements of a speaker are one that was edited. */
const SAME_STATEMENT = 0.6;

interface Said {
  speaker: string | undefined;
  words: string;
}

const wordsOf = (brief: Brief, { content }: Statement): string =>
  content.map(([start, end]) => brief.article.text.slice(start, end)).join(' … ');

const nameOf = (brief: Brief, id: string | null): string | undefined =>
  brief.participants.find((participant) => participant.id === id)?.name;

const saidIn = (brief: Brief): Said[] => brief.statements.map((s) => ({ speaker: nameOf(brief, s.speaker), words: wordsOf(brief, s) }));

function dice(a: string, b: string): number {
  const left = new Set(a.split(/\s+/));
  const right = new Set(b.split(/\s+/));
  const common = [...left].filter((word) => right.has(word)).length;
  return (2 * common) / (left.size + right.size);
}

const without = (items: readonly string[], others: readonly string[]): string[] =>
  [...new Set(items)].filter((item) => !others.includes(item));

const valuesOf = (brief: Brief): string[] => brief.dates.map(({ value, end }) => (end ? `${value}/${end}` : value));

const speakersOf = (brief: Brief): string[] => saidIn(brief).flatMap(({ speaker }) => speaker ?? []);

/** Null where nothing that a brief shows has changed. */
export function compareReadings(before: Brief, after: Brief): ReadingChange | null {
  const old = saidIn(before);
  const now = saidIn(after);
  const dropped = old.filter(({ words }) => !now.some((said) => said.words === words));
  const added = now.filter(({ words }) => !old.some((said) => said.words === words));
  const edited: QuoteEdit[] = [];
  for (const said of [...dropped]) {
    const match = added.find((other) => other.speaker === said.speaker && dice(said.words, other.words) >= SAME_STATEMENT);
    if (!match) continue;
    edited.push({ before: said.words, after: match.words });
    dropped.splice(dropped.indexOf(said), 1);
    added.splice(added.indexOf(match), 1);
  }
  const change: ReadingChange = {
    statementsAdded: added.map(({ words }) => words),
    statementsDropped: dropped.map(({ words }) => words),
    statementsEdited: edited,
    datesAdded: without(valuesOf(after), valuesOf(before)),
    datesDropped: without(valuesOf(before), valuesOf(after)),
    speakersAdded: without(speakersOf(after), speakersOf(before)),
    speakersDropped: without(speakersOf(before), speakersOf(after)),
  };
  return Object.values(change).some((list) => list.length) ? change : null;
}
