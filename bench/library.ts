/** How fast the library is with thousands of articles in Chromium, and what memory it takes. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildAll } from '../scripts/build';
import { SHARD_SIZE } from '../src/library/search-shards';
import { type Chromium, openChromium } from '../tests/support/chromium';
import { LAB_PAGE, openLab } from '../tests/support/library-lab';
import { inventBrief } from './many-articles';
import { median } from './median';

const COUNT = 5_000;
const BATCH = 100;
const VISITS = 5;

/** Milliseconds in which the browser may collect garbage by itself. */
const IDLE = 15_000;

const say = (line: string) => process.stdout.write(`${line}\n`);
const ms = (value: number) => `${value.toFixed(0)} ms`;

await buildAll(['chrome']);
const built = await openLab();
const profile = await mkdtemp(join(tmpdir(), 'mujaz-bench-profile-'));
const startBrowser = (): Promise<Chromium> => openChromium(built.folder, { profile });
let chromium = await startBrowser();
const address = (path: string) => `chrome-extension://${chromium.extension.id}${path}`;

async function openTab(path: string): Promise<Page> {
  const tab = await chromium.browser.newPage();
  tab.setDefaultTimeout(600_000);
  // what runs TypeScript directly wraps functions to keep their names
  await tab.evaluateOnNewDocument('globalThis.__name = (wrapped) => wrapped');
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.goto(address(path));
  return tab;
}

/** Milliseconds from the navigation to the list's first painted row, in which a click already works. */
async function visit(): Promise<{ tab: Page; usable: number }> {
  const tab = await openTab('/library.html');
  const usable = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => (document.querySelector('.entry') ? setTimeout(() => resolve(performance.now())) : requestAnimationFrame(look));
        look();
      }),
  );
  return { tab, usable };
}

/** Milliseconds from the last key to the list that shows what was found. */
const search = (tab: Page, query: string) =>
  tab.evaluate(async (words) => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    const count = () => document.querySelector('.selection-all')?.textContent;
    if (!field) throw new Error('the library has a search field');
    const put = (value: string) => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const changed = (from: string | null | undefined) =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (count() === from) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      });
    const all = count();
    const start = performance.now();
    put(words);
    await changed(all);
    const took = performance.now() - start;
    const found = count();
    put('');
    await changed(found);
    return took;
  }, query);

/** Milliseconds since the navigation until the index is whole. */
async function indexed(tab: Page): Promise<number> {
  await tab.waitForSelector('search[aria-busy="false"]');
  return tab.evaluate(() => performance.now());
}

/** Resolves once the index is written, all of it. */
const kept = (tab: Page) =>
  tab.evaluate(
    async (wanted) => {
      const opening = indexedDB.open('mujaz');
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const database = await done(opening);
      while ((await done(database.transaction('shards').objectStore('shards').count())) < wanted)
        await new Promise((resolve) => setTimeout(resolve, 500));
      database.close();
    },
    Math.ceil(COUNT / SHARD_SIZE),
  );

/** Throws away what page and worker hold no more, as the browser does when it has time. */
async function collect(tab: Page): Promise<void> {
  for (const session of [await tab.createCDPSession(), ...tab.workers().map((worker) => worker.client)])
    await session.send('HeapProfiler.collectGarbage');
}

/** Megabytes that the process of the extension's pages holds for itself (PSS), the search worker in it. */
async function memory(): Promise<number> {
  const session = await chromium.browser.target().createCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as { processInfo: { type: string; id: number }[] };
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024);
  return Math.max(...sizes);
}

/** The same as it stands, a while later, and once garbage is collected. */
async function memories(tab: Page): Promise<string> {
  const held = await memory();
  await new Promise((resolve) => setTimeout(resolve, IDLE));
  const idle = await memory();
  await collect(tab);
  return `${held.toFixed(0)} MB, ${idle.toFixed(0)} after ${IDLE / 1000} s, ${(await memory()).toFixed(0)} once garbage is collected`;
}

/** Milliseconds until a selector is there after a click. */
async function click(tab: Page, label: string, selector: string): Promise<number> {
  return tab.evaluate(
    async (text, wanted) => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent === text);
      const start = performance.now();
      button?.click();
      await new Promise<void>((resolve) => {
        const look = () => (document.querySelector(wanted) ? resolve() : requestAnimationFrame(look));
        look();
      });
      return performance.now() - start;
    },
    label,
    selector,
  );
}

const downloads = await mkdtemp(join(tmpdir(), 'mujaz-bench-'));
try {
  const page = await openTab(LAB_PAGE);
  for (let from = 0; from < COUNT; from += BATCH) {
    const briefs = Array.from({ length: Math.min(BATCH, COUNT - from) }, (_, i) => inventBrief(from + i));
    await page.evaluate(async (batch) => {
      const library = await lab.Library.open();
      await library.put(await Promise.all(batch.map((brief) => lab.makeItem(brief.article, brief, new Date()))));
      library.close();
    }, briefs);
  }
  await page.close();
  say(`${COUNT} articles`);

  const first = await visit();
  say(`first visit: usable after ${ms(first.usable)}, all indexed after ${ms(await indexed(first.tab))}`);
  await kept(first.tab);
  await first.tab.close();

  const usable: number[] = [];
  const ready: number[] = [];
  for (let i = 0; i < VISITS; i++) {
    const again = await visit();
    usable.push(again.usable);
    ready.push(await indexed(again.tab));
    await again.tab.close();
  }
  say(`later visits, median of ${VISITS}: usable after ${ms(median(usable))}, index read back after ${ms(median(ready))}`);

  // a browser of its own: what the tabs of before left is not the library's
  await chromium.close();
  chromium = await startBrowser();
  const { tab } = await visit();
  await indexed(tab);
  const words = Array.from({ length: 30 }, (_, i) =>
    inventBrief(i * 7)
      .article.text.split(/\s+/)
      .slice(2 + (i % 9), 3 + (i % 9) + (i % 3)),
  );
  const times: number[] = [];
  for (const query of words) times.push(await search(tab, query.join(' ').replace(/\.$/, '')));
  say(
    `search, ${times.length} queries of one to three words: median ${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`,
  );
  say(`memory after the searches: ${await memories(tab)}`);
  say(`everybody who takes part: ${ms(await click(tab, 'Who takes part', '.person-row'))}`);
  say(`one timeline over all: ${ms(await click(tab, 'Timeline', '.happening'))}`);
  say(`memory after both: ${await memories(tab)}`);

  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads, eventsEnabled: true });
  const downloaded = new Promise<void>((resolve) => {
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
  });
  const start = performance.now();
  await tab.locator('.selection .export-open').click();
  await tab.locator('.export-save').click();
  await downloaded;
  say(`export of all to a zip of Markdown: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  say(`memory after the export: ${await memories(tab)}`);
} finally {
  await chromium.close();
  await built.remove();
  for (const folder of [downloads, profile]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
