/** The active tab → its article: injects the content script that the click has allowed. */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { quoteOf } from '../../src/article/anchor';
import { sendMessage } from '../../src/messages';
import type { Span } from '../../src/model';
import type { BriefLine } from '../../src/ui/state/brief-model';
import type { Anchored, PageLink, PageReading } from '../../src/ui/state/page-reading';

/** The scripts that are injected into a page: the first by a click, the others when they are needed. */
type Script = 'article' | 'marks' | 'deep-link';

const pathOf = (script: Script) => `/content-scripts/${script}.js` as ScriptPublicPath;

/** The browser's own pages, stores and PDF viewer are closed to every extension. Each browser words that in its own way. */
const CLOSED = /cannot access a |cannot be scripted|extensions gallery|showing error page|restricted/i;

/** The page is open to extensions, but no click has opened it to this one. Firefox says so of closed pages too. */
const NO_ACCESS = /must request permission|missing host permission|cannot access contents/i;

/**
 * Reads the page of a tab, or what is selected in it where that is wanted and something is. A page that browsers keep closed, or one without an article, is no error.
 */
export async function readTab(tabId: number, wantsSelection: Promise<boolean>): Promise<PageReading> {
  // It may be another page by now.
  injected.delete(tabId);
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, files: [pathOf('article')] });
    const article = (await wantsSelection) ? await sendMessage('readSelection', undefined, { tabId, frameId: 0 }) : null;
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

/** The scripts that this part of the extension has put into a tab's page since it read it. */
const injected = new Map<number, Map<Script, Promise<unknown>>>();

/** Resolves once the script that answers is in the page. */
async function inject(tabId: number, script: Script): Promise<void> {
  const scripts = injected.get(tabId) ?? new Map<Script, Promise<unknown>>();
  injected.set(tabId, scripts);
  const injection = scripts.get(script) ?? browser.scripting.executeScript({ target: { tabId }, files: [pathOf(script)] });
  scripts.set(script, injection);
  await injection;
}

/** Asks the page, which has the script then. */
async function ask<Answer>(tabId: number, script: Script, send: () => Promise<Answer>): Promise<Answer> {
  await inject(tabId, script);
  return send();
}

/** The page of a tab, which can also tell what it still has of many lines, and what the pointer is over. */
export interface TabLink extends PageLink {
  /** Marks the passages that are there, in place of those marked before; answers line by line. */
  anchor: (lines: readonly BriefLine[]) => Promise<Anchored[]>;
  /** @param mark whether the passages of all lines are marked. */
  watch: (lines: readonly BriefLine[], mark: boolean) => Promise<void>;
}

/** The way back from an article's text into the page of a tab. */
export function linkToTab(tabId: number, text: string): TabLink {
  const target = { tabId, frameId: 0 };
  const quotes = (spans: readonly Span[]) => spans.map((span) => quoteOf(text, span));
  const quoted = (lines: readonly BriefLine[]) => lines.map(({ id, spans }) => ({ line: id, quotes: quotes(spans) }));
  return {
    anchor: (lines) => ask(tabId, 'marks', () => sendMessage('anchor', quoted(lines), target)),
    show: (spans) => ask(tabId, 'marks', () => sendMessage('show', quotes(spans), target)),
    clear: () => sendMessage('clear', undefined, target),
    link: (spans) => ask(tabId, 'deep-link', () => sendMessage('link', quotes(spans), target)),
    watch: (lines, mark) => ask(tabId, 'marks', () => sendMessage('watch', { mark, lines: quoted(lines) }, target)),
  };
}

export async function activeTab(): Promise<{ id?: number; windowId?: number }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id, windowId: tab?.windowId };
}
