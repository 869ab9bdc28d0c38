/** Reads the page of a tab, or the selection in it, and shows what comes of it, whatever it is. */
import { createBriefModel } from '../../src/ui/state/brief-model';
import type { PageReading } from '../../src/ui/state/page-reading';
import type { Screen } from '../../src/ui/state/screen';
import { briefInBackground } from './background-engine';
import { likelyPack } from './packs';
import type { PopupTask } from './popup-task';
import { linkToTab, readTab } from './read-tab';
import { showWithSaved } from './show-with-saved';
import { wantedReading } from './wanted-reading';

type Engine = Pick<typeof import('./brief-article'), 'briefArticle' | 'prepare'>;

const ownEngine = (): Promise<Engine> => import('./brief-article');

/** What it cannot do, the page's own engine does. */
const backgroundEngine: Engine = {
  briefArticle: (article) => briefInBackground(article).catch(async () => (await ownEngine()).briefArticle(article)),
  prepare: async () => {},
};

/** How a page is being read: the reading, and the engine, which comes in meanwhile with the words that it most likely needs. None waits for another. */
export interface Reading {
  page: Promise<PageReading>;
  engine: Promise<Engine>;
  /** Whether the saved reading is wanted rather than that of now. */
  wanted: ReturnType<typeof wantedReading>;
}

/**
 * Begins to read the page of a tab. Rejections are heard by `readAndShow`.
 * @param awake whether the background's engine is.
 */
export function startReading(tabId: number, task: Promise<PopupTask | null>, awake: Promise<boolean>): Reading {
  const page = readTab(
    tabId,
    task.then((asked) => asked === 'selection'),
  );
  const engine = awake.then((isAwake) => {
    if (isAwake) return backgroundEngine;
    likelyPack().catch(() => {});
    return ownEngine();
  });
  const wanted = wantedReading(Date.now());
  page.catch(() => {});
  engine.catch(() => {});
  wanted.catch(() => {});
  return { page, engine, wanted };
}

/** @param reading begun before, where it was. */
export async function readAndShow(
  tabId: number,
  show: (screen: Screen) => void,
  task: PopupTask | null = null,
  begun: Reading = startReading(tabId, Promise.resolve(task), Promise.resolve(false)),
): Promise<void> {
  show({ kind: 'reading' });
  try {
    const [reading, { briefArticle }, wanted] = await Promise.all([begun.page, begun.engine, begun.wanted]);
    if (reading.kind === 'no-article') {
      const url = reading.url.split('#')[0];
      return await showWithSaved({ tabId, url, reading: null }, wanted, (saved) => ({ kind: 'no-article', saved }), show);
    }
    if (reading.kind !== 'article') return show(reading);
    const { article } = reading;
    const brief = await briefArticle(article);
    const model = createBriefModel(brief, linkToTab(tabId, article.text));
    await showWithSaved(
      { tabId, url: article.url, reading: { article, brief } },
      task ? null : wanted,
      (saved) => ({ kind: 'brief', article, model, save: task === 'save', saved }),
      show,
    );
  } catch (error) {
    show({ kind: 'failed', error });
  }
}
