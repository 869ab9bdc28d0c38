/** Chromium: the background's engine makes the brief while it is awake, and the popup's own does whenever it cannot. */
import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/build';
import { type Chromium, openChromium } from '../support/chromium';
import { type PageServer, startPageServer } from '../support/page-server';
import { briefShown, engineAwake } from '../support/popup';

let chromium: Chromium;
let pages: PageServer;
let page: Page;
let popup: Page;

async function click(): Promise<void> {
  popup = await chromium.clickToolbar(page);
  await popup.waitForSelector('main[data-screen="brief"]');
  await briefShown(popup);
}

const shown = () => popup.$eval('.brief', (brief) => brief.textContent);

/** Whether the popup has read an engine of its own in: a debugger is told of every script that is there when it arrives. */
async function hasOwnEngine(): Promise<boolean> {
  const session = await popup.createCDPSession();
  const scripts: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
  await session.send('Debugger.enable');
  await session.detach();
  return scripts.some((url) => url.includes('/brief-article'));
}

async function background(): Promise<WebWorker> {
  const target = await chromium.browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The background does not run.');
  return worker;
}

describe.each(['news-en.html', 'news-ar.html'])('the engine of the background, on %s', (file) => {
  let first: string | null;

  beforeAll(async () => {
    pages = await startPageServer();
    chromium = await openChromium(outputFolder('chrome'));
    page = await chromium.open(`${pages.origin}/${file}`);
    await click();
    expect(await hasOwnEngine()).toBe(true);
    first = await shown();
    await engineAwake(popup);
    await popup.close();
  });

  afterAll(async () => {
    await chromium?.close();
    pages?.close();
  });

  it('makes the brief that the popup would make, which needs none then', async () => {
    await click();
    expect(await hasOwnEngine()).toBe(false);
    expect(await shown()).toBe(first);
    await popup.close();
  });

  it('starts again where the browser has stopped it in the meantime', async () => {
    await (await background()).close();
    await click();
    expect(await shown()).toBe(first);
    await popup.close();
  });

  it('is done without where it fails', async () => {
    await (await background()).evaluate(() => {
      chrome.storage.session.set = () => Promise.reject(new Error('no room'));
    });
    await click();
    expect(await hasOwnEngine()).toBe(true);
    expect(await shown()).toBe(first);
    await popup.close();
  });
});
