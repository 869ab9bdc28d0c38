/** How long a reader waits: from the click on the toolbar button, pinned as readers have it, to the painted brief, in Chromium. */
import { basename, dirname } from 'node:path';
import { outputFolder } from '../scripts/build';
import { openChromium } from '../tests/support/chromium';
import { startPageServer } from '../tests/support/page-server';
import { briefShown } from '../tests/support/popup';
import { median } from './median';

const CLICKS = 20;

export interface ClickFigures {
  /** Milliseconds, the very first click after the browser's start. */
  first: number;
  /** Milliseconds, the median of the later ones. */
  later: number;
  /** Milliseconds from the popup's start to its first paint, the median of the later ones. */
  firstPaint: number;
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
    const times: number[] = [];
    const paints: number[] = [];
    for (let i = 0; i <= CLICKS; i += 1) {
      await tab.bringToFront();
      const clicked = performance.timeOrigin + performance.now();
      const popup = await chromium.clickToolbar(tab);
      await briefShown(popup);
      times.push((await popup.evaluate(paintedAt)) - clicked);
      paints.push(await popup.evaluate(firstPaintOf));
      await popup.close();
    }
    const [first = Number.NaN, ...later] = times;
    return { first, later: median(later), firstPaint: median(paints.slice(1)) };
  } finally {
    await chromium.close();
    server.close();
  }
}
