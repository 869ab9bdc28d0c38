/** Firefox: what the popup saves is in the library, is found and read; where no history is kept, the library says what it can. */
import { mkdirSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { type Firefox, openFirefox } from '../support/firefox';
import { type PageServer, startPageServer } from '../support/page-server';

const SCREENSHOTS = join(import.meta.dirname, '..', '.screenshots');

let pages: PageServer;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  pages = await startPageServer();
});

afterAll(() => pages?.close());

const SHOWN =
  'return document.querySelector(\'main[data-screen="brief"]\') && document.querySelector(\'[aria-label="Save to the library"]\');';

async function save(firefox: Firefox, page: string): Promise<string> {
  await firefox.open(`${pages.origin}/${page}`);
  await firefox.clickToolbar();
  await firefox.waitInPopup(`${SHOWN.replace('return ', 'return !!(').replace(/;$/, ');')}`);
  await firefox.inPopup('document.querySelector(\'[aria-label="Save to the library"]\').click()');
  return String(await firefox.waitInPopup('return document.querySelector(".toast-text")?.textContent'));
}

/** Asks the page in the tab until it has what is looked for. */
const waitInPage = (firefox: Firefox, body: string) =>
  firefox.inPage(
    `return new Promise((resolve) => { const look = () => { const found = (() => { ${body} })(); found ? resolve(found) : setTimeout(look, 50); }; look(); });`,
  );

describe('the library', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox(outputFolder('firefox'));
  });
  afterAll(() => firefox?.close());

  it('has what the popup saved, finds it in another spelling, and leads to its words', async () => {
    expect(await save(firefox, 'news-ar.html')).toBe('Saved to the library');
    expect(await save(firefox, 'news-en.html')).toBe('Saved to the library');
    await firefox.open(firefox.address('/library.html'));
    await waitInPage(firefox, 'return document.querySelectorAll(".entry").length === 2;');
    await firefox.inPage(
      'const field = document.querySelector("input[type=search]"); field.value = "للسكه"; field.dispatchEvent(new Event("input", { bubbles: true }));',
    );
    await waitInPage(firefox, 'return document.querySelectorAll(".entry").length === 1;');
    await firefox.inPage('document.querySelector(".entry").click()');
    await waitInPage(firefox, 'return document.querySelector(".reader .statement .line-button");');
    await firefox.inPage('document.querySelector(".reader .statement .line-button").click()');
    const marked = await waitInPage(firefox, 'return [...(CSS.highlights.get("mujaz-library") ?? [])].map(String).join(" ");');
    expect(String(marked).trim()).not.toBe('');
    await firefox.screenshotPage(join(SCREENSHOTS, 'library-firefox.png'));
  });
});

describe('the export dialog', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox(outputFolder('firefox'));
  });
  afterAll(() => firefox?.close());

  it.each(['popup', 'library'])('of the %s gives the file, and says so', async (place) => {
    const act = place === 'popup' ? firefox.inPopup : firefox.inPage;
    const until = place === 'popup' ? firefox.waitInPopup : (body: string) => waitInPage(firefox, body);
    if (place === 'popup') {
      await save(firefox, 'news-en.html');
      await act('document.querySelector(\'.masthead button:has(path[d^="M8 10.5"])\').click()');
    } else {
      await firefox.open(firefox.address('/library.html'));
      await until('return document.querySelector(".selection .export-open:not(:disabled)");');
      await act('document.querySelector(".selection .export-open").click()');
    }
    for (const [id, extension] of [
      ['markdown', '.md'],
      ['docx', '.docx'],
    ]) {
      await until(`return document.querySelector('.export input[value="${id}"]');`);
      await act(`document.querySelector('.export input[value="${id}"]').click()`);
      if (id === 'markdown')
        await firefox[place === 'popup' ? 'screenshotPopup' : 'screenshotPage'](join(SCREENSHOTS, `export-${place}-firefox.png`));
      await act('document.querySelector(".export-save").click()');
      const saved = String(
        await until(`const said = document.querySelector(".export-answer")?.textContent; return said?.includes("${extension}") && said;`),
      );
      expect(saved).toContain('night ferry');
      await vi.waitFor(async () => {
        const name = (await readdir(firefox.downloads)).find((each) => each.endsWith(extension ?? ''));
        expect((await readFile(join(firefox.downloads, name ?? 'nothing'))).length).toBeGreaterThan(200);
      }, 10_000);
      await rm(firefox.downloads, { recursive: true });
      await mkdir(firefox.downloads);
    }
  });
});

describe('the export dialog in Arabic', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox(outputFolder('firefox'));
    await firefox.open(firefox.address('/library.html'));
    await firefox.inPage('return browser.storage.local.set({ settings: { language: "ar" } });');
  });
  afterAll(() => firefox?.close());

  it('runs from right to left, and gives a document that does', async () => {
    await firefox.open(`${pages.origin}/news-ar.html`);
    await firefox.clickToolbar();
    await firefox.waitInPopup(`const main = document.querySelector('main[data-screen="brief"]'); return main !== null;`);
    await firefox.inPopup(`document.querySelector('.masthead button:has(path[d^="M8 10.5"])').click()`);
    await firefox.waitInPopup(`return document.querySelector('.export input[value="html"]') !== null;`);
    await firefox.inPopup(`document.querySelector('.export input[value="html"]').click()`);
    await firefox.screenshotPopup(join(SCREENSHOTS, 'export-popup-ar-firefox.png'));
    expect(await firefox.inPopup(`return getComputedStyle(document.querySelector('.export')).direction;`)).toBe('rtl');
    await firefox.inPopup(`document.querySelector('.export-save').click()`);
    await vi.waitFor(async () => {
      const name = (await readdir(firefox.downloads)).find((each) => each.endsWith('.html')) ?? 'none';
      expect(name).toContain('السكة الحديدية');
      expect(await readFile(join(firefox.downloads, name), 'utf8')).toContain('<html lang="ar" dir="rtl">');
    }, 10_000);
  });
});

describe('a private window', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox(outputFolder('firefox'), { privateWindows: true });
  });
  afterAll(() => firefox?.close());

  it('keeps nothing and says so, and the ordinary window beside it keeps what is saved there', async () => {
    await firefox.openPrivateWindow();
    expect(await save(firefox, 'news-en.html')).toContain('nothing can be saved');
    await firefox.open(firefox.address('/library.html'));
    expect(await waitInPage(firefox, 'return document.querySelector(".notice")?.textContent;')).toContain('nothing can be saved');
    await firefox.closeWindow();
    expect(await save(firefox, 'news-ar.html')).toBe('Saved to the library');
    await firefox.open(firefox.address('/library.html'));
    await waitInPage(firefox, 'return document.querySelector(".entry");');
    expect(await firefox.inPage('return document.querySelectorAll(".entry").length;')).toBe(1);
  });
});

describe('where no history is kept', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox(outputFolder('firefox'), { neverRemember: true });
  });
  afterAll(() => firefox?.close());

  it('saves nothing that would be gone with the window, and says so', async () => {
    expect(await save(firefox, 'news-en.html')).toContain('nothing can be saved');
    await firefox.screenshotPopup(join(SCREENSHOTS, 'popup-private-firefox.png'));
    await firefox.open(firefox.address('/library.html'));
    expect(await waitInPage(firefox, 'return document.querySelector(".notice")?.textContent;')).toContain('nothing can be saved');
    await firefox.screenshotPage(join(SCREENSHOTS, 'library-private-firefox.png'));
    await firefox.open(firefox.address('/options.html'));
    expect(
      await waitInPage(firefox, 'return document.querySelector(\'[aria-labelledby="settings-receipt"] .receipt\')?.textContent;'),
    ).toContain('gives no storage');
  });
});
