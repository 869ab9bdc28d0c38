/** Chromium: every state of the popup, in both directions and both themes, is there, looks cared for and passes axe. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { allFaults } from '../support/audit';
import { type Chromium, openChromium } from '../support/chromium';
import { type PageServer, startPageServer } from '../support/page-server';
import { engineAwake, stopBackground } from '../support/popup';

const SCREENSHOTS = join(import.meta.dirname, '..', '.screenshots');

let pages: PageServer;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  pages = await startPageServer();
});

afterAll(() => pages?.close());

const settled = (popup: Page) => popup.waitForSelector('main[aria-busy="false"]');

/** How to come into each state; `screen` is the name that the popup gives it. */
const STATES: { state: string; screen: string; address: () => string; enter?: (popup: Page) => Promise<unknown> }[] = [
  { state: 'brief', screen: 'brief', address: () => `${pages.origin}/news-ar.html` },
  {
    state: 'all',
    screen: 'brief',
    address: () => `${pages.origin}/news-en.html`,
    enter: async (popup) => {
      for (const button of await popup.$$('button[aria-expanded="false"]')) await button.click();
      await popup.locator('.statement .line-button').click();
      await popup.waitForSelector('.proof');
    },
  },
  {
    state: 'one participant',
    screen: 'brief',
    address: () => `${pages.origin}/news-en.html`,
    enter: async (popup) => {
      await popup.locator('.choose').click();
      await popup.waitForSelector('.only');
    },
  },
  { state: 'no article', screen: 'no-article', address: () => `${pages.origin}/front-page.html` },
  { state: 'closed', screen: 'closed', address: () => 'chrome://version/' },
  {
    state: 'failed',
    screen: 'failed',
    address: () => `${pages.origin}/news-en.html`,
    enter: async (popup) => {
      // The weights cannot be read: what a damaged installation would show. An engine that is awake has them.
      await engineAwake(popup);
      await stopBackground(popup.browser());
      await popup.setRequestInterception(true);
      popup.on('request', (request) => (request.url().includes('/models/') ? request.abort() : request.continue()));
      await popup.reload();
      await settled(popup);
    },
  },
];

describe.each([
  { locale: 'en', direction: 'ltr' },
  { locale: 'ar', direction: 'rtl' },
])('in $locale', ({ locale, direction }) => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await openChromium(outputFolder('chrome'), { locale });
  });
  afterAll(() => chromium?.close());

  it.each(STATES)('$state', async ({ state, screen, address, enter }) => {
    const page = await chromium.open(address());
    const popup = await chromium.clickToolbar(page);
    await settled(popup);
    await enter?.(popup);
    expect(await popup.$eval('main', (element) => element.dataset.screen)).toBe(screen);
    expect(await popup.evaluate(() => [document.documentElement.lang.split('-')[0], document.documentElement.dir])).toEqual([
      locale,
      direction,
    ]);
    expect((await popup.$eval('h1', (element) => element.textContent))?.trim()).not.toBe('');
    for (const scheme of ['light', 'dark']) {
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await popup.screenshot({ path: join(SCREENSHOTS, `state-${state.replace(' ', '-')}.${locale}.${scheme}.png`) });
      expect(await allFaults(popup), scheme).toEqual([]);
    }
    await page.close();
  });
});
