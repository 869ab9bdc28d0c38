/** The background: entries in the page's context menu that open the brief, as a click on the icon does; and the first page after the installation. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { requestSelection } from './reading/selection-request';

const PAGE = 'brief-of-page';
const SELECTION = 'brief-of-selection';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    browser.contextMenus.create({ id: PAGE, title: browser.i18n.getMessage('actionTitle'), contexts: ['page'] });
    browser.contextMenus.create({ id: SELECTION, title: browser.i18n.getMessage('selectionTitle'), contexts: ['selection'] });
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // A click in the menu grants activeTab, as the one on the icon does.
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    // Not awaited: browsers open a popup only while the click lasts.
    if (menuItemId === SELECTION && tab?.id !== undefined) void requestSelection(tab.id, Date.now());
    void browser.action.openPopup();
  });
});
