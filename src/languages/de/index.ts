/** German. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';
import { pronouns, reportedSpeech } from './reported-speech';
import { roles } from './roles';
import { auxiliaries, reportingWords } from './statements';

export const de: LanguagePack = {
  language: 'de',
  direction: 'ltr',
  roles,
  text: {
    abbreviations: [
      'dr',
      'prof',
      'hr',
      'fr',
      'st',
      'nr',
      'bzw',
      'usw',
      'z.b',
      'd.h',
      'u.a',
      'ca',
      'str',
      'jh',
      'inkl',
      'abs',
      'art',
      'evtl',
      'ggf',
      'max',
      'min',
      'mio',
      'mrd',
      'vgl',
      'bspw',
      'sog',
      'geb',
      'gest',
      'jan',
      'feb',
      'mrz',
      'apr',
      'jun',
      'jul',
      'aug',
      'sep',
      'okt',
      'nov',
      'dez',
    ],
  },
  dates,
  platform,
  statements: { auxiliaries, reportingWords, reportedSpeech, pronouns },
};
