/** Before the tests of the built extension: builds it, and finds or installs the browsers, and LibreOffice where it can. */
import { buildAll } from '../../scripts/build';
import { findBrowser } from './find-browser';
import { findOffice } from './find-office';

export default async function setup(): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  // The test command has built already, and checked the sizes.
  if (!process.env.MUJAZ_BUILT) await buildAll();
  // One after the other: two package managers at once would lock each other out.
  process.env.CHROME_PATH = await findBrowser('chromium', { say });
  process.env.FIREFOX_PATH = await findBrowser('firefox', { say });
  process.env.SOFFICE_PATH = findOffice(say) ?? '';
}
