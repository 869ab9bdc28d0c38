/** The library: every saved brief, to search, read, annotate and export. */
import { mountLibrary } from '../../src/ui/library/mount';
import { openSettings } from '../../src/ui/state/settings';
import { readerLanguages } from '../reading/reader-languages';

const root = document.getElementById('app');
if (!root) throw new Error('library/index.html has no #app to render into.');

const { settings } = await openSettings();
await mountLibrary(root, readerLanguages(), settings);
