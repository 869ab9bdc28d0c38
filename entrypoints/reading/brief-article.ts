/** Article → Brief, with the language pack and its weights loaded on demand. */
import { browser } from 'wxt/browser';
import { makeBrief } from '../../src/engine/pipeline';
import { loadPack } from '../../src/languages';
import type { Article, Brief } from '../../src/model';

/** The extension's own file: no request leaves the machine. */
async function readModel(file: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`/models/${file}` as '/'));
  return new Uint8Array(await response.arrayBuffer());
}

export async function briefArticle(article: Article): Promise<Brief> {
  return makeBrief(article, await loadPack(article.language, readModel));
}
