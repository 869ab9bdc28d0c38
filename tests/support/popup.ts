/** Waits for the popup to have come to rest: a brief, or the reason why there is none. */
import type { Page } from 'puppeteer-core';

/** While the popup still reads, it says so with `aria-busy`, as it does to whoever listens to it. */
export async function briefShown(popup: Page): Promise<void> {
  await popup.waitForFunction(() => {
    const app = document.getElementById('app');
    return Boolean(app?.textContent.trim()) && !document.querySelector('[aria-busy="true"]');
  });
}
