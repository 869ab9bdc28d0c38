/** The library: every saved brief, to search, read, annotate and export. */
import { browser } from 'wxt/browser';
import type { Article } from '../../src/model';
import { mountLibrary } from '../../src/ui/library/mount';

const root = document.getElementById('app');
if (!root) throw new Error('library/index.html has no #app to render into.');

// the engine is read in when somebody reads articles again
const makeBrief = async (article: Article) => (await import('../reading/brief-article')).briefArticle(article);

await mountLibrary(root, [browser.i18n.getUILanguage(), ...navigator.languages], makeBrief);
