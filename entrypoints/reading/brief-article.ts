/** Article → Brief, with the language pack and its weights loaded on demand. */
import { makeBrief } from '../../src/engine/pipeline';
import type { Article, Brief } from '../../src/model';
import { likelyPack, packOf } from './packs';

/** Enough for the engine to set up all that it sets up once: quotation marks, a number, a name. */
const SHORTEST = { title: '', text: '“A B,” C 1.' };

/** Whether an article has been read: the engine is set up then. */
let isSetUp = false;

export async function briefArticle(article: Article): Promise<Brief> {
  const pack = await packOf(article.language);
  isSetUp = true;
  return makeBrief(article, pack);
}

/** Sets the engine up for the language of the last article, while the page is still being read. */
export async function prepare(): Promise<void> {
  const pack = await likelyPack();
  if (pack && !isSetUp) makeBrief({ ...SHORTEST, language: pack.language, direction: 'ltr' }, pack);
}
