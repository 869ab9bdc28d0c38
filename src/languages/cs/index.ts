/** Czech. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';
import { agreements, pronouns, reportedSpeech } from './reported-speech';
import { roles } from './roles';
import { auxiliaries, reportingWords } from './statements';

export const cs: LanguagePack = {
  language: 'cs',
  direction: 'ltr',
  roles,
  dates,
  platform,
  text: {
    abbreviations: [
      'mj',
      'např',
      'tzv',
      'tj',
      'atd',
      'apod',
      'č',
      'str',
      'sv',
      'dr',
      'ing',
      'mgr',
      'bc',
      'judr',
      'mudr',
      'phdr',
      'doc',
      'prof',
      'gen',
      'plk',
      'mil',
      'mld',
      'tis',
      'resp',
      'popř',
      'odst',
      'ul',
    ],
  },
  statements: { agreements, auxiliaries, reportingWords, reportedSpeech, pronouns },
};
