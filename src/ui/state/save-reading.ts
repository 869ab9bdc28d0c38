/** Saves what a popup or side panel shows into the library. */
import type { Article, Brief } from '../../model';

export type Saved = 'saved' | 'again';

/** The library's code is read in when somebody saves, not with the brief. @throws LibraryError */
export async function saveReading(article: Article, brief: Brief): Promise<Saved> {
  const { Library } = await import('../../library/library');
  const library = await Library.open();
  try {
    const entry = await library.save(article, brief, new Date());
    return entry.previous ? 'again' : 'saved';
  } finally {
    library.close();
  }
}
