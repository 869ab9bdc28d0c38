/** What an older database held, copied aside before it is brought up to date. */
import { type DBSchema, deleteDB, openDB } from 'idb';

interface CopySchema extends DBSchema {
  records: { key: number; value: { store: string; value: unknown } };
  about: { key: string; value: { version: number; made: string } };
}

export interface SafetyCopy {
  /** The version of the database that was copied. */
  version: number;
  /** ISO 8601. */
  made: string;
  stores: Record<string, unknown[]>;
}

const NAME = 'mujaz-before-update';

/** Records that are read and written at a time: memory does not grow with the library. */
const BATCH = 100;

const openCopy = () =>
  openDB<CopySchema>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('records', { autoIncrement: true });
      database.createObjectStore('about');
    },
  });

/**
 * Copies a database that is older than `version` into one of its own, in place of an earlier copy.
 * `about` is written last: a copy without it is unfinished, and is made again at the next opening.
 * Throws what IndexedDB throws; nothing has been migrated then.
 */
export async function copyBeforeMigration(name: string, version: number): Promise<void> {
  const known = (await indexedDB.databases()).find((each) => each.name === name);
  if (!known?.version || known.version >= version) return;
  const source = await openDB(name);
  try {
    // another page may have been faster
    if (source.version >= version) return;
    await deleteDB(NAME);
    const copy = await openCopy();
    try {
      for (const store of source.objectStoreNames) {
        let after: IDBKeyRange | null = null;
        for (;;) {
          const transaction = source.transaction(store);
          const [keys, values] = await Promise.all([
            transaction.store.getAllKeys(after, BATCH),
            transaction.store.getAll(after, BATCH) as Promise<unknown[]>,
          ]);
          const last = keys.at(-1);
          if (last === undefined) break;
          const writing = copy.transaction('records', 'readwrite');
          await Promise.all([...values.map((value) => writing.store.add({ store, value })), writing.done]);
          after = IDBKeyRange.lowerBound(last, true);
        }
      }
      const end = copy.transaction('about', 'readwrite', { durability: 'strict' });
      await Promise.all([end.store.put({ version: source.version, made: new Date().toISOString() }, 'about'), end.done]);
    } finally {
      copy.close();
    }
  } finally {
    source.close();
  }
}

/** The copy that the last migration made; null where there is none, or it was not finished. */
export async function readSafetyCopy(): Promise<SafetyCopy | null> {
  if (!(await indexedDB.databases()).some((each) => each.name === NAME)) return null;
  const copy = await openCopy();
  try {
    const about = await copy.get('about', 'about');
    if (!about) return null;
    const stores: Record<string, unknown[]> = {};
    for (const { store, value } of await copy.getAll('records')) {
      stores[store] ??= [];
      stores[store].push(value);
    }
    return { ...about, stores };
  } finally {
    copy.close();
  }
}
