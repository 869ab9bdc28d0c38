/** Hindi. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';

export const hi: LanguagePack = {
  language: 'hi',
  direction: 'ltr',
  text: {
    abbreviations: ['डॉ', 'श्री', 'सुश्री', 'प्रो', 'रु', 'सं', 'पृ'],
  },
  dates,
  platform,
};
