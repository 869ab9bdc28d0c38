/** The reader's languages, best first: the browser's own, then those that it asks pages for. */
import { browser } from 'wxt/browser';

export const readerLanguages = (): readonly string[] => [browser.i18n.getUILanguage(), ...navigator.languages];
