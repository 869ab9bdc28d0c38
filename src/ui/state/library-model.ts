/** The library on the screen: the list, what is searched, filtered, chosen and open, and what can be undone. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { asLibraryError, type LibraryError } from '../../library/errors';
import type { Identity } from '../../library/identities';
import type { EntryEdit, LibraryEntry, LibraryItem } from '../../library/item';
import type { Library } from '../../library/library';
import type { Drafts } from './drafts';
import type { LibraryCore, Undoable } from './library-core';
import { createLibraryPeople, type LibraryPeople } from './library-people';
import type { Places } from './library-place';
import { createRemoval, type Removal } from './library-removal';
import { createRewriting, type Rewriting } from './library-rewriting';
import { applyFilters, applySort, type Filters, NO_FILTERS, type Sort } from './library-view';
import { createLongWork, type LongWork } from './long-work';
import type { Searcher } from './searcher';

export interface LibraryModel extends Places, Removal, Rewriting, LibraryPeople {
  library: Library;
  work: LongWork;
  now: () => Date;
  /** Null until the list has been read. */
  entries: ReadonlySignal<readonly LibraryEntry[] | null>;
  /** What the list shows, in its order. */
  shown: ReadonlySignal<readonly LibraryEntry[]>;
  query: ReadonlySignal<string>;
  search: (query: string) => void;
  /** Whether the search index is complete. */
  indexed: ReadonlySignal<boolean>;
  /** How far it is; null where it is complete. */
  indexing: ReadonlySignal<{ indexed: number; total: number } | null>;
  filters: ReadonlySignal<Filters>;
  filter: (change: Partial<Filters>) => void;
  sort: ReadonlySignal<Sort>;
  sortBy: (sort: Sort) => void;
  open: ReadonlySignal<LibraryItem | null>;
  /** Ids of the articles that are chosen for something to be done with all of them. */
  chosen: ReadonlySignal<ReadonlySet<string>>;
  choose: (ids: readonly string[], on: boolean) => void;
  undoable: ReadonlySignal<Undoable | null>;
  failure: ReadonlySignal<LibraryError | null>;
  /** Runs work with storage: what it says no to is shown, and what stood on the screen stays. */
  guard: <T>(work: () => Promise<T>) => Promise<T | null>;
  edit: (id: string, change: EntryEdit) => Promise<unknown>;
  /** Adds a tag to articles. */
  tag: (ids: readonly string[], tag: string) => Promise<unknown>;
  undo: () => Promise<unknown>;
  /** Reads the list again, after a change in another page. */
  reload: () => Promise<unknown>;
}

/** Removed articles are forgotten after this many days. */
export const REMEMBERED_DAYS = 30;

/**
 * @param drafts what was typed and may not have reached the library when its page was closed.
 * @param now the clock.
 */
export function createLibraryModel(library: Library, searcher: Searcher, drafts: Drafts, places: Places, now: () => Date): LibraryModel {
  const entries = signal<readonly LibraryEntry[] | null>(null);
  const identities = signal<readonly Identity[]>([]);
  const query = signal('');
  const found = signal<ReadonlyMap<string, number> | null>(null);
  const filters = signal<Filters>(NO_FILTERS);
  const sort = signal<Sort>('best');
  const open = signal<LibraryItem | null>(null);
  const chosen = signal<ReadonlySet<string>>(new Set());
  const undoable = signal<Undoable | null>(null);
  const failure = signal<LibraryError | null>(null);
  const work = createLongWork();

  const guard = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      const result = await work();
      failure.value = null;
      return result;
    } catch (error) {
      failure.value = asLibraryError(error);
      return null;
    }
  };

  /** Puts entries in place of those of the same ids, in the list and where one is open. */
  const show = (changed: readonly LibraryEntry[]) => {
    const byId = new Map(changed.map((entry) => [entry.id, entry]));
    batch(() => {
      entries.value = (entries.value ?? []).map((entry) => byId.get(entry.id) ?? entry);
      const current = open.value && byId.get(open.value.entry.id);
      if (open.value && current) open.value = { ...open.value, entry: current };
    });
  };

  const find = async () => {
    const words = query.value;
    if (!words.trim()) {
      found.value = null;
      return;
    }
    const ids = await searcher.find(words);
    // the person may have typed on meanwhile
    if (words === query.value) found.value = new Map(ids.map((id, rank) => [id, rank]));
  };

  const reload = () =>
    guard(async () => {
      for (const { id, edit } of drafts.left()) {
        if (await library.get(id)) await library.edit([id], () => edit, now());
        drafts.drop(id);
      }
      const [list, said] = await Promise.all([library.entries(), library.identities()]);
      const limit = new Date(now().getTime() - REMEMBERED_DAYS * 86_400_000);
      const isForgotten = ({ deletedAt }: LibraryEntry) => deletedAt !== undefined && deletedAt < limit.toISOString();
      batch(() => {
        entries.value = list.filter((entry) => !isForgotten(entry));
        identities.value = said;
      });
      searcher.refresh(list);
      await openPlace();
      if (list.some(isForgotten)) await library.purge(limit);
    });

  const openPlace = async () => {
    const place = places.place.value;
    if (place.kind !== 'article') open.value = null;
    else if (open.value?.entry.id !== place.id) open.value = (await library.get(place.id)) ?? null;
  };

  const remember = (kind: Undoable['kind'], count: number, undo: () => Promise<void>) => {
    undoable.value = { kind, count, undo };
  };

  const core: LibraryCore = { library, searcher, now, entries, open, show, remember, guard };
  const gathered = createLibraryPeople(core, identities);
  const shown = computed(() =>
    applySort(
      applyFilters(entries.value ?? [], filters.value, () => gathered.people.value),
      sort.value,
      found.value,
    ),
  );
  const indexed = computed(() => searcher.progress.value !== null && indexing.value === null);
  const indexing = computed(() => {
    const { value } = searcher.progress;
    return value && value.indexed < value.total ? value : null;
  });

  // before the list is there, what was typed and not yet written may be newer than what would open
  places.place.subscribe(() => void (entries.value && guard(openPlace)));
  // what was searched while the index was growing is searched again in the whole
  searcher.progress.subscribe((progress) => {
    // beside what the person does: what was said of that stays to be read
    if (progress && progress.indexed === progress.total) void find().catch((error) => (failure.value = asLibraryError(error)));
  });

  return {
    ...places,
    ...gathered,
    ...createRemoval(core, places, chosen),
    ...createRewriting(core, work),
    library,
    work,
    now,
    entries,
    shown,
    query,
    indexed,
    indexing,
    filters,
    sort,
    open,
    chosen,
    undoable,
    failure,
    guard,
    search: (words) => {
      query.value = words;
      void guard(find);
    },
    filter: (change) => {
      filters.value = { ...filters.value, ...change };
    },
    sortBy: (next) => {
      sort.value = next;
    },
    choose: (ids, on) => {
      const next = new Set(chosen.value);
      for (const id of ids)
        if (on) next.add(id);
        else next.delete(id);
      chosen.value = next;
    },
    edit: (id, change) => {
      const entry = entries.value?.find((each) => each.id === id);
      if (!entry) return Promise.resolve(null);
      // the list first: what is typed next builds on it, whether the disk has answered or not
      const next = { ...entry, ...change };
      show([next]);
      const written = drafts.keep(id, next);
      return guard(async () => {
        await library.edit([id], () => ({ tags: next.tags, notes: next.notes }), now());
        written();
        searcher.changed([id]);
      });
    },
    tag: (ids, tag) =>
      guard(async () => {
        const before = new Map((entries.value ?? []).map(({ id, tags }) => [id, tags]));
        const changed = ids.filter((id) => !before.get(id)?.includes(tag));
        show(await library.edit(changed, ({ tags }) => ({ tags: [...tags, tag] }), now()));
        searcher.changed(changed);
        remember('tagged', changed.length, async () => {
          show(await library.edit(changed, ({ id }) => ({ tags: before.get(id) ?? [] }), now()));
          searcher.changed(changed);
        });
      }),
    undo: () =>
      guard(async () => {
        await undoable.value?.undo();
        undoable.value = null;
      }),
    reload,
  };
}
