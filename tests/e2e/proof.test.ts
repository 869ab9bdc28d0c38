/** Chromium: a line proves itself in the page: a link leads to its words, and its marked passage leads back to the line. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { type Chromium, openChromium } from '../support/chromium';
import { type PageServer, startPageServer } from '../support/page-server';

let chromium: Chromium;
let pages: PageServer;

beforeAll(async () => {
  pages = await startPageServer();
  chromium = await openChromium(outputFolder('chrome'));
  const origin = `chrome-extension://${chromium.extension.id}`;
  await chromium.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
});

afterAll(async () => {
  await chromium?.close();
  pages?.close();
});

const squeeze = (text: string) => text.replace(/\s+/g, '');

describe.each(['news-en.html', 'news-ar.html'])('a link to words of %s', (file) => {
  it('is copied, and a browser that follows it comes to the words', async () => {
    const page = await chromium.open(`${pages.origin}/${file}`);
    const popup = await chromium.clickToolbar(page);
    await popup.waitForSelector('main[data-screen="brief"]');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    for (const button of await popup.$$('.section-head button[aria-expanded="false"]')) await button.click();
    await popup.locator('.section-statements li:last-child .line-button').click();
    await popup.locator('.section-statements .copy button').click();
    await popup.waitForFunction(() => document.querySelector('.copy [role=status]')?.textContent !== '');
    const link = await popup.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(`${pages.origin}/${file}#:~:text=`);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    const said = await popup.$eval('.section-statements li:last-child .said', (element) => element.textContent ?? '');
    // The next click must not find this popup while it closes.
    await popup.close();
    await page.close();

    const follower = await chromium.open(link);
    // The browser scrolls to the words by itself; the words that it came to are in the window.
    await follower.waitForFunction(() => scrollY > 0);
    const seen = await follower.evaluate(() =>
      [...document.querySelectorAll('.body p')]
        .filter((each) => each.getBoundingClientRect().bottom > 0 && each.getBoundingClientRect().top < innerHeight)
        .map((each) => each.textContent)
        .join(''),
    );
    expect(squeeze(seen)).toContain(squeeze(said.split(' … ')[0] ?? ''));
    await follower.close();
  });
});

describe('in the side panel', () => {
  let article: Page;
  let panel: Page;
  beforeEach(async () => {
    article = await chromium.open(`${pages.origin}/news-en.html`);
    const popup = await chromium.clickToolbar(article);
    // Once it is read the popup tells the panel, which then reads anew: that must not come in the middle of a test.
    await popup.waitForSelector('main[data-screen="brief"]');
    await popup.locator('button[aria-label="Open beside the page"]').click();
    panel = await chromium.extensionPage('/sidepanel.html');
    await panel.waitForSelector('main[data-screen="brief"]');
  });
  afterEach(async () => {
    if (!panel.isClosed()) await panel.close();
    await article.close();
  });

  /** Moves the pointer over words in the window that are marked under a name, once the page has come to rest. */
  const pointAt = async (highlight: string) => {
    await article.bringToFront();
    // Where nothing has been shown yet, the words are below the window still.
    await article.evaluate((name) => {
      const [first] = CSS.highlights.get(name) ?? [];
      first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    }, highlight);
    const at = await article.waitForFunction(
      async (name) => {
        const boxOf = () =>
          [...(CSS.highlights.get(name) ?? [])]
            .flatMap((range) => [...(range as Range).getClientRects()])
            // Nothing of the page may lie over them, such as a bar that asks about cookies.
            .find(({ left, top, height }) => document.elementFromPoint(left + 8, top + height / 2)?.closest('.body'));
        const before = boxOf();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const box = boxOf();
        return box && before?.top === box.top ? { x: box.left + 8, y: box.top + box.height / 2 } : null;
      },
      {},
      highlight,
    );
    const { x, y } = (await at.jsonValue()) as { x: number; y: number };
    await article.mouse.move(x, y);
  };

  it('the line of a marked passage lights up while the pointer is over it', async () => {
    await panel.locator('.section-statements .line-button').click();
    await panel.waitForSelector('.statement[data-proof="shown"]');
    await pointAt('mujaz');
    await panel.waitForSelector('.statement[data-proof="shown"][data-lit]');
    await article.mouse.move(2, 2);
    await panel.waitForFunction(() => document.querySelector('[data-lit]') === null);
  });

  it('every line can be marked at once, and a folded one comes out when it is pointed at', async () => {
    expect(await article.evaluate(() => CSS.highlights.has('mujaz-all'))).toBe(false);
    await panel.locator('button[aria-label="Mark every line in the page"]').click();
    await article.waitForFunction(() => (CSS.highlights.get('mujaz-all')?.size ?? 0) > 30);
    // A panel that is just drawing its brief anew hears nothing: the pointer of a person goes on moving.
    await vi.waitFor(
      async () => {
        await article.mouse.move(2, 2);
        await pointAt('mujaz-all');
        await panel.waitForSelector('[data-lit]', { timeout: 2_000 });
      },
      { timeout: 20_000 },
    );
    // The panel is behind the page now, and what is behind is not drawn: no driver's pointer comes to it.
    await panel.$eval('button[aria-label="Mark every line in the page"]', (button) => (button as HTMLElement).click());
    await article.waitForFunction(() => !CSS.highlights.has('mujaz-all'));
  });

  it('the page is left in peace once the panel is closed', async () => {
    await panel.locator('button[aria-label="Mark every line in the page"]').click();
    await article.waitForFunction(() => CSS.highlights.has('mujaz-all'));
    await panel.close();
    await pointAt('mujaz-all');
    await article.waitForFunction(() => !CSS.highlights.has('mujaz-all'));
  });
});
