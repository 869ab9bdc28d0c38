/** Saves what a popup or side panel shows into the library. */
import { LibraryError, type LibraryErrorCode } from '../../library/errors';
import { isPrivateWindow } from '../../library/private-window';
import { sendMessage } from '../../messages';
import type { Article, Brief } from '../../model';

export type Saved = 'saved' | 'again';

/** The library's code is read in when it is needed, not with the brief. @throws LibraryError */
async function saveHere(article: Article, brief: Brief): Promise<Saved> {
  const { Library } = await import('../../library/library');
  const library = await Library.open();
  try {
    const entry = await library.save(article, brief, new Date());
    return entry.previous ? 'again' : 'saved';
  } finally {
    library.close();
  }
}

/** Milliseconds after which a background that has said nothing is taken for dead. */
const PATIENCE = 5_000;

const silence = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));

/**
 * The background writes: a popup that is closed at once takes nothing with it. Where the background is gone, or dies before it
 * answers, the popup writes itself; the same reading may then be there twice, and none is lost.
 * @throws LibraryError; then nothing was written.
 */
export async function saveReading(article: Article, brief: Brief): Promise<Saved> {
  // the background lives outside such windows and would keep for good what was read in one
  if (isPrivateWindow()) throw new LibraryError('refused', '');
  const answer = await Promise.race([sendMessage('save', { article, brief }).catch(() => null), silence()]);
  if (!answer) return saveHere(article, brief);
  if ('failed' in answer) throw new LibraryError(answer.failed as LibraryErrorCode, new Error(answer.reason));
  return answer.saved;
}
