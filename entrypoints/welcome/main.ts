/** The first run: what a brief is, on a sample, and how to have one. */
import { OPEN_BRIEF } from '../../src/ui/settings/receipt';
import { openSettings } from '../../src/ui/state/settings';
import { mountWelcome } from '../../src/ui/welcome/mount';
import { briefArticle } from '../reading/brief-article';
import { readerLanguages } from '../reading/reader-languages';
import { readShortcuts } from '../reading/shortcuts';

const root = document.getElementById('app');
if (!root) throw new Error('welcome/index.html has no #app to render into.');

const [{ settings }, shortcuts] = await Promise.all([openSettings(), readShortcuts()]);
await mountWelcome(root, {
  languages: readerLanguages(),
  preferences: settings,
  brief: briefArticle,
  keys: shortcuts.find(({ command }) => command === OPEN_BRIEF)?.keys ?? '',
  firefox: import.meta.env.FIREFOX,
});
