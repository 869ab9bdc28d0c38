/** Chromium: a real click on the toolbar button gives the brief, and each line leads back to its words in the page. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { axeFaults } from '../support/axe';
import { type Chromium, openChromium } from '../support/chromium';
import { type PageServer, startPageServer } from '../support/page-server';

const SCREENSHOTS = join(import.meta.dirname, '..', '.screenshots');

let chromium: Chromium;
let pages: PageServer;
let page: Page;
let popup: Page;

/** Opens an article and clicks; resolves once the popup has read it. */
async function click(file: string): Promise<void> {
  page = await chromium.open(`${pages.origin}/${file}`);
  popup = await chromium.clickToolbar(page);
  await popup.waitForSelector('main[data-screen="brief"]');
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** The words that are marked in the page, passage by passage. */
const marked = () => page.evaluate(() => [...(CSS.highlights.get('mujaz') ?? [])].map((range) => (range as Range).toString()));

const textOf = (selector: string) => popup.$eval(selector, (element) => element.textContent ?? '');

/** Clicks on the line that `selector` names and resolves with what the popup says of it. */
async function show(selector: string): Promise<string> {
  await popup.locator(selector).click();
  return (await popup.waitForSelector('.proof-answer'))?.evaluate((element) => element.textContent ?? '') ?? '';
}

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  pages = await startPageServer();
  chromium = await openChromium(outputFolder('chrome'));
});

afterAll(async () => {
  await chromium?.close();
  pages?.close();
});

describe.each([
  { file: 'news-en.html', direction: 'ltr', title: 'night ferry', site: 'The Meridian Courier', speaker: 'Mansouri' },
  { file: 'news-ar.html', direction: 'rtl', title: 'السكة الحديدية', site: 'صحيفة المدار', speaker: 'العدوان' },
])('a click on $file', ({ file, direction, title, site, speaker }) => {
  beforeEach(() => click(file));
  afterEach(() => page.close());

  it('shows title, source, participants, statements and dates', async () => {
    await popup.screenshot({ path: join(SCREENSHOTS, `chromium-${file}.png`) });
    expect(await textOf('h1')).toContain(title);
    expect(await textOf('.source')).toContain(site);
    expect(await popup.$eval('h1', (element) => getComputedStyle(element).direction)).toBe(direction);
    expect(await popup.$$eval('.participants .name', (names) => names.map((name) => name.textContent).join(' '))).toContain(speaker);
    expect((await popup.$$('.statement')).length).toBeGreaterThan(1);
    expect((await popup.$$('.timeline li')).length).toBeGreaterThan(1);
  });

  it('shows at a glance, without scrolling, the gist, who drives the story and what was said', async () => {
    const ends = await popup.$$eval('.gist, .participant:nth-child(5), li:nth-child(2) .statement', (all) =>
      all.map((each) => each.getBoundingClientRect().bottom),
    );
    expect(ends).toHaveLength(3);
    const height = await popup.evaluate(() => innerHeight);
    expect(height).toBeLessThanOrEqual(600);
    for (const end of ends) expect(end).toBeLessThanOrEqual(height);
  });

  it('moves nothing once the brief is there', async () => {
    const { before, after } = await popup.evaluate(async () => {
      const shifts: PerformanceEntry[] = [];
      new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
      const brief = await new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries()[0]?.startTime ?? 0)).observe({ type: 'element', buffered: true });
      });
      // Two frames more, and nothing left to do: what was to shift has, and is reported.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve))));
      const sum = (some: PerformanceEntry[]) => some.reduce((all, each) => all + (each as PerformanceEntry & { value: number }).value, 0);
      return { before: sum(shifts.filter((each) => each.startTime < brief)), after: sum(shifts.filter((each) => each.startTime >= brief)) };
    });
    expect(after).toBe(0);
    // Where a scrollbar takes room, the popup widens with the brief, and its buttons keep to its end.
    expect(before).toBeLessThan(0.001);
  });

  it('draws the dates along one axis, with the day of publication', async () => {
    expect((await popup.$$('.timeline-picture .mark')).length).toBe(Number((await textOf('.section-dates .count')).trim()));
    expect(await popup.$$('.published-sign')).toHaveLength(1);
    await popup.locator('.timeline-picture .mark').click();
    await popup.waitForSelector('.date[data-proof="shown"]');
    expect((await marked()).length).toBeGreaterThan(0);
  });

  it('marks the words of a statement in the page, and leaves its tree as it is', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await show('.statement .line-button');
    const said = await textOf('.statement .said');
    const passages = await marked();
    expect(passages.length).toBeGreaterThan(0);
    expect(squeeze(passages.join(' … '))).toBe(squeeze(said));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('scrolls to the words', async () => {
    await show('.timeline li:last-child .line-button');
    await page.waitForFunction(() => {
      const [range] = CSS.highlights.get('mujaz') ?? [];
      if (!range) return false;
      const { top, bottom } = (range as Range).getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  it('marks all mentions of a participant', async () => {
    await show('.participants .line-button');
    const name = await textOf('.participants .name');
    const passages = await marked();
    expect(passages.length).toBeGreaterThan(0);
    expect(squeeze(passages.join(' '))).toContain(squeeze(name.split(' ').at(-1) ?? name));
  });

  it('shows the statements of one participant alone', async () => {
    const name = await popup.$eval('.participant:has(.choose) .name', (element) => element.textContent);
    await popup.locator('.choose').click();
    await popup.waitForSelector('.only');
    const speakers = await popup.$$eval('.speaker', (all) => all.map((each) => each.querySelector('bdi')?.textContent));
    expect(speakers.length).toBeGreaterThan(0);
    expect(new Set(speakers)).toEqual(new Set([name]));
  });

  it('says so where the page has other words by now', async () => {
    const said = await textOf('.statement .said');
    await page.evaluate(() => document.querySelector('.body')?.replaceChildren('This story has been withdrawn.'));
    const answer = await show('.statement .line-button');
    expect(answer).toContain('The text has changed');
    expect(await marked(), said).toEqual([]);
  });
});

describe('a page that scrolls within itself', () => {
  it('is scrolled to the words as well', async () => {
    await click('news-en.html');
    await page.evaluate(() => {
      const main = document.querySelector('main');
      if (main) main.style.cssText = 'block-size: 300px; overflow: auto';
    });
    await show('.timeline li:last-child .line-button');
    await page.waitForFunction(() => {
      const [range] = CSS.highlights.get('mujaz') ?? [];
      const box = document.querySelector('main')?.getBoundingClientRect();
      if (!range || !box) return false;
      const { top, bottom } = (range as Range).getBoundingClientRect();
      return top >= box.top && bottom <= box.bottom;
    });
    expect(await page.$eval('main', (main) => main.scrollTop)).toBeGreaterThan(0);
    await page.close();
  });
});

describe('the keyboard', () => {
  beforeEach(() => click('news-en.html'));
  afterEach(() => page.close());

  it('reaches the lines in their order and shows one', async () => {
    const reached: string[] = [];
    for (let press = 0; press < 40 && !reached.at(-1)?.includes('“'); press++) {
      await popup.keyboard.press('Tab');
      reached.push(await popup.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(reached.at(-1)).toContain('“');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.statement[data-proof="shown"]');
    expect((await marked()).length).toBeGreaterThan(0);
  });
});

describe('letters and arrows', () => {
  beforeEach(() => click('news-ar.html'));
  afterEach(() => page.close());

  const inFocus = () => popup.evaluate(() => document.activeElement?.closest('section')?.className ?? '');

  it('lead from section to section, and from line to line', async () => {
    for (const [key, section] of [
      ['s', 'section-statements'],
      ['d', 'section-dates'],
      ['w', 'section-participants'],
      ['b', 'gist'],
    ] as const) {
      await popup.keyboard.press(key);
      expect(await inFocus()).toContain(section);
    }
    const lines = await popup.$$eval('.line-button', (all) => all.length);
    for (let press = 1; press < lines; press++) await popup.keyboard.press('ArrowDown');
    expect(await inFocus()).toContain('section-dates');
    await popup.keyboard.press('ArrowUp');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.date[data-proof="shown"]');
    expect((await marked()).length).toBeGreaterThan(0);
  });

  it('are listed by "?"', async () => {
    await popup.keyboard.type('?');
    await popup.waitForSelector('dialog[open]');
    expect(await axeFaults(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('dialog:not([open])');
  });
});

describe('a second click', () => {
  it('reads the page anew, and its lines still lead into it', async () => {
    await click('news-en.html');
    await popup.close();
    popup = await chromium.clickToolbar(page);
    await popup.waitForSelector('main[data-screen="brief"]');
    await show('.statement .line-button');
    expect((await marked()).length).toBeGreaterThan(0);
    await page.close();
  });
});

describe('what is selected', () => {
  it('is read by a click on the button where it is a passage, and not where it is a word or everything', async () => {
    const readsSelection = async (select: (first: Element, last: Element) => void) => {
      page = await chromium.open(`${pages.origin}/news-en.html`);
      await page.evaluate(`{
        const paragraphs = [...document.querySelectorAll('.body > p')];
        (${select})(paragraphs[6], paragraphs[7]);
      }`);
      popup = await chromium.clickToolbar(page);
      await popup.waitForSelector('main[data-screen="brief"]');
      const caveats = await popup.$$eval('.caveat', (all) => all.map(({ textContent }) => textContent ?? ''));
      await page.close();
      return caveats.some((text) => text.includes('selected'));
    };
    expect(await readsSelection((first, last) => getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length))).toBe(true);
    expect(
      await readsSelection((first) => getSelection()?.setBaseAndExtent(first.firstChild ?? first, 0, first.firstChild ?? first, 4)),
    ).toBe(false);
    expect(await readsSelection(() => getSelection()?.selectAllChildren(document.body))).toBe(false);
  });

  it('is read alone where the menu asked for it, and its lines lead into the page', async () => {
    page = await chromium.open(`${pages.origin}/news-en.html`);
    const selected = await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('.body > p')];
      const [first, last] = [paragraphs[6], paragraphs[7]];
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
      return getSelection()?.toString() ?? '';
    });
    // Chromium's menu is not the page's, and no driver clicks in it: the request is what its click leaves behind.
    const background = await (await chromium.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
    await background?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.storage.session.set({ popupTask: { task: 'selection', tabId: tab?.id, at: Date.now() } });
    });
    popup = await chromium.clickToolbar(page);
    await popup.waitForSelector('main[data-screen="brief"]');
    expect(await textOf('.caveat')).toContain('selected');
    const said = await popup.$$eval('.statement .said', (all) => all.map((each) => each.textContent ?? ''));
    expect(said.length).toBeGreaterThan(0);
    for (const words of said) for (const part of words.split(' … ')) expect(squeeze(selected)).toContain(squeeze(part));
    await show('.statement .line-button');
    expect((await marked()).length).toBeGreaterThan(0);
    await page.close();
  });
});
