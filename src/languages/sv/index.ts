/** Swedish. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';
import { pronouns, reportedSpeech } from './reported-speech';
import { roles } from './roles';
import { auxiliaries, reportingWords } from './statements';

export const sv: LanguagePack = {
  language: 'sv',
  direction: 'ltr',
  roles,
  text: {
    abbreviations: [
      'dr',
      'prof',
      'st',
      'nr',
      'bl.a',
      't.ex',
      'm.m',
      'osv',
      'dvs',
      'kl',
      'ca',
      's.k',
      'jan',
      'feb',
      'mar',
      'apr',
      'jun',
      'jul',
      'aug',
      'sep',
      'sept',
      'okt',
      'nov',
      'dec',
    ],
  },
  dates,
  platform,
  statements: { auxiliaries, reportingWords, reportedSpeech, pronouns },
};
