/** Finds a browser on this machine, or installs one, and says what it did. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  Browser,
  ChromeReleaseChannel,
  computeSystemExecutablePath,
  detectBrowserPlatform,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { aptInstall, canUseApt, firstOnPath, works } from './programs';

export type BrowserName = 'chromium' | 'firefox';

export interface FindOptions {
  /** Hears what is done, a line at a time. */
  say?: (line: string) => void;
}

interface Candidate {
  /** The variable with which a person names a program. */
  variable: string;
  /** Program names, the usual ones first. */
  programs: readonly string[];
  /** Where macOS and Windows keep them. */
  places: readonly string[];
  /** Debian packages; Ubuntu's packages of the same names need snap, which the version check below finds out. */
  packages: readonly string[];
  download: Browser;
}

const CANDIDATES: Readonly<Record<BrowserName, Candidate>> = {
  chromium: {
    variable: 'CHROME_PATH',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium'],
    download: Browser.CHROME,
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr'],
    download: Browser.FIREFOX,
  },
};

/** Debian keeps Chromium's interface languages in a package of their own. */
const DEBIAN_LOCALES = '/usr/lib/chromium/locales';

function systemChrome(): string | undefined {
  try {
    return computeSystemExecutablePath({ browser: Browser.CHROME, channel: ChromeReleaseChannel.STABLE });
  } catch {
    return undefined; // it throws where Chrome is not installed
  }
}

function installed(name: BrowserName): string | undefined {
  const { programs, places } = CANDIDATES[name];
  return firstOnPath(programs) ?? places.find(works) ?? (name === 'chromium' ? systemChrome() : undefined);
}

/** Downloads the browser's stable build into the cache that Puppeteer's users share. */
async function download(name: BrowserName, say: (line: string) => void): Promise<string> {
  const browser = CANDIDATES[name].download;
  const target = detectBrowserPlatform();
  if (!target) throw new Error(`No build of ${browser} for this platform.`);
  const buildId = await resolveBuildId(browser, target, 'stable');
  say(`Downloading ${browser} ${buildId} …`);
  const cacheDir = join(homedir(), '.cache', 'puppeteer');
  const { executablePath } = await install({ browser, buildId, cacheDir, installDeps: name === 'chromium' && canUseApt() });
  return executablePath;
}

async function locate(name: BrowserName, say: (line: string) => void): Promise<string> {
  const { variable, packages } = CANDIDATES[name];
  const named = process.env[variable];
  if (named) {
    if (!works(named)) throw new Error(`${variable} is ${named}, which does not run. Name a working program there, or unset it.`);
    return named;
  }
  const present = installed(name);
  if (present) return present;
  if (canUseApt() && aptInstall(packages, say)) {
    const fresh = installed(name);
    if (fresh) return fresh;
  }
  try {
    return await download(name, say);
  } catch (error) {
    throw new Error(`No ${name} was found, and none could be installed. Install one, or name its program in ${variable}.`, {
      cause: error,
    });
  }
}

/** Packages without which Arabic is boxes in a screenshot, or an interface cannot be Arabic. */
function missingForArabic(path: string): string[] {
  const fonts = spawnSync('fc-list', [':lang=ar'], { encoding: 'utf8' });
  const lacksLocales = path === '/usr/bin/chromium' && existsSync(DEBIAN_LOCALES) && !existsSync(join(DEBIAN_LOCALES, 'ar.pak'));
  return [...(fonts.stdout ? [] : ['fontconfig', 'fonts-noto-core']), ...(lacksLocales ? ['chromium-l10n'] : [])];
}

/**
 * The path of a browser's program: what CHROME_PATH or FIREFOX_PATH names, else a usual program, else one that the package
 * manager (root on Debian or Ubuntu) or a download puts there.
 */
export async function findBrowser(name: BrowserName, { say = () => {} }: FindOptions = {}): Promise<string> {
  const path = await locate(name, say);
  if (canUseApt()) {
    const missing = missingForArabic(path);
    if (missing.length > 0) aptInstall(missing, say);
  }
  say(`Using ${path}`);
  return path;
}
