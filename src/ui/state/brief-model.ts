/** The brief on the screen: what is shown, what is chosen, what the page answered. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Brief, DateEntry, Participant, Span, Statement } from '../../model';
import type { PageLink } from './page-reading';

/** How many lines of a section stand there before the reader asks for all. */
export const KEY_COUNT = { participants: 5, dates: 4, statements: 3 } as const;

export type Section = keyof typeof KEY_COUNT;

/** What the page answered to a line: its words are marked now, or the page no longer has them. */
export type Proof = 'shown' | 'lost';

export interface BriefModel {
  brief: Brief;
  /** The words of a span. */
  words: (span: Span) => string;
  /** The participant whose statements and dates alone are shown. */
  chosen: ReadonlySignal<string | null>;
  choose: (participant: string | null) => void;
  opened: ReadonlySignal<ReadonlySet<Section>>;
  toggle: (section: Section) => void;
  participants: ReadonlySignal<readonly Participant[]>;
  dates: ReadonlySignal<readonly DateEntry[]>;
  statements: ReadonlySignal<readonly Statement[]>;
  /** The line that was shown last, and what came of it. */
  proof: ReadonlySignal<{ line: string; result: Proof } | null>;
  /** @param line an id of the line, to say the answer there. */
  show: (line: string, spans: readonly Span[]) => Promise<void>;
}

const inReadingOrder = (a: Statement, b: Statement) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0);

/** Who drives the story: a place that says nothing is where it happens, and comes after those who act. */
function keyParticipants({ participants, statements }: Brief, count: number): readonly Participant[] {
  const speakers = new Set(statements.map((each) => each.speaker));
  const acts = ({ id, kind }: Participant) => kind !== 'place' || speakers.has(id);
  const first = new Set([...participants.filter(acts), ...participants].slice(0, count));
  return participants.filter((each) => first.has(each));
}

/** News tells first what matters most: the dates that it names first, in order of time. */
function keyDates(dates: readonly DateEntry[], count: number): readonly DateEntry[] {
  const named = new Set([...dates].sort((a, b) => a.event[0] - b.event[0]).slice(0, count));
  return dates.filter((each) => named.has(each));
}

/** The key statements, in the order in which they are read. */
function keyStatements(statements: readonly Statement[], count: number): readonly Statement[] {
  return [...statements]
    .sort((a, b) => b.salience - a.salience)
    .slice(0, count)
    .sort(inReadingOrder);
}

export function createBriefModel(brief: Brief, page: PageLink | null): BriefModel {
  const chosen = signal<string | null>(null);
  const opened = signal<ReadonlySet<Section>>(new Set());
  const proof = signal<{ line: string; result: Proof } | null>(null);
  const theirs = computed(() => brief.statements.filter((each) => chosen.value === null || each.speaker === chosen.value));
  const isOpen = (section: Section) => opened.value.has(section) || chosen.value !== null;
  return {
    brief,
    words: ([start, end]) => brief.article.text.slice(start, end),
    chosen,
    choose: (participant) => {
      chosen.value = participant;
    },
    opened,
    toggle: (section) => {
      const next = new Set(opened.value);
      if (!next.delete(section)) next.add(section);
      opened.value = next;
    },
    participants: computed(() => (opened.value.has('participants') ? brief.participants : keyParticipants(brief, KEY_COUNT.participants))),
    dates: computed(() => {
      const { value } = chosen;
      const all = value === null ? brief.dates : brief.dates.filter((each) => each.participants.includes(value));
      return isOpen('dates') ? all : keyDates(all, KEY_COUNT.dates);
    }),
    statements: computed(() => (isOpen('statements') ? theirs.value : keyStatements(theirs.value, KEY_COUNT.statements))),
    proof,
    show: async (line, spans) => {
      const found = page ? await page.show(spans).catch(() => 0) : 0;
      proof.value = { line, result: found > 0 ? 'shown' : 'lost' };
    },
  };
}
