/** Waits for the popup to have come to rest: a brief, or the reason why there is none. */
import type { Browser, Page } from 'puppeteer-core';

/** While the popup still reads, it says so with `aria-busy`, as it does to whoever listens to it. */
export async function briefShown(popup: Page): Promise<void> {
  await popup.waitForFunction(() => {
    const app = document.getElementById('app');
    return Boolean(app?.textContent.trim()) && !document.querySelector('[aria-busy="true"]');
  });
}

/** Waits until the background's engine is awake, which it is soon after a brief has been shown. */
export async function engineAwake(popup: Page): Promise<void> {
  await popup.waitForFunction(async () => {
    const { engineAwakeUntil = 0 } = await chrome.storage.session.get<{ engineAwakeUntil?: number }>('engineAwakeUntil');
    return Date.now() < engineAwakeUntil;
  });
}

/** As the browser does after half a minute without a task. What the background wrote of itself goes too, which time alone makes void. */
export async function stopBackground(browser: Browser): Promise<void> {
  for (const target of browser.targets()) {
    if (target.type() !== 'service_worker') continue;
    const worker = await target.worker();
    await worker?.evaluate(() => chrome.storage.session.remove('engineAwakeUntil'));
    await worker?.close();
  }
}
