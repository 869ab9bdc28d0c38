/**
 * The background's engine. A popup runs all of its code for the first time, slowly; the background goes on running for a while after each
 * brief, and what it has run is fast by then. It is asked only while it is awake: to start it takes longer than to do without.
 */
import { browser } from 'wxt/browser';
import { sendMessage } from '../../src/messages';
import type { Article, Brief } from '../../src/model';

const KEY = 'engineAwakeUntil';

/** How long the background stays awake after a brief, in milliseconds: an article is read in that time, and the next one clicked on. */
const AWAKE_FOR = 180_000;

/** Chromium stops a background that has called nothing of the browser's for 30 s: so it calls something after so many milliseconds. */
const STIRS_EVERY = 20_000;

/** How long after a call the background is known to be awake, in milliseconds. */
const KNOWN_FOR = 25_000;

let sleepsAt = 0;
let stirring: ReturnType<typeof setInterval> | undefined;

async function stir(): Promise<void> {
  const now = Date.now();
  if (now < sleepsAt) return browser.storage.session.set({ [KEY]: now + KNOWN_FOR });
  clearInterval(stirring);
  stirring = undefined;
}

/** By the background, whenever its engine has made a brief: keeps it awake for the next one, and says so. */
export async function stayAwake(): Promise<void> {
  sleepsAt = Date.now() + AWAKE_FOR;
  stirring ??= setInterval(() => void stir(), STIRS_EVERY);
  await stir();
}

/** Whether the background's engine is known to be awake. In Firefox never: there the background shares the popup's thread, and would keep it waiting. */
export async function isAwake(now: number): Promise<boolean> {
  if (import.meta.env.FIREFOX) return false;
  const { [KEY]: until = 0 } = await browser.storage.session.get<{ [KEY]?: number }>(KEY);
  return now < until;
}

/** The brief of an article by the background's engine. @throws where the background does not answer, or its engine fails. */
export const briefInBackground = ({ html: _, ...article }: Article): Promise<Brief> => sendMessage('brief', article);
