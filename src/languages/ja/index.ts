/** Japanese. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';
import { unspaced } from './unspaced';

export const ja: LanguagePack = {
  language: 'ja',
  direction: 'ltr',
  text: {
    abbreviations: [],
  },
  dates,
  platform,
  unspaced,
  statements: {
    pronouns: [
      { form: '彼', gender: 'masculine', number: 'singular', person: true },
      { form: '彼女', gender: 'feminine', number: 'singular', person: true },
      { form: '彼ら', number: 'plural' },
    ],
  },
};
