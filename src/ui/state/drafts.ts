/** What a person typed, kept in the same instant: a database write that waits its turn dies with a page that is closed. */
import type { EntryEdit } from '../../library/item';

export interface Drafts {
  /**
   * Keeps an edit of an entry until it is written.
   * @returns to be called once it is: lets the draft go, unless a newer one has taken its place.
   */
  keep: (id: string, edit: EntryEdit) => () => void;
  /** Edits that a closed page left behind. */
  left: () => { id: string; edit: EntryEdit }[];
  drop: (id: string) => void;
}

const PREFIX = 'mujaz-draft:';

/** @param storage the page's `localStorage`: it alone writes within the call. A full one keeps nothing, and the database is tried all the same. */
export function createDrafts(storage: Storage): Drafts {
  const drop = (id: string) => storage.removeItem(PREFIX + id);
  return {
    keep: (id, { tags, notes }) => {
      const draft = JSON.stringify({ tags, notes });
      try {
        storage.setItem(PREFIX + id, draft);
      } catch {
        return () => {};
      }
      return () => {
        if (storage.getItem(PREFIX + id) === draft) drop(id);
      };
    },
    left: () =>
      Object.keys(storage)
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => ({ id: key.slice(PREFIX.length), edit: JSON.parse(storage.getItem(key) ?? '{}') as EntryEdit })),
    drop,
  };
}
