/** What the browser downloads, as a test sees it. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

export interface Downloads {
  /** The file that comes of what `act` does. */
  of: (act: () => Promise<unknown>) => Promise<{ name: string; path: string; bytes: Buffer }>;
  remove: () => Promise<void>;
}

export async function openDownloads(browser: Browser): Promise<Downloads> {
  const folder = await mkdtemp(join(tmpdir(), 'mujaz-downloads-'));
  return {
    of: async (act) => {
      // one of its own for each: the same name may come again
      const own = await mkdtemp(join(folder, 'of-'));
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: own, eventsEnabled: true });
      const done = new Promise<void>((resolve) => {
        session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
      });
      await act();
      await done;
      await session.detach();
      const [name = ''] = await readdir(own);
      const path = join(own, name);
      return { name, path, bytes: await readFile(path) };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
