/** Settings and first page in Chromium: what is set counts everywhere, the receipt is true, and all can be deleted. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { axeFaults } from '../support/axe';
import { type Chromium, openChromium } from '../support/chromium';
import { type PageServer, startPageServer } from '../support/page-server';
import { briefShown } from '../support/popup';

const SCREENSHOTS = join(import.meta.dirname, '..', '.screenshots');

let chromium: Chromium;
let pages: PageServer;
let settings: Page;

const address = (page: string) => `chrome-extension://${chromium.extension.id}/${page}.html`;

/** Chooses in the list under a label. A tab behind another paints nothing, and what waits for it waits for ever. */
async function choose(label: string, value: string): Promise<void> {
  await settings.bringToFront();
  await settings.locator(`::-p-aria(${label}[role="combobox"])`).fill(value);
}

async function popupOn(file: string): Promise<Page> {
  const popup = await chromium.clickToolbar(await chromium.open(`${pages.origin}/${file}`));
  await briefShown(popup);
  return popup;
}

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  pages = await startPageServer();
  chromium = await openChromium(outputFolder('chrome'));
  settings = await chromium.open(address('options'));
  await settings.setViewport({ width: 1000, height: 900 });
  await settings.waitForSelector('.settings');
});

afterAll(async () => {
  await chromium?.close();
  pages?.close();
});

describe('the first page', () => {
  // That it opens after the installation is what openChromium waits for.
  it('leads from a line of the sample’s brief to its words', async () => {
    const welcome = await chromium.open(address('welcome'));
    await welcome.setViewport({ width: 1280, height: 900 });
    await welcome.locator('.statement .line-button').click();
    await welcome.waitForSelector('.statement[data-proof="shown"]');
    const marked = await welcome.evaluate(() => [...(CSS.highlights.get('mujaz-library') ?? [])].map(String).join(' '));
    expect(await welcome.$eval('.statement[data-proof="shown"]', (line) => line.textContent)).toContain(marked.slice(0, 20));
    expect(await axeFaults(welcome)).toEqual([]);
    await welcome.screenshot({ path: join(SCREENSHOTS, 'welcome-en.png') as `${string}.png`, fullPage: true });
  });
});

describe('settings', () => {
  it('count in the popup at its next opening', async () => {
    await choose('A second calendar beside the date', 'islamic-umalqura');
    await choose('Light or dark', 'dark');
    await settings.locator('::-p-aria(In brief[role="checkbox"])').click();
    await settings.waitForSelector('[data-theme="dark"]');
    const popup = await popupOn('news-en.html');
    expect(await popup.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    expect(await popup.$('.gist')).toBeNull();
    await popup.locator('.section-dates .line-button, .timeline .line-button').click();
    expect(await popup.$eval('body', (body) => body.textContent)).toMatch(/\bAH\b/);
    await popup.close();
  });

  it('speak the language that was chosen at once', async () => {
    await choose('Language of Mujaz', 'ar');
    await settings.waitForSelector('html[dir="rtl"] .settings');
    expect(await settings.$eval('h1', (title) => title.textContent)).toBe('الإعدادات');
    await settings.screenshot({ path: join(SCREENSHOTS, 'settings-ar-dark.png') as `${string}.png`, fullPage: true });
    expect(await axeFaults(settings)).toEqual([]);
    await choose('لغة موجز', 'en');
    await settings.waitForSelector('html[dir="ltr"] .settings');
  });

  it('keep a template as it is typed, and show what it makes', async () => {
    await settings.locator('::-p-text(New template)').click();
    await settings.waitForFunction(() => document.querySelector('.template-made')?.textContent?.includes('Nadia Whitlock'));
    await settings.locator('.template textarea').fill('{% for s in statements %}{{ s.speaker }};{% endfor %}');
    await settings.waitForFunction(() => document.querySelector('.template-made')?.textContent?.startsWith('Nadia Whitlock;'));
    await settings.locator('.template textarea').fill('one\n{{ title | shout }}');
    await settings.waitForFunction(() =>
      document.querySelector('.template-error')?.textContent?.includes('Line 2: undefined filter: shout'),
    );
    await settings.screenshot({ path: join(SCREENSHOTS, 'settings-en-dark.png') as `${string}.png`, fullPage: true });
    expect(await axeFaults(settings)).toEqual([]);
    await settings.reload();
    await settings.waitForSelector('.template-list button');
    expect(await settings.$eval('.template-list', (list) => list.textContent)).toBe('My template');
  });

  it('have a receipt that is true, and delete everything after asking once', async () => {
    const popup = await popupOn('news-ar.html');
    await popup.locator('[aria-label="Save to the library"]').click();
    await popup.waitForSelector('.toast-text');
    await popup.close();
    await settings.bringToFront();
    await settings.reload();
    await settings.waitForSelector('section[aria-labelledby="settings-receipt"] .receipt-row');
    const receipt = await settings.$eval('section[aria-labelledby="settings-receipt"]', (section) => section.textContent ?? '');
    for (const permission of ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage']) {
      expect(receipt).toContain(permission);
    }
    expect(receipt).toContain('0 requests from this page');
    expect(receipt).toContain('1 article;');
    // All that is kept beside the library and the settings: the receipt names it.
    expect(await settings.evaluate(() => Object.keys(localStorage))).toEqual(['lastLanguage']);
    expect(receipt).toContain('the language of the last article');
    const ask = () => settings.locator('::-p-text(Delete everything…)').click();
    await ask();
    await settings.waitForFunction(() => document.activeElement?.closest('[role="alertdialog"]'));
    expect(await settings.evaluate(() => document.activeElement?.textContent)).toBe('Keep it all');
    expect(await settings.$eval('[role="alertdialog"]', (dialog) => dialog.textContent)).toContain('cannot be undone');
    // Escape keeps it all, and whoever uses the keyboard goes on from where they were
    await settings.keyboard.press('Escape');
    await settings.waitForFunction(() => document.activeElement?.textContent === 'Delete everything…');
    await ask();
    // what cannot be undone can be backed up: the way to it, where it then stands open
    await settings.locator('[role="alertdialog"] ::-p-text(Back up first)').click();
    const library = await chromium.extensionPage('/library.html');
    await library.waitForSelector('.entry');
    await settings.bringToFront();
    await Promise.all([settings.waitForNavigation(), settings.locator('[role="alertdialog"] ::-p-text(Delete everything)').click()]);
    await settings.waitForSelector('section[aria-labelledby="settings-receipt"] .receipt-row');
    expect(await settings.$eval('.settings', (page) => page.textContent)).toContain('0 articles;');
    // the library that stood open shows what is now, and works on
    await library.bringToFront();
    await library.waitForFunction(() => document.querySelector('.notice h1')?.textContent === 'Nothing saved yet');
    await settings.bringToFront();
    expect(await settings.$eval('.template-list', (list) => list.textContent)).toBe('');
    expect(await settings.evaluate(() => [...Object.keys(localStorage)])).toEqual([]);
    expect(await settings.evaluate(() => chrome.storage.local.get())).toEqual({});
    expect(await settings.evaluate(() => document.documentElement.dataset.theme)).toBe('system');
    expect(await axeFaults(settings)).toEqual([]);
    await settings.screenshot({ path: join(SCREENSHOTS, 'settings-en.png') as `${string}.png`, fullPage: true });
  });
});
