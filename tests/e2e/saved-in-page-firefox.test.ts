/** Firefox: the statements of a saved brief are found again in its live page, and those that are gone are named. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { type ChangingPage, openChangingPage } from '../support/changing-page';
import { type Firefox, openFirefox } from '../support/firefox';

const SCREENSHOTS = join(import.meta.dirname, '..', '.screenshots');

let firefox: Firefox;
let site: ChangingPage;

const textsOf = (selector: string) => `[...document.querySelectorAll('${selector}')].map((each) => each.textContent.trim())`;
const marked = async (name: string) =>
  (await firefox.inPage('return [...(CSS.highlights.get(arguments[0]) ?? [])].map(String)', name)) as string[];

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  site = await openChangingPage('news-ar.html');
  firefox = await openFirefox(outputFolder('firefox'));
});

afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

describe('a page that is in the library', () => {
  let words: string;

  it('says so, and all its statements are marked', async () => {
    await firefox.open(site.address);
    await firefox.clickToolbar();
    await firefox.waitInPopup(
      `document.querySelector('[aria-label="Save to the library"]')?.click(); return document.querySelector('.toast-text');`,
    );
    await firefox.open(site.address);
    await firefox.clickToolbar();
    await firefox.waitInPopup(`return document.querySelector('.saved-before p')?.textContent.includes('the same as then')`);
    await firefox.waitInPopup(`document.querySelector('.saved-before button').focus(); return true;`);
    await firefox.pressInPopup('Enter');
    const same = (await firefox.waitInPopup(
      `return document.querySelector('main[data-screen="saved"]') && ${textsOf('.section-saved-same .said')}`,
    )) as string[];
    expect(same.length).toBeGreaterThan(2);
    expect(await firefox.inPopup(`return ${textsOf(':is(.section-saved-lost, .section-saved-changed) .said')}`)).toEqual([]);
    const passages = await marked('mujaz-saved');
    expect(passages.length).toBeGreaterThanOrEqual(same.length);
    words = passages.reduce((longest, each) => (each.length > longest.length ? each : longest));
    await firefox.screenshotPopup(join(SCREENSHOTS, 'saved-in-page-firefox.png'));
  });

  it('is opened from the saved article, and a statement that is gone is named at once', async () => {
    await site.edit([[words, '']]);
    await firefox.open(firefox.address('/library.html'));
    await firefox.inPage(
      'return new Promise((resolve) => { const look = () => { document.querySelector(".entry")?.click(); const link = document.querySelector(".reader-actions a"); if (!link) return setTimeout(look, 50); link.addEventListener("click", (event) => event.preventDefault()); link.click(); resolve(link.href); }; look(); });',
    );
    await firefox.open(site.address);
    await firefox.clickToolbar();
    const lost = (await firefox.waitInPopup(
      `return document.querySelector('main[data-screen="saved"]') && ${textsOf('.section-saved-lost .said')}`,
    )) as string[];
    expect(lost.join().replace(/\s+/g, '')).toContain(words.replace(/\s+/g, '').slice(0, 30));
    expect((await marked('mujaz-saved')).join()).not.toContain(words);
    await firefox.screenshotPopup(join(SCREENSHOTS, 'saved-in-page-firefox-lost.png'));
  });
});
