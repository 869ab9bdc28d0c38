/** Chromium, with its real IndexedDB: older libraries are brought up to date whole, and what storage refuses loses nothing and is said. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryEntry } from '../../src/library/item';
import { type Chromium, openChromium } from '../support/chromium';
import { harbourBrief } from '../support/harbour-brief';
import { type Dump, dumpOf, LAB_PAGE, openLab, readDump, writeDump } from '../support/library-lab';

let built: Awaited<ReturnType<typeof openLab>>;
let chromium: Chromium;
/** A page of the extension that opens no database by itself. */
let page: Page;

const LATEST = 2;

async function openTab(path: string): Promise<Page> {
  const tab = await chromium.browser.newPage();
  await tab.goto(`chrome-extension://${chromium.extension.id}${path}`);
  return tab;
}

beforeAll(async () => {
  built = await openLab();
  chromium = await openChromium(built.folder);
  page = await openTab(LAB_PAGE);
});

afterAll(async () => {
  await chromium?.close();
  await built?.remove();
});

beforeEach(() =>
  page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases())
      await new Promise((resolve) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: resolve, onerror: resolve }));
  }),
);

/** Opens the library with its own code, and closes it. */
const migrate = () =>
  page.evaluate(async () => {
    const { Library } = lab;
    const library = await Library.open();
    const entries = await library.entries();
    library.close();
    return entries;
  });

describe.each([1])('a library of version %i', (version) => {
  let dump: Dump;
  beforeEach(async () => {
    dump = await dumpOf(version);
    await writeDump(page, dump);
  });

  it('is brought up to date with every item whole', async () => {
    const entries = await migrate();
    const after = await readDump(page);
    expect(after?.version).toBe(LATEST);
    expect(entries).toHaveLength(dump.stores.entries?.length ?? 0);
    for (const old of dump.stores.entries ?? []) expect(entries.find(({ id }) => id === old.id)).toMatchObject(old);
    for (const old of dump.stores.documents ?? []) expect(after?.stores.documents?.find(({ id }) => id === old.id)).toEqual(old);
    expect(after?.stores.digests?.map(({ id }) => id).sort()).toEqual(dump.stores.documents?.map(({ id }) => id).sort());
    for (const entry of after?.stores.entries ?? []) expect((entry as LibraryEntry).changedAt).toMatch(/^\d{4}-/);
  });

  it('is copied aside first, and the copy is what it was', async () => {
    await migrate();
    const copy = await page.evaluate(() => lab.readSafetyCopy());
    expect(copy).toMatchObject({ version, stores: dump.stores });
  });

  it('is left as it was where the migration fails', async () => {
    const failed = await page.evaluate(async () => {
      const { Library } = lab;
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...args) {
        if (this.name === 'digests') throw new DOMException('no room', 'QuotaExceededError');
        return put.apply(this, args);
      };
      try {
        return await Library.open().then(
          () => 'opened',
          (error) => error.code,
        );
      } finally {
        IDBObjectStore.prototype.put = put;
      }
    });
    expect(failed).toBe('full');
    expect(await readDump(page)).toEqual(dump);
    expect(await migrate()).toHaveLength(dump.stores.entries?.length ?? 0);
  });
});

describe('what storage refuses', () => {
  const save = (title: string) =>
    page.evaluate(
      async (brief) => {
        const { Library } = lab;
        const library = await Library.open();
        try {
          await library.save(brief.article, brief, new Date());
          return 'saved';
        } catch (error) {
          return (error as { code: string }).code;
        } finally {
          library.close();
        }
      },
      { ...harbourBrief(), article: { ...harbourBrief().article, title } },
    );

  it('on a full disk is told as such, and nothing of it is written', async () => {
    expect(await save('before')).toBe('saved');
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      Object.assign(globalThis, { restorePut: () => void Object.assign(IDBObjectStore.prototype, { put }) });
      IDBObjectStore.prototype.put = function (...args) {
        // as the browser does: the write fails, and takes its transaction with it
        if (this.name === 'digests') {
          this.transaction.abort();
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        }
        return put.apply(this, args);
      };
    });
    expect(await save('too much')).toBe('full');
    await page.evaluate(() => (globalThis as unknown as { restorePut: () => void }).restorePut());
    const after = await readDump(page);
    expect(after?.stores.entries).toHaveLength(1);
    expect(after?.stores.documents).toHaveLength(1);
    expect(await save('after')).toBe('saved');
  });

  it('altogether is told as such, with what to do', async () => {
    const tab = await chromium.browser.newPage();
    await tab.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
      };
    });
    await tab.goto(`chrome-extension://${chromium.extension.id}/library.html`);
    await tab.waitForSelector('.notice');
    expect(await tab.$eval('.notice', (notice) => notice.textContent)).toContain('This browser gives no storage here');
    await tab.close();
  });
});

describe('a disk that is full', () => {
  let small: Chromium;
  let folder: Awaited<ReturnType<typeof openLab>>;

  beforeAll(async () => {
    folder = await openLab();
    const file = join(folder.folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    // without it the browser asks the disk itself, which no test should fill
    manifest.permissions = manifest.permissions.filter((each: string) => each !== 'unlimitedStorage');
    await writeFile(file, JSON.stringify(manifest));
    small = await openChromium(folder.folder);
  });

  afterAll(async () => {
    await small?.close();
    await folder?.remove();
  });

  it('is told by the browser’s own refusal; what was too much is not there in part, and what stood there stays', async () => {
    const origin = `chrome-extension://${small.extension.id}`;
    const work = await small.browser.newPage();
    await work.goto(`${origin}${LAB_PAGE}`);
    const saveMegabytes = (size: number) =>
      work.evaluate(
        async (brief, length) => {
          const library = await lab.Library.open();
          try {
            // random letters: the database packs what repeats
            const text = Array.from({ length }, () => crypto.randomUUID()).join('');
            await library.save({ ...brief.article, text: brief.article.text + text }, brief, new Date());
            return 'saved';
          } catch (error) {
            return (error as { code: string }).code;
          } finally {
            library.close();
          }
        },
        harbourBrief(),
        size * 30_000,
      );
    const client = await work.createCDPSession();
    await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
    expect(await saveMegabytes(0)).toBe('saved');
    expect(await saveMegabytes(10)).toBe('full');
    const after = await readDump(work);
    for (const store of ['entries', 'documents', 'digests']) expect(after?.stores[store], store).toHaveLength(1);
    expect(await saveMegabytes(0)).toBe('saved');
  });

  it('keeps what is typed, says why it is not written, and writes it once there is room', async () => {
    const library = await small.browser.newPage();
    library.setDefaultTimeout(15_000);
    await library.goto(`chrome-extension://${small.extension.id}/library.html`);
    await library.locator('.entry').click();
    await library.waitForSelector('.notes textarea');
    await library.evaluate(() => {
      IDBObjectStore.prototype.put = function () {
        this.transaction.abort();
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    await library.type('.notes textarea', 'typed on a full disk');
    await library.waitForSelector('.library-failure');
    expect(await library.$eval('.library-failure', (failure) => failure.textContent)).toContain('full: nothing was written');
    expect(await library.$eval('.notes textarea', (field) => field.value)).toBe('typed on a full disk');
    await library.reload();
    await library.waitForSelector('.notes textarea');
    await library.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('mujaz-draft:')));
    expect(await library.$eval('.notes textarea', (field) => field.value)).toBe('typed on a full disk');
    await library.close();
  });
});

describe('a page of a newer version', () => {
  it('takes the library over from one that is open, which says so and has lost nothing', async () => {
    await page.evaluate(async (brief) => {
      const library = await lab.Library.open();
      await library.save(brief.article, brief, new Date());
      library.close();
    }, harbourBrief());
    const tab = await openTab('/library.html');
    await tab.locator('.entry').click();
    await tab.waitForSelector('.notes textarea');
    await tab.type('.notes textarea', 'typed before the update');
    const newer = await page.evaluate(
      (version) =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('mujaz', version);
          opening.onupgradeneeded = () => {};
          opening.onsuccess = () => {
            opening.result.close();
            resolve('opened');
          };
          opening.onerror = () => resolve(String(opening.error));
        }),
      LATEST + 1,
    );
    expect(newer).toBe('opened');
    await tab.waitForSelector('.notice');
    expect(await tab.$eval('.notice', (notice) => notice.textContent)).toContain('A newer version');
    const [entry] = (await readDump(page))?.stores.entries ?? [];
    const draft = await tab.evaluate(() => Object.values(localStorage).join());
    expect(`${(entry as LibraryEntry).notes} ${draft}`).toContain('typed before the update');
    await tab.reload();
    await tab.waitForSelector('.notice');
    expect(await tab.$eval('.notice', (notice) => notice.textContent)).toContain('A newer version');
    await tab.close();
  });

  it('waits for one that will not close, and says which', async () => {
    await writeDump(page, await dumpOf(1));
    const tab = await openTab(LAB_PAGE);
    await tab.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('mujaz', 1);
          opening.onsuccess = () => {
            Object.assign(globalThis, { held: opening.result });
            resolve();
          };
        }),
    );
    const library = await openTab('/library.html');
    await library.waitForSelector('.notice');
    expect(await library.$eval('.notice', (notice) => notice.textContent)).toContain('Another page of Mujaz');
    await tab.close();
    await library.waitForSelector('.entry');
    await library.close();
  });
});
