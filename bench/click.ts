/** How long a reader waits: from the click on the toolbar button, pinned as readers have it, to the painted brief, in Chromium. */
import { basename, dirname } from 'node:path';
import { outputFolder } from '../scripts/build';
import { openChromium } from '../tests/support/chromium';
import { startPageServer } from '../tests/support/page-server';
import { briefShown, engineAwake, stopBackground } from '../tests/support/popup';
import { median } from './median';

const CLICKS = 20;

/** The background's engine runs some articles before its code is compiled: those that nobody counts. */
const WARMING = 2;

export interface ClickFigures {
  /** Milliseconds, the very first click after the browser's start. */
  first: number;
  /** Milliseconds, the median of later ones soon after each other: the background's engine is awake. */
  awake: number;
  /** Milliseconds, the median of later ones after a rest: the browser has stopped the background, and the popup's own engine makes the brief. */
  rested: number;
  /** Milliseconds from the popup's start to its first paint, the medians of the same clicks. */
  firstPaint: { awake: number; rested: number };
}

/** When the brief's first sentence was painted, in milliseconds since 1970; it comes with all the rest. */
function paintedAt(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [gist] = list.getEntries();
      if (gist) resolve(performance.timeOrigin + gist.startTime);
    }).observe({ type: 'element', buffered: true });
  });
}

/** From the start of the popup's document to the first that is painted, in milliseconds. */
const firstPaintOf = (): number => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;

/** @param path the page's file. Needs a build. */
export async function measureClicks(path: string): Promise<ClickFigures> {
  const server = await startPageServer(dirname(path));
  const chromium = await openChromium(outputFolder('chrome'), { animated: false });
  try {
    const tab = await chromium.open(`${server.origin}/${basename(path)}`);
    const click = async (rest: boolean): Promise<{ brief: number; firstPaint: number }> => {
      if (rest) await stopBackground(chromium.browser);
      await tab.bringToFront();
      const clicked = performance.timeOrigin + performance.now();
      const popup = await chromium.clickToolbar(tab);
      await briefShown(popup);
      const painted = await popup.evaluate(paintedAt);
      const firstPaint = await popup.evaluate(firstPaintOf);
      await engineAwake(popup);
      await popup.close();
      return { brief: painted - clicked, firstPaint };
    };
    /** The medians of some clicks. */
    const clicks = async (count: number, rest: boolean) => {
      const all: Awaited<ReturnType<typeof click>>[] = [];
      for (let i = 0; i < count; i += 1) all.push(await click(rest));
      return { brief: median(all.map(({ brief }) => brief)), firstPaint: median(all.map(({ firstPaint }) => firstPaint)) };
    };
    const first = await click(false);
    const rested = await clicks(CLICKS, true);
    await clicks(WARMING, false);
    const awake = await clicks(CLICKS, false);
    return {
      first: first.brief,
      awake: awake.brief,
      rested: rested.brief,
      firstPaint: { awake: awake.firstPaint, rested: rested.firstPaint },
    };
  } finally {
    await chromium.close();
    server.close();
  }
}
