/** Runs our search for quotations in pages of a real browser, and says for each statement whether it came to the right place. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { outputFolder } from '../../scripts/build';
import { quoteOf } from '../../src/article/anchor';
import { openChromium } from './chromium';
import type { Fate } from './edited-pages';
import { newsPage, textOf } from './edited-pages';
import { openFirefox } from './firefox';
import { startPageServer } from './page-server';

export type Verdict = 'right' | 'wrong' | 'missed' | 'rightly none';

const ROOT = join(import.meta.dirname, '..', '..');

/** The search as a script that leaves `anchor` behind. */
async function anchorScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src/article/anchor.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'anchor',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * The body of a function to run in a page, with the quotations as its argument: for each the number of the statement whose words it
 * marked, whether they are exactly these, and whether they count as changed; null where it marked nothing.
 */
const FIND_ALL = `
  const squeeze = (text) => text.replace(/[\\s\\u00ad]+/g, '');
  const page = anchor.readPage(document);
  return arguments[0].map((quote) => {
    const found = anchor.findRange(page, quote);
    if (!found) return null;
    const { range, changed } = found;
    const holder = range.startContainer.parentElement.closest('[data-statement]');
    const whole = holder && holder.contains(range.endContainer) && squeeze(range.toString()) === squeeze(holder.textContent);
    return { statement: whole ? Number(holder.dataset.statement) : -1, changed };
  });`;

type Found = { statement: number; changed: boolean } | null;

/** A place is right only if it is the statement's own, whole, and said to be changed where it is. */
export function judge(found: readonly Found[], fates: readonly Fate[]): Verdict[] {
  return fates.map((fate, i) => {
    const each = found[i];
    if (!each) return fate === 'gone' ? 'rightly none' : 'missed';
    return fate !== 'gone' && each.statement === i && each.changed === (fate === 'changed') ? 'right' : 'wrong';
  });
}

/** Opens an address and runs the body of a function in it. */
type Run = (url: string, body: string, args: unknown) => Promise<unknown>;

async function openBrowser(name: 'Chromium' | 'Firefox'): Promise<{ run: Run; close: () => Promise<void> }> {
  if (name === 'Firefox') {
    const firefox = await openFirefox(outputFolder('firefox'));
    const run: Run = async (url, body, args) => {
      await firefox.open(url);
      return firefox.inPage(body, args);
    };
    return { run, close: firefox.close };
  }
  const chromium = await openChromium(outputFolder('chrome'));
  const page = await chromium.browser.newPage();
  const run: Run = async (url, body, args) => {
    await page.goto(url);
    return page.evaluate(`(function () {${body}})(${JSON.stringify(args)})`);
  };
  return { run, close: chromium.close };
}

export interface AnchorBrowser {
  /** Looks in a page, original or edited, for the statements of `newsPage(seed)`. */
  find: (seed: number, html: string) => Promise<Found[]>;
  close: () => Promise<void>;
}

/** Needs a build for the browser. */
export async function openAnchorBrowser(name: 'Chromium' | 'Firefox'): Promise<AnchorBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'mujaz-pages-'));
  const [browser, server, script] = await Promise.all([openBrowser(name), startPageServer(folder), anchorScript()]);
  return {
    find: async (seed, html) => {
      await writeFile(join(folder, 'page.html'), html);
      const { text, spans } = textOf(newsPage(seed));
      const quotes = spans.map((span) => quoteOf(text, span));
      return (await browser.run(`${server.origin}/page.html`, `${script}\n${FIND_ALL}`, quotes)) as Found[];
    },
    close: async () => {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
