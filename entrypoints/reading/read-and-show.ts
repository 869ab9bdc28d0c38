/** Reads the page of a tab, or the selection in it, and shows what comes of it, whatever it is. */
import { createBriefModel } from '../../src/ui/state/brief-model';
import type { Screen } from '../../src/ui/state/screen';
import { linkToTab, readTab } from './read-tab';

export async function readAndShow(tabId: number, show: (screen: Screen) => void, selection = false): Promise<void> {
  show({ kind: 'reading' });
  try {
    // The engine is read in while the page is: neither waits for the other.
    const [reading, { briefArticle }] = await Promise.all([readTab(tabId, selection), import('./brief-article')]);
    if (reading.kind !== 'article') return show(reading);
    const { article } = reading;
    show({ kind: 'brief', article, model: createBriefModel(await briefArticle(article), linkToTab(tabId, article.text)) });
  } catch (error) {
    show({ kind: 'failed', error });
  }
}
