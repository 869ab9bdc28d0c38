/** Every message between the parts of the extension. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Article, Brief, TextQuote } from '../model';

/** What is marked in the page now of the passages asked for. */
interface Shown {
  found: number;
  /** Those among them whose words differ from the article's by now. */
  changed: number;
}

interface LineQuotes {
  line: string;
  quotes: TextQuote[];
}

interface Anchored extends Shown {
  line: string;
  /** What the page says in place of the passages that it still has. */
  words: string[];
}

interface Watched {
  lines: LineQuotes[];
  /** Whether the passages of all lines are marked. */
  mark: boolean;
}

/** What came of a save: whether the address had been read before, or why nothing was written. */
export type SaveAnswer = { saved: 'saved' | 'again' } | { failed: string; reason: string };

/** A saved reading whose statements somebody wants to see in its live page, which they are about to open. */
export interface WantedReading {
  id: string;
  /** Its address. */
  url: string;
}

interface Messages {
  /** To a page: marks the passages, in place of those marked before, and scrolls to the first. */
  show: (quotes: TextQuote[]) => Shown;
  /** To a page: looks for the passages of many lines, marks those that are there, and says of each line what came of it. */
  anchor: (lines: LineQuotes[]) => Anchored[];
  /** To a page: takes the marks away. */
  clear: () => void;
  /** To a page: tells from now on, with `pointed`, when the pointer is over a marked passage of these lines. */
  watch: (watched: Watched) => void;
  /** To a page: an address that leads to the passages; null where none does. */
  link: (quotes: TextQuote[]) => string | null;
  /** To a page: the person's selection as an article; null where nothing is selected. */
  readSelection: () => Article | null;
  /** To a page: answered where the content script still lives in it. */
  ping: () => true;
  /** To the background, which outlives the popup that asks: saves a reading. */
  save: (reading: { article: Article; brief: Brief }) => SaveAnswer;
  /** To the background, while it is awake: the brief of an article. */
  brief: (article: Article) => Brief;
  /** To the background: the next brief of this address shall be the saved one, looked for in the live page. */
  want: (reading: WantedReading) => void;
  /** To the side panel: a click has opened this tab's page to us. */
  opened: (tabId: number) => void;
  /** To the side panel, from a page: the line whose marked passage the pointer is over. */
  pointed: (line: string | null) => void;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Messages>();
