/** The active tab → its article: injects the content script that the click has allowed. */
import { browser } from 'wxt/browser';
import { quoteOf } from '../../src/article/anchor';
import { sendMessage } from '../../src/messages';
import type { PageLink, PageReading } from '../../src/ui/state/page-reading';

const SCRIPT = '/content-scripts/article.js';

/** The browser's own pages, stores and PDF viewer are closed to every extension. Each browser words that in its own way. */
const CLOSED = /cannot access a |cannot be scripted|extensions gallery|showing error page|restricted/i;

/** The page is open to extensions, but no click has opened it to this one. Firefox says so of closed pages too. */
const NO_ACCESS = /must request permission|missing host permission|cannot access contents/i;

/**
 * Reads the page of a tab, or what is selected in it where `selection` says so and something is. A page that browsers keep closed, or one without an article, is no error.
 */
export async function readTab(tabId: number, selection = false): Promise<PageReading> {
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    const article = selection ? await sendMessage('readSelection', undefined, { tabId, frameId: 0 }) : null;
    if (article) return { kind: 'article', article };
    // Firefox runs no script in its own pages, and raises no error either.
    return (injection?.result as PageReading | undefined) ?? { kind: 'closed' };
  } catch (error) {
    const reason = String(error);
    if (CLOSED.test(reason)) return { kind: 'closed' };
    if (NO_ACCESS.test(reason)) return { kind: 'no-access' };
    throw error;
  }
}

/** The way back from an article's text into the page of a tab. */
export function linkToTab(tabId: number, text: string): PageLink {
  const target = { tabId, frameId: 0 };
  return {
    show: async (spans) => {
      const quotes = spans.map((span) => quoteOf(text, span));
      return sendMessage('show', quotes, target);
    },
    clear: () => sendMessage('clear', undefined, target),
  };
}

export async function activeTab(): Promise<{ id?: number; windowId?: number }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id, windowId: tab?.windowId };
}
