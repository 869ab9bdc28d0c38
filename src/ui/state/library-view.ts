/** Which of the saved articles the list shows, and in what order. */
import type { LibraryEntry } from '../../library/item';
import type { People } from '../../library/people';
import type { ParticipantKind } from '../../model';

export const SORTS = ['best', 'saved', 'saved-oldest', 'published', 'published-oldest', 'title'] as const;
export type Sort = (typeof SORTS)[number];

/** Every filter that is set must be met. */
export interface Filters {
  /** A participant's id in `People`, for each kind. */
  participants: Partial<Record<ParticipantKind, string>>;
  site?: string;
  /** BCP 47, the language alone: "ar". */
  language?: string;
  tag?: string;
  /** ISO 8601 days, by the day of publication, else that of saving; both inclusive. */
  from?: string;
  to?: string;
  /** Those that were removed and are not yet forgotten, in place of the others. */
  removed?: boolean;
}

export const NO_FILTERS: Filters = { participants: {} };

export const languageOf = ({ language }: LibraryEntry): string => language.split('-')[0] ?? language;

export const dayOf = ({ published, savedAt }: LibraryEntry): string => (published ?? savedAt).slice(0, 10);

/** How many filters are set. */
export const countFilters = ({ participants, ...rest }: Filters): number =>
  [...Object.values(participants), ...Object.values(rest)].filter(Boolean).length;

/** @param people asked for only where a participant is filtered by: gathering them takes a while. */
export function applyFilters(entries: readonly LibraryEntry[], filters: Filters, people: () => People | null): LibraryEntry[] {
  const { participants, site, language, tag, from, to, removed = false } = filters;
  const wanted = Object.values(participants).filter((id) => id !== undefined);
  const having = wanted.map(
    (id) =>
      new Set(
        people()
          ?.byId.get(id)
          ?.appearances.map(({ entry }) => entry.id),
      ),
  );
  return entries.filter(
    (entry) =>
      Boolean(entry.deletedAt) === removed &&
      (!site || entry.site === site) &&
      (!language || languageOf(entry) === language) &&
      (!tag || entry.tags.includes(tag)) &&
      (!from || dayOf(entry) >= from) &&
      (!to || dayOf(entry) <= to) &&
      having.every((ids) => ids.has(entry.id)),
  );
}

/** @param ranks where something is searched: the place of each entry found; the others are left out. */
export function applySort(entries: readonly LibraryEntry[], sort: Sort, ranks: ReadonlyMap<string, number> | null): LibraryEntry[] {
  const found = ranks ? entries.filter(({ id }) => ranks.has(id)) : [...entries];
  const byDay = (a: LibraryEntry, b: LibraryEntry) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0);
  const bySaved = (a: LibraryEntry, b: LibraryEntry) => (a.savedAt < b.savedAt ? -1 : a.savedAt > b.savedAt ? 1 : 0);
  switch (sort) {
    case 'best':
      return ranks ? found.sort((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0)) : found;
    case 'saved':
      return found.sort((a, b) => bySaved(b, a));
    case 'saved-oldest':
      return found.sort(bySaved);
    case 'published':
      return found.sort((a, b) => byDay(b, a));
    case 'published-oldest':
      return found.sort(byDay);
    case 'title': {
      const titles = new Intl.Collator();
      return found.sort((a, b) => titles.compare(a.title, b.title));
    }
  }
}

/** Values with how many entries have them, the commonest first. */
export function tally(
  entries: readonly LibraryEntry[],
  valuesOf: (entry: LibraryEntry) => readonly string[],
): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const value of valuesOf(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
