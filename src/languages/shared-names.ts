/** What helps to find names in languages that share one file of weights: names that most of them write alike. */
import { familyNames, givenNames, organizations, people } from './en/name-lists';
import type { NamePack } from './pack-names';
import { places } from './shared-gazetteer';

export const sharedNames: NamePack = {
  lists: [
    { kind: 'place', phrases: places },
    { kind: 'organization', phrases: organizations },
    { kind: 'person', phrases: people },
    { kind: 'given', words: givenNames },
    { kind: 'family', words: familyNames },
  ],
  setting: 'language',
};
