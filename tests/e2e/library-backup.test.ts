/** Chromium: a backup of nothing but settings, an import that asks before it overwrites, and long work that is stopped. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from '../support/chromium';
import { type Downloads, openDownloads } from '../support/downloads';
import { harbourBrief } from '../support/harbour-brief';
import { LAB_PAGE, openLab } from '../support/library-lab';

const MANY = 300;

let built: Awaited<ReturnType<typeof openLab>>;
let chromium: Chromium;
let downloads: Downloads;
let page: Page;

beforeAll(async () => {
  built = await openLab();
  chromium = await openChromium(built.folder);
  downloads = await openDownloads(chromium.browser);
  page = await openPage('/library.html');
  await page.waitForSelector('main[aria-busy="false"]');
});

afterAll(async () => {
  await downloads?.remove();
  await chromium?.close();
  await built?.remove();
});

async function openPage(path: string): Promise<Page> {
  const opened = await chromium.browser.newPage();
  opened.setDefaultTimeout(20_000);
  await opened.setViewport({ width: 1280, height: 900 });
  await opened.goto(`chrome-extension://${chromium.extension.id}${path}`);
  return opened;
}

/** Runs in a page that has the library's code at hand, then reads the list anew. */
async function inLab<T>(work: (tab: Page) => Promise<T>): Promise<T> {
  const tab = await openPage(LAB_PAGE);
  const result = await work(tab);
  await tab.close();
  // a tab behind another paints nothing
  await page.bringToFront();
  await page.reload();
  await page.waitForSelector('main[aria-busy="false"]');
  return result;
}

const button = (text: string) => page.locator(`::-p-xpath(//button[normalize-space()="${text}"])`);
const notesKept = () =>
  page.evaluate(async () => {
    const opening = indexedDB.open('mujaz');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const request = database.transaction('entries').objectStore('entries').getAll();
    const entries = await new Promise<{ notes: string }[]>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return entries.map(({ notes }) => notes);
  });

/** Restores from a file, with what the person answers to each question. Resolves with the questions. */
async function restore(path: string, yes: boolean): Promise<string[]> {
  await page.evaluate((answer) => {
    document.body.dataset.asked = '[]';
    window.confirm = (text) => {
      document.body.dataset.asked = JSON.stringify([...JSON.parse(document.body.dataset.asked ?? '[]'), text]);
      return answer;
    };
    document.querySelector('.menu')?.toggleAttribute('open', true);
  }, yes);
  const field = await page.$('.menu input[type="file"]');
  await (field as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(path);
  // the field is emptied once the restoration is over
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.menu input[type="file"]')?.value === '');
  return page.evaluate(() => JSON.parse(document.body.dataset.asked ?? '[]'));
}

const backup = async () => {
  await page.evaluate(() => document.querySelector('.menu')?.toggleAttribute('open', true));
  return downloads.of(() => button('As one file (zip)').click());
};

describe('a backup', () => {
  it('has settings and templates where nothing has been saved yet', async () => {
    const mine = { theme: 'dark', templates: [{ id: 't1', name: 'Mine', kind: 'text', fileName: 'a', body: '{{ title }}' }] };
    await page.evaluate((settings) => chrome.storage.local.set({ settings }), mine);
    const { path } = await backup();
    await page.evaluate(() => chrome.storage.local.set({ settings: { theme: 'light', templates: [] } }));
    expect(await restore(path, true)).toEqual([expect.stringContaining('settings')]);
    expect(await page.evaluate(() => chrome.storage.local.get('settings'))).toMatchObject({ settings: mine });
  });

  it('overwrites nothing unless the person says so', async () => {
    await inLab((tab) =>
      tab.evaluate(async (brief) => {
        const library = await lab.Library.open();
        const { id } = await library.save(brief.article, brief, new Date());
        await library.edit([id], () => ({ notes: 'as in the backup' }), new Date());
        library.close();
      }, harbourBrief()),
    );
    const { path } = await backup();
    await page.locator('.entry').click();
    await page.locator('.notes textarea').fill('newer than the backup');
    await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('mujaz-draft:')));
    expect(await restore(path, false)).toEqual([expect.stringContaining('already here')]);
    expect(await notesKept()).toEqual(['newer than the backup']);
    expect(await restore(path, true)).toEqual([expect.stringContaining('already here')]);
    expect(await notesKept()).toEqual(['as in the backup']);
    // the same again is no conflict, and nothing is asked
    expect(await restore(path, true)).toEqual([]);
  });
});

describe('a backup into a folder', () => {
  /**
   * No driver clicks in the browser's own dialog: a folder of the origin's private file system stands in for the one chosen.
   * @param meanwhile what happens to it before the backup is written.
   */
  const choose = async (meanwhile: 'nothing' | 'removed' | 'withdrawn' | 'full') => {
    await page.evaluate(async (happens) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('Backups', { create: true });
      const refuse = (name: string) => () => Promise.reject(new DOMException('refused', name));
      if (happens === 'removed') await root.removeEntry('Backups', { recursive: true });
      if (happens === 'withdrawn') folder.getFileHandle = refuse('NotAllowedError');
      if (happens === 'full') {
        const { getFileHandle } = folder;
        folder.getFileHandle = async (...args) => {
          const file = await getFileHandle.apply(folder, args);
          const { createWritable } = file;
          file.createWritable = async () => Object.assign(await createWritable.apply(file), { write: refuse('QuotaExceededError') });
          return file;
        };
      }
      Object.assign(window, { showDirectoryPicker: async () => folder });
      document.querySelector('.menu')?.toggleAttribute('open', true);
    }, meanwhile);
    await button('Into a folder…').click();
  };
  const files = () =>
    page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
      const sizes: number[] = [];
      for await (const handle of (folder as unknown as { values: () => AsyncIterable<FileSystemFileHandle> }).values())
        sizes.push((await handle.getFile()).size);
      return sizes;
    });
  const failure = () => page.$eval('.library-failure', (element) => element.textContent);

  it('is whole, and the library says where it stands', async () => {
    await choose('nothing');
    await page.waitForSelector('.menu-answer:not(:empty)');
    expect(await page.$eval('.menu-answer', (element) => element.textContent)).toMatch(/Backups\/mujaz-library \d{4}-\d\d-\d\d\.zip/);
    const [size = 0, ...others] = await files();
    expect(size).toBeGreaterThan(1000);
    expect(others).toEqual([]);
  });

  it.each([
    ['removed', 'not there any more'],
    ['withdrawn', 'may not write into that folder'],
    ['full', 'disk of that folder is full'],
  ] as const)('that was %s says what to do next, and the backup of before stays', async (meanwhile, words) => {
    await choose('nothing');
    await page.waitForFunction(() => !document.querySelector('.library-failure'));
    await page.waitForSelector('.menu-answer:not(:empty)');
    const before = await files();
    await choose(meanwhile);
    await page.waitForSelector('.library-failure');
    expect(await failure()).toContain(words);
    expect(await page.$eval('.menu-answer', (element) => element.textContent)).toBe('');
    expect(await files()).toEqual(meanwhile === 'removed' ? [] : before);
  });
});

describe('long work', () => {
  beforeAll(() =>
    inLab((tab) =>
      tab.evaluate(
        async (brief, many) => {
          const library = await lab.Library.open();
          const text = `${brief.article.text}\n\n`.repeat(20);
          await library.put(
            await Promise.all(
              Array.from({ length: many }, () =>
                lab.makeItem({ ...brief.article, text }, { ...brief, article: { ...brief.article, text } }, new Date()),
              ),
            ),
          );
          library.close();
        },
        harbourBrief(),
        MANY,
      ),
    ),
  );

  /** Stops the work as soon as it shows how far it is; resolves with that. */
  const stopAt = (progress: string, stop: string, onceAsked = false) =>
    page.evaluate(
      (bar, label, waits) =>
        new Promise<{ value: number; max: number }>((resolve) => {
          const look = () => {
            const found = document.querySelector<HTMLProgressElement>(bar);
            if (!found || found.value < 2 || (waits && (document.body.dataset.asked ?? '[]') === '[]')) return;
            observer.disconnect();
            resolve({ value: found.value, max: found.max });
            [...document.querySelectorAll('button')].find((each) => each.textContent === label)?.click();
          };
          const observer = new MutationObserver(look);
          observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        }),
      progress,
      stop,
      onceAsked,
    );

  it('reads articles again with progress, and stops when asked to, with every article whole', async () => {
    await page.click('.selection-all input');
    const stopped = stopAt('.library-work progress', 'Stop');
    await button('Read again with this version').click();
    const { value, max } = await stopped;
    expect(max).toBe(MANY + 1);
    expect(value).toBeLessThan(max);
    await page.waitForFunction(() => !document.querySelector('.library-work'));
    // What it says comes a moment after the bar is gone.
    await page.waitForSelector('.library-failure');
    expect(await page.$eval('.library-failure', (failure) => failure.textContent)).toContain('Stopped. What was done until then is kept.');
    expect(
      await inLab((tab) =>
        tab.evaluate(async () => {
          const library = await lab.Library.open();
          const entries = await library.entries();
          let whole = 0;
          for await (const { entry, document } of library.items(entries.map(({ id }) => id)))
            if (entry.statements === document.brief.statements.length) whole++;
          library.close();
          return whole;
        }),
      ),
    ).toBe(MANY + 1);
  });

  it('exports many with progress, and stops when asked to, with no file', async () => {
    await page.locator('.selection .export-open').click();
    await page.locator('.export input[value="docx"]').click();
    const stopped = stopAt('.export-work progress', 'Stop');
    await page.locator('.export-save').click();
    expect((await stopped).max).toBe(MANY + 1);
    await page.waitForSelector('.export-answer[data-failed]');
    expect(await page.$eval('.export-answer', (answer) => answer.textContent)).toContain('topped');
  });

  it('restores with progress, and stops when asked to: every article is as it was or as in the backup', async () => {
    await page.locator('.export-close').click();
    const noted = (notes: string) =>
      inLab((tab) =>
        tab.evaluate(async (text) => {
          const library = await lab.Library.open();
          const ids = (await library.entries()).map(({ id }) => id);
          await library.edit(ids, () => ({ notes: text }), new Date());
          library.close();
        }, notes),
      );
    await noted('as in the backup');
    const { path } = await backup();
    await noted('newer than the backup');
    // to look through the file comes first, then the question
    const stopped = stopAt('.library-work progress', 'Stop', true);
    expect(await restore(path, true)).toEqual([expect.stringContaining('already here')]);
    const { value, max } = await stopped;
    expect(max).toBe(MANY + 1);
    expect(value).toBeLessThan(max);
    // What it says comes a moment after the bar is gone.
    await page.waitForSelector('.library-failure');
    expect(await page.$eval('.library-failure', (failure) => failure.textContent)).toContain('Stopped. What was done until then is kept.');
    const notes = await notesKept();
    const restored = notes.filter((each) => each === 'as in the backup').length;
    expect(restored).toBeGreaterThan(0);
    expect(restored).toBeLessThan(MANY + 1);
    expect(notes.filter((each) => each === 'newer than the backup')).toHaveLength(MANY + 1 - restored);
  });
});
