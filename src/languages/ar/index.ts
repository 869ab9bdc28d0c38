/** Arabic. */
import type { LanguagePack } from '../pack';
import { dates } from './dates';
import { names } from './names';
import { platform } from './platform';
import { roles } from './roles';
import { statements } from './statements';

export const ar: LanguagePack = {
  language: 'ar',
  direction: 'rtl',
  dates,
  platform,
  names,
  roles,
  statements,
  text: {
    abbreviations: ['د', 'أ', 'م', 'ص', 'ب', 'ق.م', 'ت'],
    joinedPrefixes: ['و', 'ف', 'ب', 'ل', 'ك'],
  },
  modelFiles: { names: 'names.ar.bin', lists: 'lists.ar.bin', words: 'words.ar.bin', likeness: 'likeness.ar.bin', groups: 'groups.ar.bin' },
};
