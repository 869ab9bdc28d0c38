/** The context menu asks for a brief of the selection; the popup, which opens after it, hears of it here. */
import { browser } from 'wxt/browser';

const KEY = 'readSelection';

/** How long a request counts, in milliseconds: one that no popup took must not surprise a later click. */
const LIFETIME = 5_000;

export function requestSelection(tabId: number, now: number): Promise<void> {
  return browser.storage.session.set({ [KEY]: { tabId, at: now } });
}

/** Whether the selection of this tab was asked for just now. The request counts once. */
export async function takeSelectionRequest(tabId: number, now: number): Promise<boolean> {
  const { [KEY]: request } = await browser.storage.session.get<{ [KEY]?: { tabId: number; at: number } }>(KEY);
  if (!request) return false;
  await browser.storage.session.remove(KEY);
  return request.tabId === tabId && now - request.at < LIFETIME;
}
