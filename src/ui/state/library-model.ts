/** The library on the screen: the list, what is searched, what is open, what can be undone. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { makeBackup, planImport, readBackup } from '../../library/backup';
import { LibraryError } from '../../library/errors';
import type { EntryEdit, LibraryEntry, LibraryItem } from '../../library/item';
import type { Library } from '../../library/library';
import { LibrarySearch } from '../../library/search';
import type { Drafts } from './drafts';

export interface LibraryModel {
  /** Null until the list has been read. */
  entries: ReadonlySignal<readonly LibraryEntry[] | null>;
  /** What the list shows: all, or what the query finds, best first. */
  shown: ReadonlySignal<readonly LibraryEntry[]>;
  query: ReadonlySignal<string>;
  open: ReadonlySignal<LibraryItem | null>;
  /** What was removed last and can come back. */
  removed: ReadonlySignal<readonly string[]>;
  failure: ReadonlySignal<LibraryError | null>;
  search: (query: string) => Promise<unknown>;
  choose: (id: string) => Promise<unknown>;
  edit: (id: string, change: EntryEdit) => Promise<unknown>;
  remove: (ids: readonly string[]) => Promise<unknown>;
  undo: () => Promise<unknown>;
  /** Items of the list as it is shown, whole, for an export. */
  items: () => Promise<LibraryItem[]>;
  /** The whole library as one file. */
  backup: () => Promise<Uint8Array | null>;
  /**
   * Adds what a backup holds.
   * @param takeTheirs asked once where the backup has other tags or notes for articles that are here: true writes them over ours.
   * @returns how many items were written; null where it failed.
   */
  restore: (file: Uint8Array, takeTheirs: (count: number) => boolean) => Promise<number | null>;
  /** Reads the list again, after a change in another tab. */
  reload: () => Promise<unknown>;
}

/**
 * @param drafts what was typed and may not have reached the library when its page was closed.
 * @param now the clock.
 */
export function createLibraryModel(library: Library, drafts: Drafts, now: () => Date): LibraryModel {
  const entries = signal<readonly LibraryEntry[] | null>(null);
  const query = signal('');
  const found = signal<ReadonlyMap<string, number> | null>(null);
  const open = signal<LibraryItem | null>(null);
  const removed = signal<readonly string[]>([]);
  const failure = signal<LibraryError | null>(null);
  let index: Promise<LibrarySearch> | null = null;

  /** Whatever storage says no to is shown, and what stood on the screen stays. */
  const guard = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      const result = await work();
      failure.value = null;
      return result;
    } catch (error) {
      failure.value = error instanceof LibraryError ? error : new LibraryError('failed', error);
      return null;
    }
  };

  const whole = async (list: readonly LibraryEntry[]): Promise<LibraryItem[]> => {
    const items = await Promise.all(list.map(({ id }) => library.get(id)));
    return items.flatMap((item) => item ?? []);
  };

  /** The index is made at the first search: who only opens an article does not wait for it. */
  const searcher = (): Promise<LibrarySearch> => {
    index ??= whole(entries.value ?? []).then((items) => {
      const search = new LibrarySearch();
      for (const item of items) search.add(item);
      return search;
    });
    return index;
  };

  const reload = () =>
    guard(async () => {
      for (const { id, edit } of drafts.left()) {
        const item = await library.get(id);
        if (item) await library.replace({ ...item.entry, ...edit });
        drafts.drop(id);
      }
      entries.value = await library.list();
      index = null;
      if (query.value) await find(query.value);
    });

  const find = async (words: string) => {
    const ids = words.trim() ? (await searcher()).find(words) : null;
    // the person may have typed on meanwhile
    if (words === query.value) found.value = ids && new Map(ids.map((id, rank) => [id, rank]));
  };

  const shown = computed(() => {
    const all = entries.value ?? [];
    const ranks = found.value;
    if (!ranks) return all;
    return all.filter(({ id }) => ranks.has(id)).sort((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0));
  });

  return {
    entries,
    shown,
    query,
    open,
    removed,
    failure,
    search: (words) =>
      guard(() => {
        query.value = words;
        return find(words);
      }),
    choose: (id) =>
      guard(async () => {
        open.value = (await library.get(id)) ?? null;
      }),
    edit: (id, change) => {
      const entry = entries.value?.find((each) => each.id === id);
      if (!entry) return Promise.resolve(null);
      const next = { ...entry, ...change };
      // the list first: what is typed next builds on it, whether the disk has answered or not
      batch(() => {
        entries.value = (entries.value ?? []).map((each) => (each.id === id ? next : each));
        if (open.value?.entry.id === id) open.value = { ...open.value, entry: next };
      });
      const written = drafts.keep(id, next);
      return guard(async () => {
        await library.replace(next);
        written();
        const item = await library.get(id);
        if (item) (await index)?.add(item);
      });
    },
    remove: (ids) =>
      guard(async () => {
        await library.remove(ids, now());
        batch(() => {
          removed.value = ids;
          entries.value = (entries.value ?? []).filter(({ id }) => !ids.includes(id));
          if (open.value && ids.includes(open.value.entry.id)) open.value = null;
        });
      }),
    undo: () =>
      guard(async () => {
        await library.restore(removed.value);
        removed.value = [];
        await reload();
      }),
    items: () => whole(shown.value),
    backup: () => guard(async () => makeBackup(await whole(entries.value ?? []), now())),
    restore: (file, takeTheirs) =>
      guard(async () => {
        const present = new Map((entries.value ?? []).map((entry) => [entry.id, JSON.stringify(entry)]));
        const { add, conflicts } = planImport(await readBackup(file), present);
        const wanted = conflicts.length > 0 && takeTheirs(conflicts.length) ? [...add, ...conflicts] : add;
        await library.put(wanted);
        await reload();
        return wanted.length;
      }),
    reload,
  };
}
