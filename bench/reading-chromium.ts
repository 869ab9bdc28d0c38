/** How long the article takes in Chromium. */
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../tests/support/find-browser';
import type { measure } from './reading-browser';

/** @param pages the pages' HTML; nothing that they name is loaded. */
export async function measureReadingInChromium(pages: readonly string[]): Promise<ReturnType<typeof measure>> {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, 'reading-browser.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reading',
  });
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-quic'],
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(`${bundle.outputFiles[0]?.text}; globalThis.reading = reading`);
    return await page.evaluate((all) => (globalThis as unknown as { reading: { measure: typeof measure } }).reading.measure(all), pages);
  } finally {
    await browser.close();
  }
}
