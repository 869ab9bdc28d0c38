/** Reads the page of a tab, or the selection in it, and shows what comes of it, whatever it is. */
import { createBriefModel } from '../../src/ui/state/brief-model';
import type { PageReading } from '../../src/ui/state/page-reading';
import type { Screen } from '../../src/ui/state/screen';
import { likelyPack } from './packs';
import type { PopupTask } from './popup-task';
import { linkToTab, readTab } from './read-tab';

/** How a page is being read: the reading, and the engine, which comes in meanwhile with the words that it most likely needs. None waits for another. */
export interface Reading {
  page: Promise<PageReading>;
  engine: Promise<typeof import('./brief-article')>;
}

/** Begins to read the page of a tab. Rejections are heard by `readAndShow`. */
export function startReading(tabId: number, task: PopupTask | null = null): Reading {
  const page = readTab(tabId, task === 'selection');
  const engine = import('./brief-article');
  likelyPack().catch(() => {});
  page.catch(() => {});
  engine.catch(() => {});
  return { page, engine };
}

/** @param reading begun before, where it was. */
export async function readAndShow(
  tabId: number,
  show: (screen: Screen) => void,
  task: PopupTask | null = null,
  { page, engine }: Reading = startReading(tabId, task),
): Promise<void> {
  show({ kind: 'reading' });
  try {
    const [reading, { briefArticle }] = await Promise.all([page, engine]);
    if (reading.kind !== 'article') return show(reading);
    const { article } = reading;
    const model = createBriefModel(await briefArticle(article), linkToTab(tabId, article.text));
    show({ kind: 'brief', article, model, save: task === 'save' });
  } catch (error) {
    show({ kind: 'failed', error });
  }
}
