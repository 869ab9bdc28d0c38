/** The background: entries in the page's context menu and the shortcut, which open the brief as a click on the icon does; saving; and the first page. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { asLibraryError } from '../src/library/errors';
import { Library } from '../src/library/library';
import { onMessage } from '../src/messages';
import { stayAwake } from './reading/background-engine';
import { briefArticle } from './reading/brief-article';
import { type PopupTask, requestTask } from './reading/popup-task';
import { wantReading } from './reading/wanted-reading';

const MENU = {
  'brief-of-page': { title: 'actionTitle', contexts: ['page'] },
  'brief-of-selection': { title: 'selectionTitle', contexts: ['selection'] },
  'save-page': { title: 'saveTitle', contexts: ['page', 'selection'] },
} as const;

/** What the popup does beside reading the page. */
const TASKS: Readonly<Record<string, PopupTask>> = { 'brief-of-selection': 'selection', 'save-page': 'save' };

/** Not awaited: browsers open a popup only while the click lasts. */
function openPopup(task: PopupTask | undefined, tabId: number | undefined): void {
  if (task && tabId !== undefined) void requestTask(task, tabId, Date.now());
  void browser.action.openPopup();
}

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    for (const [id, { title, contexts }] of Object.entries(MENU)) {
      browser.contextMenus.create({ id, title: browser.i18n.getMessage(title), contexts: [...contexts] });
    }
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // A click in the menu grants activeTab, as the one on the icon does; so does the shortcut.
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => openPopup(TASKS[menuItemId], tab?.id));
  browser.commands.onCommand.addListener((command, tab) => openPopup(TASKS[command], tab?.id));
  // Firefox's popup has an engine of its own: its background would block it.
  if (!import.meta.env.FIREFOX) {
    onMessage('brief', async ({ data: article }) => {
      const brief = await briefArticle(article);
      await stayAwake();
      return brief;
    });
  }
  onMessage('want', ({ data }) => wantReading(data, Date.now()));
  onMessage('save', async ({ data: { article, brief } }) => {
    try {
      const library = await Library.open();
      try {
        const entry = await library.save(article, brief, new Date());
        return { saved: entry.previous ? 'again' : 'saved' };
      } finally {
        library.close();
      }
    } catch (error) {
      const { code, message } = asLibraryError(error);
      return { failed: code, reason: message };
    }
  });
});
