/** `npm run bench`: the engine by stage, from the click to the painted brief, and how surely words are found in edited pages. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildAll } from '../scripts/build';
import { PAGES } from '../tests/support/page-server';
import { measureAnchors } from './anchor';
import { measureBulk } from './bulk';
import { measureClicks } from './click';

const ROOT = join(import.meta.dirname, '..');

const say = (line: string) => process.stdout.write(`${line}\n`);
const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

const ARTICLES = ['news-ar.html', 'news-en.html'];

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

const { measureEngine } = await bundled<typeof import('./engine')>('engine');
const models = pathToFileURL(join(ROOT, 'public', 'models', '/'));
for (const page of ARTICLES) {
  const { words, total, stages } = await measureEngine(join(PAGES, page), models);
  say(`\n${page}: ${words} words, engine ${ms(total)} for 1,000 words`);
  for (const [name, time] of stages) say(`  ${name.padEnd(24)} ${ms(time)}`);
}

const { measureDateSoup, LIMIT } = await bundled<typeof import('./date-soup')>('date-soup');
const soups = await measureDateSoup();
say(`\n10,000 characters of date words, digits and signs alone, wanted under ${ms(LIMIT)}:`);
say(`  ${soups.map(([language, time]) => `${language} ${ms(time)}${time > LIMIT ? ' (!)' : ''}`).join(' · ')}`);

for (const documents of [500, 2000, 8000]) {
  const { peak, rate } = await measureBulk(documents, ARTICLES);
  say(`\nbulk command, ${documents} pages: at most ${peak.toFixed(0)} MB, ${rate.toFixed(0)} pages a second`);
}

await buildAll(['chrome', 'firefox']);
for (const page of ARTICLES) {
  const { first, later, firstPaint } = await measureClicks(page);
  say(`\n${page}: from the click to the painted brief ${ms(later)} (the first time ${ms(first)}), first paint ${ms(firstPaint)}`);
}

for (const browser of ['Chromium', 'Firefox'] as const) {
  say(`\n${browser}: statements shown in the page`);
  for (const { edit, verdicts } of await measureAnchors(browser)) {
    const { right, wrong, missed } = verdicts;
    say(`  ${edit.padEnd(44)} ${((100 * right) / (right + missed)).toFixed(1)} % of ${right + missed} that are there, ${wrong} wrong`);
  }
}
