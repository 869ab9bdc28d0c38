/** Firefox: the sidebar keeps the brief beside the page, follows the active tab, and asks for a click where it has no access. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
