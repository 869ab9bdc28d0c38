/**
 * Lets word lists and capitals count for more than the tagger gives them: where its weights come from other languages, a word with a
 * capital that a list of places holds is likelier a place than they say, and one that is never in lower case likelier a name.
 */
import type { NameListKind } from '../../languages/pack-names';
import { hashText } from '../tagger/feature-hash';
import type { Word } from './document-words';
import { NAME_LABELS, type NameType } from './name-labels';
import { LIST_KINDS, type NameLexicon } from './name-lexicon';
import { extend } from './phrase-table';

/** The lists that may be trusted, and the type of the names that they hold. */
export type TrustedList = 'place' | 'given';
const TYPE_OF: Readonly<Record<TrustedList, NameType>> = { place: 'place', given: 'person' };

/** Where one of these holds the word too, it may as well be something else. */
const RIVALS: Readonly<Record<TrustedList, readonly NameListKind[]>> = {
  place: ['organization', 'person', 'given', 'family', 'people', 'no-name'],
  given: ['place', 'organization', 'people', 'no-name', 'town'],
};

/** What the article makes a family name of. */
const BEHIND_ARTICLE: readonly NameListKind[] = ['family', 'given'];

/** The article writes the word with a capital within a sentence, and never in lower case: see `Word.cased`. */
const isNameByCase = (cased: number) => (cased & 3) === 2;

const bitOf = (kind: NameListKind) => 1 << LIST_KINDS.indexOf(kind);
const bitsOf = (kinds: readonly NameListKind[]) => kinds.reduce((bits, kind) => bits | bitOf(kind), 0);

/** Adds to the scores of a given name and of the family name behind it: together they are surer than either alone. */
function trustFullNames(
  scores: Float32Array,
  words: readonly Word[],
  lists: Int32Array,
  { trust, phrases, joinedArticle }: NameLexicon,
): void {
  const { full = 0 } = trust;
  if (full === 0) return;
  const [given, likeFamily, rivals] = [bitOf('given'), bitsOf(BEHIND_ARTICLE), bitsOf(RIVALS.given)];
  const is = (bits: number, kinds: number) => (bits & kinds) !== 0 && (bits & rivals) === 0;
  const begins = NAME_LABELS.indexOf('B-person');
  const goesOn = NAME_LABELS.indexOf('I-person');
  for (let i = 0; i + 1 < words.length; i++) {
    if (!is(lists[i] ?? 0, given)) continue;
    const traits = words[i + 1]?.traits;
    if (!traits?.isWord) continue;
    const bare = traits.hasArticle ? phrases.get(extend(0, hashText(traits.spelling, joinedArticle.length))) : 0;
    if (!is(lists[i + 1] ?? 0, bitOf('family')) && !is(bare, likeFamily)) continue;
    const row = i * NAME_LABELS.length;
    const next = row + NAME_LABELS.length;
    // the given name may follow another
    for (const slot of [row + begins, row + goesOn, next + goesOn]) scores[slot] = (scores[slot] as number) + full;
  }
}

/**
 * Adds to the scores of listed words with a capital, and takes from what speaks against a name in words that always have one.
 * @param scores a row for each word, a column for each label; changed in place.
 * @param lists see `matchLists`.
 */
export function trustLists(scores: Float32Array, words: readonly Word[], lists: Int32Array, lexicon: NameLexicon): void {
  const { trust } = lexicon;
  const { capital = 0 } = trust;
  trustFullNames(scores, words, lists, lexicon);
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
    const rivals = bitsOf(RIVALS[kind]);
    const first = NAME_LABELS.indexOf(`B-${TYPE_OF[kind]}`);
    words.forEach(({ traits }, i) => {
      const bits = lists[i] ?? 0;
      if (traits.letters === 'lower' || bits & rivals || !(bits & (begins | goesOn))) return;
      const slot = i * NAME_LABELS.length + first + (bits & begins ? 0 : 1);
      scores[slot] = (scores[slot] ?? 0) + amount;
    });
  }
}
