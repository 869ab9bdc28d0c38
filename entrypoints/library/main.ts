/** The library: every saved brief, to search, read, annotate and export. */
import type { Article } from '../../src/model';
import { mountLibrary } from '../../src/ui/library/mount';
import { openSettings } from '../../src/ui/state/settings';
import { readerLanguages } from '../reading/reader-languages';

const root = document.getElementById('app');
if (!root) throw new Error('library/index.html has no #app to render into.');

// the engine is read in when somebody reads articles again
const makeBrief = async (article: Article) => (await import('../reading/brief-article')).briefArticle(article);

const { settings } = await openSettings();
await mountLibrary(root, readerLanguages(), makeBrief, settings);
