/** The brief on the screen: what is shown, what is chosen and looked for, what the page answered. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { fragmentLink } from '../../export/text-fragment';
import type { Brief, DateEntry, Participant, Span, Statement } from '../../model';
import { findWords } from './find-words';
import { keyDates, keyParticipants, keyStatements, type Section } from './key-lines';
import type { PageLink } from './page-reading';

export { KEY_COUNT, type Section } from './key-lines';

/** What the page answered to a line: all its words are marked now, or others in their place, or some of them, or none. */
export type ProofResult = 'shown' | 'changed' | 'some' | 'lost';

export interface Proof {
  line: string;
  result: ProofResult;
  found: number;
  asked: number;
}

/** A line of the brief and the passages that it stands for. */
export interface BriefLine {
  id: string;
  spans: readonly Span[];
}

export interface BriefModel {
  brief: Brief;
  /** As the engine read it, where a person has put the brief right since. */
  original: Brief | undefined;
  /** The words of a span. */
  words: (span: Span) => string;
  /** The participant whose statements and dates alone are shown. */
  chosen: ReadonlySignal<string | null>;
  choose: (participant: string | null) => void;
  opened: ReadonlySignal<ReadonlySet<Section | 'gist'>>;
  open: (section: Section | 'gist') => void;
  toggle: (section: Section | 'gist') => void;
  /** What the reader looks for within the brief; empty where nothing. Lines without it are not shown. */
  query: ReadonlySignal<string>;
  find: (query: string) => void;
  gist: ReadonlySignal<readonly Span[]>;
  participants: ReadonlySignal<readonly Participant[]>;
  dates: ReadonlySignal<readonly DateEntry[]>;
  /** All dates of the chosen participant; all of the brief where nobody is chosen. */
  theirDates: ReadonlySignal<readonly DateEntry[]>;
  statements: ReadonlySignal<readonly Statement[]>;
  /** The line that was shown last, and what came of it. */
  proof: ReadonlySignal<Proof | null>;
  /** @param line an id of the line, to say the answer there. */
  show: (line: string, spans: readonly Span[]) => Promise<void>;
  /** The line that something else points at: its mark in the picture, its passage in the page. */
  lit: ReadonlySignal<string | null>;
  light: (line: string | null) => void;
  /** An address that leads to the passages in the page; null where there is none. */
  link: (spans: readonly Span[]) => Promise<string | null>;
}

/** The id of a sentence of the gist as a line. */
export const gistLine = (span: Span): string => `gist-${span[0]}`;

/** Every line that a brief can show. */
export const linesOf = ({ gist, participants, dates, statements }: Brief): BriefLine[] => [
  ...statements.map(({ id, content }) => ({ id, spans: content })),
  ...dates.map(({ id, mentions }) => ({ id, spans: mentions })),
  ...participants.map(({ id, mentions }) => ({ id, spans: mentions })),
  ...gist.map((span) => ({ id: gistLine(span), spans: [span] })),
];

async function ask(page: PageLink | null, line: string, spans: readonly Span[]): Promise<Proof> {
  const { found, changed } = page ? await page.show(spans).catch(() => ({ found: 0, changed: 0 })) : { found: 0, changed: 0 };
  const result = found === 0 ? 'lost' : found < spans.length ? 'some' : changed > 0 ? 'changed' : 'shown';
  return { line, result, found, asked: spans.length };
}

/** @param original as the engine read it, where a person has put the brief right since. */
export function createBriefModel(brief: Brief, page: PageLink | null, original?: Brief): BriefModel {
  const { article } = brief;
  const words = ([start, end]: Span) => article.text.slice(start, end);
  const chosen = signal<string | null>(null);
  const opened = signal<ReadonlySet<Section | 'gist'>>(new Set());
  const query = signal('');
  const proof = signal<Proof | null>(null);
  const lit = signal<string | null>(null);

  const setOpen = (section: Section | 'gist', open: boolean) => {
    const next = new Set(opened.value);
    if (open) next.add(section);
    else next.delete(section);
    opened.value = next;
  };
  const has = (...texts: (string | undefined)[]) => texts.some((text) => text && findWords(text, query.value).length > 0);
  const nameOf = (id: string | null) => brief.participants.find((each) => each.id === id)?.name;
  const isTheirs = (...ids: (string | null)[]) => chosen.value === null || ids.includes(chosen.value);

  const theirStatements = computed(() => brief.statements.filter((each) => isTheirs(each.speaker)));
  const theirDates = computed(() => brief.dates.filter((each) => isTheirs(...each.participants)));
  const isOpen = (section: Section) => opened.value.has(section) || (section !== 'participants' && chosen.value !== null);
  return {
    brief,
    original,
    words,
    chosen,
    choose: (participant) => {
      chosen.value = participant;
    },
    opened,
    open: (section) => setOpen(section, true),
    toggle: (section) => setOpen(section, !opened.value.has(section)),
    query,
    find: (next) => {
      query.value = next;
    },
    gist: computed(() => (query.value ? brief.gist.filter((span) => has(words(span))) : brief.gist)),
    participants: computed(() => {
      if (query.value) return brief.participants.filter(({ name, role }) => has(name, role));
      return isOpen('participants') ? brief.participants : keyParticipants(brief);
    }),
    dates: computed(() => {
      if (query.value) return theirDates.value.filter(({ event }) => has(words(event)));
      return isOpen('dates') ? theirDates.value : keyDates(theirDates.value);
    }),
    theirDates,
    statements: computed(() => {
      if (query.value) return theirStatements.value.filter(({ speaker, content }) => has(nameOf(speaker), ...content.map(words)));
      return isOpen('statements') ? theirStatements.value : keyStatements(theirStatements.value);
    }),
    proof,
    show: async (line, spans) => {
      proof.value = await ask(page, line, spans);
    },
    lit,
    light: (line) => {
      lit.value = line;
    },
    link: async (spans) => (page?.link ? page.link(spans) : (fragmentLink(article.url, article.text, spans) ?? null)),
  };
}
