/** Reads the page of a tab, or the selection in it, and shows what comes of it, whatever it is. */
import { createBriefModel } from '../../src/ui/state/brief-model';
import type { Screen } from '../../src/ui/state/screen';
import type { PopupTask } from './popup-task';
import { linkToTab, readTab } from './read-tab';

export async function readAndShow(tabId: number, show: (screen: Screen) => void, task: PopupTask | null = null): Promise<void> {
  show({ kind: 'reading' });
  try {
    // The engine is read in while the page is: neither waits for the other.
    const [reading, { briefArticle }] = await Promise.all([readTab(tabId, task === 'selection'), import('./brief-article')]);
    if (reading.kind !== 'article') return show(reading);
    const { article } = reading;
    const model = createBriefModel(await briefArticle(article), linkToTab(tabId, article.text));
    show({ kind: 'brief', article, model, save: task === 'save' });
  } catch (error) {
    show({ kind: 'failed', error });
  }
}
