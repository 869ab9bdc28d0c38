/** Every message between the parts of the extension. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Article, Brief, TextQuote } from '../model';

/** How many of the passages asked for are marked in the page now. */
interface Shown {
  found: number;
}

/** What came of a save: whether the address had been read before, or why nothing was written. */
export type SaveAnswer = { saved: 'saved' | 'again' } | { failed: string; reason: string };

interface Messages {
  /** To a page: marks the passages, in place of those marked before, and scrolls to the first. */
  show: (quotes: TextQuote[]) => Shown;
  /** To a page: takes the marks away. */
  clear: () => void;
  /** To a page: the person's selection as an article; null where nothing is selected. */
  readSelection: () => Article | null;
  /** To a page: answered where the content script still lives in it. */
  ping: () => true;
  /** To the background, which outlives the popup that asks: saves a reading. */
  save: (reading: { article: Article; brief: Brief }) => SaveAnswer;
  /** To the side panel: a click has opened this tab's page to us. */
  opened: (tabId: number) => void;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Messages>();
