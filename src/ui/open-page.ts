/** Sets a page of the extension into the reader's language, direction, theme and density. */
import { effect, type ReadonlySignal } from '@preact/signals';
import type { MessageKey } from './locales';
import { createInterface, type Interface } from './state/interface';
import type { Preferences } from './state/preferences';

/**
 * @param languages the reader's, best first.
 * @param preferences theme and density are followed as they change.
 */
export async function openPage(
  languages: readonly string[],
  title: MessageKey,
  preferences?: ReadonlySignal<Preferences>,
): Promise<Interface> {
  const words = await createInterface(languages, preferences);
  const { documentElement: root } = document;
  root.lang = new Intl.Locale(words.locale).baseName;
  root.dir = words.direction;
  document.title = words.t(title);
  effect(() => {
    const { theme, density } = words.preferences.value;
    root.dataset.theme = theme;
    root.dataset.density = density;
  });
  return words;
}
