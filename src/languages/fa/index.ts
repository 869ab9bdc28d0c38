/** Persian. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';

export const fa: LanguagePack = {
  language: 'fa',
  direction: 'rtl',
  text: {
    abbreviations: ['دکتر', 'م', 'ه.ش', 'ه.ق', 'ق.م'],
  },
  dates,
  platform,
};
