/** The side panel: keeps the brief beside the page, and follows the active tab of its window. */
import { browser } from 'wxt/browser';
import { onMessage } from '../../src/messages';
import { mountBriefScreen } from '../../src/ui/brief/mount';
import type { Screen } from '../../src/ui/state/screen';
import { openLibrary } from '../reading/open-library';
import { readAndShow } from '../reading/read-and-show';
import { activeTab } from '../reading/read-tab';

const root = document.getElementById('app');
if (!root) throw new Error('sidepanel/index.html has no #app to render into.');

const show = await mountBriefScreen(root, [browser.i18n.getUILanguage(), ...navigator.languages], { openLibrary, retry: follow });

/** The reading that counts: one that a newer one overtakes shows nothing more. */
let latest = 0;

async function follow(): Promise<void> {
  const reading = ++latest;
  const showIfLatest = (screen: Screen) => {
    if (reading === latest) show(screen);
  };
  const { id } = await activeTab();
  if (id === undefined) showIfLatest({ kind: 'no-access' });
  else await readAndShow(id, showIfLatest);
}

browser.tabs.onActivated.addListener(follow);
browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
  if (status === 'complete' && tabId === (await activeTab()).id) await follow();
});
onMessage('opened', follow);
await follow();
