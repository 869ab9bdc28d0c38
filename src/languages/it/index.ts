/** Italian. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';
import { pronouns, reportedSpeech } from './reported-speech';
import { roles } from './roles';
import { auxiliaries, reportingWords } from './statements';

export const it: LanguagePack = {
  language: 'it',
  direction: 'ltr',
  roles,
  text: {
    abbreviations: ['sig', 'sigg', 'dott', 'dr', 'prof', 'avv', 'ing', 'on', 'sen', 'gen', 'col', 'art', 'ecc', 'p', 'pag', 'n', 's'],
  },
  dates,
  platform,
  statements: { auxiliaries, reportingWords, reportedSpeech, pronouns },
};
