/**
 * Lets word lists and capitals count for more than the tagger gives them: where its weights come from other languages, a word with a
 * capital that a list of places holds is likelier a place than they say, and one that is never in lower case likelier a name.
 */
import type { NameListKind, NamePack } from '../../languages/pack-names';
import type { Word } from './document-words';
import { NAME_LABELS, type NameType } from './name-labels';
import { LIST_KINDS } from './name-lexicon';

/** The lists that may be trusted, and the type of the names that they hold. */
export type TrustedList = 'place' | 'given';
const TYPE_OF: Readonly<Record<TrustedList, NameType>> = { place: 'place', given: 'person' };

/** Where one of these holds the word too, it may as well be something else. */
const RIVALS: Readonly<Record<TrustedList, readonly NameListKind[]>> = {
  place: ['organization', 'person', 'given', 'family', 'people', 'no-name'],
  given: ['place', 'organization', 'people', 'no-name', 'town'],
};

/** The article writes the word with a capital within a sentence, and never in lower case: see `Word.cased`. */
const isNameByCase = (cased: number) => (cased & 3) === 2;

const bitOf = (kind: NameListKind) => 1 << LIST_KINDS.indexOf(kind);

/**
 * Adds to the scores of listed words with a capital, and takes from what speaks against a name in words that always have one.
 * @param scores a row for each word, a column for each label; changed in place.
 * @param lists see `matchLists`.
 */
export function trustLists(scores: Float32Array, words: readonly Word[], lists: Int32Array, trust: NonNullable<NamePack['trust']>): void {
  const { capital = 0 } = trust;
  if (capital > 0)
    words.forEach(({ traits, cased }, i) => {
      if (traits.letters !== 'capitalised' || !isNameByCase(cased)) return;
      const outside = i * NAME_LABELS.length;
      scores[outside] = (scores[outside] ?? 0) - capital;
    });
  for (const kind of Object.keys(TYPE_OF) as TrustedList[]) {
    const amount = trust[kind] ?? 0;
    if (amount === 0) continue;
    const begins = bitOf(kind);
    const goesOn = kind === 'place' ? begins << LIST_KINDS.length : 0;
    const rivals = RIVALS[kind].reduce((bits, rival) => bits | bitOf(rival), 0);
    const first = NAME_LABELS.indexOf(`B-${TYPE_OF[kind]}`);
    words.forEach(({ traits }, i) => {
      const bits = lists[i] ?? 0;
      if (traits.letters === 'lower' || bits & rivals || !(bits & (begins | goesOn))) return;
      const slot = i * NAME_LABELS.length + first + (bits & begins ? 0 : 1);
      scores[slot] = (scores[slot] ?? 0) + amount;
    });
  }
}
