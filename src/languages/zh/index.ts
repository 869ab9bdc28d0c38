/** Chinese. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { platform } from './platform';
import { roles } from './roles';
import { unspaced } from './unspaced';

export const zh: LanguagePack = {
  language: 'zh',
  direction: 'ltr',
  text: {
    abbreviations: [],
  },
  dates,
  platform,
  roles,
  unspaced,
  statements: {
    pronouns: [
      { form: '他', gender: 'masculine', number: 'singular' },
      { form: '她', gender: 'feminine', number: 'singular', person: true },
      { form: '他们', number: 'plural' },
      { form: '他們', number: 'plural' },
      { form: '她们', gender: 'feminine', number: 'plural' },
    ],
  },
};
