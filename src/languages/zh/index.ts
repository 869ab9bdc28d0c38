/** Chinese. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';

export const zh: LanguagePack = {
  language: 'zh',
  direction: 'ltr',
  text: {
    abbreviations: [],
  },
  dates,
};
