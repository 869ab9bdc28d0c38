/** The browser and the command line read the same article from the same page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article';
import { parseHtml } from '../../src/cli/parse-html';
import type { Article } from '../../src/model';
import { findBrowser } from '../support/find-browser';
import { PAGES } from '../support/page-server';

const URL = 'https://paper.example/world/2026/03/story';

/** The ways in which sites wrap an article, browsers' repairs of broken mark-up included. */
const WRAPPINGS: Readonly<Record<string, (story: string) => string>> = {
  article: (story) => `<article>${story}</article>`,
  'divisions without classes': (story) => `<div><div>${story}</div></div>`,
  'a table': (story) => `<table><tr><td>${story}</td><td><a href="/a">Other</a></td></tr></table>`,
  'text in a table, out of a cell': (story) => `<table><tr>${story}</tr></table>`,
  'paragraphs left open': (story) => `<div class="text">${story.replaceAll('</p>', '')}</div>`,
  'lines parted by breaks': (story) => `<div class="text">${story.replaceAll('<p>', '').replaceAll('</p>', '<br><br>')}</div>`,
  'lines parted by single breaks': (story) => `<div class="text">${story.replaceAll('<p>', '').replaceAll('</p>', '<br>')}</div>`,
  'its later paragraphs in <noscript>': (story) => {
    const later = story.split('\n');
    const shown = later.splice(0, 2);
    return `<article>${shown.join('')}<noscript>${later.join('')}<p>Salt &amp; pepper, said the cook, are all that this dish has needed since the days of her grandmother.</p></noscript></article>`;
  },
  'emphasis closed in the wrong order': (story) => `<div class="body"><b><i>${story}</b></i></div>`,
  'a custom element': (story) => `<story-body>${story}</story-body>`,
  'a form around all': (story) => `<form><main>${story}</main></form>`,
  'behind a dialog': (story) => `<div role="dialog">We use cookies.</div><div aria-hidden="true"><article>${story}</article></div>`,
  'a declared shadow tree': (story) => `<story-body><template shadowrootmode="open">${story}</template></story-body>`,
  'with notes and captions': (story) =>
    `<article><figure><img src="data:," alt=""><figcaption>A harbour. Photo: A. Nobody</figcaption></figure>${story}<p>Read more: <a href="/b">Another story</a></p></article>`,
};

const paragraphsOf = (name: string) =>
  [...readFileSync(join(PAGES, `${name}.html`), 'utf8').matchAll(/<p data-expect="in">[\s\S]*?<\/p>/g)]
    .map(([html]) => html.replace(' data-expect="in"', ''))
    .join('\n');

const STORIES = ['cluttered-en', 'cluttered-ar'];
const whole = ['news-en', 'news-ar', 'cluttered-en', 'cluttered-ar', 'front-page'].map((name) => ({
  name,
  html: readFileSync(join(PAGES, `${name}.html`), 'utf8'),
}));
const wrapped = STORIES.flatMap((story) =>
  Object.entries(WRAPPINGS).map(([name, wrap]) => ({
    name: `${story} in ${name}`,
    html: `<!doctype html><html><head><title>A story of the day - The Paper</title></head><body><nav><a href="/">Home</a></nav>${wrap(paragraphsOf(story))}</body></html>`,
  })),
);

let browser: Browser;
let script: string;
let sanitiser: string;

async function bundled(entry: string, globalName: string): Promise<string> {
  const bundle = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName });
  return bundle.outputFiles[0]?.text ?? '';
}

beforeAll(async () => {
  script = await bundled('src/article/index.ts', 'reading');
  sanitiser = await bundled('src/library/sanitise-html.ts', 'policy');
  browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-quic'],
  });
});

afterAll(() => browser?.close());

async function readInBrowser(html: string): Promise<Article | null> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    return (await page.evaluate(`${script}; reading.readArticle(document, { url: ${JSON.stringify(URL)}, html: true })`)) as Article | null;
  } finally {
    await page.close();
  }
}

describe('browser and command line', () => {
  it.each([...whole, ...wrapped])('read the same from $name', async ({ html }) => {
    const inBrowser = await readInBrowser(html);
    expect(JSON.parse(JSON.stringify(readArticle(parseHtml(html), { url: URL, html: true })))).toEqual(inBrowser);
  });

  it('reads a frame of the same origin, and what the page shows now after it has replaced its article', async () => {
    const page = await browser.newPage();
    await page.setContent(
      `<title>Diaries found</title><h1>Diaries found</h1><iframe srcdoc="${paragraphsOf('cluttered-en').replaceAll('"', '&quot;')}"></iframe>`,
    );
    const readNow = async () =>
      (await page.evaluate(`${script}; reading.readArticle(document, { url: ${JSON.stringify(URL)} })`)) as Article | null;
    await page.waitForFunction('document.querySelector("iframe").contentDocument.querySelector("p")');
    expect((await readNow())?.text).toContain('eleven diaries');
    await page.evaluate((next) => {
      document.title = 'المذكرات';
      document.body.innerHTML = `<main>${next}</main>`;
    }, paragraphsOf('cluttered-ar'));
    const article = await readNow();
    await page.close();
    expect(article?.language).toBe('ar');
    expect(article?.text).not.toContain('diaries');
  });

  it('makes HTML that holds text, links and emphasis alone', async () => {
    const story = paragraphsOf('cluttered-en').replace(
      'eleven diaries',
      '<a href="javascript:steal(1)" onclick="steal(2)">eleven</a> <a href="/diaries" style="color:red">diaries</a><img src="https://spy.example/x.gif" onerror="steal(3)"><script>steal(4)</script>',
    );
    const article = await readInBrowser(
      `<html><head><title>Diaries</title></head><body><article>${story}<iframe srcdoc="spy"></iframe></article></body></html>`,
    );
    expect(article?.html).toContain('href="https://paper.example/diaries"');
    expect(article?.html).toContain('eleven');
    expect(article?.html).not.toMatch(/script|javascript|steal|onclick|onerror|style|<img|<iframe|spy/i);
  });

  it('lets nothing through to the library but text, links and emphasis, even from a backup that somebody made up', async () => {
    const hostile = [
      '<p onclick="steal(1)">One <a href="https://paper.example/a" target="_blank" style="color:red">link</a></p>',
      '<p><a href="javascript:steal(2)">two</a><a href="data:text/html,steal">three</a><a href="https:steal">four</a><a href="/steal">five</a><img src="https://spy.example/x.gif" onerror="steal(3)"></p>',
      '<script>steal(4)</script><style>p{background:url(https://spy.example)}</style><iframe srcdoc="spy"></iframe><form action="https://spy.example"><input></form>',
      '<svg><use href="https://spy.example#x"/></svg><math><mtext><table><mglyph><style><img src=x onerror=steal(5)></style></mglyph></table></mtext></math>',
      '<p data-spy="1" aria-label="spy" id="spy" class="spy">Last <em>word</em></p>',
    ].join('');
    const page = await browser.newPage();
    const kept = (await page.evaluate(`${sanitiser}; policy.sanitiseHtml(${JSON.stringify(hostile)})`)) as string;
    await page.close();
    expect(kept).toContain('<a href="https://paper.example/a">link</a>');
    expect(kept).toContain('Last <em>word</em>');
    expect(kept).not.toMatch(/script|javascript|steal|on\w+=|style|<img|<iframe|<form|<svg|<math|spy/i);
  });
});
