/** Russian. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';
import { pronouns, reportedSpeech } from './reported-speech';
import { roles } from './roles';
import { reportingWords } from './statements';

export const ru: LanguagePack = {
  language: 'ru',
  direction: 'ltr',
  roles,
  text: {
    abbreviations: [
      'г',
      'гг',
      'г-н',
      'г-жа',
      'им',
      'ул',
      'д',
      'стр',
      'тыс',
      'млн',
      'млрд',
      'руб',
      'т.е',
      'т.д',
      'т.п',
      'др',
      'проф',
      'акад',
      'см',
      'рис',
      'р',
      'п',
      'пр',
      'о',
      'н.э',
      'ст',
    ],
  },
  dates,
  platform,
  statements: { reportingWords, reportedSpeech, pronouns },
};
