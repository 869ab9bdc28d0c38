/** Chromium: a saved article of hostile markup sits in the library, its words in every field, and nothing is asked of the network. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from '../support/chromium';
import { harbourBrief } from '../support/harbour-brief';
import { LAB_PAGE, openLab } from '../support/library-lab';

/** Everything that makes a browser ask for something, should it ever become more than text. */
const hostile = (origin: string) => `
<img src="${origin}/beacon/img" srcset="${origin}/beacon/srcset 2x"><picture><source srcset="${origin}/beacon/source"></picture>
<style>@import url(${origin}/beacon/import); body { background: url(${origin}/beacon/background) }</style>
<link rel="stylesheet" href="${origin}/beacon/css"><link rel="prefetch" href="${origin}/beacon/prefetch"><link rel="preconnect" href="${origin}">
<link rel="dns-prefetch" href="${origin}"><link rel="icon" href="${origin}/beacon/icon"><meta http-equiv="refresh" content="0;url=${origin}/beacon/refresh">
<iframe src="${origin}/beacon/frame"></iframe><object data="${origin}/beacon/object"></object><embed src="${origin}/beacon/embed">
<form action="${origin}/beacon/form"><input autofocus onfocus="fetch('${origin}/beacon/focus')"></form>
<svg><image href="${origin}/beacon/svg"/><use href="${origin}/beacon/use#x"/><script>fetch('${origin}/beacon/svg-script')</script></svg>
<math><mtext><img src=x onerror="fetch('${origin}/beacon/math')"></mtext></math>
<video poster="${origin}/beacon/poster" src="${origin}/beacon/video"></video><audio src="${origin}/beacon/audio"></audio>
<script src="${origin}/beacon/script"></script><base href="${origin}/beacon/">
<p style="background:url(${origin}/beacon/style)" background="${origin}/beacon/attribute">The harbour is open.</p>
![image](${origin}/beacon/markdown) [link](javascript:fetch('${origin}/beacon/javascript')) <${origin}/beacon/autolink>`;

let built: Awaited<ReturnType<typeof openLab>>;
let chromium: Chromium;
let server: Server;
let origin: string;
const hits: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/plain' }).end('');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no port');
  origin = `http://127.0.0.1:${address.port}`;
  built = await openLab();
  chromium = await openChromium(built.folder);
});

afterAll(async () => {
  await chromium?.close();
  await built?.remove();
  server?.closeAllConnections();
  server?.close();
});

async function openTab(path: string): Promise<Page> {
  const tab = await chromium.browser.newPage();
  tab.on('request', (request) => asked.push(request.url()));
  await tab.goto(`chrome-extension://${chromium.extension.id}${path}`);
  return tab;
}

describe('the library with hostile articles', () => {
  it('asks nothing of the network, whatever is opened', async () => {
    const page = await openTab(LAB_PAGE);
    await page.evaluate(
      async (brief, markup) => {
        const text = `${brief.article.text}\n\n${markup}`;
        const article = { ...brief.article, text, title: markup, site: markup, byline: markup };
        const participants = brief.participants.map((each) => ({ ...each, name: `${each.name} ${markup}`, role: markup }));
        const whole = { ...brief, article, participants, gist: [[0, text.length] as [number, number]] };
        const item = await lab.makeItem({ ...article, html: markup, image: 'https://tracker.example/lead.png' }, whole, new Date());
        const library = await lab.Library.open();
        const other = await lab.makeItem(article, whole, new Date(), item.entry.id);
        await library.put([item, other].map((each) => ({ ...each, entry: { ...each.entry, notes: markup, tags: [markup] } })));
        library.close();
      },
      harbourBrief(),
      hostile(origin),
    );
    await page.close();

    const library = await openTab('/library.html');
    await library.setViewport({ width: 1280, height: 900 });
    await library.locator('.entry').click();
    await library.waitForSelector('.markdown');
    for (const button of await library.$$('.reader-brief .line-button')) await button.click();
    await library.locator('.selection-all input').click();
    await library.waitForSelector('.selection-acts');
    const rooms = { compare: '.compare h2', people: '.person-row', timeline: '.happening' };
    for (const [room, landmark] of Object.entries(rooms)) {
      await library.evaluate((hash) => {
        location.hash = hash;
      }, room);
      await library.waitForSelector(landmark);
    }
    await library.evaluate(() => {
      location.hash = 'people';
    });
    await library.locator('.person-row').click();
    await library.waitForSelector('.saying');
    // all that was shown is text: no element of it stands in the page
    expect(
      await library.$$eval(
        'img, iframe, object, embed, video, audio, picture, form[action], base, #app style, #app link, #app script',
        (all) => all.length,
      ),
    ).toBe(0);
    expect(asked.filter((url) => !/^(?:chrome-extension|data|blob):/.test(url))).toEqual([]);
    expect(asked.some((url) => url.endsWith('/library.html'))).toBe(true);
    expect(hits).toEqual([]);
  });

  it('could not ask even by a fault: the policy of its pages forbids it', async () => {
    const library = await openTab('/library.html');
    const reached = await library.evaluate(async (address) => {
      const failed = () => false;
      const image = new Promise<boolean>((resolve) => {
        const element = Object.assign(document.createElement('img'), {
          onload: () => resolve(true),
          onerror: () => resolve(false),
          src: `${address}/image`,
        });
        document.body.append(element);
      });
      const fetched = fetch(`${address}/fetch`).then(() => true, failed);
      return Promise.all([image, fetched]);
    }, origin);
    expect(reached).toEqual([false, false]);
    expect(hits).toEqual([]);
  });
});
