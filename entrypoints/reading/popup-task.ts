/** The context menu or a shortcut asks for more than the brief of the page; the popup, which opens after it, hears of it here. */
import { browser } from 'wxt/browser';

/** To read the selection alone; to save the brief once it is there. */
export type PopupTask = 'selection' | 'save';

const KEY = 'popupTask';

/** How long a request counts, in milliseconds: one that no popup took must not surprise a later click. */
const LIFETIME = 5_000;

export function requestTask(task: PopupTask, tabId: number, now: number): Promise<void> {
  return browser.storage.session.set({ [KEY]: { task, tabId, at: now } });
}

/** What was asked for in this tab just now; null where nothing was. The request counts once. */
export async function takeTask(tabId: number, now: number): Promise<PopupTask | null> {
  const { [KEY]: request } = await browser.storage.session.get<{ [KEY]?: { task: PopupTask; tabId: number; at: number } }>(KEY);
  if (!request) return null;
  await browser.storage.session.remove(KEY);
  return request.tabId === tabId && now - request.at < LIFETIME ? request.task : null;
}
