/** What a tagger takes for a name and the words show to be none, in a language without capitals. */
import type { CueLexicon } from '../attribution/cue-lexicon';
import type { Passage } from '../attribution/passage';
import type { NameMention } from '../layers';
import type { RoleWords } from '../stages/role-words';
import type { TitleReader } from '../stages/title-reader';
import type { NameWords } from './name-words';

/** How sure the tagger has to be of a name that is a common noun too. */
const SURE = 0.9;
/** It doubts a name more than this where a dictionary has the word and no list has it as a name. */
const DOUBTED = 0.65;

export class NoNames {
  readonly #passage: Passage;
  readonly #words: RoleWords;
  readonly #known: NameWords;
  readonly #titles: TitleReader;
  readonly #cues: CueLexicon | null;

  constructor(passage: Passage, words: RoleWords, known: NameWords, titles: TitleReader, cues: CueLexicon | null) {
    this.#passage = passage;
    this.#words = words;
    this.#known = known;
    this.#titles = titles;
    this.#cues = cues;
  }

  #text = (at: number) => this.#passage.tokens[at]?.text ?? '';
  #word = (at: number) => this.#passage.words[at] ?? '';
  #isListed = (text: string) => this.#known.isGiven(text) || this.#known.isFamily(text);
  #isSource = (at: number) => this.#titles.endsAt(at) || Boolean(this.#cues?.at(this.#passage, at - 1));

  /** Why tokens `[first, end)` are no name; null where nothing shows it. @param kindAt the kind of the name at a token. */
  reason({ kind, score }: NameMention, first: number, end: number, kindAt: (token: number) => string | undefined): string | null {
    const length = end - first;
    if (kind === 'organization' && length === 2 && this.#isBodyWithGivenName(first)) return 'a common noun and a given name';
    if (kind === 'person' && length === 2 && this.#isBlessing(first)) return 'words of blessing';
    if (kind === 'organization' && length > 1 && this.#isBodyThat(first)) return 'a body, and what it does';
    if (length > 1) return null;
    if (kind === 'organization' && this.#words.is(first, 'institution')?.definite === false) return 'the noun of a body';
    if (kind !== 'person' && this.#isVerbalNoun(first)) return 'what was said, with its preposition';
    // «المدينة»
    if (kind === 'place' && this.#words.is(first, 'placeClass')?.definite && score < SURE) return 'the class of a place';
    if (kind !== 'person') return null;
    if (this.#isOrigin(first)) return 'where somebody is from';
    if (this.#isOffice(first)) return 'an office';
    // «الكاميروني أمين بوبا»
    if (kindAt(end) === 'person' && this.#words.is(first, 'demonym')?.definite) return 'of which people the next is';
    return score < DOUBTED && this.#isWord(first) ? 'a word of the dictionary' : null;
  }

  /** «الأمين العام للمنظمة إياد مدني». */
  #isBodyWithGivenName = (at: number) => this.#words.is(at, 'institution')?.definite === true && this.#known.isGiven(this.#text(at + 1));

  /** «الجمعية بوقف الصيد»: behind a noun with the article no plain word goes on with a name that has none. */
  #isBodyThat(at: number): boolean {
    const next = this.#text(at + 1);
    if (this.#words.is(at, 'institution')?.definite !== true || !this.#known.isPlainWord(next)) return false;
    return !this.#titles.isDefinite(at + 1) && !this.#titles.hasJoinedArticle(at + 1);
  }

  /** «المحاميان», «أمين البلدية», but not «الحكم» beside «سالم الحكم». */
  #isOffice(at: number): boolean {
    const office = this.#words.is(at, 'office');
    const isOfBody = office?.definite === false && this.#words.is(at + 1, 'institution')?.definite === true;
    const isAlone = office?.definite === true && !this.#isListed(this.#text(at)) && !this.#endsName(this.#word(at));
    return isOfBody || isAlone;
  }

  /** Whether a longer person's name ends so. */
  #endsName(word: string): boolean {
    const { names, nameAt, words } = this.#passage;
    return words.some((other, i) => {
      const name = nameAt[i] ?? -1;
      return other === word && name >= 0 && names[name]?.kind === 'person' && nameAt[i - 1] === name && nameAt[i + 1] !== name;
    });
  }

  /** «حفظه الله»: a verb with its object, and God. */
  #isBlessing(at: number): boolean {
    const { blessers } = this.#cues?.grammar ?? {};
    return (
      blessers?.includes(this.#word(at + 1)) === true && !this.#isListed(this.#text(at)) && this.#cues?.hasObject(this.#text(at)) === true
    );
  }

  /** «مواطن ليبي»: an adjective without an article. */
  #isOrigin(at: number): boolean {
    return this.#words.is(at, 'demonym')?.definite === false && !this.#known.isGiven(this.#text(at)) && !this.#isSource(at);
  }

  /** «هددت بالرد»: a verbal noun with the preposition of its verb. */
  #isVerbalNoun(at: number): boolean {
    if (!this.#titles.hasJoinedArticle(at)) return false;
    const bare = this.#word(at).replace(/^(?:.ال|لل)/, '');
    return this.#cues?.isObjectNoun(bare) === true && Boolean(this.#cues.at(this.#passage, at - 1));
  }

  /** «سينتصر», «وبطرف»: known to the dictionary and to no list, without an article, where nobody has a title or speaks. */
  #isWord(at: number): boolean {
    const text = this.#text(at);
    if (this.#known.isUnknown(text) || this.#titles.isDefinite(at) || this.#isSource(at)) return false;
    // «وفهد»
    return [text, text.slice(1)].every((form) => !this.#isListed(form) && !this.#known.isPlace(form));
  }
}
