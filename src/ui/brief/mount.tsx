/** Puts the screen into a page of the extension, in the reader's language and direction. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import { openPage } from '../open-page';
import { InterfaceContext } from '../state/interface';
import type { Preferences } from '../state/preferences';
import type { Actions, Screen } from '../state/screen';
import { BriefScreen } from './BriefScreen';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/screen.css';
import '../styles/brief.css';
import '../styles/export.css';

/**
 * Shows that the page is being read, until told otherwise.
 * @param languages the reader's, best first.
 * @returns how to show something else.
 */
export async function mountBriefScreen(
  root: HTMLElement,
  languages: readonly string[],
  actions: Actions,
  preferences?: ReadonlySignal<Preferences>,
): Promise<(screen: Screen) => void> {
  const screen = signal<Screen>({ kind: 'reading' });
  const words = await openPage(languages, 'name', preferences);
  // What stood there before the first script.
  root.replaceChildren();
  render(
    <InterfaceContext.Provider value={words}>
      <BriefScreen screen={screen} actions={actions} />
    </InterfaceContext.Provider>,
    root,
  );
  return (next) => {
    // To draw the same once more would keep whoever waits for the brief.
    if (next.kind !== 'reading' || screen.value.kind !== 'reading') screen.value = next;
  };
}
