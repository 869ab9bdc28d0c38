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
    unjoinedNames: (
      'لسعد لزهر لخضر لمين لمجد لعروسي لعربي لحبيب لكحل بلحسن بلقاسم بلعيد بلحاج بلغيث بلخير بلعربي بلهادي بوجمعة بوبكر بوعلي بوعلام ' +
      'بوراوي بوزيد بوشعيب بومدين بوعزيز بوتفليقة بورقيبة بوغالي بوسلامة'
    ).split(' '),
  },
  modelFiles: {
    names: 'names.ar.bin',
    lists: 'lists.ar.bin',
    words: 'words.ar.bin',
    likeness: 'likeness.ar.bin',
    groups: 'groups.ar.bin',
    statements: 'statements.ar.bin',
    speakers: 'speakers.ar.bin',
  },
};
