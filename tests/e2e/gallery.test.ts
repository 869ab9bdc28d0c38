/** Chromium: every component in every state, in both themes and directions: pictures to look at, and nothing that axe finds. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { allFaults } from '../support/audit';
import { type Chromium, openChromium } from '../support/chromium';
import { openGallery } from '../support/gallery';

const SCREENSHOTS = join(import.meta.dirname, '..', '.screenshots', 'gallery');

let chromium: Chromium;
let page: Page;

const open = (query: Record<string, string>) => openGallery(page, chromium.extension.id, query);

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  chromium = await openChromium(outputFolder('chrome'));
  page = await chromium.browser.newPage();
});

afterAll(() => chromium?.close());

describe.each([
  { lang: 'en', theme: 'light' },
  { lang: 'en', theme: 'dark' },
  { lang: 'ar', theme: 'light' },
  { lang: 'ar', theme: 'dark' },
])('the gallery in $lang, $theme', ({ lang, theme }) => {
  // Some forty specimens.
  it('has nothing that axe finds, and nothing that runs out of a popup', async () => {
    await page.setViewport({ width: 1400, height: 900 });
    await open({ lang, theme });
    const names = await page.$$eval('figcaption', (all) => all.map((each) => each.textContent ?? ''));
    expect(names).toContain('proof-changed');
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe(theme === 'dark' ? 'rgb(25, 23, 20)' : 'rgb(252, 250, 245)');
    await page.setViewport({ width: 415, height: 600 });
    for (const only of names) {
      await open({ lang, theme, only, hijri: '' });
      await page.screenshot({ path: join(SCREENSHOTS, `${only}.${lang}.${theme}.png`), fullPage: true });
      expect(await allFaults(page), only).toEqual([]);
    }
  }, 120_000);
});

describe('colours that the reader forces', () => {
  it('leave every sign visible', async () => {
    await open({ lang: 'en', only: 'brief-all' });
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await page.screenshot({ path: join(SCREENSHOTS, 'forced-colours.png'), fullPage: true });
    const hidden = await page.$$eval('.mark circle:not(.mark-target), .voice-bar, .disc-person, .axis', (all) =>
      all
        .filter((each) => {
          const { fill, stroke, backgroundColor } = getComputedStyle(each);
          const ground = getComputedStyle(document.body).backgroundColor;
          return [fill, stroke, backgroundColor].every((colour) => colour === ground || colour === 'none' || colour === 'rgba(0, 0, 0, 0)');
        })
        .map((each) => each.outerHTML),
    );
    expect(hidden).toEqual([]);
    await client.send('Emulation.setEmulatedMedia', { features: [] });
  });
});
