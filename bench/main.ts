/**
 * `npm run bench [-- NAME…]`: the engine by stage (`engine`), the article against Readability alone (`article`), dense date words
 * (`dates`), the bulk command's memory (`bulk`), from the click to the painted brief (`click`), and how surely words are found in
 * edited pages (`anchor`), thousands of saved articles (`library`), and the browser killed while it saves (`kills`, twelve minutes);
 * without a name all of them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildAll } from '../scripts/build';
import type { ArticleText } from '../src/model';
import { PAGES } from '../tests/support/page-server';
import { measureAnchors } from './anchor';
import { measureBulk } from './bulk';
import { measureClicks } from './click';
import { writeLongPage } from './long-page';
import { measureReadingInChromium } from './reading-chromium';

const ROOT = join(import.meta.dirname, '..');

const say = (line: string) => process.stdout.write(`${line}\n`);
const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** Of the kit's pages one in so many is read. */
const EVERY = 6;

/** Enough for the bulk command to reach its full size within the first half. */
const BULK_PAGES = 12_000;

const ARTICLES = ['news-ar.html', 'news-en.html'];
const LANGUAGES = ['ar', 'en'] as const;

/** Real pages where the evaluation kit lies beside the project, a few of each of its sets; else our own. */
async function pagesToRead(): Promise<string[]> {
  const kit = join(ROOT, '..', 'shared', 'eval', 'data');
  const sets = existsSync(kit) ? (await readdir(kit)).filter((name) => name.startsWith('extraction.')) : [];
  if (sets.length === 0) {
    const own = (await readdir(PAGES)).filter((name) => name.endsWith('.html'));
    return Promise.all(own.map((name) => readFile(join(PAGES, name), 'utf8')));
  }
  const lines = sets.flatMap((name) =>
    gunzipSync(readFileSync(join(kit, name)))
      .toString()
      .trim()
      .split('\n'),
  );
  return lines.filter((_, i) => i % EVERY === 0).map((line) => (JSON.parse(line) as { html: string }).html);
}

const REAL = { ar: 'news.ar.txt.jsonl.gz', en: 'statements.en.jsonl' } as const;

/** News of a language where the evaluation kit lies beside the project; else none. */
function realArticles(language: keyof typeof REAL): ArticleText[] {
  const file = join(ROOT, '..', 'shared', 'eval', 'data', REAL[language]);
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split('\n');
  return lines.map((line) => ({ ...(JSON.parse(line) as ArticleText), direction: language === 'ar' ? 'rtl' : 'ltr' }));
}

/** As a bundle, as it ships: what runs TypeScript directly wraps every function to keep its name, which takes time of its own. */
async function bundled<Module>(name: string): Promise<Module> {
  const outfile = join(ROOT, 'node_modules', '.cache', `bench-${name}.mjs`);
  await build({
    entryPoints: [join(ROOT, 'bench', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return import(pathToFileURL(outfile).href);
}

const measures = {
  async engine() {
    const { measureEngine, measureRealArticles } = await bundled<typeof import('./engine')>('engine');
    const models = pathToFileURL(join(ROOT, 'public', 'models', '/'));
    for (const language of LANGUAGES) {
      const articles = realArticles(language);
      const real = articles.length > 0 ? await measureRealArticles(articles, models) : null;
      if (real) say(`\n${language}: ${real.articles} real articles of 500 to 1,500 words, ${ms(real.total)} for 1,000 words`);
      const { words, total, processor, stages } = await measureEngine(await writeLongPage(language), models);
      say(`\n${language}: ${words} words, engine ${ms(total)} for 1,000 words, ${ms(processor)} of the processor`);
      for (const [name, time] of stages) say(`  ${name.padEnd(24)} ${ms(time)}`);
    }
  },
  async article() {
    const pages = await pagesToRead();
    const { measureReadingInNode } = await bundled<typeof import('./reading-node')>('reading-node');
    for (const [platform, { ours, readability, hard }] of [
      ['Node', measureReadingInNode(pages)],
      ['Chromium', await measureReadingInChromium(pages)],
    ] as const) {
      say(
        `\nThe article of a page in ${platform}, the median of ${pages.length} pages: ${ms(ours)}; Readability alone ${ms(readability)}, ${(ours / readability).toFixed(2)} times`,
      );
      for (const [name, time] of hard) say(`  ${name.padEnd(24)} ${ms(time)}`);
    }
  },
  async dates() {
    const { measureDateSoup, LIMIT } = await bundled<typeof import('./date-soup')>('date-soup');
    const soups = await measureDateSoup();
    say(`\n10,000 characters of date words, digits and signs alone, wanted under ${ms(LIMIT)}:`);
    say(`  ${soups.map(([language, time]) => `${language} ${ms(time)}${time > LIMIT ? ' (!)' : ''}`).join(' · ')}`);
  },
  async bulk() {
    const { peaks, rate } = await measureBulk(BULK_PAGES, ARTICLES);
    say(
      `\nbulk command, ${BULK_PAGES} pages: at most ${peaks.map((peak) => peak.toFixed(0)).join(', ')} MB in the quarters of the run, ${rate.toFixed(0)} pages a second`,
    );
  },
  async click() {
    await buildAll(['chrome']);
    for (const language of LANGUAGES) {
      const { first, awake, rested, firstPaint } = await measureClicks(await writeLongPage(language));
      say(
        `\n${language}, an article of 1,000 words: from the click to the painted brief ${ms(awake)} soon after another, ${ms(rested)} after a rest, ${ms(first)} the first time; first paint ${ms(firstPaint.awake)} soon after another, ${ms(firstPaint.rested)} after a rest`,
      );
    }
  },
  async anchor() {
    await buildAll(['chrome', 'firefox']);
    for (const browser of ['Chromium', 'Firefox'] as const) {
      say(`\n${browser}: statements shown in the page`);
      for (const { edit, verdicts } of await measureAnchors(browser)) {
        const { right, wrong, missed } = verdicts;
        say(`  ${edit.padEnd(44)} ${((100 * right) / (right + missed)).toFixed(1)} % of ${right + missed} that are there, ${wrong} wrong`);
      }
    }
  },
  async library() {
    await import('./library');
  },
  async kills() {
    await import('./kill-library');
  },
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in measures));
if (unknown.length > 0) {
  process.stderr.write(`usage: npm run bench [-- ${Object.keys(measures).join(' | ')}]…\n`);
  process.exit(2);
}
for (const [name, measure] of Object.entries(measures)) if (names.length === 0 || names.includes(name)) await measure();
