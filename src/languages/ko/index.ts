/** Korean. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';

export const ko: LanguagePack = {
  language: 'ko',
  direction: 'ltr',
  text: {
    abbreviations: [],
  },
  dates,
};
