/** Turkish. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';
import { pronouns, reportedSpeech } from './reported-speech';
import { roles } from './roles';
import { auxiliaries, reportingWords } from './statements';

export const tr: LanguagePack = {
  language: 'tr',
  direction: 'ltr',
  roles,
  text: {
    abbreviations: ['dr', 'prof', 'av', 'sn', 'st', 'vb', 'vs', 'bkz', 'çev', 'ed', 'gen', 'yrd', 'doç', 't.c', 'a.ş', 'm.ö', 'm.s'],
    numberAbbreviations: ['no'],
  },
  dates,
  platform,
  statements: { auxiliaries, reportingWords, reportedSpeech, pronouns },
};
