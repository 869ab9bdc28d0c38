/** Chromium: saving from popup, menu and shortcut, also where the popup is closed at once or the background has been ended. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from '../support/chromium';
import { LAB_PAGE, openLab } from '../support/library-lab';
import { type PageServer, startPageServer } from '../support/page-server';

let built: Awaited<ReturnType<typeof openLab>>;
let chromium: Chromium;
let pages: PageServer;
/** A page of the extension, to look into the database. */
let lookout: Page;
let page: Page;

beforeAll(async () => {
  built = await openLab();
  pages = await startPageServer();
  chromium = await openChromium(built.folder);
  lookout = await chromium.browser.newPage();
  await lookout.goto(`chrome-extension://${chromium.extension.id}${LAB_PAGE}`);
});

afterAll(async () => {
  await chromium?.close();
  pages?.close();
  await built?.remove();
});

const saved = () =>
  lookout.evaluate(async () => {
    const library = await lab.Library.open();
    const entries = await library.entries();
    library.close();
    return entries.length;
  });

/** Waits until the library has this many articles; the page in front stays in front. */
const untilSaved = (count: number) =>
  lookout.waitForFunction(
    async (wanted) => {
      const library = await lab.Library.open();
      const entries = await library.entries();
      library.close();
      return entries.length === wanted;
    },
    { polling: 100 },
    count,
  );

beforeEach(async () => {
  page = await chromium.open(`${pages.origin}/news-en.html`);
  return () => page.close();
});

const background = async () => (await chromium.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();

async function openBrief(): Promise<Page> {
  const popup = await chromium.clickToolbar(page);
  await popup.waitForSelector('main[data-screen="brief"]');
  return popup;
}

const SAVE = '[aria-label="Save to the library"]';
const answer = async (popup: Page) => (await popup.waitForSelector('.toast-text'))?.evaluate((toast) => toast.textContent);

describe('saving', () => {
  it('is done at once where the menu or the shortcut asked for it', async () => {
    const before = await saved();
    // no driver clicks in Chromium's menu or presses its shortcuts: the request is what either leaves behind
    await page.bringToFront();
    await (await background())?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.storage.session.set({ popupTask: { task: 'save', tabId: tab?.id, at: Date.now() } });
    });
    const popup = await openBrief();
    expect(await answer(popup)).toBe('Saved to the library');
    expect(await saved()).toBe(before + 1);
    // the request counts once
    await popup.close();
    const again = await openBrief();
    await again.locator(SAVE).click();
    await answer(again);
    expect(await saved()).toBe(before + 2);
  });

  it('has both its entries in the menu and its shortcut', async () => {
    const worker = await background();
    const commands = await worker?.evaluate(async () => (await chrome.commands.getAll()).map(({ name }) => name));
    expect(commands).toContain('save-page');
  });

  it('goes on where the popup is closed in the same instant', async () => {
    const before = await saved();
    const popup = await openBrief();
    await popup.evaluate((button) => {
      document.querySelector<HTMLElement>(button)?.click();
      window.close();
    }, SAVE);
    await untilSaved(before + 1);
  });

  it('works where the background has been ended', async () => {
    const before = await saved();
    const popup = await openBrief();
    await (await background())?.close();
    await popup.locator(SAVE).click();
    expect(await answer(popup)).toContain('Saved');
    expect(await saved()).toBe(before + 1);
  });

  it('loses nothing where the background is ended in the middle of it', async () => {
    const before = await saved();
    const popup = await openBrief();
    // it comes as far as opening the database, and no further
    await (await background())?.evaluate(() => {
      IDBFactory.prototype.databases = () => {
        Object.assign(globalThis, { isSaving: true });
        return new Promise(() => {});
      };
    });
    await popup.locator(SAVE).click();
    const worker = await background();
    while (!(await worker?.evaluate(() => 'isSaving' in globalThis))) await popup.evaluate(() => new Promise(requestAnimationFrame));
    expect(await saved()).toBe(before);
    await worker?.close();
    expect(await answer(popup)).toContain('Saved');
    expect(await saved()).toBe(before + 1);
  });

  it('says where the disk is full that nothing was written, and nothing is', async () => {
    const before = await saved();
    const popup = await openBrief();
    await (await background())?.evaluate(() => {
      IDBObjectStore.prototype.put = function () {
        this.transaction.abort();
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    await popup.locator(SAVE).click();
    expect(await answer(popup)).toContain('full: nothing was written');
    expect(await saved()).toBe(before);
  });
});
