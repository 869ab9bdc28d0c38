/** Article → Brief, with the language pack and its weights loaded on demand. */
import { browser } from 'wxt/browser';
import { makeBrief } from '../../src/engine/pipeline';
import { loadPack } from '../../src/languages';
import type { Article, Brief } from '../../src/model';

/** Where the language of the last article is kept: the next is most often in the same. */
const LAST_LANGUAGE = 'lastLanguage';

/** Enough for the engine to set up all that it sets up once: quotation marks, a number, a name. */
const SHORTEST = { title: '', text: '“A B,” C 1.' };

/** The extension's own file: no request leaves the machine. */
async function readModel(file: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`/models/${file}` as '/'));
  return new Uint8Array(await response.arrayBuffer());
}

export async function briefArticle(article: Article): Promise<Brief> {
  localStorage.setItem(LAST_LANGUAGE, article.language);
  return makeBrief(article, await loadPack(article.language, readModel));
}

/** Sets the engine up for the language of the last article, while the page is still being read. A guess: it changes no brief. */
export async function prepare(): Promise<void> {
  const language = localStorage.getItem(LAST_LANGUAGE);
  if (language) makeBrief({ ...SHORTEST, language, direction: 'ltr' }, await loadPack(language, readModel));
}
