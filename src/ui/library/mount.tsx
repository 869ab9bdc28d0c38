/** Puts the library into a page of the extension, in the reader's language and direction. */
import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { asLibraryError } from '../../library/errors';
import { Library } from '../../library/library';
import type { Article, Brief } from '../../model';
import { Notice } from '../components/Notice';
import { openPage } from '../open-page';
import { createDrafts } from '../state/drafts';
import { InterfaceContext } from '../state/interface';
import { createLibraryModel } from '../state/library-model';
import { createPlaces } from '../state/library-place';
import type { Preferences } from '../state/preferences';
import { createSearcher } from '../state/searcher';
import { LibraryScreen } from './LibraryScreen';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/screen.css';
import '../styles/brief.css';
import '../styles/export.css';
import '../styles/library.css';
import '../styles/library-pages.css';

/**
 * Opens the library and shows it; a browser that gives no database is told what to do instead.
 * @param languages the reader's, best first.
 * @param makeBrief the engine, to read saved articles again.
 */
export async function mountLibrary(
  root: HTMLElement,
  languages: readonly string[],
  makeBrief: (article: Article) => Promise<Brief>,
  preferences?: ReadonlySignal<Preferences>,
): Promise<void> {
  const words = await openPage(languages, 'library.title', preferences);
  const say = (text: string) => render(<Notice title={words.t('library.title')} text={text} />, root);
  try {
    const library = await Library.open({
      // what was typed is kept as a draft; nothing more can be written from here
      onClosing: () => say(words.t('library.error.newer')),
      // an empty library, once the deletion is over
      onDeleted: () => location.reload(),
      onBlocked: () => say(words.t('library.blocked')),
    });
    const searcher = createSearcher(() => new Worker(new URL('../../library/search-worker.ts', import.meta.url), { type: 'module' }));
    const model = createLibraryModel(library, searcher, createDrafts(localStorage), createPlaces(window), () => new Date());
    render(
      <InterfaceContext.Provider value={words}>
        <LibraryScreen model={model} makeBrief={makeBrief} />
      </InterfaceContext.Provider>,
      root,
    );
    await model.reload();
    // an article saved in a popup meanwhile is there when the person comes back
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && model.reload());
  } catch (error) {
    const { code, message } = asLibraryError(error);
    say(`${words.t(`library.error.${code}`)} ${message}`);
  }
}
