/** Chromium: the statements of a saved brief are found again in its live page; what the page words differently or no longer has is said. */
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { allFaults } from '../support/audit';
import { type ChangingPage, openChangingPage } from '../support/changing-page';
import { type Chromium, openChromium } from '../support/chromium';
import { PAGES } from '../support/page-server';

const SCREENSHOTS = join(import.meta.dirname, '..', '.screenshots');

const CHANGES = [
  // other words in a quotation
  ['students, nurses and half of our summer weddings', 'students, nurses and most of our summer weddings'],
  // one that is gone
  [
    '“We have read many agreements with beautiful signatures,” Belhadj said on Wednesday. “What we have not seen is one page on the people who worked there.”',
    '',
  ],
  // one that is new
  [
    '<h2>Unions want guarantees</h2>',
    '<p>“The first ship is already painted,” said the harbour pilot Samira Toumi.</p><h2>Unions want guarantees</h2>',
  ],
] as const;

let chromium: Chromium;
let site: ChangingPage;
let page: Page;
let popup: Page;

const texts = (selector: string, from: Page = popup) => from.$$eval(selector, (all) => all.map((each) => each.textContent?.trim() ?? ''));
const fates = async () =>
  Object.fromEntries(
    await Promise.all(['lost', 'changed', 'same'].map(async (fate) => [fate, await texts(`.section-saved-${fate} .said`)] as const)),
  );

/** The passages that the page has under a highlight's name. */
const marked = (name: string) => page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String), name);

async function click(screen: string): Promise<void> {
  popup = await chromium.clickToolbar(page);
  await popup.waitForSelector(`main[data-screen="${screen}"]`);
}

/** By the keyboard alone, from the strip at the foot. */
async function pressCheck(from: Page = popup): Promise<void> {
  await from.waitForSelector('.saved-before button');
  await from.focus('.saved-before button');
  await from.keyboard.press('Enter');
  await from.waitForSelector('main[data-screen="saved"]');
}

async function reopen(): Promise<void> {
  await page.close();
  page = await chromium.open(site.address);
}

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  site = await openChangingPage('news-en.html');
  chromium = await openChromium(outputFolder('chrome'));
  page = await chromium.open(site.address);
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

describe('a page that is in the library', () => {
  let saved: string[];

  it('says nothing of it before it is', async () => {
    await click('brief');
    await popup.evaluateOnNewDocument(() => {
      const { databases } = IDBFactory.prototype;
      IDBFactory.prototype.databases = async function () {
        const found = await databases.call(this);
        document.documentElement.dataset.found = String(found.length);
        return found;
      };
    });
    await popup.reload();
    await popup.waitForSelector('main[data-screen="brief"]');
    // to look makes no library where there is none
    await popup.waitForSelector('[data-found="0"]');
    expect(await popup.evaluate(() => indexedDB.databases())).toEqual([]);
    await popup.locator('[aria-label="Save to the library"]').click();
    await popup.waitForSelector('.toast-text');
    expect(await popup.$('.saved-before')).toBeNull();
    await popup.close();
  });

  it('says so, and that nothing has changed; all its statements are marked, and the page’s tree stays as it is', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await click('brief');
    await popup.waitForSelector('.saved-before');
    expect((await texts('.saved-before p'))[0]).toMatch(/^Saved on .*\. The text is the same as then\.$/);
    await popup.screenshot({ path: join(SCREENSHOTS, 'saved-before.png') });
    expect(await allFaults(popup)).toEqual([]);
    await pressCheck();
    const { lost, changed, same } = await fates();
    expect([lost, changed]).toEqual([[], []]);
    saved = same ?? [];
    expect(saved.length).toBeGreaterThan(6);
    expect((await marked('mujaz-saved')).length).toBeGreaterThanOrEqual(saved.length);
    expect(await marked('mujaz-changed')).toEqual([]);
    expect(await popup.$('.saved-else')).toBeNull();
    // whoever listens is told, and goes on from the title
    expect(await popup.evaluate(() => document.activeElement?.localName)).toBe('h1');
    expect((await texts('.toast'))[0]).toContain(`In the page as saved (${saved.length})`);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await popup.close();
  });

  it('is told what it words differently, what it no longer has, and what is new', async () => {
    await site.edit(CHANGES);
    await reopen();
    await click('brief');
    await popup.waitForSelector('.saved-before');
    expect((await texts('.saved-before p'))[0]).toContain('The text has changed since.');
    await pressCheck();
    const { lost = [], changed = [], same = [] } = await fates();
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.join()).toContain('beautiful signatures');
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain('half of our summer weddings');
    expect([...lost, ...changed, ...same].sort()).toEqual([...saved].sort());
    expect((await texts('.now-instead'))[0]).toContain('most of our summer weddings');
    expect((await marked('mujaz-changed')).join()).toContain('most of our summer weddings');
    expect((await marked('mujaz-saved')).join()).not.toContain('summer weddings');
    expect((await texts('.saved-else'))[0]).toContain('The first ship is already painted');
    expect((await texts('.section-saved-lost h2'))[0]).toContain('Not found in the page now');
    for (const scheme of ['light', 'dark']) {
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await popup.screenshot({ path: join(SCREENSHOTS, `saved-in-page.${scheme}.png`) as `${string}.png` });
      expect(await allFaults(popup), scheme).toEqual([]);
    }
    await page.screenshot({ path: join(SCREENSHOTS, 'saved-in-page.page.png') });
  });

  it('leads from a saved line to its words, and says of one that is gone that it is', async () => {
    await popup.locator('.section-saved-same .line-button').click();
    await popup.waitForSelector('.section-saved-same [data-proof="shown"]');
    expect((await marked('mujaz')).length).toBeGreaterThan(0);
    await popup.keyboard.press('ArrowUp');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.section-saved-changed [data-proof="changed"]');
    await popup.locator('.section-saved-lost .line-button').click();
    await popup.waitForSelector('.section-saved-lost [data-proof="lost"]');
  });

  it('leads back to the brief of now, and takes its marks away', async () => {
    await popup.locator('::-p-xpath(//button[normalize-space()="Back"])').click();
    await popup.waitForSelector('main[data-screen="brief"]');
    await page.waitForFunction(() => !CSS.highlights.has('mujaz-saved') && !CSS.highlights.has('mujaz-changed'));
    expect(await popup.$('.saved-before')).not.toBeNull();
    await popup.close();
  });

  it('shows the same beside the page, where a pointer over a saved passage lights up its line', async () => {
    await click('brief');
    await popup.locator('button[aria-label="Open beside the page"]').click();
    const panel = await chromium.extensionPage('/sidepanel.html');
    await pressCheck(panel);
    await panel.screenshot({ path: join(SCREENSHOTS, 'saved-in-page.panel.png') });
    expect(await allFaults(panel)).toEqual([]);
    await panel.locator('.section-saved-changed .line-button').click();
    await panel.waitForSelector('.section-saved-changed [data-proof="changed"]');
    const { x, y } = await page.evaluate(async () => {
      const [range] = [...(CSS.highlights.get('mujaz-changed') ?? [])] as Range[];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const box = range?.getClientRects()[0];
      if (!box) throw new Error('a passage is marked');
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.bringToFront();
    await page.mouse.move(x, y - 1);
    await page.mouse.move(x, y);
    await panel.waitForSelector('.section-saved-changed [data-lit]');
    await panel.close();
  });

  it('is opened from the saved article, and the click there shows the saved statements at once', async () => {
    const library = await chromium.browser.newPage();
    await library.setViewport({ width: 1280, height: 900 });
    await library.goto(`chrome-extension://${chromium.extension.id}/library.html`);
    await library.locator('.entry').click();
    await library.waitForSelector('.live-hint');
    await library.locator('.statement .line-button').click();
    await library.waitForFunction(() => document.querySelector<HTMLAnchorElement>('.reader-actions a')?.href.includes(':~:text='));
    await library.screenshot({ path: join(SCREENSHOTS, 'saved-in-page.library.png') });
    const opened = new Promise<Page>((resolve) => library.once('popup', (each) => resolve(each as Page)));
    await library.locator('.reader-actions a').click();
    await page.close();
    page = await opened;
    await click('saved');
    expect((await fates()).changed).toHaveLength(1);
    expect((await marked('mujaz-changed')).join()).toContain('most of our summer weddings');
    const tab = chromium.browser.waitForTarget((target) => target.url().includes('/library.html#article/'));
    await popup.locator('::-p-xpath(//button[normalize-space()="Open in the library"])').click();
    await (await tab).page();
    // the wish counts once
    await library.close();
    await click('brief');
    await popup.close();
  });

  it('is named also where there is no article any more: nothing is found', async () => {
    await site.replace(await readFile(join(PAGES, 'front-page.html'), 'utf8'));
    await reopen();
    await click('no-article');
    await popup.waitForSelector('.saved-before');
    await popup.screenshot({ path: join(SCREENSHOTS, 'saved-before-no-article.png') });
    expect(await allFaults(popup)).toEqual([]);
    await pressCheck();
    expect((await fates()).lost).toHaveLength(saved.length);
    await popup.close();
  });
});
