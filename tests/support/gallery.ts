/** Specimens of the gallery, opened in a real page and awaited until they stand there whole. */
import type { Page } from 'puppeteer-core';

/**
 * What a specimen shows beyond its first paint: what it reads in, or opens by itself. Awaited by what appears, and not by the network falling
 * silent, which a browser does not always report.
 */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  keys: ['dialog.keys[open]'],
  export: ['dialog.export[open] .export-foot'],
  settings: ['kbd'],
  'settings-template': ['kbd', '.template-made'],
  'settings-deletion': ['kbd', '[role="alertdialog"]'],
  'library-empty': ['.library'],
  library: ['.entries .row'],
  'library-chosen': ['.entries .row[data-chosen]'],
  'library-article': ['.reader-article', '.markdown'],
  'library-correct': ['.reader-article', '.correct-line'],
  'library-people': ['.person-row'],
  'library-timeline': ['.happening-words'],
  'library-compare': ['.compared'],
};

/**
 * Opens the gallery, or with `only` one specimen of it.
 * @throws TimeoutError where something that the specimen shows never appears.
 */
export async function openGallery(page: Page, extensionId: string, query: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/gallery.html?${new URLSearchParams(query)}`);
  for (const selector of ['#app > *', ...(SHOWN[query.only ?? ''] ?? [])]) await page.waitForSelector(selector);
  // The specimens of a page that is being read stay busy.
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]:not([data-screen="reading"])'));
}
