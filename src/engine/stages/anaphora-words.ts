/** What an anaphora section lists, as sets and maps. */
import type { AnaphoraPack, AnaphoricPronoun } from '../../languages/pack-anaphora';
import { wordSet, wordsOfList } from '../matching/word-list';

/** The words of an anaphora section, ready to look up. */
export interface AnaphoraWords {
  pronouns: ReadonlyMap<string, { pronoun: AnaphoricPronoun; isSubject: boolean }>;
  relatives: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  expletives: ReadonlySet<string>;
  bodies: ReadonlySet<string>;
}

const wordsOf = new WeakMap<AnaphoraPack, AnaphoraWords>();

/** Made once for each pack. */
export function anaphoraWords(pack: AnaphoraPack): AnaphoraWords {
  const before = wordsOf.get(pack);
  if (before) return before;
  const words: AnaphoraWords = {
    pronouns: new Map(
      pack.pronouns.flatMap((pronoun) =>
        [true, false].flatMap((isSubject) =>
          wordsOfList(isSubject ? pronoun.subjects : pronoun.others).map((form) => [form, { pronoun, isSubject }] as const),
        ),
      ),
    ),
    relatives: wordSet(pack.relatives),
    prepositions: wordSet(pack.prepositions),
    topics: new Set(pack.topics),
    expletives: wordSet(pack.expletives),
    bodies: wordSet(pack.bodies),
  };
  wordsOf.set(pack, words);
  return words;
}
