/** Search as one types, over titles, texts, participants, statements and notes. */
import MiniSearch from 'minisearch';
import type { LibraryItem } from './item';
import { termForms } from './normalize-term';

interface IndexedItem {
  id: string;
  title: string;
  text: string;
  participants: string;
  statements: string;
  notes: string;
}

const OPTIONS = {
  fields: ['title', 'participants', 'statements', 'notes', 'text'],
  processTerm: (term: string) => termForms(term),
};

/** A hit in a participant or a statement says more about an article than one somewhere in its text. */
const SEARCH = { boost: { title: 3, participants: 2, statements: 2, notes: 2 }, prefix: true, combineWith: 'AND' } as const;

function indexed({ entry, document: { article, brief } }: LibraryItem): IndexedItem {
  return {
    id: entry.id,
    title: entry.title,
    text: article.text,
    participants: brief.participants.map(({ name, role }) => `${name} ${role ?? ''}`).join('\n'),
    statements: brief.statements.flatMap(({ content }) => content.map(([start, end]) => article.text.slice(start, end))).join('\n'),
    notes: `${entry.notes} ${entry.tags.join(' ')}`,
  };
}

export class LibrarySearch {
  readonly #index = new MiniSearch<IndexedItem>(OPTIONS);

  /** Adds an item, or reads it again after it was edited. */
  add(item: LibraryItem): void {
    if (this.#index.has(item.entry.id)) this.#index.replace(indexed(item));
    else this.#index.add(indexed(item));
  }

  remove(id: string): void {
    if (this.#index.has(id)) this.#index.discard(id);
  }

  /** Ids of what matches every word of the query, best first. */
  find(query: string): string[] {
    // a word's forms are alternatives: each word of the query may be met by any of them
    const words = query.split(/[\s\p{P}]+/u).filter(Boolean);
    if (!words.length) return [];
    const hits = this.#index.search({ combineWith: 'AND', queries: words.map((word) => ({ combineWith: 'OR', queries: [word] })) }, SEARCH);
    return hits.map((hit) => String(hit.id));
  }
}
