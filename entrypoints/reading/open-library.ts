/** Opens the library in a tab. */
import { browser } from 'wxt/browser';

export function openLibrary(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}
