/** Builds the extension for Chrome, Edge and Firefox, and checks that what a reader downloads on a click stays small. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { build } from 'wxt';

export type Target = 'chrome' | 'edge' | 'firefox';

const TARGETS: readonly Target[] = ['chrome', 'edge', 'firefox'];

/** Gzipped bytes; language data, which is loaded on demand, comes on top. */
const LIMIT = 60_000;

const ROOT = resolve(import.meta.dirname, '..');

/** Where a build lies. */
export const outputFolder = (target: Target): string => join(ROOT, '.output', `${target}-mv3`);

/** The files that a page of the extension loads at once: its scripts, their static imports, its styles. */
async function filesOf(folder: string, page: string): Promise<Set<string>> {
  await init;
  const files = new Set([page]);
  const linked = [...readFileSync(join(folder, page), 'utf8').matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)];
  const open = linked.map(([, file]) => file ?? '');
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (!file.endsWith('.js')) continue;
    const [imports] = parse(readFileSync(join(folder, file), 'utf8'));
    // A dynamic import is loaded when it is needed, not with the page.
    for (const each of imports) {
      if (each.type === 'static' || each.type === 'reexport-star') open.push(join(file, '..', each.specifier));
    }
  }
  return files;
}

const gzipped = (folder: string, files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);

/** Says the sizes, and throws where one is over the limit. */
async function checkSizes(target: Target): Promise<void> {
  const folder = outputFolder(target);
  const sizes = {
    'content script': gzipped(folder, ['content-scripts/article.js']),
    popup: gzipped(folder, await filesOf(folder, 'popup.html')),
  };
  for (const [part, size] of Object.entries(sizes)) {
    const figure = `${target}: ${part} ${(size / 1000).toFixed(1)} kB gzipped of ${LIMIT / 1000} kB`;
    process.stdout.write(`${figure}\n`);
    if (size > LIMIT) throw new Error(`The ${part} is too large. Load on demand (import()) what the first paint does not need.`);
  }
}

/** Builds for each target into `.output/TARGET-mv3`, without a look at the sizes. */
export async function buildAll(targets: readonly Target[] = TARGETS): Promise<void> {
  for (const browser of targets) {
    await build({ root: ROOT, browser, manifestVersion: 3 });
  }
}

const isTarget = (word: string): word is Target => (TARGETS as readonly string[]).includes(word);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const words = process.argv.slice(2);
  const unknown = words.find((word) => !isTarget(word));
  if (unknown) throw new Error(`${unknown} is no browser to build for; there are ${TARGETS.join(', ')}.`);
  const targets = words.length > 0 ? words.filter(isTarget) : TARGETS;
  await buildAll(targets);
  for (const target of targets) await checkSizes(target);
}
