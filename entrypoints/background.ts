/** The background: an entry in the page's context menu that opens the brief, as a click on the icon does. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

const MENU = 'brief';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: MENU, title: browser.i18n.getMessage('actionTitle'), contexts: ['page', 'selection'] });
  });
  // A click in the menu grants activeTab, as the one on the icon does.
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    if (menuItemId === MENU) void browser.action.openPopup();
  });
});
