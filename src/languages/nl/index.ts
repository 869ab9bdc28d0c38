/** Dutch. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';
import { pronouns, reportedSpeech } from './reported-speech';
import { roles } from './roles';
import { auxiliaries, reportingWords } from './statements';

export const nl: LanguagePack = {
  language: 'nl',
  direction: 'ltr',
  roles,
  text: {
    abbreviations: [
      'dr',
      'prof',
      'ir',
      'drs',
      'mr',
      'ing',
      'nr',
      'bijv',
      'enz',
      'o.a',
      'd.w.z',
      'ca',
      'blz',
      'jl',
      'a.s',
      'str',
      'incl',
      'mln',
      'mld',
      'jan',
      'feb',
      'mrt',
      'apr',
      'jun',
      'jul',
      'aug',
      'sep',
      'okt',
      'nov',
      'dec',
    ],
  },
  dates,
  platform,
  statements: { auxiliaries, reportingWords, reportedSpeech, pronouns },
};
