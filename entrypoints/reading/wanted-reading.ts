/** Which saved reading somebody wants to see in its live page: the library says so, and the popup that opens there hears of it. */
import { browser } from 'wxt/browser';
import type { WantedReading } from '../../src/messages';

const KEY = 'wantedReading';

/** How long the wish counts, in milliseconds: a page is found, read and clicked on in that time, and a later click asks for the brief of now. */
const LIFETIME = 60 * 60_000;

export function wantReading(reading: WantedReading, now: number): Promise<void> {
  return browser.storage.session.set({ [KEY]: { ...reading, at: now } });
}

/** What is wanted and still counts; null where nothing is. */
export async function wantedReading(now: number): Promise<WantedReading | null> {
  const { [KEY]: wanted } = await browser.storage.session.get<{ [KEY]?: WantedReading & { at: number } }>(KEY);
  return wanted && now - wanted.at < LIFETIME ? { id: wanted.id, url: wanted.url } : null;
}

/** The wish is met: it counts once. */
export const forgetWanted = (): Promise<void> => browser.storage.session.remove(KEY);
