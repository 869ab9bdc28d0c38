/** What helps to find names in languages that share one file of weights: names that most of them write alike. */
import { familyNames, givenNames, organizations, people } from './en/name-lists';
import type { NameList, NamePack } from './pack-names';

/** Typed in; names of territories, cities and people are added from CLDR, GeoNames and Faker. */
export const nameLists: readonly NameList[] = [
  { kind: 'organization', phrases: organizations },
  { kind: 'person', phrases: people },
  { kind: 'given', words: givenNames },
  { kind: 'family', words: familyNames },
];

export const sharedNames: NamePack = {
  setting: 'language',
  lastWords: {
    organization:
      'fc, fk, sc, cf, hf, ff, afc, sk, bk, club, airlines, airways, group, records, pictures, ag, gmbh, spa, inc, ltd, corporation',
  },
};

/** Languages with corpora enough of their own in the shared weights; the others are read as English is: chosen by French, Italian and Polish. */
export const LEARNT_LANGUAGES: readonly string[] = ['de', 'en', 'es', 'hr', 'nl', 'pt', 'sk', 'sv'];
export const BROADEST = 'en';

/** Chosen by WikiNEuRal's French, Italian, Polish, Spanish and Portuguese; German loses by it. */
export const LIST_TRUST: NonNullable<NamePack['trust']> = { place: 2.5, given: 1 };

/**
 * Where names take cases, the weights know few of their endings. Chosen by WikiNEuRal's Polish; Russian, which has weights of its own,
 * and languages whose names do not change gain nothing.
 */
export const CAPITAL_TRUST = 1;
