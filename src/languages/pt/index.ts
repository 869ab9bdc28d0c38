/** Portuguese. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';
import { pronouns, reportedSpeech } from './reported-speech';
import { roles } from './roles';
import { auxiliaries, reportingWords } from './statements';

export const pt: LanguagePack = {
  language: 'pt',
  direction: 'ltr',
  roles,
  text: {
    abbreviations: ['sr', 'sra', 'srta', 'dr', 'dra', 'prof', 'eng', 'gen', 'cel', 'art', 'av', 'etc', 'p', 'pág', 'n', 'min'],
  },
  dates,
  platform,
  statements: { auxiliaries, reportingWords, reportedSpeech, pronouns },
};
