/** Spanish. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';
import { pronouns, reportedSpeech } from './reported-speech';
import { roles } from './roles';
import { auxiliaries, reportingWords } from './statements';

export const es: LanguagePack = {
  language: 'es',
  direction: 'ltr',
  roles,
  text: {
    abbreviations: [
      'sr',
      'sra',
      'srta',
      'dr',
      'dra',
      'd',
      'dña',
      'lic',
      'ing',
      'gral',
      'cnel',
      'tte',
      'art',
      'av',
      'etc',
      'p',
      'pág',
      'núm',
      'n',
      'ee',
      'uu',
      'ee.uu',
    ],
  },
  dates,
  platform,
  statements: { auxiliaries, reportingWords, reportedSpeech, pronouns },
};
