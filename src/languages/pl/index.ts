/** Polish. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';
import { agreements, pronouns, reportedSpeech } from './reported-speech';
import { roles } from './roles';
import { auxiliaries, reportingWords } from './statements';

export const pl: LanguagePack = {
  language: 'pl',
  direction: 'ltr',
  roles,
  text: {
    abbreviations: [
      'dr',
      'prof',
      'r',
      'ul',
      'im',
      'np',
      'm.in',
      'tzw',
      'św',
      'mln',
      'mld',
      'tys',
      'godz',
      'al',
      'pl',
      'woj',
      'gen',
      'płk',
      'itd',
      'itp',
      'ok',
      'proc',
      'wg',
      'nr',
      'str',
      'art',
      'ur',
      'zm',
    ],
  },
  dates,
  platform,
  statements: { agreements, auxiliaries, reportingWords, reportedSpeech, pronouns },
};
