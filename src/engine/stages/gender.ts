/** Whether an article's words show somebody as a man or a woman: titles, nouns, given names. Shows nothing where the pack has no words for it. */
import type { AnaphoraPack, WordList } from '../../languages/pack-anaphora';
import type { Agreement } from '../../languages/pack-statements';
import type { Token } from '../layers';
import { wordsOfList } from '../matching/word-list';

export type Gender = Agreement['gender'];

export interface GenderWords {
  /** "mr", "spokeswoman". */
  titles: ReadonlyMap<string, Gender>;
  /** "karin". */
  given: ReadonlyMap<string, Gender>;
}

const NONE: GenderWords = { titles: new Map(), given: new Map() };
const known = new WeakMap<AnaphoraPack, GenderWords>();

export function genderWords(pack: AnaphoraPack | undefined): GenderWords {
  const before = pack && known.get(pack);
  if (!pack || before) return before ?? NONE;
  const both = (masculine: WordList, feminine: WordList) =>
    new Map<string, Gender>([
      ...wordsOfList(masculine).map((word): [string, Gender] => [word, 'masculine']),
      ...wordsOfList(feminine).map((word): [string, Gender] => [word, 'feminine']),
    ]);
  const words = { titles: both(pack.masculine, pack.feminine), given: both(pack.masculineNames, pack.feminineNames) };
  known.set(pack, words);
  return words;
}

/** What the title before a name shows: "Mr. Hill". @param first the first token of the name. */
export function titleGender(first: number, tokens: readonly Token[], { titles }: GenderWords): Gender {
  const before = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
  return titles.get((tokens[before]?.text ?? '').toLowerCase());
}

/** What the first of several names shows: "Karin Holm". */
export function givenGender(name: string, { given }: GenderWords): Gender {
  return given.get((/^[\p{L}-]+/u.exec(name)?.[0] ?? '').toLowerCase());
}
