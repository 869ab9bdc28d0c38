/** Sets a page of the extension into the reader's language and direction. */
import type { MessageKey } from './locales';
import { createInterface, type Interface } from './state/interface';

/** @param languages the reader's, best first. */
export async function openPage(languages: readonly string[], title: MessageKey): Promise<Interface> {
  const words = await createInterface(languages);
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = words.t(title);
  return words;
}
