/** What the extension's own pages ask of a page that it has read. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { TextQuote } from '../model';

/** How many of the passages asked for are marked in the page now. */
export interface Shown {
  found: number;
}

interface PageMessages {
  /** Marks the passages, in place of those marked before, and scrolls to the first. */
  show: (quotes: TextQuote[]) => Shown;
  clear: () => void;
  /** Answers where the content script still lives in the page. */
  ping: () => true;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<PageMessages>();
