/** The active tab → its article: injects the content script that the click has allowed. */
import { browser } from 'wxt/browser';
import { quoteOf } from '../../src/article/anchor';
import { sendMessage } from '../../src/messages/page';
import type { Article } from '../../src/model';
import type { PageLink, PageReading } from '../../src/ui/state/page-reading';

const SCRIPT = '/content-scripts/article.js';

/** Browsers refuse scripts in their own pages, in their stores and in their PDF viewer; each words the refusal in its own way. */
const isRefusal = (error: unknown): boolean =>
  /cannot access|cannot be scripted|missing host permission|extensions gallery|showing error page|must request permission/i.test(
    String(error),
  );

/** Reads the page of a tab. A page that browsers keep closed, or one without an article, is no error. */
export async function readTab(tabId: number): Promise<PageReading> {
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    const article = (injection?.result ?? null) as Article | null;
    return article ? { kind: 'article', article } : { kind: 'no-article' };
  } catch (error) {
    if (isRefusal(error)) return { kind: 'closed' };
    throw error;
  }
}

/** The way back from an article's text into the page of a tab. */
export function linkToTab(tabId: number, text: string): PageLink {
  const target = { tabId, frameId: 0 };
  return {
    show: async (spans) => {
      const quotes = spans.map((span) => quoteOf(text, span));
      return (await sendMessage('show', quotes, target)).found;
    },
    clear: () => sendMessage('clear', undefined, target),
  };
}

export async function activeTab(): Promise<{ id?: number; windowId?: number }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id, windowId: tab?.windowId };
}
