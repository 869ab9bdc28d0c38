/** Drives Firefox with the built extension in it over Marionette: a real click on the toolbar button, and the popup's document. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findBrowser } from './find-browser';
import { CLICK, CLOSE_POPUP, COMPLAINTS, draw, PATIENCE, pressIn, runIn, type Surface } from './firefox-scripts';
import { Marionette } from './marionette';

export interface FirefoxOptions {
  /** Default true. */
  headless?: boolean;
  /** The languages that pages and the extension see, BCP 47; default "en". */
  locale?: string;
  /** "Never remember history": every window is a private one. Default false. */
  neverRemember?: boolean;
  /** Whether the person has let the extension into private windows; `neverRemember` lets it in. Default false. */
  privateWindows?: boolean;
  /** What a person has set in the browser, beside what the tests need. */
  preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Where the program lies; found by itself otherwise. */
  executablePath?: string;
}

export interface Firefox {
  /** Opens an address in the tab. */
  open: (url: string) => Promise<void>;
  /** Runs the body of a function in the tab's page; `arguments` holds `args`. */
  inPage: (body: string, ...args: unknown[]) => Promise<unknown>;
  /** Clicks the toolbar button: grants `activeTab` as a person's click does. Resolves once the popup's document has loaded. */
  clickToolbar: () => Promise<void>;
  /** Runs the body of a function in the open popup; `arguments` holds `args`. */
  inPopup: (body: string, ...args: unknown[]) => Promise<unknown>;
  /** Asks `body` of the popup until it returns something truthy, and resolves with that. */
  waitInPopup: (body: string, ...args: unknown[]) => Promise<unknown>;
  /** Presses a key in the open popup, as the person would: "Enter", "Tab", "s". */
  pressInPopup: (key: string) => Promise<void>;
  /** Writes what the popup shows to a PNG file. */
  screenshotPopup: (file: string) => Promise<void>;
  /** Asks `body` of the open sidebar until it returns something truthy, and resolves with that. */
  waitInSidebar: (body: string, ...args: unknown[]) => Promise<unknown>;
  /** Writes what the sidebar shows to a PNG file. */
  screenshotSidebar: (file: string) => Promise<void>;
  /** Opens an address in a new tab, which is then the active one. Resolves with what `switchTo` takes. */
  openTab: (url: string) => Promise<string>;
  /** Makes a tab the active one. */
  switchTo: (tab: string) => Promise<void>;
  /** The active tab. */
  currentTab: () => Promise<string>;
  /** Writes what the tab shows to a PNG file. */
  screenshotPage: (file: string) => Promise<void>;
  /** Opens a private window, in which all of this then works. */
  openPrivateWindow: () => Promise<void>;
  /** Closes the window at work and goes back to the first. */
  closeWindow: () => Promise<void>;
  /** The folder in which saved files arrive. */
  downloads: string;
  /** The address of a page of the extension. */
  address: (path: string) => string;
  close: () => Promise<void>;
}

/** A fixed host for the extension's own pages; Firefox draws one at random otherwise. */
const HOST = '6b1f0d4e-5b2c-4c7e-9a51-0d7e3c2a9f10';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('No free port on 127.0.0.1.');
  return address.port;
}

const preferences = (
  port: number,
  id: string,
  locale: string,
  neverRemember: boolean,
  downloads: string,
  own: FirefoxOptions['preferences'],
): string =>
  Object.entries({
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
    'intl.accept_languages': locale,
    'intl.locale.requested': locale,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.privatebrowsing.autostart': neverRemember,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    ...own,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

/** Runs a script with the browser's own rights, then returns to the page's. */
async function inBrowser(marionette: Marionette, body: string, ...args: unknown[]): Promise<unknown> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await marionette.send('WebDriver:ExecuteScript', {
      script: `return (async function () {${body}}).apply(null, arguments);`,
      args,
    });
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

async function until<T>(marionette: Marionette, what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) {
      const complaints = await inBrowser(marionette, COMPLAINTS);
      throw new Error(`Firefox: waited ${PATIENCE / 1000} s in vain for ${what}. The extension's complaints: ${complaints || 'none'}`);
    }
    await delay(50);
  }
}

function driver(marionette: Marionette, id: string, downloads: string, close: () => Promise<void>): Firefox {
  const ask = async (surface: Surface, body: string, args: unknown[]) =>
    (await inBrowser(marionette, runIn(surface), body, args)) as { missing?: true; value?: unknown };
  const waitIn =
    (surface: Surface) =>
    (body: string, ...args: unknown[]) =>
      until(marionette, `${surface}: ${body}`, async () => (await ask(surface, body, args)).value);
  const screenshot = (surface: Surface) => async (file: string) =>
    writeFile(file, Buffer.from(String(await inBrowser(marionette, draw(surface))), 'base64'));
  const switchTo = async (handle: string) => void (await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true }));
  const open = async (url: string) => void (await marionette.send('WebDriver:Navigate', { url }));
  return {
    open,
    openTab: async (url) => {
      const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
      await switchTo(handle);
      await open(url);
      return handle;
    },
    switchTo,
    currentTab: async () => String(await marionette.send('WebDriver:GetWindowHandle')),
    inPage: (body, ...args) => marionette.send('WebDriver:ExecuteScript', { script: body, args }),
    clickToolbar: async () => {
      await until(marionette, 'the last popup to close', () => inBrowser(marionette, CLOSE_POPUP));
      await inBrowser(marionette, CLICK, id);
      await until(marionette, 'the popup', async () => (await ask('popup', 'return document.readyState === "complete"', [])).value);
    },
    inPopup: async (body, ...args) => {
      const { missing, value } = await ask('popup', body, args);
      if (missing) throw new Error('Firefox: no popup is open. Click the toolbar button first.');
      return value;
    },
    waitInPopup: waitIn('popup'),
    waitInSidebar: waitIn('sidebar'),
    pressInPopup: async (key) => {
      if (!(await inBrowser(marionette, pressIn('popup'), key))) throw new Error(`Firefox: the popup took no key "${key}".`);
    },
    screenshotPopup: screenshot('popup'),
    screenshotSidebar: screenshot('sidebar'),
    screenshotPage: async (file) => {
      const image = await marionette.send('WebDriver:TakeScreenshot', { full: false });
      await writeFile(file, Buffer.from(String(image), 'base64'));
    },
    openPrivateWindow: async () => {
      const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'window', focus: true, private: true })) as {
        handle: string;
      };
      await marionette.send('WebDriver:SwitchToWindow', { handle });
    },
    closeWindow: async () => {
      const [handle] = (await marionette.send('WebDriver:CloseWindow')) as string[];
      await marionette.send('WebDriver:SwitchToWindow', { handle });
    },
    downloads,
    address: (path) => `moz-extension://${HOST}${path}`,
    close,
  };
}

/** The extension opens a page of its own once it is installed: closed, so that the page under test is the active one. */
async function closeFirstPage(marionette: Marionette): Promise<void> {
  const handles = async () => (await marionette.send('WebDriver:GetWindowHandles')) as string[];
  const first = await marionette.send('WebDriver:GetWindowHandle');
  const other = await until(marionette, 'the first page', async () => (await handles()).find((handle) => handle !== first));
  await marionette.send('WebDriver:SwitchToWindow', { handle: other });
  await marionette.send('WebDriver:CloseWindow');
  await marionette.send('WebDriver:SwitchToWindow', { handle: first });
}

async function stop(firefox: ChildProcess): Promise<void> {
  if (firefox.exitCode !== null || firefox.signalCode !== null) return;
  const exited = once(firefox, 'exit');
  firefox.kill();
  await exited;
}

/**
 * Starts Firefox with an empty profile.
 * @param folder the built extension, such as `.output/firefox-mv3`; its manifest must have a gecko id.
 */
export async function openFirefox(folder: string, options: FirefoxOptions = {}): Promise<Firefox> {
  const { headless = true, locale = 'en', neverRemember = false, privateWindows = neverRemember } = options;
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`The manifest in ${folder} has no browser_specific_settings.gecko.id.`);
  const port = await freePort();
  const profile = await mkdtemp(join(tmpdir(), 'mujaz-firefox-'));
  const downloads = join(profile, 'downloads');
  await writeFile(join(profile, 'user.js'), preferences(port, id, locale, neverRemember, downloads, options.preferences));
  await mkdir(downloads);
  const program = options.executablePath ?? (await findBrowser('firefox'));
  const args = ['-marionette', '-remote-allow-system-access', '-profile', profile, '-no-remote', ...(headless ? ['-headless'] : [])];
  const firefox = spawn(program, args, { stdio: 'ignore' });
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const marionette = await Marionette.connect(port);
    await marionette.send('WebDriver:NewSession');
    await marionette.send('Addon:Install', { path: folder, temporary: true, allowPrivateBrowsing: privateWindows });
    // the permission for private windows is given after the installation, and starts the extension anew: it opens no first page then
    if (!privateWindows) await closeFirstPage(marionette);
    return driver(marionette, id, downloads, async () => {
      marionette.close();
      await stop(firefox);
      await removeProfile();
    });
  } catch (error) {
    await stop(firefox);
    await removeProfile();
    throw error;
  }
}
