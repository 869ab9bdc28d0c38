/** The popup: reads the page that the click was on, and shows its brief. */
import { browser } from 'wxt/browser';
import { mountBriefScreen } from '../../src/ui/brief/mount';
import { openPanel } from '../reading/open-panel';
import { readAndShow } from '../reading/read-and-show';
import { activeTab } from '../reading/read-tab';

const root = document.getElementById('app');
if (!root) throw new Error('popup/index.html has no #app to render into.');

const tab = await activeTab();
const read = () => (tab.id === undefined ? show({ kind: 'closed' }) : readAndShow(tab.id, show));
const show = await mountBriefScreen(root, [browser.i18n.getUILanguage(), ...navigator.languages], {
  openPanel: openPanel(tab.windowId),
  retry: read,
});
await read();
