/** Chromium: the brief, the settings, the first page and the library in every language of the interface and in one that is 40 % longer than English: nothing is cut off, and axe finds nothing. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { LANGUAGES } from '../../src/ui/locales';
import { en } from '../../src/ui/locales/en';
import { layoutFaults } from '../support/audit';
import { axeFaults } from '../support/axe';
import { type Chromium, openChromium } from '../support/chromium';
import { openGallery } from '../support/gallery';
import { pseudoLocale } from '../support/pseudo-locale';

const SCREENSHOTS = join(import.meta.dirname, '..', '.screenshots', 'languages');

/** Puts the pseudo-locale in the place of English, in a copy of the built extension. */
function buildLengthened(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mujaz-pseudo-'));
  cpSync(outputFolder('chrome'), folder, { recursive: true });
  const chunks = join(folder, 'chunks');
  const isEnglish = (file: string) => file.startsWith('en-') && readFileSync(join(chunks, file), 'utf8').includes(en['noArticle.title']);
  const english = readdirSync(chunks).filter(isEnglish);
  expect(english).toHaveLength(1);
  writeFileSync(join(chunks, english[0] ?? ''), `export const en = ${JSON.stringify(pseudoLocale(en))};`);
  return folder;
}

/** Shows a specimen of the gallery, and tells what is cut off in it or too small to hit. */
async function faultsOf(page: Page, id: string, lang: string, only: string): Promise<string[]> {
  await openGallery(page, id, { lang, only });
  return layoutFaults(page);
}

let folder: string;
let plain: Chromium;
let lengthened: Chromium;

const pageOf = async (chromium: Chromium) => {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 415, height: 600 });
  return page;
};

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  folder = buildLengthened();
  plain = await openChromium(outputFolder('chrome'));
  lengthened = await openChromium(folder);
});

afterAll(async () => {
  await plain?.close();
  await lengthened?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Specimens that have most of the texts. */
const MOST = [
  'brief-all',
  'settings-template',
  'settings-deletion',
  'welcome',
  'export',
  'library-chosen',
  'library-article',
  'library-correct',
  'saved-before',
  'saved',
];

/** Of these, what a screen reader would say in each language. */
const HEARD = ['brief-all', 'settings-template', 'welcome', 'library-article'];

describe('the interface', () => {
  it.each(LANGUAGES)('shows every text whole in %s', async (lang) => {
    const page = await pageOf(plain);
    for (const only of MOST) {
      const faults = await faultsOf(page, plain.extension.id, lang, only);
      await page.screenshot({ path: join(SCREENSHOTS, `${only}.${lang}.png`), fullPage: true });
      expect(faults, only).toEqual([]);
      if (HEARD.includes(only)) expect(await axeFaults(page), only).toEqual([]);
    }
    await page.close();
  });

  it.each([
    ...MOST,
    'reading',
    'no-article',
    'failed',
    'brief',
    'one-participant',
    'finding',
    'caveats',
    'keys',
    'library',
    'library-compare',
    'library-people',
  ])('shows every text whole where texts grow: %s', async (only) => {
    const page = await pageOf(lengthened);
    const faults = await faultsOf(page, lengthened.extension.id, 'en', only);
    await page.screenshot({ path: join(SCREENSHOTS, `${only}.lengthened.png`), fullPage: true });
    expect(faults).toEqual([]);
    expect(await page.$eval('body', (body) => body.textContent)).toMatch(/[áéíóú]/);
    await page.close();
  });
});
