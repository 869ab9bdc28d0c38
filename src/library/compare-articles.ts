/** What chosen articles have in common and where they differ: speakers they share, what one alone quotes, dates that differ. */
import type { Digest } from './digest';
import type { LibraryEntry } from './item';
import { foldTerm } from './normalize-term';
import type { People, Person } from './people';

export interface ComparedArticle {
  entry: LibraryEntry;
  digest: Digest;
}

export interface SharedSpeaker {
  person: Person;
  /** What they say in each article, in the order of the articles; empty where they say nothing. */
  statements: string[][];
}

export interface LoneStatement {
  article: number;
  speaker: string | null;
  words: string;
}

export interface DifferingDate {
  /** What is dated: the sentence in each article, with the value that it gives; null where the article does not tell of it. */
  tellings: ({ value: string; words: string } | null)[];
}

export interface ArticleComparison {
  shared: SharedSpeaker[];
  lone: LoneStatement[];
  dates: DifferingDate[];
}

/** From this share of common words on (Dice), two texts say the same. */
const SAME_WORDS = 0.5;
/** Sentences about one event are worded anew by each paper. */
const SAME_EVENT = 0.4;

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .map(foldTerm)
      .filter(Boolean),
  );

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size || !b.size) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}

/** Speakers of two articles or more. */
function sharedSpeakers(articles: readonly ComparedArticle[], people: People): SharedSpeaker[] {
  const speakers = new Map<Person, string[][]>();
  articles.forEach(({ entry, digest }, i) => {
    for (const { speaker, words } of digest.statements) {
      const person = speaker === null ? undefined : people.of(entry, speaker);
      if (!person) continue;
      const statements = speakers.get(person) ?? articles.map(() => []);
      statements[i]?.push(words);
      speakers.set(person, statements);
    }
  });
  return [...speakers]
    .map(([person, statements]) => ({ person, statements }))
    .filter(({ statements }) => statements.filter((each) => each.length).length > 1);
}

/** Direct quotations that no other of the articles has, nearly word for word. */
function loneStatements(articles: readonly ComparedArticle[]): LoneStatement[] {
  const all = articles.flatMap(({ entry, digest }, article) =>
    digest.statements
      .filter(({ kind }) => kind !== 'indirect')
      .map(({ words, speaker }) => ({
        article,
        words,
        speaker: speaker === null ? null : (entry.participants[speaker]?.name ?? null),
        terms: wordsOf(words),
      })),
  );
  return all
    .filter((said) => !all.some((other) => other.article !== said.article && dice(said.terms, other.terms) >= SAME_WORDS))
    .map(({ article, speaker, words }) => ({ article, speaker, words }));
}

interface Told {
  article: number;
  value: string;
  words: string;
  terms: ReadonlySet<string>;
}

/** What another article tells most like an event, where that is like enough to be the same. */
function likest(event: Told, others: readonly Told[]): Told | undefined {
  let best: Told | undefined;
  let score = 0;
  for (const other of others) {
    const like = dice(event.terms, other.terms);
    if (like < SAME_EVENT || like <= score) continue;
    [best, score] = [other, like];
  }
  return best;
}

/**
 * Events that several articles tell of, by the words of their sentences, and date differently. Two sentences are of one event where
 * each is what the other article tells most like it; an article may be joined by way of another, in whatever order they were chosen.
 */
function differingDates(articles: readonly ComparedArticle[]): DifferingDate[] {
  const events = articles.map(({ digest }, article) =>
    digest.dates.map(
      ({ value, end, words, named }): Told => ({
        article,
        value: end ? `${value}/${end}` : value,
        words,
        // the words that name the date differ where the dates do
        terms: wordsOf(words.replace(named, ' ')),
      }),
    ),
  );
  const taken = new Set<Told>();
  const found: DifferingDate[] = [];
  for (const event of events.flat()) {
    if (taken.has(event)) continue;
    const tellings = new Map([[event.article, event]]);
    // a map goes on to what is put into it meanwhile
    for (const told of tellings.values())
      events.forEach((others, article) => {
        if (tellings.has(article)) return;
        const same = likest(told, others);
        if (same && !taken.has(same) && likest(same, events[told.article] ?? []) === told) tellings.set(article, same);
      });
    for (const told of tellings.values()) taken.add(told);
    if (new Set([...tellings.values()].map(({ value }) => value)).size < 2) continue;
    found.push({
      tellings: articles.map((_, article) => {
        const told = tellings.get(article);
        return told ? { value: told.value, words: told.words } : null;
      }),
    });
  }
  return found;
}

/** @param articles two or more, in any order. */
export function compareArticles(articles: readonly ComparedArticle[], people: People): ArticleComparison {
  return { shared: sharedSpeakers(articles, people), lone: loneStatements(articles), dates: differingDates(articles) };
}
