/** French. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';
import { pronouns, reportedSpeech } from './reported-speech';
import { roles } from './roles';
import { auxiliaries, reportingWords } from './statements';

export const fr: LanguagePack = {
  language: 'fr',
  direction: 'ltr',
  roles,
  text: {
    abbreviations: [
      'm',
      'mm',
      'mme',
      'mlle',
      'dr',
      'pr',
      'st',
      'ste',
      'art',
      'av',
      'bd',
      'etc',
      'cf',
      'p',
      'pp',
      'n',
      'no',
      'vol',
      'janv',
      'févr',
      'juil',
      'sept',
      'oct',
      'nov',
      'déc',
    ],
  },
  dates,
  platform,
  statements: { auxiliaries, reportingWords, reportedSpeech, pronouns },
};
