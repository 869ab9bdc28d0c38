/** The database: its schema, version by version, and the way in. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { guarded } from './errors';
import type { LibraryDocument, LibraryEntry } from './item';

export interface LibrarySchema extends DBSchema {
  entries: { key: string; value: LibraryEntry; indexes: { url: string; savedAt: string } };
  documents: { key: string; value: LibraryDocument };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

export const DATABASE_NAME = 'mujaz';

/** One step a version, in order: step n brings a database of version n to n + 1. Steps that shipped are never edited. */
const MIGRATIONS: readonly ((database: LibraryDatabase) => void)[] = [
  (database) => {
    const entries = database.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('url', 'url');
    entries.createIndex('savedAt', 'savedAt');
    database.createObjectStore('documents', { keyPath: 'id' });
  },
];

/**
 * Opens the database, bringing an older one up to date first.
 * @param onClosing called when another tab brings a newer version, or the browser closes the database: this page must reload.
 * @throws LibraryError
 */
export function openDatabase(onClosing: () => void): Promise<LibraryDatabase> {
  return guarded(() =>
    openDB<LibrarySchema>(DATABASE_NAME, MIGRATIONS.length, {
      upgrade(database, oldVersion) {
        for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database);
      },
      blocking(_current, _blocked, event) {
        // let the newer page go on: a blocked upgrade would leave both waiting
        (event.target as IDBDatabase).close();
        onClosing();
      },
      terminated: onClosing,
    }),
  );
}
