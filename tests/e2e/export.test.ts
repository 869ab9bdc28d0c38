/** Chromium: the export dialog of popup and library gives files, text on the clipboard, and notes for Obsidian; and says so where it gives none. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { axeFaults } from '../support/axe';
import { type Chromium, openChromium } from '../support/chromium';
import { type Downloads, openDownloads } from '../support/downloads';
import { type PageServer, startPageServer } from '../support/page-server';
import { briefShown } from '../support/popup';

const SCREENSHOTS = join(import.meta.dirname, '..', '.screenshots');

const TEMPLATES = [
  { id: 'good', name: 'My reading notes', kind: 'markdown', fileName: 'Notes on {{ title }}', body: '# Read: {{ title }}\n' },
  { id: 'long', name: 'All of it', kind: 'markdown', fileName: 'Long', body: `{{ title }}\n${'word '.repeat(1000)}` },
  { id: 'wrong', name: 'Half done', kind: 'text', fileName: '{{ title }}', body: 'first\n{% if title %}' },
  { id: 'empty', name: 'Empty', kind: 'text', fileName: '{{ title }}', body: '{{ nothing }}' },
];

const EXPORT = '.export-open, .masthead button:has(path[d^="M8 10.5"])';

interface Case {
  locale: string;
  file: string;
  title: string;
  speaker: string;
}

describe.each<Case>([
  { locale: 'en', file: 'news-en.html', title: 'night ferry', speaker: 'Mansouri' },
  { locale: 'ar', file: 'news-ar.html', title: 'السكة الحديدية', speaker: 'العدوان' },
])('the export dialog in $locale', ({ locale, file, title, speaker }) => {
  let chromium: Chromium;
  let pages: PageServer;
  let downloads: Downloads;
  let popup: Page;

  const choose = (id: string, page = popup) => page.locator(`.export input[value="${id}"]`).click();
  const save = (page = popup) => page.locator('.export-save').click();
  const answer = async (page = popup) =>
    (await page.waitForSelector('.export-answer bdi:not(:empty)'))?.evaluate((element) => element.textContent ?? '') ?? '';
  const look = async (page: Page, name: string) => {
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await page.screenshot({ path: join(SCREENSHOTS, `export-${name}-${locale}-${value}.png`) as `${string}.png` });
      expect(await axeFaults(page)).toEqual([]);
    }
    await page.emulateMediaFeatures([]);
  };

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    pages = await startPageServer();
    chromium = await openChromium(outputFolder('chrome'), { locale });
    downloads = await openDownloads(chromium.browser);
    const origin = `chrome-extension://${chromium.extension.id}`;
    await chromium.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
    popup = await chromium.clickToolbar(await chromium.open(`${pages.origin}/${file}`));
    await briefShown(popup);
    await popup.evaluate((templates) => chrome.storage.local.set({ settings: { templates } }), TEMPLATES);
    await popup.locator(EXPORT).click();
    await popup.waitForSelector('.export-choice input[value="template-good"]');
  });

  afterAll(async () => {
    await downloads?.remove();
    await chromium?.close();
    pages?.close();
  });

  it('is legible in light and dark, and to whoever listens', async () => {
    await choose('ris');
    await look(popup, 'popup');
    const ends = await popup.$eval('.export-acts', (acts) => acts.getBoundingClientRect().bottom);
    expect(ends).toBeLessThanOrEqual(600);
  });

  it('saves the brief as a file with its words', async () => {
    await choose('markdown');
    const { name, bytes } = await downloads.of(save);
    expect(name).toMatch(/\.md$/);
    expect(name).toContain(title);
    expect(bytes.toString()).toMatch(/^---\n/);
    expect(bytes.toString()).toContain(speaker);
    expect(await answer()).toContain(name);
  });

  it('makes a Word document', async () => {
    await choose('docx');
    const { name, bytes } = await downloads.of(save);
    expect(name).toMatch(/\.docx$/);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('cites each statement on request alone', async () => {
    const entries = async () => (await downloads.of(save)).bytes.toString().match(/^TY {2}- /gm)?.length ?? 0;
    await choose('ris');
    expect(await entries()).toBe(1);
    await popup.locator('.export-citing input').click();
    expect(await entries()).toBeGreaterThan(2);
  });

  it('writes in a template of the person’s own, and says in which line one is wrong', async () => {
    await choose('template-good');
    const { name, bytes } = await downloads.of(save);
    expect(name).toContain('Notes on');
    expect(bytes.toString()).toContain('# Read: ');
    await choose('template-wrong');
    await save();
    await popup.waitForSelector('.export-answer[data-failed]');
    expect(await answer()).toMatch(locale === 'en' ? /Line 2: .*if/ : /السطر [2٢]: .*if/);
  });

  it('says that there is nothing to save, and saves nothing', async () => {
    await choose('template-empty');
    await save();
    await popup.waitForSelector('.export-answer[data-failed]');
    expect(await answer()).toContain(locale === 'en' ? 'nothing to export' : 'لا شيء يُصدَّر');
  });

  it('copies text', async () => {
    const copied = async (id: string) => {
      await choose(id);
      await popup.locator('.export-copy').click();
      await answer();
      return popup.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('csv-statements')).toContain(speaker);
    expect(await copied('markdown')).toMatch(/\n# .*\n[\s\S]*\n> /);
    await copied('html');
    const page = await popup.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { plain: await read('text/plain'), rich: await read('text/html') };
    });
    // for a word processor as it looks, for an editor of code as it is written
    expect(page.rich).toMatch(/<blockquote/);
    expect(page.rich).toContain(speaker);
    expect(page.plain).toMatch(/^<!doctype html>/);
    await choose('docx');
    expect(await popup.$('.export-copy')).toBeNull();
  });

  it('leads to a note in Obsidian, by the clipboard where the address would be too long', async () => {
    await choose('template-good');
    await popup.waitForSelector('.export-obsidian');
    const address = new URL(await popup.$eval('.export-obsidian', (link) => (link as HTMLAnchorElement).href));
    expect(address.protocol).toBe('obsidian:');
    expect(address.searchParams.get('file')).toContain('Notes on');
    expect(address.searchParams.get('content')).toContain(title);
    await choose('template-long');
    await popup.waitForSelector('.export-obsidian[href$="clipboard"]');
    // no driver answers the browser's question whether to open another program
    await popup.evaluate(() => {
      window.open = (opened) => {
        document.body.dataset.opened = String(opened);
        return null;
      };
    });
    await popup.locator('.export-obsidian').click();
    await popup.waitForFunction(() => document.body.dataset.opened?.startsWith('obsidian://new?file=Long&clipboard'));
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toContain('word word');
  });

  it('exports what the library holds', async () => {
    await popup.keyboard.press('Escape');
    await popup.waitForFunction(() => !document.querySelector('.export'));
    await popup.locator('.masthead button:has(path[d^="M4 2.5h8"])').click();
    await popup.waitForSelector('.toast-text');
    const library = await chromium.open(`chrome-extension://${chromium.extension.id}/library.html`);
    await library.setViewport({ width: 1280, height: 900 });
    await library.locator('.entry').click();
    await library.waitForSelector('.reader');
    await library.locator('.reader .export-open').click();
    await library.waitForSelector('.export-obsidian');
    await look(library, 'library');
    const { bytes } = await downloads.of(() => save(library));
    expect(bytes.toString()).toContain(speaker);
    await library.locator('.export-close').click();
    await library.waitForFunction(() => !document.querySelector('.export'));
    await library.locator('.notes textarea').fill('Ask **her** again');
    await library.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('mujaz-draft:')));
    await library.locator('.reader .export-open').click();
    await library.waitForSelector('.export input[value="html"]');
    await choose('html', library);
    const page = await downloads.of(() => save(library));
    expect(page.bytes.toString()).toContain('Ask <strong>her</strong> again');
    await choose('markdown', library);
    const note = await downloads.of(() => save(library));
    expect(note.bytes.toString()).toContain('\nAsk **her** again\n');
    await library.close();
  });
});
