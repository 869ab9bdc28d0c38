/** The popup: reads the page that the click was on, and shows its brief. */
import { sendMessage } from '../../src/messages';
import { mountBriefScreen } from '../../src/ui/brief/mount';
import type { Screen } from '../../src/ui/state/screen';
import { openSettings } from '../../src/ui/state/settings';
import { briefInBackground, isAwake } from '../reading/background-engine';
import { openLibrary } from '../reading/open-library';
import { openOptions } from '../reading/open-options';
import { openPanel } from '../reading/open-panel';
import { takeTask } from '../reading/popup-task';
import { type Reading, readAndShow, startReading } from '../reading/read-and-show';
import { activeTab } from '../reading/read-tab';
import { readerLanguages } from '../reading/reader-languages';
import { painted } from '../reading/show-with-saved';

const root = document.getElementById('app');
if (!root) throw new Error('popup/index.html has no #app to render into.');

const opening = openSettings();
const awake = isAwake(Date.now()).catch(() => false);
const tab = await activeTab();
const asked = tab.id === undefined ? Promise.resolve(null) : takeTask(tab.id, Date.now());
// The page is read while the popup is drawn: who clicked waits for both.
const reading = tab.id === undefined ? undefined : startReading(tab.id, asked, awake);
const [{ settings }, task] = await Promise.all([opening, asked]);
const actions = { openPanel: openPanel(tab.windowId), openLibrary, openOptions, retry: () => read(null) };
const show = await mountBriefScreen(root, readerLanguages(), actions, settings);

async function read(wanted: typeof task, begun?: Reading): Promise<void> {
  if (tab.id === undefined) return show({ kind: 'closed' });
  // The click that opened the popup grants access: a page that is closed even so, stays closed.
  const showScreen = (screen: Screen) => show(screen.kind === 'no-access' ? { kind: 'closed' } : screen);
  await readAndShow(tab.id, showScreen, wanted, begun);
  // What follows wakes the background: not while the brief is being drawn.
  await painted();
  // Nobody listens where no side panel is open.
  await sendMessage('opened', tab.id).catch(() => {});
}

// The engine sets itself up behind the first picture, which nobody shall wait for.
requestAnimationFrame(() => setTimeout(() => void reading?.engine.then(({ prepare }) => prepare()).catch(() => {})));
await read(task, reading);
// Whoever reads one article often reads another: the background warms up on this one.
const page = import.meta.env.FIREFOX || (await awake) ? null : await reading?.page.catch(() => null);
if (page?.kind === 'article') await briefInBackground(page.article).catch(() => {});
