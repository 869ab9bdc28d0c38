/** Drives Chromium with the built extension in it: a real click on the toolbar button, and the popup as a page. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target, TimeoutError } from 'puppeteer-core';
import { findBrowser } from './find-browser';

export interface ChromiumOptions {
  /** Default true. */
  headless?: boolean;
  /** The interface language, BCP 47; default "en". */
  locale?: string;
  /** A profile to go on with, which stays; an empty one otherwise. */
  profile?: string;
  /** The size of letters that the reader has set, in pixels; default 16. */
  fontSize?: number;
  /** Where the program lies; found by itself otherwise. */
  executablePath?: string;
  /** The browser's own movements; default true. Without them, the icon of an extension that is not pinned does not first slide into the toolbar. */
  animated?: boolean;
}

export interface Chromium {
  browser: Browser;
  extension: Extension;
  /** Opens an address in a new tab, which is then the active one. */
  open: (url: string) => Promise<Page>;
  /** Clicks the toolbar button while `page` is in front: grants `activeTab` as a person's click does. Resolves with the popup. */
  clickToolbar: (page: Page) => Promise<Page>;
  /** Waits for a page of the extension by the end of its address, such as "/library.html". */
  extensionPage: (ending: string) => Promise<Page>;
  close: () => Promise<void>;
  /** Ends it as a power cut would: nothing is written that was not. */
  kill: () => Promise<void>;
}

/** Chromium refuses its sandbox to root, and containers run as root. The others keep it from calling home during tests. */
const QUIET = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const asPage = async (target: Target): Promise<Page> => {
  const page = await target.asPage();
  page.setDefaultTimeout(20_000);
  return page;
};

/**
 * Starts Chromium with an empty profile.
 * @param folder the built extension, such as `.output/chrome-mv3`.
 */
export async function openChromium(folder: string, options: ChromiumOptions = {}): Promise<Chromium> {
  const { headless = true, locale = 'en', fontSize = 16, animated = true } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'mujaz-chromium-')));
  const browser = await puppeteer.launch({
    executablePath: options.executablePath ?? (await findBrowser('chromium')),
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    // The popup has the size that its content asks for; a viewport of our own would hide how it looks.
    defaultViewport: null,
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--lang=${locale}`,
      `--accept-lang=${locale}`,
      `--blink-settings=defaultFontSize=${fontSize}`,
      '--window-size=1280,900',
      ...(animated ? [] : ['--animation-duration-scale=0']),
      // A popup is no taller than the screen has room: headless, that is 800 × 600 unless told otherwise.
      '--screen-info={1600x1200}',
    ],
    // On Linux the interface language comes from the environment, elsewhere from --lang.
    env: { ...process.env, LANGUAGE: locale },
  });
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not load the extension in ${folder}. Is it built?`);
  const own = `chrome-extension://${id}/`;
  const waitFor = async (ending: string) => {
    const target = await browser.waitForTarget((each) => each.url().startsWith(own) && new URL(each.url()).pathname.endsWith(ending), {
      timeout: 20_000,
    });
    return asPage(target);
  };
  // The extension opens a page of its own once it is installed: closed, so that the page under test is the one in front.
  await (await waitFor('/welcome.html')).close();
  return {
    browser,
    extension,
    open: async (url) => {
      const page = await browser.newPage();
      page.setDefaultTimeout(20_000);
      // A page that never finishes loading its advertisements can be read all the same.
      await page.goto(url, { waitUntil: 'load' }).catch((error) => {
        if (!(error instanceof TimeoutError)) throw error;
      });
      return page;
    },
    clickToolbar: async (page) => {
      await page.bringToFront();
      await extension.triggerAction(page);
      return waitFor('/popup.html');
    },
    extensionPage: waitFor,
    close: async () => {
      if (browser.connected) await browser.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    kill: async () => {
      const program = browser.process();
      if (!program?.pid) throw new Error('Chromium runs no process of ours.');
      const gone = once(program, 'exit');
      // its helpers too: they are of its group
      process.kill(process.platform === 'win32' ? program.pid : -program.pid, 'SIGKILL');
      await gone;
    },
  };
}
