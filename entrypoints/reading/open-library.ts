/** Opens the library in a tab. */
import { browser } from 'wxt/browser';

/** @param id of a saved article that is to be open there. */
export function openLibrary(id?: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/library.html${id ? `#article/${id}` : ''}` as '/') });
}
