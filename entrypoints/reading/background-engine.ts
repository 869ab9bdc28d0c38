/**
 * The background's engine. A popup runs all of its code for the first time, slowly; the background goes on running for half a minute after
 * its last task, and what it has run is fast by then. It is asked only while it is awake: to start it takes longer than to do without.
 */
import { browser } from 'wxt/browser';
import { sendMessage } from '../../src/messages';
import type { Article, Brief } from '../../src/model';

const KEY = 'engineAwakeUntil';

/** Chromium stops a background that has had nothing to do for 30 s; some of that is left for the next article to be read. In milliseconds. */
const AWAKE_FOR = 25_000;

/** How often a background is given something to do that shall stay awake, in milliseconds. */
const STIR_EVERY = 20_000;

/** By the background itself, whenever its engine has made a brief or is kept awake: from `now` on, in milliseconds. */
export const stayAwake = (now: number): Promise<void> => browser.storage.session.set({ [KEY]: now + AWAKE_FOR });

/** Whether the background's engine is known to be awake. In Firefox never: there the background shares the popup's thread, and would keep it waiting. */
export async function isAwake(now: number): Promise<boolean> {
  if (import.meta.env.FIREFOX) return false;
  const { [KEY]: until = 0 } = await browser.storage.session.get<{ [KEY]?: number }>(KEY);
  return now < until;
}

/** The brief of an article by the background's engine. @throws where the background does not answer, or its engine fails. */
export const briefInBackground = ({ html: _, ...article }: Article): Promise<Brief> => sendMessage('brief', article);

/**
 * Keeps the background's engine awake while this page is open: whoever reads one article often reads another.
 * @param article what has been read, on which an engine that was asleep warms up.
 */
export async function keepAwake(article: Article): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  if (!(await isAwake(Date.now()))) await briefInBackground(article);
  setInterval(() => void sendMessage('stir', undefined).catch(() => {}), STIR_EVERY);
}
