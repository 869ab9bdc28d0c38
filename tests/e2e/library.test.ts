/** Chromium, with its real IndexedDB: what is saved is found, annotated, removed, brought back, and leads to its words; nothing leaves. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { axeFaults } from '../support/axe';
import { type Chromium, openChromium } from '../support/chromium';
import { type PageServer, startPageServer } from '../support/page-server';

const SCREENSHOTS = join(import.meta.dirname, '..', '.screenshots');

let chromium: Chromium;
let pages: PageServer;
let library: Page;
const requests: string[] = [];

async function save(file: string): Promise<string> {
  const page = await chromium.open(`${pages.origin}/${file}`);
  const popup = await chromium.clickToolbar(page);
  await popup.waitForSelector('main[data-screen="brief"]');
  await popup.locator('[aria-label="Save to the library"]').click();
  const answer = await (await popup.waitForSelector('.toast-text'))?.evaluate((element) => element.textContent);
  await page.close();
  return answer ?? '';
}

const titles = () => library.$$eval('.entry-title', (all) => all.map((each) => each.textContent ?? ''));

/** Types into the search field and waits until the list has `count` entries. */
async function search(words: string, count: number): Promise<void> {
  const field = 'input[type="search"]';
  await library.click(field, { count: 3 });
  await library.keyboard.press('Backspace');
  await library.type(field, words);
  await library.waitForFunction((wanted) => document.querySelectorAll('.entry').length === wanted, {}, count);
}

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  pages = await startPageServer();
  chromium = await openChromium(outputFolder('chrome'));
});

afterAll(async () => {
  await chromium?.close();
  pages?.close();
});

describe('the library', () => {
  it('keeps what the popup saves, each reading of one address', async () => {
    expect(await save('news-en.html')).toBe('Saved to the library');
    expect(await save('news-ar.html')).toBe('Saved to the library');
    expect(await save('news-en.html')).toContain('the earlier reading is kept');
    library = await chromium.browser.newPage();
    await library.setViewport({ width: 1280, height: 800 });
    library.on('request', (request) => requests.push(request.url()));
    await library.goto(`chrome-extension://${chromium.extension.id}/library.html`);
    await library.waitForSelector('.entry');
    expect(await titles()).toHaveLength(3);
  });

  it('finds an article by a word of its text, in another spelling', async () => {
    await search('للسكه', 1);
    expect((await titles())[0]).toContain('السكة الحديدية');
    await search('ferry', 2);
    await search('', 3);
  });

  it('opens an article beside its brief, and a line leads to its words', async () => {
    await library.locator('.entry').click();
    await library.waitForSelector('.reader');
    await library.locator('.statement .line-button').click();
    await library.waitForSelector('.statement[data-proof="shown"]');
    const { marked, said } = await library.evaluate(() => ({
      marked: [...(CSS.highlights.get('mujaz-library') ?? [])].map((range) => (range as Range).toString()).join(' … '),
      said: document.querySelector('.statement .said')?.textContent ?? '',
    }));
    expect(marked.replace(/\s+/g, '')).toBe(said.replace(/\s+/g, ''));
  });

  it('keeps notes and tags as they are typed', async () => {
    await library.locator('.notes input').fill('transport, harbour');
    await library.locator('.notes textarea').fill('Compare with the Quillfeather report.');
    await library.waitForFunction(() => document.querySelector('.entry-tags')?.textContent === '#transport #harbour');
    await library.reload();
    await library.waitForSelector('.entry');
    await search('quillfeather', 1);
    await library.locator('.entry').click();
    await library.waitForSelector('.notes textarea');
    expect(await library.$eval('.notes textarea', (field) => field.value)).toBe('Compare with the Quillfeather report.');
    await search('', 3);
  });

  it('brings back what was removed', async () => {
    await library.locator('.reader-remove').click();
    await library.waitForFunction(() => document.querySelectorAll('.entry').length === 2);
    await library.locator('.library-undo button').click();
    await library.waitForFunction(() => document.querySelectorAll('.entry').length === 3);
  });

  it.each(['light', 'dark'])('passes axe in %s', async (theme) => {
    await library.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await library.locator('.entry').click();
    await library.waitForSelector('.reader');
    await library.screenshot({ path: join(SCREENSHOTS, `library-${theme}.png`) });
    expect(await axeFaults(library)).toEqual([]);
  });

  it('asks nothing of the network', () => {
    expect(requests.filter((url) => !url.startsWith('chrome-extension:') && !url.startsWith('data:'))).toEqual([]);
    expect(requests.length).toBeGreaterThan(0);
  });
});
