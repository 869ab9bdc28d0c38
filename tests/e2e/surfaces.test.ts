/** Chromium: every surface in both directions and themes, with large letters, in a narrow panel, in forced colours, and without motion. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { allFaults, layoutFaults } from '../support/audit';
import { type Chromium, openChromium } from '../support/chromium';
import { type PageServer, startPageServer } from '../support/page-server';
import { briefShown } from '../support/popup';

const SCREENSHOTS = join(import.meta.dirname, '..', '.screenshots', 'surfaces');

const FILES = { en: 'news-en.html', ar: 'news-ar.html' } as const;
type Locale = keyof typeof FILES;

interface Opened {
  chromium: Chromium;
  origin: string;
  locale: Locale;
}

async function own({ chromium }: Opened, path: string, landmark: string): Promise<Page> {
  const page = await chromium.open(`chrome-extension://${chromium.extension.id}/${path}`);
  await page.setViewport({ width: 1100, height: 850 });
  await page.waitForSelector(landmark);
  return page;
}

async function popup({ chromium, origin, locale }: Opened): Promise<Page> {
  const page = await chromium.open(`${origin}/${FILES[locale]}`);
  const opened = await chromium.clickToolbar(page);
  await briefShown(opened);
  return opened;
}

/** The side panel beside an article, which the click has let it into. */
async function panel(opened: Opened): Promise<Page> {
  const shown = await popup(opened);
  await shown.locator('.actions button:last-child').click();
  const beside = await opened.chromium.extensionPage('/sidepanel.html');
  await beside.waitForSelector('main[data-screen="brief"]');
  return beside;
}

/** Opens whatever is folded away in a brief, and shows its first statement. */
async function unfold(page: Page): Promise<void> {
  for (const button of await page.$$('.brief button[aria-expanded="false"]')) await button.evaluate((each) => each.click());
  await page.$eval('.statement .line-button', (line) => (line as HTMLElement).click());
  await page.waitForSelector('.proof');
}

/** How to come to each surface and its states. */
const SURFACES: Readonly<Record<string, (opened: Opened) => Promise<Page>>> = {
  popup,
  'popup, all': async (opened) => {
    const page = await popup(opened);
    await unfold(page);
    return page;
  },
  'popup, keys': async (opened) => {
    const page = await popup(opened);
    await page.keyboard.press('?');
    await page.waitForSelector('dialog.keys[open]');
    return page;
  },
  'popup, export': async (opened) => {
    const page = await popup(opened);
    await page.locator('.actions button:has(path[d^="M8 10.5"])').click();
    await page.waitForSelector('.export input');
    return page;
  },
  'popup, find': async (opened) => {
    const page = await popup(opened);
    await page.keyboard.press('f');
    await page.waitForSelector('.find-field:focus');
    await page.keyboard.type(opened.locale === 'ar' ? 'سكة' : 'ferry');
    await page.waitForFunction(() => (CSS.highlights.get('mujaz-find')?.size ?? 0) > 0);
    return page;
  },
  panel,
  'panel, no access': async (opened) => {
    const page = await panel(opened);
    await opened.chromium.open(`${opened.origin}/front-page.html`);
    await page.waitForSelector('main[data-screen="no-access"]');
    return page;
  },
  welcome: async (opened) => {
    const page = await own(opened, 'welcome.html', '.welcome .statement');
    await unfold(page);
    return page;
  },
  settings: (opened) => own(opened, 'options.html', '.receipt-row dd p'),
  'settings, template': async (opened) => {
    const page = await own(opened, 'options.html', '.receipt-row dd p');
    await page.locator('section[aria-labelledby="settings-templates"] .button').click();
    await page.waitForSelector('.template-made');
    return page;
  },
  'settings, deletion': async (opened) => {
    const page = await own(opened, 'options.html', '.receipt-row dd p');
    await page.locator('section[aria-labelledby="settings-receipt"] .button').click();
    await page.waitForSelector('[role="alertdialog"]');
    return page;
  },
  'library, empty': (opened) => own(opened, 'library.html', 'main[aria-busy="false"]'),
  gallery: async (opened) => {
    const page = await own(opened, `gallery.html?lang=${opened.locale}`, 'figure iframe');
    return page;
  },
};

let pages: PageServer;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  pages = await startPageServer();
});

afterAll(() => pages?.close());

/** Opens a browser for the tests of a block. */
function openFor(locale: Locale, fontSize?: number): Opened {
  const opened = { locale } as Opened;
  beforeAll(async () => {
    opened.chromium = await openChromium(outputFolder('chrome'), { locale, fontSize });
    opened.origin = pages.origin;
  });
  afterAll(() => opened.chromium?.close());
  return opened;
}

async function leave(page: Page, { chromium }: Opened): Promise<void> {
  if (!page.isClosed()) await page.close();
  for (const each of await chromium.browser.pages()) if (!each.url().startsWith('about:')) await each.close();
}

const shoot = (page: Page, name: string) =>
  page.screenshot({ path: join(SCREENSHOTS, `${name.replace(/\W+/g, '-')}.png`) as `${string}.png` });

describe.each(['en', 'ar'] as const)('in %s', (locale) => {
  const opened = openFor(locale);

  it.each(Object.entries(SURFACES))('%s: nothing that axe finds, nothing small, cut off or wider than the window', async (name, enter) => {
    const page = await enter(opened);
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await shoot(page, `${name}.${locale}.${scheme}`);
      expect(await allFaults(page), scheme).toEqual([]);
    }
    await leave(page, opened);
  });

  it('a narrow panel has room for everything', async () => {
    const page = await panel(opened);
    await page.setViewport({ width: 250, height: 700 });
    await unfold(page);
    await shoot(page, `panel, narrow.${locale}`);
    expect(await allFaults(page)).toEqual([]);
    await leave(page, opened);
  });

  it.each(['popup, all', 'settings', 'library, empty'])('%s: colours that the reader forces leave everything to be seen', async (name) => {
    const page = await SURFACES[name]?.(opened);
    if (!page) throw new Error(`No surface "${name}".`);
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await shoot(page, `${name}.${locale}.forced`);
    expect(await allFaults(page)).toEqual([]);
    await leave(page, opened);
  });
});

describe.each(['en', 'ar'] as const)('letters at twice their size in %s', (locale) => {
  const opened = openFor(locale, 32);

  it.each(Object.entries(SURFACES))('%s: nothing is cut off or lost', async (name, enter) => {
    const page = await enter(opened);
    await shoot(page, `${name}.${locale}.twice`);
    expect(await layoutFaults(page)).toEqual([]);
    await leave(page, opened);
  });
});

describe('a reader who wants no motion', () => {
  const opened = openFor('en');

  it('sees none: nothing is animated, and the page jumps to the words', async () => {
    const article = await opened.chromium.open(`${opened.origin}/${FILES.en}`);
    const calm = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
    await article.emulateMediaFeatures(calm);
    const page = await opened.chromium.clickToolbar(article);
    await briefShown(page);
    await page.emulateMediaFeatures(calm);
    await page.$eval('.timeline li:last-child .line-button', (line) => (line as HTMLElement).click());
    await page.waitForSelector('.date[data-proof="shown"]');
    // at once, without a frame in between
    expect(await article.evaluate(() => scrollY)).toBeGreaterThan(0);
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((each) => Number(each.effect?.getComputedTiming().duration) > 0)
        .map((each) => String(each)),
    );
    expect(moving).toEqual([]);
  });
});
