/** An article of ours on a web site that changes it: the page to save, and what becomes of it. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGES, startPageServer } from './page-server';

export interface ChangingPage {
  address: string;
  /** Publishes it again with some words replaced; every replacement must find its words. */
  edit: (changes: readonly (readonly [before: string, after: string])[]) => Promise<void>;
  /** Puts another page in its place. */
  replace: (html: string) => Promise<void>;
  close: () => Promise<void>;
}

/** @param file one of the fixtures' pages; here it has no address but its own. */
export async function openChangingPage(file: string): Promise<ChangingPage> {
  const folder = await mkdtemp(join(tmpdir(), 'mujaz-changing-'));
  const original = (await readFile(join(PAGES, file), 'utf8')).replace(/<link rel="canonical"[^>]*>|<meta property="og:url"[^>]*>/g, '');
  const replace = (html: string) => writeFile(join(folder, file), html);
  await replace(original);
  const server = await startPageServer(folder);
  return {
    address: `${server.origin}/${file}`,
    replace,
    edit: (changes) =>
      replace(
        changes.reduce((html, [before, after]) => {
          if (!html.includes(before)) throw new Error(`"${before}" is not in ${file}: give words that stand there.`);
          return html.replace(before, after);
        }, original),
      ),
    close: async () => {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
