/** The keys that the browser holds for the extension. */
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../src/ui/settings/receipt';

export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ command: name, description, keys: shortcut }));
}
