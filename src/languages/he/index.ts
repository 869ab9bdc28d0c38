/** Hebrew. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';

export const he: LanguagePack = {
  language: 'he',
  direction: 'rtl',
  text: {
    abbreviations: ['ד״ר', 'פרופ׳', 'עו״ד', 'גב׳', 'מר', 'רח׳', 'עמ׳', 'מס׳', 'וכו׳'],
    joinedPrefixes: ['ו', 'ב', 'ל', 'מ', 'ה', 'ש', 'כ'],
  },
  dates,
  platform,
};
