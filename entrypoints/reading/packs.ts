/** The language packs and their weights, read from the extension's own files; without the engine, so that both can come in at once. */
import { browser } from 'wxt/browser';
import { loadPack } from '../../src/languages';
import type { LoadedPack } from '../../src/languages/pack';

/** Where the language of the last article is kept, and behind it the files that its pack has: the next is most often in the same. */
const LAST_LANGUAGE = 'lastLanguage';

/** Files that are being read before their pack, which names them, is here. */
const early = new Map<string, Promise<Uint8Array>>();

/** The extension's own file: no request leaves the machine. */
async function readFile(file: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`/models/${file}` as '/'));
  return new Uint8Array(await response.arrayBuffer());
}

/** A file that could not be read early is tried again. */
const readModel = (file: string): Promise<Uint8Array> => early.get(file)?.catch(() => readFile(file)) ?? readFile(file);

/** The pack of an article's language. */
export async function packOf(language: string): Promise<LoadedPack> {
  const pack = await loadPack(language, readModel);
  // the background has no such storage
  globalThis.localStorage?.setItem(LAST_LANGUAGE, [language, ...Object.values(pack.modelFiles ?? {})].join(' '));
  return pack;
}

/** The pack of the last article's language, if there was one: begun before the page is read. A guess: it changes no brief. */
export async function likelyPack(): Promise<LoadedPack | null> {
  const [language, ...files] = localStorage.getItem(LAST_LANGUAGE)?.split(' ') ?? [];
  if (!language) return null;
  for (const file of files) {
    if (early.has(file)) continue;
    const bytes = readFile(file);
    bytes.catch(() => {});
    early.set(file, bytes);
  }
  return loadPack(language, readModel);
}
