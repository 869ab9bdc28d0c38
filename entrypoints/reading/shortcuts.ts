/** The keys that the browser holds for the extension. */
import { browser } from 'wxt/browser';

export const OPEN_BRIEF = '_execute_action';

export interface Shortcut {
  command: string;
  /** What it does, in the browser's language. */
  name: string;
  /** As the browser writes it; empty where none is set. */
  keys: string;
}

export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description, shortcut = '' }) => ({
    command: name,
    name: description || (name === OPEN_BRIEF ? browser.i18n.getMessage('actionTitle') : name),
    keys: shortcut,
  }));
}
