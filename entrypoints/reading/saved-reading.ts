/** The saved reading of a page's address, and its statements in the page as it is now; read in when they are needed, not with the brief. */
import { hashText, type LibraryEntry } from '../../src/library/item';
import { Library } from '../../src/library/library';
import type { Article, Brief } from '../../src/model';
import { checkSaved, type SavedCheck } from '../../src/ui/state/saved-check';
import { linkToTab } from './read-tab';

/** The page as it has just been read. */
export interface PageNow {
  tabId: number;
  url: string | undefined;
  /** Null where it has no article any more. */
  reading: { article: Article; brief: Brief } | null;
}

async function inLibrary<T>(work: (library: Library) => Promise<T>): Promise<T> {
  const library = await Library.open();
  try {
    return await work(library);
  } finally {
    library.close();
  }
}

/** The newest saved reading of the page's address; undefined where there is none. @throws LibraryError */
export async function latestSaved({ url }: PageNow): Promise<LibraryEntry | undefined> {
  return url !== undefined && (await Library.exists()) ? inLibrary((library) => library.latestOf(url)) : undefined;
}

/** Whether the article's text is what it was; null where there is none, or a part alone was read. */
export async function isSame({ hash }: LibraryEntry, { reading }: PageNow): Promise<boolean | null> {
  return reading && !reading.article.selection ? (await hashText(reading.article.text)) === hash : null;
}

/**
 * Looks for the statements of a saved reading in the page, where those that it still has are marked from now on.
 * @returns null where there is no such reading; `clear` takes the marks away.
 * @throws LibraryError, and what the browser throws where the page is gone.
 */
export async function lookForSaved(id: string, now: PageNow): Promise<{ check: SavedCheck; clear: () => void } | null> {
  const item = await inLibrary((library) => library.get(id));
  if (!item) return null;
  const { brief } = item.document;
  const link = linkToTab(now.tabId, brief.article.text);
  const anchored = await link.anchor(brief.statements.map((statement) => ({ id: statement.id, spans: statement.content })));
  const isOther = (await isSame(item.entry, now)) === false;
  return {
    check: checkSaved(item, link, anchored, isOther && now.reading ? now.reading.brief : null),
    // a page that has gone meanwhile has no marks either
    clear: () => void link.clear().catch(() => {}),
  };
}
