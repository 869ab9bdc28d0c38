/** What a language's lists and its dictionary say of a single word as part of a person's name. */
import type { LoadedPack } from '../../languages/pack';
import type { NameListKind } from '../../languages/pack-names';
import { hashText } from '../tagger/feature-hash';
import { LIST_KINDS, lexiconFor, type NameLexicon } from './name-lexicon';
import { extend } from './phrase-table';
import { commonSpelling } from './word-forms';

/** Bits of `CommonWords.analyse` for a noun as it stands, and with one affix. */
const NOUN = 2;
const NOUN_WITH_AFFIX = 8;
/** Bits for a verb and a noun, as they stand or with affixes on one side or on both. */
const ANY_VERB = 1 | 4 | 16;
const ANY_NOUN = 2 | 8 | 32;
/** What ends a verb that has a feminine subject, and its objects after that; «ات» ends nouns in the plural. */
const FEMININE_VERB = /[^ا]ت(?:ها?|هم)?$/;
/** What begins a verb of the present or the future. */
const IMPERFECT = /^[وف]?س?[يت]\p{L}{3}/u;
const bitOf = (kind: NameListKind) => 1 << LIST_KINDS.indexOf(kind);
const GIVEN = bitOf('given');
const FAMILY = bitOf('family');
const PLACE = bitOf('place');
const PEOPLE = bitOf('people');
const PART = bitOf('name-part');

/** So many words are kept, with what is known of them: stages ask for the same ones, and so do articles. */
const MOST_KEPT = 20_000;

const made = new WeakMap<NameLexicon, NameWords>();

export class NameWords {
  readonly #lexicon: NameLexicon;
  #kept = new Map<string, { listed: number; known: number }>();

  private constructor(lexicon: NameLexicon) {
    this.#lexicon = lexicon;
  }

  /** Null for a language without a dictionary: there, nothing tells a name from a word. */
  static of(pack: LoadedPack): NameWords | null {
    const lexicon = pack.models.names && pack.models.words ? lexiconFor(pack) : null;
    if (!lexicon?.commonWords) return null;
    const words = made.get(lexicon) ?? new NameWords(lexicon);
    made.set(lexicon, words);
    return words;
  }

  /** The lists that a word stands in, a bit each, and what the dictionary says of it. */
  #of(word: string): { listed: number; known: number } {
    const kept = this.#kept.get(word);
    if (kept) return kept;
    const { phrases, commonWords } = this.#lexicon;
    const spelling = commonSpelling(word);
    const found = { listed: phrases.get(extend(0, hashText(spelling))), known: commonWords?.analyse(spelling) ?? 0 };
    if (this.#kept.size >= MOST_KEPT) this.#kept = new Map();
    this.#kept.set(word, found);
    return found;
  }

  #listed = (word: string, bits: number): boolean => (this.#of(word).listed & bits) !== 0;

  #known = (word: string): number => this.#of(word).known;

  isGiven = (word: string) => this.#listed(word, GIVEN);
  isFamily = (word: string) => this.#listed(word, FAMILY);
  /** «بن», «عبد»: what goes on. */
  isPart = (word: string) => this.#listed(word, PART);
  isPlace = (word: string) => this.#listed(word, PLACE);
  /** «العربي». */
  isPeople = (word: string) => this.#listed(word, PEOPLE);

  /** No dictionary has it, in any form. */
  isUnknown = (word: string) => this.#known(word) === 0;

  /** A given name, a family's, or a word that no dictionary has. */
  isNameWord = (word: string) => this.#listed(word, GIVEN | FAMILY) || this.isUnknown(word);

  /** A noun of the dictionary, alone or with its article, and no family's name. */
  isPlainWord = (word: string) => (this.#known(word) & (NOUN | NOUN_WITH_AFFIX)) !== 0 && !this.#listed(word, GIVEN | FAMILY);

  /** A noun of the dictionary as it stands, no letter of which is a conjunction: «فقيه». */
  isBareNoun = (word: string) => (this.#known(word) & NOUN) !== 0;

  /** A verb of the dictionary that is no noun, or one with the ending of a feminine subject. */
  isVerb = (word: string) => {
    const known = this.#known(word);
    if (known & NOUN) return false;
    return (known & ANY_VERB) !== 0 && ((known & ANY_NOUN) === 0 || FEMININE_VERB.test(word));
  };

  /** The dictionary has a verb that is written so, whatever else is. */
  isVerbToo = (word: string) => (this.#known(word) & ANY_VERB) !== 0;

  /** A verb, or a word that begins as one of the present or the future does; no name of a list. */
  mayBeVerb = (word: string) =>
    this.isVerb(word) || (IMPERFECT.test(word) && (this.#known(word) & ANY_VERB) !== 0 && !this.#listed(word, GIVEN | FAMILY));
}
