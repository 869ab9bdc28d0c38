/** The library: every saved brief, to search, read, annotate and export. */
import { browser } from 'wxt/browser';
import { mountLibrary } from '../../src/ui/library/mount';

const root = document.getElementById('app');
if (!root) throw new Error('library/index.html has no #app to render into.');

await mountLibrary(root, [browser.i18n.getUILanguage(), ...navigator.languages]);
