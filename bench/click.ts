/** How long a reader waits: from the click on the toolbar button to the painted brief, in Chromium. */
import { outputFolder } from '../scripts/build';
import { openChromium } from '../tests/support/chromium';
import { startPageServer } from '../tests/support/page-server';
import { briefShown } from '../tests/support/popup';
import { median } from './median';

const CLICKS = 20;

export interface ClickFigures {
  page: string;
  /** Milliseconds, the very first click after the browser's start. */
  first: number;
  /** Milliseconds, the median of the later ones. */
  later: number;
}

/** When the popup's largest text was painted, in milliseconds since 1970; the brief is always larger than what stands there before. */
function paintedAt(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1);
      if (last) resolve(performance.timeOrigin + last.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** @param page a file of tests/fixtures/pages. Needs a build. */
export async function measureClicks(page: string): Promise<ClickFigures> {
  const server = await startPageServer();
  const chromium = await openChromium(outputFolder('chrome'));
  try {
    const tab = await chromium.open(`${server.origin}/${page}`);
    const times: number[] = [];
    for (let i = 0; i <= CLICKS; i += 1) {
      const clicked = performance.timeOrigin + performance.now();
      const popup = await chromium.clickToolbar(tab);
      await briefShown(popup);
      times.push((await popup.evaluate(paintedAt)) - clicked);
      await popup.close();
    }
    const [first = Number.NaN, ...later] = times;
    return { page, first, later: median(later) };
  } finally {
    await chromium.close();
    server.close();
  }
}
