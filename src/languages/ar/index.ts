/** Arabic. */
import type { LanguagePack } from '../pack';

export const ar: LanguagePack = {
  language: 'ar',
  direction: 'rtl',
  text: {
    abbreviations: ['د', 'أ', 'م', 'ص', 'ب', 'ق.م', 'ت'],
    joinedPrefixes: ['و', 'ف', 'ب', 'ل', 'ك'],
  },
};
