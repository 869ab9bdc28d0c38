/** The side panel: keeps the brief beside the page, follows the active tab of its window, and lights up the line that the page points at. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { onMessage } from '../../src/messages';
import { mountBriefScreen } from '../../src/ui/brief/mount';
import { revealLine } from '../../src/ui/brief/reveal';
import { type BriefModel, linesOf } from '../../src/ui/state/brief-model';
import type { Screen } from '../../src/ui/state/screen';
import { openSettings } from '../../src/ui/state/settings';
import { openLibrary } from '../reading/open-library';
import { openOptions } from '../reading/open-options';
import { readAndShow } from '../reading/read-and-show';
import { activeTab, linkToTab } from '../reading/read-tab';
import { readerLanguages } from '../reading/reader-languages';

const root = document.getElementById('app');
if (!root) throw new Error('sidepanel/index.html has no #app to render into.');

/** Whether the passages of all lines are marked in the page. */
const marking = signal(false);

const { settings } = await openSettings();
const actions = {
  openLibrary,
  openOptions,
  retry: follow,
  markLines: {
    on: marking,
    toggle: () => {
      marking.value = !marking.value;
      void watch();
    },
  },
};
const show = await mountBriefScreen(root, readerLanguages(), actions, settings);

/** The reading that counts: one that a newer one overtakes shows nothing more. */
let latest = 0;

/** The brief on the screen, and the tab that it is of. */
let current: { tabId: number; model: BriefModel } | null = null;

/** The page tells from now on what the pointer is over. Where it is gone by now, there is nothing to tell. */
async function watch(): Promise<void> {
  if (!current) return;
  const { tabId, model } = current;
  await linkToTab(tabId, model.brief.article.text)
    .watch(linesOf(model.brief), marking.value)
    .catch(() => {});
}

async function follow(): Promise<void> {
  const reading = ++latest;
  const { id } = await activeTab();
  const showIfLatest = (screen: Screen) => {
    if (reading !== latest) return;
    const model = screen.kind === 'brief' ? screen.model : screen.kind === 'saved' ? screen.check.model : null;
    current = model && id !== undefined ? { tabId: id, model } : null;
    show(screen);
    void watch();
  };
  if (id === undefined) showIfLatest({ kind: 'no-access' });
  else await readAndShow(id, showIfLatest);
}

browser.tabs.onActivated.addListener(follow);
browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
  if (status === 'complete' && tabId === (await activeTab()).id) await follow();
});
onMessage('opened', follow);
onMessage('pointed', ({ data, sender }) => {
  if (current && sender.tab?.id === current.tabId) revealLine(current.model, data);
});
await follow();
