/** Firefox for readers who set letters twice as large, or colours of their own: the brief stays whole. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { LAYOUT_FAULTS } from '../support/audit';
import { type Firefox, openFirefox } from '../support/firefox';
import { type PageServer, startPageServer } from '../support/page-server';

const SCREENSHOTS = join(import.meta.dirname, '..', '.screenshots');
const SHOWN = `return document.querySelector('.brief[aria-busy="false"]') !== null;`;

const READERS = {
  'letters of 32 pixels': {
    preferences: { 'font.size.variable.x-western': 32, 'font.size.variable.ar': 32 },
    isSet: 'return getComputedStyle(document.documentElement).fontSize === "32px";',
  },
  'colours of their own': {
    preferences: {
      'browser.display.document_color_use': 2,
      'browser.display.background_color': '#000080',
      'browser.display.foreground_color': '#ffff00',
    },
    // Firefox would give a button's words the colour of buttons, and leave out its ground.
    isSet: `const { color } = getComputedStyle(document.body);
      const inked = [...document.querySelectorAll('.icon-button, .quiet-button, .timeline-picture text')];
      const inkOf = (each) => { const style = getComputedStyle(each); return each.localName === 'text' ? style.fill : style.color; };
      return matchMedia('(forced-colors: active)').matches && inked.length > 5 && inked.every((each) => inkOf(each) === color);`,
  },
};

let pages: PageServer;
beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  pages = await startPageServer();
});
afterAll(() => pages?.close());

describe.each(Object.entries(READERS))('%s', (name, { preferences, isSet }) => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox(outputFolder('firefox'), { preferences });
  });
  afterAll(() => firefox?.close());

  it.each(['news-en.html', 'news-ar.html'])('nothing of the brief of %s is cut off, too small or wider than the window', async (page) => {
    await firefox.open(`${pages.origin}/${page}`);
    await firefox.clickToolbar();
    await firefox.waitInPopup(SHOWN);
    await firefox.screenshotPopup(join(SCREENSHOTS, `firefox-${name.replaceAll(' ', '-')}-${page}.png`));
    expect(await firefox.inPopup(isSet)).toBe(true);
    expect(await firefox.inPopup(LAYOUT_FAULTS)).toEqual([]);
  });
});
