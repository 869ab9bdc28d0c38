/** Japanese. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';

export const ja: LanguagePack = {
  language: 'ja',
  direction: 'ltr',
  text: {
    abbreviations: [],
  },
  dates,
};
