/** Search as one types, over titles, texts, participants, statements and notes. */
import MiniSearch, { type Options } from 'minisearch';
import type { LibraryItem } from './item';
import { termForms } from './normalize-term';

export interface IndexedItem {
  id: string;
  title: string;
  text: string;
  participants: string;
  notes: string;
}

/** Terms come back again and again: their forms are worked out once. */
const forms = new Map<string, string[]>();
const MOST_FORMS = 20_000;

function formsOf(term: string): string[] {
  const known = forms.get(term);
  if (known) return known;
  const made = termForms(term);
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(term, made);
  return made;
}

export const INDEX_OPTIONS: Options<IndexedItem> = {
  fields: ['title', 'participants', 'notes', 'text'],
  processTerm: (term) => formsOf(term),
  // items that are replaced leave nothing behind until the shard is written again
  autoVacuum: false,
};

/** A hit in a title or a name says more about an article than one somewhere in its text. Statements are found as part of the text. */
const SEARCH = { boost: { title: 3, participants: 2, notes: 2 }, prefix: true, combineWith: 'AND' } as const;

export function indexed({ entry, document: { article, brief } }: LibraryItem): IndexedItem {
  return {
    id: entry.id,
    title: entry.title,
    text: article.text,
    participants: brief.participants.map(({ name, role }) => `${name} ${role ?? ''}`).join('\n'),
    notes: `${entry.notes} ${entry.tags.join(' ')}`,
  };
}

export interface Found {
  id: string;
  score: number;
}

const wordsOf = (query: string): string[] => query.split(/[\s\p{P}]+/u).filter(Boolean);

const tokenize = MiniSearch.getDefault('tokenize') as (text: string) => string[];

/** What a term must begin with to be met by a query; none of them begins with another. */
export function prefixesOf(query: string): string[] {
  const all = [...new Set(wordsOf(query).flatMap(tokenize).flatMap(formsOf))];
  return all.filter((prefix) => !all.some((other) => other !== prefix && prefix.startsWith(other)));
}

/** What matches every word of the query with how well, in one index. */
export function findIn(index: MiniSearch<IndexedItem>, query: string): Found[] {
  // a word's forms are alternatives: each word of the query may be met by any of them
  const words = wordsOf(query);
  if (!words.length) return [];
  const hits = index.search({ combineWith: 'AND', queries: words.map((word) => ({ combineWith: 'OR', queries: [word] })) }, SEARCH);
  return hits.map(({ id, score }) => ({ id: String(id), score }));
}
