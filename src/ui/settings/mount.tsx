/** Puts the settings into a page of the extension, and sets them anew where the language changes. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { openPage } from '../open-page';
import { InterfaceContext } from '../state/interface';
import type { SettingsStore } from '../state/settings';
import type { SettingsActions } from './receipt';
import { SettingsScreen } from './SettingsScreen';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/settings.css';

/** @param languages the browser's, best first. */
export function mountSettings(root: HTMLElement, languages: readonly string[], store: SettingsStore, actions: SettingsActions): void {
  let latest = 0;
  effect(() => {
    // Read here, so that the page is set anew with each of them.
    const { language, digits } = store.settings.value;
    const turn = ++latest;
    void openPage(languages, 'settings.title', store.settings).then((words) => {
      if (turn !== latest) return;
      render(
        <InterfaceContext.Provider value={words} key={`${language} ${digits}`}>
          <SettingsScreen store={store} actions={actions} />
        </InterfaceContext.Provider>,
        root,
      );
    });
  });
}
