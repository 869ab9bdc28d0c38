/** Puts the library into a page of the extension, in the reader's language and direction. */
import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { LibraryError } from '../../library/errors';
import { Library } from '../../library/library';
import { Notice } from '../components/Notice';
import { openPage } from '../open-page';
import { createDrafts } from '../state/drafts';
import { InterfaceContext } from '../state/interface';
import { createLibraryModel } from '../state/library-model';
import type { Preferences } from '../state/preferences';
import { LibraryScreen } from './LibraryScreen';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/screen.css';
import '../styles/brief.css';
import '../styles/library.css';

/**
 * Opens the library and shows it; a browser that gives no database is told what to do instead.
 * @param languages the reader's, best first.
 */
export async function mountLibrary(
  root: HTMLElement,
  languages: readonly string[],
  preferences?: ReadonlySignal<Preferences>,
): Promise<void> {
  const words = await openPage(languages, 'library.title', preferences);
  try {
    const library = await Library.open(() => location.reload());
    const model = createLibraryModel(library, createDrafts(localStorage), () => new Date());
    render(
      <InterfaceContext.Provider value={words}>
        <LibraryScreen model={model} />
      </InterfaceContext.Provider>,
      root,
    );
    await model.reload();
    // an article saved in a popup meanwhile is there when the person comes back
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && model.reload());
  } catch (error) {
    const { code, message } = error instanceof LibraryError ? error : new LibraryError('failed', error);
    render(<Notice title={words.t('library.title')} text={`${words.t(`library.error.${code}`)} ${message}`} />, root);
  }
}
