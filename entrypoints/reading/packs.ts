/** The language packs and their weights, read from the extension's own files; without the engine, so that both can come in at once. */
import { browser } from 'wxt/browser';
import { loadPack } from '../../src/languages';
import type { LoadedPack } from '../../src/languages/pack';

/** Where the language of the last article is kept: the next is most often in the same. */
const LAST_LANGUAGE = 'lastLanguage';

/** The extension's own file: no request leaves the machine. */
async function readModel(file: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`/models/${file}` as '/'));
  return new Uint8Array(await response.arrayBuffer());
}

/** The pack of an article's language. */
export function packOf(language: string): Promise<LoadedPack> {
  localStorage.setItem(LAST_LANGUAGE, language);
  return loadPack(language, readModel);
}

/** The pack of the last article's language, if there was one: begun before the page is read. A guess: it changes no brief. */
export async function likelyPack(): Promise<LoadedPack | null> {
  const language = localStorage.getItem(LAST_LANGUAGE);
  return language ? loadPack(language, readModel) : null;
}
