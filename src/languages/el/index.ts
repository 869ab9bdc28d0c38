/** Greek. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';
import { pronouns, reportedSpeech } from './reported-speech';
import { roles } from './roles';
import { reportingWords } from './statements';

export const el: LanguagePack = {
  language: 'el',
  direction: 'ltr',
  text: {
    abbreviations: [
      'κ',
      'σ',
      'κα',
      'κκ',
      'δρ',
      'αρ',
      'δισ',
      'εκατ',
      'χιλ',
      'λ.χ',
      'π.χ',
      'μ.χ',
      'κ.ά',
      'κ.λπ',
      'βλ',
      'σελ',
      'παρ',
      'τηλ',
      'π.μ',
      'μ.μ',
      'γεν',
    ],
  },
  dates,
  platform,
  roles,
  statements: { reportingWords, reportedSpeech, pronouns, auxiliaries: 'έχει έχουν είχε είχαν θα μου μας' },
};
