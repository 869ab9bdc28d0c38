/** The popup: reads the page that the click was on, and shows its brief. */
import { browser } from 'wxt/browser';
import { sendMessage } from '../../src/messages';
import { mountBriefScreen } from '../../src/ui/brief/mount';
import type { Screen } from '../../src/ui/state/screen';
import { openLibrary } from '../reading/open-library';
import { openPanel } from '../reading/open-panel';
import { takeTask } from '../reading/popup-task';
import { readAndShow } from '../reading/read-and-show';
import { activeTab } from '../reading/read-tab';

const root = document.getElementById('app');
if (!root) throw new Error('popup/index.html has no #app to render into.');

const tab = await activeTab();
const show = await mountBriefScreen(root, [browser.i18n.getUILanguage(), ...navigator.languages], {
  openPanel: openPanel(tab.windowId),
  openLibrary,
  retry: read,
});

async function read(): Promise<void> {
  if (tab.id === undefined) return show({ kind: 'closed' });
  // The click that opened the popup grants access: a page that is closed even so, stays closed.
  const showScreen = (screen: Screen) => show(screen.kind === 'no-access' ? { kind: 'closed' } : screen);
  await readAndShow(tab.id, showScreen, await takeTask(tab.id, Date.now()));
  // Nobody listens where no side panel is open.
  await sendMessage('opened', tab.id).catch(() => {});
}

await read();
