/** Chromium: the side panel keeps the brief beside the page, follows the active tab, and asks for a click where it has no access. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { axeFaults } from '../support/axe';
import { type Chromium, openChromium } from '../support/chromium';
import { openDownloads } from '../support/downloads';
import { type PageServer, startPageServer } from '../support/page-server';

const SCREENSHOTS = join(import.meta.dirname, '..', '.screenshots');

let chromium: Chromium;
let pages: PageServer;
let article: Page;
let panel: Page;

/** Resolves once the panel shows this screen, with these words in its title. */
const shows = (screen: string, title: string) =>
  panel.waitForFunction(
    (wanted, words) =>
      document.querySelector('main')?.dataset.screen === wanted && document.querySelector('h1')?.textContent?.includes(words),
    {},
    screen,
    title,
  );

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  pages = await startPageServer();
  chromium = await openChromium(outputFolder('chrome'));
  article = await chromium.open(`${pages.origin}/news-en.html`);
  const popup = await chromium.clickToolbar(article);
  await popup.locator('button[aria-label="Open beside the page"]').click();
  panel = await chromium.extensionPage('/sidepanel.html');
});

afterAll(async () => {
  await chromium?.close();
  pages?.close();
});

describe('the side panel', () => {
  it('has the brief of the page that was clicked on, and leads into it', async () => {
    await shows('brief', 'night ferry');
    await panel.locator('.statement .line-button').click();
    await panel.waitForSelector('.statement[data-proof="shown"]');
    expect(await article.evaluate(() => CSS.highlights.get('mujaz')?.size)).toBeGreaterThan(0);
    await panel.screenshot({ path: join(SCREENSHOTS, 'panel-brief.png') });
    expect(await axeFaults(panel)).toEqual([]);
  });

  it('exports the brief', async () => {
    const downloads = await openDownloads(chromium.browser);
    await panel.locator('.masthead button:has(path[d^="M8 10.5"])').click();
    await panel.locator('.export input[value="markdown"]').click();
    await panel.screenshot({ path: join(SCREENSHOTS, 'panel-export.png') });
    expect(await axeFaults(panel)).toEqual([]);
    const { name, bytes } = await downloads.of(() => panel.locator('.export-save').click());
    expect(name).toMatch(/night ferry.*\.md$/);
    expect(bytes.toString()).toContain('Mansouri');
    await panel.locator('.export-close').click();
    await panel.waitForFunction(() => !document.querySelector('.export'));
    await downloads.remove();
  });

  it('asks for a click on a page that it has not been let into, and reads it after that', async () => {
    const other = await chromium.open(`${pages.origin}/news-ar.html`);
    await shows('no-access', 'Click the icon');
    await panel.screenshot({ path: join(SCREENSHOTS, 'panel-no-access.png') });
    expect(await axeFaults(panel)).toEqual([]);
    const popup = await chromium.clickToolbar(other);
    await shows('brief', 'السكة الحديدية');
    await popup.close();
    await other.close();
  });

  it('follows back to the first tab', async () => {
    await article.bringToFront();
    await shows('brief', 'night ferry');
    expect(await panel.$$('.participant')).not.toEqual([]);
  });

  it('says that the browser keeps a page closed', async () => {
    await article.goto('chrome://version/');
    await shows('closed', 'closed');
    expect(await panel.$eval('main', (main) => main.textContent)).toContain('article');
  });
});
