/** The settings, and the receipt of what the extension may do, has done and keeps. */
import { browser } from 'wxt/browser';
import { Library } from '../../src/library/library';
import { mountSettings } from '../../src/ui/settings/mount';
import { createInterface } from '../../src/ui/state/interface';
import { clearSettings, openSettings } from '../../src/ui/state/settings';
import { sampleArticle } from '../../src/ui/welcome/sample-articles';
import { openLibrary } from '../reading/open-library';
import { readerLanguages } from '../reading/reader-languages';
import { readShortcuts } from '../reading/shortcuts';

const root = document.getElementById('app');
if (!root) throw new Error('options/index.html has no #app to render into.');

const store = await openSettings();

/** Everything that this page asked for and that is not the extension's own. */
const requests = () =>
  performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(browser.runtime.getURL('/')) && !name.startsWith('data:'));

async function countArticles(): Promise<number | null> {
  try {
    const library = await Library.open();
    try {
      return (await library.entries()).length;
    } finally {
      library.close();
    }
  } catch {
    return null; // a browser that keeps nothing here
  }
}

/** The library's share alone stands in the browser's estimate. */
async function countBytes(): Promise<number> {
  const [{ usage = 0 }, settings] = await Promise.all([navigator.storage.estimate(), browser.storage.local.getBytesInUse()]);
  const kept = Object.entries(localStorage).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return usage + settings + 2 * kept;
}

async function receipt() {
  const [{ permissions = [], origins = [] }, articles, bytes] = await Promise.all([
    browser.permissions.getAll(),
    countArticles(),
    countBytes(),
  ]);
  return { permissions: [...permissions].sort(), sites: origins, requests: requests().length, articles, bytes };
}

async function deleteDatabase(name: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    // Another page of ours has it open: it closes by itself when it is asked to, and the deletion then goes on.
  });
}

async function deleteEverything(): Promise<void> {
  for (const { name } of await indexedDB.databases()) if (name) await deleteDatabase(name);
  await clearSettings();
  localStorage.clear();
  location.reload();
}

/** Chromium has an address for its shortcuts, Firefox a call. */
function shortcutsPage(): (() => void) | undefined {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  return import.meta.env.FIREFOX ? undefined : () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

async function sample() {
  const [{ locale }, { briefArticle }] = await Promise.all([
    createInterface(readerLanguages(), store.settings),
    import('../reading/brief-article'),
  ]);
  return { brief: await briefArticle(sampleArticle(locale)), accessed: new Date().toISOString(), tags: ['sample'], notes: '' };
}

let sampled: ReturnType<typeof sample> | undefined;

mountSettings(root, readerLanguages(), store, {
  sample: () => {
    sampled ??= sample();
    return sampled;
  },
  receipt,
  shortcuts: readShortcuts,
  openShortcuts: shortcutsPage(),
  openLibrary: () => openLibrary(),
  deleteEverything,
});
