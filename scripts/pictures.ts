/** `npx tsx scripts/pictures.ts`: takes the README's pictures anew, from a build of now and the sample articles, into docs/. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { escapeHtml } from '../src/export/escape-html';
import { sampleArticle } from '../src/ui/welcome/sample-articles';
import { type Chromium, openChromium } from '../tests/support/chromium';
import { startPageServer } from '../tests/support/page-server';
import { briefShown } from '../tests/support/popup';
import { buildAll, outputFolder } from './build';

const DOCS = join(import.meta.dirname, '..', 'docs');

const PANEL = { width: 360, height: 700 };
const PAGE = { width: 800, height: PANEL.height };

type Language = 'en' | 'ar';
type Theme = 'light' | 'dark';

/** A sample article as a site would have it. */
function pageOf(language: Language): string {
  const { title, site, byline, published, direction, text } = sampleArticle(language);
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><title>${title}</title>
<meta property="og:site_name" content="${site}"><meta property="article:published_time" content="${published}">
<style>body { margin: 2.5rem auto; max-width: 40rem; padding: 0 2rem; font: 1.125rem/${language === 'ar' ? 2 : 1.6} Georgia, "Noto Serif", "Noto Naskh Arabic", serif }
h1 { line-height: 1.3 } .byline { color: #666; font-size: 1rem }</style>
<article><h1>${title}</h1><p class="byline" rel="author">${byline}</p>${paragraphs.join('\n')}</article></html>`;
}

/** What its window shows. */
async function shoot(page: Page): Promise<Buffer> {
  return Buffer.from(await page.screenshot());
}

/** Sets pictures side by side. */
async function writeRow({ browser }: Chromium, file: string, pictures: readonly Buffer[], gap: number): Promise<void> {
  const page = await browser.newPage();
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`).join('');
  await page.setViewport({ width: 2400, height: 1400 });
  await page.setContent(`<style>body { margin: 0 } main { display: inline-flex; gap: ${gap}px; padding: 32px; background: #8b8476 }
img { display: block; border-radius: ${gap ? 8 : 0}px; box-shadow: 0 4px 16px #0004 }</style><main>${images}</main>`);
  const row = await page.waitForSelector('main');
  await row?.screenshot({ path: join(DOCS, file) as `${string}.png` });
  await page.close();
}

interface Studio {
  chromium: Chromium;
  origin: string;
}

/** A popup on a sample article, in the article's language. */
async function openPopup({ chromium, origin }: Studio, language: Language, theme: Theme): Promise<{ article: Page; popup: Page }> {
  const settings = await chromium.open(`chrome-extension://${chromium.extension.id}/options.html`);
  await settings.evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), { language, theme });
  await settings.close();
  const article = await chromium.open(`${origin}/${language}.html`);
  const popup = await chromium.clickToolbar(article);
  await briefShown(popup);
  return { article, popup };
}

async function popupPicture(studio: Studio, language: Language, theme: Theme): Promise<Buffer> {
  const { article, popup } = await openPopup(studio, language, theme);
  const picture = await shoot(popup);
  // The next click must not find this popup while it closes.
  await popup.close();
  await article.close();
  return picture;
}

async function timelinePicture(studio: Studio, language: Language, theme: Theme): Promise<Buffer> {
  const { article, popup } = await openPopup(studio, language, theme);
  await popup.$eval('.section-dates', (section) => section.scrollIntoView());
  const picture = await shoot(popup);
  // The next click must not find this popup while it closes.
  await popup.close();
  await article.close();
  return picture;
}

/** The page with a statement's words marked in it, and the panel that shows them. */
async function panelPictures(studio: Studio, language: Language, theme: Theme): Promise<Buffer[]> {
  const { article, popup } = await openPopup(studio, language, theme);
  await popup.locator('.actions button:last-child').click();
  const panel = await studio.chromium.extensionPage('/sidepanel.html');
  await panel.waitForSelector('main[data-screen="brief"]');
  await article.setViewport(PAGE);
  await panel.setViewport(PANEL);
  await panel.locator('.statements li:nth-child(2) .line-button').click();
  await panel.waitForSelector('.statement[data-proof="shown"]');
  await panel.$eval('.section-statements', (section) => section.scrollIntoView());
  await panel.mouse.move(0, 0);
  await article.bringToFront();
  await article.evaluate(() => scrollTo(0, 0));
  const pictures = [await shoot(article), await shoot(panel)];
  await panel.close();
  await article.close();
  return language === 'ar' ? pictures.reverse() : pictures;
}

const folder = await mkdtemp(join(tmpdir(), 'mujaz-pictures-'));
for (const language of ['en', 'ar'] as const) await writeFile(join(folder, `${language}.html`), pageOf(language));
await buildAll(['chrome']);
const server = await startPageServer(folder);
const chromium = await openChromium(outputFolder('chrome'));
const studio = { chromium, origin: server.origin };
try {
  await writeRow(chromium, 'popup.png', [await popupPicture(studio, 'ar', 'light'), await popupPicture(studio, 'en', 'dark')], 32);
  await writeRow(chromium, 'timeline.png', [await timelinePicture(studio, 'en', 'light'), await timelinePicture(studio, 'ar', 'dark')], 32);
  await writeRow(chromium, 'panel.png', await panelPictures(studio, 'en', 'light'), 0);
  await writeRow(chromium, 'panel-ar.png', await panelPictures(studio, 'ar', 'dark'), 0);
} finally {
  await chromium.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
}
