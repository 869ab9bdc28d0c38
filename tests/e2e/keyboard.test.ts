/** Chromium and Firefox: the whole main job by keyboard alone, from the open popup on: read, choose, find, prove, save. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { openChromium } from '../support/chromium';
import { openFirefox } from '../support/firefox';
import { type PageServer, startPageServer } from '../support/page-server';

/** What the test does to a popup and its page, in either browser. */
interface Reader {
  press: (key: string) => Promise<unknown>;
  /** Asks the popup until the expression is truthy. */
  until: (expression: string) => Promise<unknown>;
  inPopup: (expression: string) => Promise<unknown>;
  inPage: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
}

async function chromium(url: string): Promise<Reader> {
  const browser = await openChromium(outputFolder('chrome'));
  const page = await browser.open(url);
  const popup = await browser.clickToolbar(page);
  return {
    press: (key) => popup.keyboard.press(key as 'Enter'),
    until: (expression) => popup.waitForFunction(expression),
    inPopup: (expression) => popup.evaluate(expression),
    inPage: (expression) => page.evaluate(expression),
    close: browser.close,
  };
}

async function firefox(url: string): Promise<Reader> {
  const browser = await openFirefox(outputFolder('firefox'));
  await browser.open(url);
  await browser.clickToolbar();
  return {
    press: browser.pressInPopup,
    until: (expression) => browser.waitInPopup(`return ${expression}`),
    inPopup: (expression) => browser.inPopup(`return ${expression}`),
    inPage: (expression) => browser.inPage(`return ${expression}`),
    close: browser.close,
  };
}

const MARKED = '[...(CSS.highlights.get("mujaz") ?? [])].map(String).join(" ")';

describe.each([
  { name: 'Chromium', open: chromium },
  { name: 'Firefox', open: firefox },
])('by keyboard alone in $name', ({ open }) => {
  let pages: PageServer;
  let reader: Reader;
  beforeAll(async () => {
    pages = await startPageServer();
    reader = await open(`${pages.origin}/news-en.html`);
    await reader.until('document.querySelector("main[data-screen=brief]") !== null');
  });
  afterAll(async () => {
    await reader?.close();
    pages?.close();
  });

  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 80; presses++) {
      if (await reader.inPopup(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return;
      await reader.press('Tab');
    }
    throw new Error(`Tab never came to ${selector}.`);
  };

  it('a reader goes to the statements, and has one shown in the page', async () => {
    await reader.press('s');
    await reader.until('document.activeElement?.closest(".section-statements") !== null');
    await reader.press('ArrowDown');
    await reader.press('Enter');
    await reader.until('document.querySelector(".statement[data-proof=shown]") !== null');
    expect(await reader.inPage(MARKED)).not.toBe('');
  });

  it('sees where the focus is', async () => {
    expect(await reader.inPopup('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  });

  it('chooses a participant, and reads what is theirs alone', async () => {
    await reader.press('w');
    await tabTo('.choose');
    await reader.press('Enter');
    await reader.until('document.querySelector(".only") !== null');
    await reader.press('Enter');
    await reader.until('document.querySelector(".only") === null');
  });

  it('finds words, goes to the line that has them, and puts the field away', async () => {
    await reader.press('f');
    await reader.until('document.activeElement?.matches(".find-field")');
    for (const letter of 'ferry') await reader.press(letter);
    // each letter is searched for, and what the last has found is painted a moment after it is counted
    await reader.until('document.querySelector(".find-field").value === "ferry" && CSS.highlights.get("mujaz-find")?.size > 0');
    await reader.until('parseInt(document.querySelector(".find-count").textContent) === CSS.highlights.get("mujaz-find").size');
    const count = await reader.inPopup('parseInt(document.querySelector(".find-count").textContent)');
    expect(count).toBe(await reader.inPopup('CSS.highlights.get("mujaz-find").size'));
    await reader.press('Escape');
    await reader.until('document.querySelector(".find-field") === null');
    expect(await reader.inPopup('CSS.highlights.has("mujaz-find")')).toBe(false);
  });

  it('has a date shown, and the sentence around a name', async () => {
    await reader.press('d');
    await reader.press('Enter');
    await reader.until('document.querySelector(".date[data-proof=shown]") !== null');
    await reader.press('w');
    await reader.until('document.querySelector(".context-words") !== null');
    expect(await reader.inPopup('document.querySelector(".context-words b") !== null')).toBe(true);
  });

  it('saves the brief', async () => {
    await tabTo('[aria-label="Save to the library"]');
    await reader.press('Enter');
    await reader.until('document.querySelector(".toast-text")?.textContent.includes("Saved")');
  });
});
