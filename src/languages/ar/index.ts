/** Arabic. */
import type { LanguagePack } from '../pack';
import { roles } from './roles';

export const ar: LanguagePack = {
  language: 'ar',
  direction: 'rtl',
  roles,
  text: {
    abbreviations: ['د', 'أ', 'م', 'ص', 'ب', 'ق.م', 'ت'],
    joinedPrefixes: ['و', 'ف', 'ب', 'ل', 'ك'],
  },
};
