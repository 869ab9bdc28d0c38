/** Korean. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';

export const ko: LanguagePack = {
  language: 'ko',
  direction: 'ltr',
  text: {
    abbreviations: [],
  },
  dates,
  platform,
};
