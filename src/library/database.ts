/** The database: its schema, version by version, and the way in. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { type Digest, digestOf } from './digest';
import { guarded, LibraryError } from './errors';
import type { Identity } from './identities';
import { type LibraryEntry, type StoredDocument, upgradeItem } from './item';
import { isPrivateWindow } from './private-window';
import { copyBeforeMigration } from './safety-copy';
import type { IndexShard } from './search-shards';

export interface LibrarySchema extends DBSchema {
  entries: { key: string; value: LibraryEntry; indexes: { url: string; savedAt: string } };
  documents: { key: string; value: StoredDocument };
  /** Derived from documents. */
  digests: { key: string; value: Digest };
  /** Which names the person has joined or parted by hand. */
  identities: { key: string; value: Identity };
  /** The search index, as far as it was written; derived from entries and documents. */
  shards: { key: number; value: IndexShard };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

export const DATABASE_NAME = 'mujaz';

/** One step a version, in order: step n brings a database of version n to n + 1. Steps that shipped are never edited. */
const MIGRATIONS: readonly ((database: LibraryDatabase, upgrade: Upgrade) => Promise<void> | void)[] = [
  (database) => {
    const entries = database.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('url', 'url');
    entries.createIndex('savedAt', 'savedAt');
    database.createObjectStore('documents', { keyPath: 'id' });
  },
  async (database, upgrade) => {
    const digests = database.createObjectStore('digests', { keyPath: 'id' });
    database.createObjectStore('identities', { keyPath: 'name' });
    database.createObjectStore('shards', { keyPath: 'number' });
    for await (const cursor of upgrade.objectStore('entries')) {
      const document = await upgrade.objectStore('documents').get(cursor.value.id);
      if (!document) continue;
      const item = upgradeItem({ entry: cursor.value, document });
      await cursor.update(item.entry);
      await digests.put(digestOf(item));
    }
  },
];

export interface Opening {
  /** Called when another page brings a newer version, or the browser closes the database: this page can do no more. */
  onClosing?: () => void;
  /** Called when another page deletes the database, as the person has asked there. */
  onDeleted?: () => void;
  /** Called when a page of an older version keeps the database open: it must be closed first; the opening waits until it is. */
  onBlocked?: () => void;
}

/**
 * Opens the database, bringing an older one up to date first; before that, what it holds is copied aside.
 * The migration is one transaction: a page that dies within it leaves the old version as it was.
 * @throws LibraryError
 */
export function openDatabase({ onClosing, onDeleted, onBlocked }: Opening): Promise<LibraryDatabase> {
  return guarded(async () => {
    if (isPrivateWindow()) throw new LibraryError('refused', '');
    await copyBeforeMigration(DATABASE_NAME, MIGRATIONS.length);
    let failure: unknown;
    const opening = openDB<LibrarySchema>(DATABASE_NAME, MIGRATIONS.length, {
      async upgrade(database, oldVersion, _newVersion, upgrade) {
        try {
          for (const migrate of MIGRATIONS.slice(oldVersion)) await migrate(database, upgrade as unknown as Upgrade);
        } catch (error) {
          failure = error;
          // nobody awaits this callback: unless it is aborted, what a step left half done would be committed
          upgrade.done.catch(() => {});
          upgrade.abort();
        }
      },
      blocked: onBlocked,
      blocking(_current, wanted, event) {
        // let the other page go on: what is blocked would leave both waiting. Writes that have begun are finished first.
        (event.target as IDBDatabase).close();
        if (wanted === null) onDeleted?.();
        else onClosing?.();
      },
      terminated: onClosing,
    });
    return opening.catch((error: unknown) => {
      throw failure ?? error;
    });
  });
}
