/** Puts the first page into a page of the extension. */
import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import type { Article, Brief } from '../../model';
import { openPage } from '../open-page';
import { InterfaceContext } from '../state/interface';
import type { Preferences } from '../state/preferences';
import { sampleArticle } from './sample-articles';
import { WelcomeScreen } from './WelcomeScreen';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/screen.css';
import '../styles/brief.css';
import '../styles/welcome.css';

interface Surroundings {
  /** The browser's languages, best first. */
  languages: readonly string[];
  preferences: ReadonlySignal<Preferences>;
  brief: (article: Article) => Promise<Brief>;
  keys: string;
  firefox: boolean;
}

export async function mountWelcome(root: HTMLElement, { languages, preferences, brief, keys, firefox }: Surroundings): Promise<void> {
  const words = await openPage(languages, 'welcome.title', preferences);
  const article = sampleArticle(words.locale);
  const made = await brief(article);
  render(
    <InterfaceContext.Provider value={words}>
      <WelcomeScreen article={article} brief={made} keys={keys} firefox={firefox} />
    </InterfaceContext.Provider>,
    root,
  );
}
