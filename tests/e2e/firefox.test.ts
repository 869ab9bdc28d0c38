/** Firefox: a real click on the toolbar button of an article gives its brief, and a line leads back to its words in the page. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { type Firefox, openFirefox } from '../support/firefox';
import { type PageServer, startPageServer } from '../support/page-server';

const SCREENSHOTS = join(import.meta.dirname, '..', '.screenshots');

/** The popup says with `aria-busy` that it still reads. */
const SHOWN = `const app = document.getElementById('app');
  return !!app && app.innerText.trim() !== '' && !document.querySelector('[aria-busy="true"]') && app.innerText;`;

let firefox: Firefox;
let pages: PageServer;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  pages = await startPageServer();
  firefox = await openFirefox(outputFolder('firefox'));
});

afterAll(async () => {
  await firefox?.close();
  pages?.close();
});

describe.each([
  { page: 'news-en.html', direction: 'ltr', title: 'night ferry', speaker: 'Garnier' },
  { page: 'news-ar.html', direction: 'rtl', title: 'السكة الحديدية', speaker: 'العدوان' },
])('a click on $page', ({ page, direction, title, speaker }) => {
  let shown = '';
  beforeAll(async () => {
    await firefox.open(`${pages.origin}/${page}`);
    await firefox.clickToolbar();
    shown = String(await firefox.waitInPopup(SHOWN));
    await firefox.screenshotPopup(join(SCREENSHOTS, `firefox-${page}.png`));
  });

  it('shows the brief, in the direction of the article', async () => {
    expect(shown).toContain(title);
    expect(shown).toContain(speaker);
    expect(await firefox.inPopup('return getComputedStyle(document.querySelector("h1")).direction')).toBe(direction);
  });

  it('leads a line back to its words, and leaves the page’s tree as it is', async () => {
    const before = await firefox.inPage('return document.documentElement.outerHTML');
    await firefox.inPopup('document.querySelector(".line-button").click()');
    await firefox.waitInPopup('return document.querySelector(".line[data-proof=shown]") !== null');
    const marked = await firefox.inPage('return [...CSS.highlights.values()].flatMap((each) => [...each].map(String)).join(" ")');
    expect(String(marked).trim()).not.toBe('');
    const text = await firefox.inPage('return document.body.textContent.replace(/\\\\s+/g, " ")');
    expect(String(text)).toContain(String(marked).replace(/\s+/g, ' ').trim());
    expect(await firefox.inPage('return document.documentElement.outerHTML')).toBe(before);
  });
});

describe('where there is no article to read', () => {
  it('says so on a page that the browser keeps closed', async () => {
    await firefox.open('about:license');
    await firefox.clickToolbar();
    expect(String(await firefox.waitInPopup(SHOWN)).trim()).not.toBe('');
    await firefox.screenshotPopup(join(SCREENSHOTS, 'firefox-closed.png'));
  });
});
