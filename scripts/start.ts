/**
 * `npm start [-- URL_OR_FILE]`: builds the extension, finds a browser, opens an article in it and clicks the toolbar button.
 * Without a display it does so headless, prints the brief and saves a picture of the popup.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { briefDocument, DocumentError } from '../src/cli/brief-document';
import { readModelsFrom } from '../src/cli/models';
import { LABELS } from '../src/cli/render';
import { toText } from '../src/export/text';
import { type Chromium, openChromium } from '../tests/support/chromium';
import { findBrowser } from '../tests/support/find-browser';
import { PAGES, startPageServer } from '../tests/support/page-server';
import { briefShown } from '../tests/support/popup';
import { buildAll, outputFolder } from './build';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** macOS and Windows always have a display for whoever is logged in; a Linux without one sets neither variable. */
const hasDisplay = () => !process.env.CI && (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** The address to open. A file is served over http: an extension may not read file: pages unless the person allows it. */
async function addressOf(asked: string): Promise<{ url: string; close: () => void }> {
  if (/^https?:\/\//i.test(asked)) return { url: asked, close: () => {} };
  const file = resolve(asked);
  if (!existsSync(file)) throw new Error(`There is no file ${file}. Name a page's file or its http(s) address.`);
  const server = await startPageServer(dirname(file));
  return { url: `${server.origin}/${encodeURIComponent(basename(file))}`, close: server.close };
}

/** The brief of the page as it stands in the browser, in full, as the command line would give it. */
async function briefInWords(page: Page): Promise<string> {
  const models = new URL('../public/models/', import.meta.url);
  try {
    const brief = await briefDocument({ html: await page.content(), url: page.url() }, readModelsFrom(models));
    return toText({ brief }, LABELS);
  } catch (error) {
    if (error instanceof DocumentError) return error.message;
    throw error;
  }
}

async function showHeadless(page: Page, popup: Page): Promise<void> {
  const picture = join(import.meta.dirname, '..', '.output', 'brief.png');
  await popup.screenshot({ path: picture });
  say(`\n${await briefInWords(page)}`);
  say(`The popup, as a reader sees it: ${picture}`);
  say('For an Arabic article: npm start -- tests/fixtures/pages/news-ar.html');
}

async function showInWindow(chromium: Chromium): Promise<void> {
  say('The brief is open in the browser; Alt+Shift+M opens it on any other article. Close the browser to end.');
  await new Promise((resolve) => chromium.browser.once('disconnected', resolve));
}

async function start(asked: string): Promise<void> {
  const { url, close } = await addressOf(asked);
  try {
    await buildAll(['chrome']);
    const headless = !hasDisplay();
    const executablePath = await findBrowser('chromium', { say });
    const chromium = await openChromium(outputFolder('chrome'), { headless, executablePath });
    say(`Opening ${url} and clicking the toolbar button …`);
    try {
      const page = await chromium.open(url);
      const popup = await chromium.clickToolbar(page);
      await briefShown(popup);
      await (headless ? showHeadless(page, popup) : showInWindow(chromium));
    } finally {
      await chromium.close();
    }
  } finally {
    close();
  }
}

try {
  await start(process.argv[2] ?? join(PAGES, 'news-en.html'));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
