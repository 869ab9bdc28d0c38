/** What the person set, kept in the browser's storage: read when a page of the extension opens, and followed as it changes elsewhere. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { readSettings, type Settings } from './settings-schema';

const KEY = 'settings';

export interface SettingsStore {
  settings: ReadonlySignal<Settings>;
  /** Shown at once; resolves when it is on the disk. @throws where the browser could not write it: the old settings then stand again. */
  change: (change: Partial<Settings>) => Promise<void>;
}

/** Settings as they are now. Those that cannot be read, or that a newer version wrote, are taken as far as they are understood. */
export async function loadSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  return readSettings(stored[KEY]);
}

export async function openSettings(): Promise<SettingsStore> {
  const settings = signal(await loadSettings());
  // The browser tells a page of its own writes as well, and late: they must not undo what was typed since.
  const writer = crypto.randomUUID();
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[KEY];
    const by = (change?.newValue as { writer?: unknown } | undefined)?.writer;
    if (change && by !== writer) settings.value = readSettings(change.newValue);
  });
  return {
    settings,
    change: async (change) => {
      const before = settings.value;
      settings.value = { ...before, ...change };
      try {
        await browser.storage.local.set({ [KEY]: { ...settings.value, writer } });
      } catch (error) {
        settings.value = before;
        throw error;
      }
    },
  };
}

/** Forgets every setting and whatever else the extension put into the browser's storage; the library has its own. */
export async function clearSettings(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}
