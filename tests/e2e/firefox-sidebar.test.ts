/** Firefox: the sidebar keeps the brief beside the page, follows the active tab, and asks for a click where it has no access. */
import { mkdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { type Firefox, openFirefox } from '../support/firefox';
import { type PageServer, startPageServer } from '../support/page-server';

const SCREENSHOTS = join(import.meta.dirname, '..', '.screenshots');

const MARKED = 'return [...(CSS.highlights.get("mujaz") ?? [])].map(String).join(" ")';

let firefox: Firefox;
let pages: PageServer;
let article: string;

/** Resolves once the sidebar shows this screen, with these words in its title. */
const shows = (screen: string, title: string) =>
  firefox.waitInSidebar(
    `return document.querySelector('main')?.dataset.screen === arguments[0] && document.querySelector('h1')?.textContent.includes(arguments[1]);`,
    screen,
    title,
  );

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  pages = await startPageServer();
  firefox = await openFirefox(outputFolder('firefox'));
  await firefox.open(`${pages.origin}/news-en.html`);
  article = await firefox.currentTab();
  await firefox.clickToolbar();
  await firefox.waitInPopup(`return document.querySelector('main[data-screen=brief]') !== null`);
  // A key that the person presses, for Firefox opens a sidebar on nothing less.
  await firefox.waitInPopup(`
    const button = document.querySelector('[aria-label="Open beside the page"]');
    button?.focus();
    return document.activeElement === button;`);
  await firefox.pressInPopup('Enter');
});

afterAll(async () => {
  await firefox?.close();
  pages?.close();
});

describe('the sidebar', () => {
  it('opens from the popup with the brief of the page', async () => {
    await shows('brief', 'night ferry');
    await firefox.screenshotSidebar(join(SCREENSHOTS, 'firefox-sidebar-brief.png'));
  });

  it('shows a statement’s words in the page, and leaves its tree as it is', async () => {
    const before = await firefox.inPage('return document.documentElement.outerHTML');
    await firefox.waitInSidebar(`document.querySelector('.statement .line-button')?.click(); return true;`);
    await firefox.waitInSidebar(`return document.querySelector('.statement[data-proof=shown]') !== null;`);
    const said = String(await firefox.waitInSidebar(`return document.querySelector('.statement .said').textContent;`));
    const squeeze = (text: string) => text.replace(/[\s…]+/g, '');
    expect(squeeze(String(await firefox.inPage(MARKED)))).toBe(squeeze(said));
    expect(await firefox.inPage('return document.documentElement.outerHTML')).toBe(before);
  });

  it('exports the brief, with all of the dialog in sight', async () => {
    await firefox.waitInSidebar(`document.querySelector('.masthead button:has(path[d^="M8 10.5"])').click(); return true;`);
    for (const [format, extension, words] of [
      ['docx', '.docx', 'PK'],
      ['ris', '.ris', 'TY  - NEWS'],
      ['markdown', '.md', '---\ntitle: '],
    ] as const) {
      await firefox.waitInSidebar(`return document.querySelector('.export input[value="${format}"]');`);
      await firefox.waitInSidebar(`document.querySelector('.export input[value="${format}"]').click(); return true;`);
      await firefox.waitInSidebar(`document.querySelector('.export-save').click(); return true;`);
      const said = await firefox.waitInSidebar(`
        const text = document.querySelector('.export-answer').textContent;
        return text.includes('${extension}') && text;`);
      expect(said).toContain('night ferry');
      await vi.waitFor(async () => {
        const name = (await readdir(firefox.downloads)).find((each) => each.endsWith(extension)) ?? 'none';
        expect((await readFile(join(firefox.downloads, name))).subarray(0, words.length).toString()).toBe(words);
      }, 10_000);
    }
    await firefox.screenshotSidebar(join(SCREENSHOTS, 'firefox-sidebar-export.png'));
    const sight = await firefox.waitInSidebar(`
      const inside = (element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
      };
      return ['.export', '.export-save', '.export-close', '.export-obsidian'].map((each) => [each, inside(document.querySelector(each))]);`);
    for (const [element, isInside] of sight as [string, boolean][]) expect([element, isInside]).toEqual([element, true]);
    await firefox.waitInSidebar(`document.querySelector('.export-close').click(); return true;`);
    await firefox.waitInSidebar(`return !document.querySelector('.export');`);
  });

  it('asks for a click on a page that it has not been let into, and reads it after that', async () => {
    await firefox.openTab(`${pages.origin}/news-ar.html`);
    await shows('no-access', 'Click the icon to read this page');
    await firefox.screenshotSidebar(join(SCREENSHOTS, 'firefox-sidebar-no-access.png'));
    await firefox.clickToolbar();
    await shows('brief', 'السكة الحديدية');
  });

  it('follows back to the first tab', async () => {
    await firefox.switchTo(article);
    await shows('brief', 'night ferry');
  });

  it('says that the browser keeps a page of its own closed', async () => {
    await firefox.openTab('about:license');
    const title = await firefox.waitInSidebar(`
      const { screen } = document.querySelector('main')?.dataset ?? {};
      return screen !== 'brief' && screen !== 'reading' && document.querySelector('h1')?.textContent;`);
    expect(['The browser keeps this page closed', 'Click the icon to read this page']).toContain(title);
  });
});
