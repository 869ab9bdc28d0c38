/** The saved readings: every write is one transaction, complete or absent. */
import type { Article, Brief } from '../model';
import { type LibraryDatabase, openDatabase } from './database';
import { guarded } from './errors';
import { type LibraryEntry, type LibraryItem, makeItem } from './item';

export class Library {
  private constructor(private readonly database: LibraryDatabase) {}

  /** @param onClosing see {@link openDatabase}. @throws LibraryError */
  static async open(onClosing: () => void = () => {}): Promise<Library> {
    return new Library(await openDatabase(onClosing));
  }

  close(): void {
    this.database.close();
  }

  /** The newest reading of an address that is not deleted. @throws LibraryError */
  latestOf(url: string): Promise<LibraryEntry | undefined> {
    return guarded(async () => {
      const entries = await this.database.getAllFromIndex('entries', 'url', url);
      return entries
        .filter((entry) => !entry.deletedAt)
        .sort((a, b) => a.savedAt.localeCompare(b.savedAt))
        .at(-1);
    });
  }

  /**
   * Saves a reading. An earlier reading of the same address stays; the new one names it.
   * @throws LibraryError; then nothing was written.
   */
  async save(article: Article, brief: Brief, now: Date): Promise<LibraryEntry> {
    const previous = article.url ? await this.latestOf(article.url) : undefined;
    const item = await makeItem(article, brief, now, previous?.id);
    await this.put([item]);
    return item.entry;
  }

  /** Writes items as they are: all of them or none. @throws LibraryError */
  put(items: readonly LibraryItem[]): Promise<void> {
    return guarded(async () => {
      const transaction = this.database.transaction(['entries', 'documents'], 'readwrite', { durability: 'strict' });
      const writes = items.flatMap(({ entry, document }) => [
        transaction.objectStore('entries').put(entry),
        transaction.objectStore('documents').put(document),
      ]);
      await Promise.all([...writes, transaction.done]);
    });
  }

  /** Every entry that is not deleted, newest first. @throws LibraryError */
  list(): Promise<LibraryEntry[]> {
    return guarded(async () => {
      const entries = await this.database.getAllFromIndex('entries', 'savedAt');
      return entries.filter((entry) => !entry.deletedAt).reverse();
    });
  }

  /** One item whole; undefined where it is not there. @throws LibraryError */
  get(id: string): Promise<LibraryItem | undefined> {
    return guarded(async () => {
      const transaction = this.database.transaction(['entries', 'documents']);
      const [entry, document] = await Promise.all([
        transaction.objectStore('entries').get(id),
        transaction.objectStore('documents').get(id),
        transaction.done,
      ]);
      return entry && document ? { entry, document } : undefined;
    });
  }

  /**
   * Writes an entry over its earlier state.
   * @throws LibraryError
   */
  replace(entry: LibraryEntry): Promise<void> {
    return guarded(async () => {
      const transaction = this.database.transaction('entries', 'readwrite');
      const write = transaction.store.put(entry);
      transaction.commit();
      await Promise.all([write, transaction.done]);
    });
  }

  /** Takes entries out of the list; `restore` brings them back until they are purged. @throws LibraryError */
  async remove(ids: readonly string[], now: Date): Promise<void> {
    await this.#update(ids, (entry) => ({ ...entry, deletedAt: now.toISOString() }));
  }

  /** Undoes `remove`. @throws LibraryError */
  async restore(ids: readonly string[]): Promise<void> {
    await this.#update(ids, ({ deletedAt: _, ...entry }) => entry);
  }

  /** Forgets for good what was removed before a moment. @throws LibraryError */
  purge(before: Date): Promise<number> {
    return guarded(async () => {
      const transaction = this.database.transaction(['entries', 'documents'], 'readwrite');
      const entries = transaction.objectStore('entries');
      const gone = (await entries.getAll()).filter((entry) => entry.deletedAt && entry.deletedAt < before.toISOString());
      await Promise.all(gone.flatMap(({ id }) => [entries.delete(id), transaction.objectStore('documents').delete(id)]));
      await transaction.done;
      return gone.length;
    });
  }

  #update(ids: readonly string[], change: (entry: LibraryEntry) => LibraryEntry): Promise<void> {
    return guarded(async () => {
      const transaction = this.database.transaction('entries', 'readwrite', { durability: 'strict' });
      for (const id of ids) {
        const entry = await transaction.store.get(id);
        if (!entry) throw new Error(`no entry ${id}: it was purged, or never saved here; reload the list`);
        await transaction.store.put(change(entry));
      }
      await transaction.done;
    });
  }
}
