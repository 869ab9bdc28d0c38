/** Runs axe in a page of a real browser: what a screen reader, a keyboard or weak eyes would stumble over. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A line for each fault, with the element that it is in; none where all is well. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Evaluated over the debugging protocol, which the extension's content policy does not bind.
  await page.evaluate(SOURCE);
  const results = (await page.evaluate('axe.run(document)')) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
