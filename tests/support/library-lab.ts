/** The built extension with the library's own code laid open beside it, to drive storage in a real browser as no interface could. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { outputFolder } from '../../scripts/build';
import type { Library } from '../../src/library/library';

const ROOT = resolve(import.meta.dirname, '../..');

/** A database as it was, store by store. */
export interface Dump {
  version: number;
  stores: Record<string, { id?: string; number?: number }[]>;
}

/** What a version of the library wrote, taken from a browser that ran it. */
export const dumpOf = async (version: number): Promise<Dump> =>
  JSON.parse(await readFile(join(ROOT, `tests/fixtures/library/version-${version}.json`), 'utf8'));

/** Where in the lab's extension the page lies that has the code at hand, and opens no database by itself. */
export const LAB_PAGE = '/library-lab.html';

/** A copy of the extension with such a page. Removed with `remove`. */
export async function openLab(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'mujaz-lab-'));
  await cp(outputFolder('chrome'), folder, { recursive: true });
  await build({
    // what runs TypeScript directly wraps functions to keep their names, those too that a page is given to run
    banner: { js: 'globalThis.__name = (wrapped) => wrapped;' },
    stdin: {
      contents: `
        export { Library } from './src/library/library';
        export { openBackup, jsonBackup } from './src/library/backup';
        export { makeItem } from './src/library/item';
        export { readSafetyCopy } from './src/library/safety-copy';`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    outfile: join(folder, 'library-lab.js'),
    bundle: true,
    format: 'iife',
    globalName: 'lab',
  });
  await writeFile(join(folder, LAB_PAGE), '<!doctype html><title>Lab</title><script src="/library-lab.js"></script>');
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

interface Lab {
  Library: typeof Library;
  openBackup: typeof import('../../src/library/backup').openBackup;
  jsonBackup: typeof import('../../src/library/backup').jsonBackup;
  makeItem: typeof import('../../src/library/item').makeItem;
  readSafetyCopy: typeof import('../../src/library/safety-copy').readSafetyCopy;
}

declare global {
  /** In the lab's page: the code under test. */
  var lab: Lab;
}

/** Writes a dump as the database of its version, with raw IndexedDB, in place of what is there. */
export function writeDump(page: Page, dump: Dump): Promise<void> {
  return page.evaluate(async ({ version, stores }) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    await done(indexedDB.deleteDatabase('mujaz'));
    const opening = indexedDB.open('mujaz', version);
    opening.onupgradeneeded = () => {
      // as version 1 made it
      const entries = opening.result.createObjectStore('entries', { keyPath: 'id' });
      entries.createIndex('url', 'url');
      entries.createIndex('savedAt', 'savedAt');
      opening.result.createObjectStore('documents', { keyPath: 'id' });
    };
    const database = await done(opening);
    const transaction = database.transaction(Object.keys(stores), 'readwrite', { durability: 'strict' });
    for (const [store, values] of Object.entries(stores)) for (const value of values) transaction.objectStore(store).put(value);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = reject;
    });
    database.close();
  }, dump);
}

/** The database as it is, whatever its version; null where there is none. */
export function readDump(page: Page): Promise<Dump | null> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'mujaz')) return null;
    const database = await done(indexedDB.open('mujaz'));
    const stores: Record<string, never[]> = {};
    for (const name of database.objectStoreNames)
      stores[name] = (await done(database.transaction(name).objectStore(name).getAll())) as never[];
    database.close();
    return { version: database.version, stores };
  });
}
