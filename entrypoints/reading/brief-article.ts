/** Article → Brief, with the language pack and its weights loaded on demand. */
import { makeBrief } from '../../src/engine/pipeline';
import type { Article, Brief } from '../../src/model';
import { likelyPack, packOf } from './packs';

/** Enough for the engine to set up all that it sets up once: quotation marks, a number, a name. */
const SHORTEST = { title: '', text: '“A B,” C 1.' };

export async function briefArticle(article: Article): Promise<Brief> {
  return makeBrief(article, await packOf(article.language));
}

/** Sets the engine up for the language of the last article, while the page is still being read. */
export async function prepare(): Promise<void> {
  const pack = await likelyPack();
  if (pack) makeBrief({ ...SHORTEST, language: pack.language, direction: 'ltr' }, pack);
}
