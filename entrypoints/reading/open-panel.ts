/** Opens the brief beside the page: each browser has a way of its own. */
import { browser } from 'wxt/browser';

/** Firefox alone has it, and WXT's types are Chrome's. */
interface SidebarAction {
  open: () => Promise<void>;
}

/**
 * What opens the side panel of a window; undefined where the browser has none.
 * To be called within a click, before anything is awaited: browsers ask for that. Closes the popup.
 */
export function openPanel(windowId: number | undefined): (() => void) | undefined {
  const { sidebarAction } = browser as typeof browser & { sidebarAction?: SidebarAction };
  if (sidebarAction) {
    return () => {
      void sidebarAction.open();
      window.close();
    };
  }
  if (!browser.sidePanel || windowId === undefined) return undefined;
  return () => void browser.sidePanel.open({ windowId }).then(() => window.close());
}
