/** The saved readings: every write is one transaction, complete or absent. */
import type { Article, Brief } from '../model';
import { addCorrection, applyCorrections, type Correction } from './correction';
import { DATABASE_NAME, type LibraryDatabase, type Opening, openDatabase } from './database';
import { type Digest, digestOf } from './digest';
import { guarded, LibraryError } from './errors';
import type { Identity } from './identities';
import { briefFields, type EntryEdit, type LibraryDocument, type LibraryEntry, type LibraryItem, makeItem, storable } from './item';
import type { IndexShard } from './search-shards';

/** A write is reported only once the disk has it. */
const STRICT = { durability: 'strict' } as const;

/** Waits for a transaction; of all that is rejected with it, its own error alone says why. */
async function committed(done: Promise<void>, writes: readonly Promise<unknown>[]): Promise<void> {
  for (const write of writes) write.catch(() => {});
  await done;
}

export class Library {
  private constructor(private readonly database: LibraryDatabase) {}

  /** Whether there is one: `open` makes one where there is none, which is for whoever saves. */
  static async exists(): Promise<boolean> {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE_NAME);
  }

  /** @throws LibraryError */
  static async open(opening: Opening = {}): Promise<Library> {
    return new Library(await openDatabase(opening));
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

  /** Writes items as they are, but for their HTML, which is sanitised: all of them or none. @throws LibraryError */
  put(items: readonly LibraryItem[]): Promise<void> {
    return guarded(async () => {
      // Before the transaction, which closes itself while something else is awaited.
      const documents = await Promise.all(items.map(({ document }) => storable(document)));
      const transaction = this.database.transaction(['entries', 'documents', 'digests'], 'readwrite', STRICT);
      await committed(transaction.done, [
        ...items.map(({ entry }) => transaction.objectStore('entries').put(entry)),
        ...documents.map((document) => transaction.objectStore('documents').put(document)),
        ...items.map((item) => transaction.objectStore('digests').put(digestOf(item))),
      ]);
    });
  }

  /** Every entry, those removed too, newest first. @throws LibraryError */
  entries(): Promise<LibraryEntry[]> {
    return guarded(async () => (await this.database.getAllFromIndex('entries', 'savedAt')).reverse());
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

  /** Items one after the other, in the order of the ids: memory holds one at a time. Ids that are not there are passed over. */
  async *items(ids: Iterable<string>): AsyncGenerator<LibraryItem> {
    for (const id of ids) {
      const item = await this.get(id);
      if (item) yield item;
    }
  }

  /** What many articles say, without their texts; in the order of the ids. @throws LibraryError */
  digests(ids: readonly string[]): Promise<Digest[]> {
    return guarded(async () => {
      const { store } = this.database.transaction('digests');
      // where most are wanted, one question is faster than thousands
      const all = ids.length > 500 ? new Map((await store.getAll()).map((digest) => [digest.id, digest])) : null;
      const found = all ? ids.map((id) => all.get(id)) : await Promise.all(ids.map((id) => store.get(id)));
      return found.flatMap((digest) => digest ?? []);
    });
  }

  /** Changes what a person may change of entries: of all of them or none. @throws LibraryError */
  edit(ids: readonly string[], change: (entry: LibraryEntry) => EntryEdit, now: Date): Promise<LibraryEntry[]> {
    return this.#update(ids, (entry) => ({ ...entry, ...change(entry), changedAt: now.toISOString() }));
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
      const transaction = this.database.transaction(['entries', 'documents', 'digests'], 'readwrite');
      const entries = transaction.objectStore('entries');
      const gone = (await entries.getAll()).filter((entry) => entry.deletedAt && entry.deletedAt < before.toISOString());
      await committed(
        transaction.done,
        gone.flatMap(({ id }) => [
          entries.delete(id),
          transaction.objectStore('documents').delete(id),
          transaction.objectStore('digests').delete(id),
        ]),
      );
      return gone.length;
    });
  }

  /**
   * Adds a correction to a brief, or puts all of them in place of those that are there.
   * @throws LibraryError
   */
  correct(id: string, change: Correction | readonly Correction[], now: Date): Promise<LibraryItem> {
    return this.#rewrite(id, now, (document) => {
      const original = document.original ?? document.brief;
      const corrections = 'field' in change ? addCorrection(original, document.corrections ?? [], change) : change;
      return { original, corrections };
    });
  }

  /** Puts a newer reading of the same text in place of the brief; corrections are kept and applied to it. @throws LibraryError */
  reread(id: string, brief: Brief, now: Date): Promise<LibraryItem> {
    return this.#rewrite(id, now, ({ corrections = [] }) => ({ original: brief, corrections }));
  }

  /** Names that were joined or parted by hand. @throws LibraryError */
  identities(): Promise<Identity[]> {
    return guarded(() => this.database.getAll('identities'));
  }

  /** Puts identities in place of those of the same names, and forgets those of `names`: all or nothing. @throws LibraryError */
  identify(identities: readonly Identity[], names: readonly string[] = []): Promise<void> {
    return guarded(async () => {
      const transaction = this.database.transaction('identities', 'readwrite', STRICT);
      const { store } = transaction;
      await committed(transaction.done, [...names.map((name) => store.delete(name)), ...identities.map((each) => store.put(each))]);
    });
  }

  /** The shards of the search index. @throws LibraryError */
  shards(): Promise<IndexShard[]> {
    return guarded(() => this.database.getAll('shards'));
  }

  /** @throws LibraryError */
  deleteShards(numbers: readonly number[]): Promise<void> {
    return guarded(async () => {
      const transaction = this.database.transaction('shards', 'readwrite');
      await committed(
        transaction.done,
        numbers.map((number) => transaction.store.delete(number)),
      );
    });
  }

  /** @throws LibraryError */
  putShard(shard: IndexShard): Promise<unknown> {
    return guarded(() => this.database.put('shards', shard));
  }

  #rewrite(
    id: string,
    now: Date,
    change: (document: LibraryDocument) => { original: Brief; corrections: readonly Correction[] },
  ): Promise<LibraryItem> {
    return guarded(async () => {
      const transaction = this.database.transaction(['entries', 'documents', 'digests'], 'readwrite', STRICT);
      const entry = await transaction.objectStore('entries').get(id);
      const document = await transaction.objectStore('documents').get(id);
      if (!entry || !document) throw gone(id);
      const { original, corrections } = change(document);
      const { brief } = applyCorrections(original, corrections);
      const item = {
        entry: { ...entry, ...briefFields(brief), changedAt: now.toISOString() },
        document: {
          id,
          article: document.article,
          brief,
          ...(corrections.length ? { original, corrections: [...corrections] } : {}),
        },
      };
      await committed(transaction.done, [
        transaction.objectStore('entries').put(item.entry),
        transaction.objectStore('documents').put(item.document),
        transaction.objectStore('digests').put(digestOf(item)),
      ]);
      return item;
    });
  }

  #update(ids: readonly string[], change: (entry: LibraryEntry) => LibraryEntry): Promise<LibraryEntry[]> {
    return guarded(async () => {
      const transaction = this.database.transaction('entries', 'readwrite', STRICT);
      const changed: LibraryEntry[] = [];
      const writes: Promise<unknown>[] = [];
      for (const id of ids) {
        const entry = await transaction.store.get(id);
        if (!entry) throw gone(id);
        const next = change(entry);
        changed.push(next);
        writes.push(transaction.store.put(next));
      }
      await committed(transaction.done, writes);
      return changed;
    });
  }
}

const gone = (id: string) => new LibraryError('failed', new Error(`no entry ${id}: it was purged, or never saved here; reload the list`));
