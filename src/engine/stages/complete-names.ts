/**
 * Completes the names of a language without capitals by syntax, which shows what the tagger has not learnt: whoever stands between a
 * title and what they say has a name; a newspaper's name stands in quotation marks after its noun.
 */
import type { LoadedPack } from '../../languages/pack';
import type { Cue } from '../../languages/pack-statements';
import type { ParticipantKind, Span } from '../../model';
import { type CueForm, type CueLexicon, lexiconOf } from '../attribution/cue-lexicon';
import { isComma, isOpening, type Passage, readPassage } from '../attribution/passage';
import { endOfSource } from '../attribution/source-phrase';
import type { NameMention, Quote, Sentence, Token, Trace } from '../layers';
import { mendTagged } from '../names/mend-tagged';
import { NameWords } from '../names/name-words';
import { NoNames } from '../names/no-names';
import { partNames } from '../names/part-names';
import type { RoleWords } from './role-words';
import { TitleReader } from './title-reader';

const STAGE = 'complete-names';
/** A name has at most this many tokens. */
const LONGEST = 6;
/** Words in quotation marks or brackets that name a paper, a company, a town. */
const QUOTED_NAME = 4;
/** Words in quotation marks that speak without a noun before them. */
const QUOTED_SOURCE = 3;
/** A verb that relays stands at most this many tokens before the preposition of its source. */
const RELAY = 10;
/** A first paragraph of at most so many tokens with a dash says who wrote where, and so does what stands before a first colon. */
const BYLINE = 9;
/** How sure a name is that syntax shows. */
const SCORE = 0.6;
/** Words that a finder may leave out before what it takes for a name. */
const LEFT_OUT = 2;
/** Letters of the article. */
const ARTICLE = 2;
const ADDRESSED = ['collective', 'group', 'plural', 'institution'] as const;
const DASH = /^[-–—ـ]$/;
/** Where the letter stands that tells «قائد» from «قايد». */
const HAMZA = 2;

/** The first of `[from, end)` that is so, or -1. */
function firstOf(from: number, end: number, isSo: (at: number) => boolean): number {
  for (let at = from; at < end; at++) if (isSo(at)) return at;
  return -1;
}

class NameCompleter {
  readonly #passage: Passage;
  readonly #words: RoleWords;
  readonly #known: NameWords;
  readonly #trace: Trace;
  readonly #titles: TitleReader;
  readonly #cues: CueLexicon | null;
  readonly #feminine: string | undefined;
  /** The passage's own list; what is added goes to its end, so that the passage's indices hold. */
  readonly #names: NameMention[];
  readonly #dropped = new Set<NameMention>();

  constructor(passage: Passage, names: NameMention[], words: RoleWords, known: NameWords, pack: LoadedPack, trace: Trace) {
    this.#passage = passage;
    this.#names = names;
    this.#words = words;
    this.#known = known;
    this.#trace = trace;
    this.#titles = new TitleReader(passage, words, pack, known);
    const { grammar, pronouns } = pack.statements ?? {};
    this.#cues = grammar ? lexiconOf(grammar, pronouns) : null;
    this.#feminine = pack.roles?.feminine?.ending;
  }

  get names(): NameMention[] {
    return this.#names.filter((name) => !this.#dropped.has(name)).sort((a, b) => a.span[0] - b.span[0]);
  }

  #text = (at: number) => this.#passage.tokens[at]?.text ?? '';
  #nameAt = (at: number) => this.#passage.nameAt[at] ?? -1;
  #isPerson = (name: number) => this.#names[name]?.kind === 'person';

  /** A sign with a word right before it or right after it, not both. */
  #leansOnOne(at: number): boolean {
    const { tokens } = this.#passage;
    return (tokens[at]?.end === tokens[at + 1]?.start) !== (tokens[at]?.start === tokens[at - 1]?.end);
  }

  /** The forms of a reporting verb at a token. */
  #verbAt = (at: number): CueForm[] => this.#cues?.at(this.#passage, at)?.forms.filter(({ use }) => use === 'verb') ?? [];

  /** A reporting verb that may take a clause or speech. */
  #reports = (at: number): boolean => this.#verbAt(at).some(({ cue }) => cue.frames.includes('clause'));

  /** Where what somebody says begins: "that", a colon, a quotation; the preposition of its verb, or an object with a pronoun. */
  #opensSpeech(at: number, verb: readonly CueForm[]): boolean {
    const word = this.#passage.words[at] ?? '';
    if (this.#cues?.complementizer(word) || this.#text(at) === ':' || isOpening(this.#passage, at)) return true;
    // «نقلت عن سعد العلي قوله»
    if (this.#cues?.at(this.#passage, at)?.forms.every(({ use }) => use === 'noun')) return true;
    // «قال يان دومر الباحث بجامعة», «محامي الدفاع»
    const office = this.#words.is(at, 'office') ?? this.#words.is(at, 'kin');
    if (office && !office.joined && !this.#known.isGiven(this.#text(at))) return true;
    return verb.some(
      ({ preposition, cue }) =>
        (preposition.length > 1 && word === preposition) ||
        // «دعا يان دومر سلطات المدينة إلى»
        (cue.addressee && ADDRESSED.some((category) => this.#words.is(at, category))) ||
        (preposition.length === 1 && word.startsWith(preposition) && this.#isObject(at, cue, 1)) ||
        (cue.frames.includes('object') && this.#isObject(at, cue)),
    );
  }

  /** «لكرة القدم»: a preposition joined to a word of the dictionary, and another such word. */
  #isLedWord(at: number): boolean {
    const text = this.#text(at);
    if (!this.#titles.isDefinite(at + 1) || this.#known.isGiven(text) || !this.#known.isPlainWord(this.#text(at + 1))) return false;
    return this.#known.isPlainWord(text.slice(1)) && this.#cues?.joinedEnds.some(({ prefix }) => text.startsWith(prefix)) === true;
  }

  /** «لعمادة»: a preposition joined to a word with the ending of feminine nouns, which no list has as a name. */
  #isLedFeminine(at: number): boolean {
    const text = this.#text(at);
    if (!this.#feminine || !text.endsWith(this.#feminine) || this.#known.isGiven(text) || this.#known.isFamily(text)) return false;
    return this.#cues?.joinedEnds.some(({ prefix }) => text.startsWith(prefix)) === true && !this.#known.isBareNoun(text);
  }

  /** A noun with the pronoun of somebody: «أخيه», «مقاله», «سعادته». */
  #isOwned(at: number): boolean {
    const text = this.#text(at);
    const word = this.#passage.words[at] ?? '';
    if (!this.#cues || this.#cues.hasPronoun(word) || this.#cues.isPronoun(word)) return this.#cues !== null;
    const noun = text.slice(0, -1);
    return this.#cues.isTheirs(text) && [noun, noun.replace(/ت$/, this.#feminine ?? '')].some(this.#known.isBareNoun);
  }

  /** «بنجاح»: a preposition joined to a noun that opens what is said. */
  #isLedObject(at: number): boolean {
    const word = this.#passage.words[at] ?? '';
    return this.#cues?.startsJoined(word, '') === true && this.#cues.isObjectNoun(word.slice(1), this.#text(at).slice(1));
  }

  /** Neither grammar nor title: the token may be part of a name. */
  #mayName(at: number): boolean {
    const { tokens } = this.#passage;
    const token = tokens[at];
    if (token?.kind !== 'word' || token.text.length < 2 || this.#nameAt(at) >= 0) return false;
    if (this.#words.is(at, 'particle')) return true;
    if (this.#isLedWord(at) || this.#isLedFeminine(at)) return false;
    // «قائد», «الدكتور», «الذي»: what the role lists know is a name only where it is a given one too, «سلطان»
    if (this.#words.at(at).length && !this.#known.isGiven(token.text)) return false;
    // «ابن أخيه», «مقاله», «سعادته بنجاح»
    if (!this.#known.isGiven(token.text) && (this.#isOwned(at) || this.#isLedObject(at))) return false;
    const written = this.#cues?.grammar.namesLikeSourceEnds?.includes(token.text);
    if (!written && this.#cues?.has(this.#cues.grammar.beforeOtherClauses, this.#passage.words[at] ?? '')) return false;
    // «ختم المدرب حديثه بالقول»
    if (
      [this.#cues?.grammar.betweenVerbAndSubject, this.#cues?.grammar.times].some(
        (list) => list && this.#cues?.has(list, this.#passage.words[at] ?? ''),
      )
    )
      return false;
    // «وزملائه»
    const rest = this.#cues?.withoutConjunction(this.#passage.words[at] ?? '') ?? '';
    if (rest && !this.#known.isNameWord(token.text) && (!this.#known.isUnknown(rest) || this.#cues?.hasPronoun(rest))) return false;
    if (!this.#cues || endOfSource(this.#passage, this.#cues, at) || this.#cues.complementizer(this.#passage.words[at] ?? '')) return false;
    return !this.#titles.hasJoinedArticle(at);
  }

  /** «الشيخ سمير المقيم في»: a participle with its preposition, by the prefix that most of them have. */
  #isAdjectiveBefore(at: number): boolean {
    return (
      this.#words.is(at, 'demonym') !== undefined ||
      this.#cues?.has(this.#cues.grammar.boundParticiples, this.#passage.words[at] ?? '') === true
    );
  }

  /** «شكره», «رفضه»: what somebody does with a verb that has an object. */
  #isObject(at: number, cue: Cue, joined = 0): boolean {
    const word = (this.#passage.words[at] ?? '').slice(joined);
    if (joined) return this.#cues?.isObjectNoun(word, this.#text(at).slice(joined)) === true;
    if (this.#known.isGiven(this.#text(at)) || !this.#cues) return false;
    return cue.opens ? this.#cues.mayOpen(cue, word) : this.#cues.hasPronoun(word) || this.#cues.isObjectNoun(word, this.#text(at));
  }

  /** "That", and what opens the clause after an adverbial: «أن», «فإن». */
  #opensClause = (at: number): boolean =>
    Boolean(this.#cues?.complementizer(this.#passage.words[at] ?? '')) ||
    // as written: «فان» is a name
    this.#cues?.grammar.afterAdverbials.includes(this.#text(at)) === true;

  /** Tokens from `from` on that may name somebody, right up to where their speech begins; `from` where they do not reach it. */
  #upToSpeech(from: number, verb: readonly CueForm[] = []): number {
    let at = from;
    while (at < from + LONGEST && this.#mayName(at) && !(at > from && this.#opensSpeech(at, verb))) at++;
    if (at === from || this.#words.is(at - 1, 'particle')) return from;
    // «قال المهندس بدر الملا، إنه»
    const speech = isComma(this.#passage.tokens[at]) ? at + 1 : at;
    const opens = speech === at ? this.#opensSpeech(at, verb) : this.#cues?.complementizer(this.#passage.words[speech] ?? '');
    return opens ? at : from;
  }

  /** Tokens from `from` on that are part of a name by what is known of each: given names, families, words that no dictionary has. */
  #byWords(from: number): number {
    let end = from;
    for (let at = from; at < from + LONGEST && this.#mayName(at); at++) {
      const text = this.#text(at);
      if (this.#words.is(at, 'particle')) continue;
      const definite = this.#titles.isDefinite(at);
      if (definite && at === from) break;
      if (definite ? !this.#known.isPlainWord(text) : this.#known.isNameWord(text)) end = at + 1;
      else if (!definite && at === from + 1 && this.#known.isGiven(this.#text(from)) && this.#endsPhrase(at + 1)) return at + 1;
      else break;
      if (definite) break;
    }
    return end;
  }

  /** «المهندس محمد طه فقيه إن»: one word between a name and "that", none that says when, where or what. */
  #maySurname(at: number): boolean {
    const text = this.#text(at);
    const opens = this.#cues?.complementizer(this.#passage.words[at + 1] ?? '');
    return (
      Boolean(opens) &&
      !this.#cues?.at(this.#passage, at) &&
      !this.#cues?.isAdverb(text) &&
      !this.#cues?.isObjectNoun(this.#passage.words[at] ?? '', text)
    );
  }

  /** «المبذولة»: an adjective of a noun that is no man's name. */
  #isFeminineAdjective = (at: number): boolean =>
    this.#titles.isDefinite(at) && this.#feminine !== undefined && this.#text(at).endsWith(this.#feminine) && this.#nameAt(at) < 0;

  /** A given name, or a word that no dictionary has, without an article. */
  #isNameLike = (at: number): boolean =>
    !this.#titles.isDefinite(at) && (this.#known.isGiven(this.#text(at)) || this.#known.isUnknown(this.#text(at)));

  /** «محامي», «شقيق», «ضيف»: an office, kin or a guest without an article, and no given name. */
  #isBareOffice(at: number): boolean {
    const office = this.#words.is(at, 'office') ?? this.#words.is(at, 'kin') ?? this.#words.is(at, 'guest');
    // «قايد» is no «قائد», though both fold to one word
    const asWritten = office?.phrase.charAt(HAMZA) === this.#text(at).charAt(HAMZA);
    return (
      office !== undefined &&
      asWritten &&
      !office.definite &&
      !office.joined &&
      !this.#known.isGiven(this.#text(at)) &&
      this.#words.is(at, 'particle') === undefined
    );
  }

  /** «مساعد» after «الدكتور»: an office without an article of its own, which a form of address cannot be of. */
  #isGivenOffice(at: number): boolean {
    const address = this.#words.is(at - 1, 'honorific');
    const office = this.#words.is(at, 'office');
    if (!address?.definite || !office || office.length > 1 || office.definite || office.joined) return false;
    return this.#nameAt(at) < 0 && this.#passage.tokens[at]?.kind === 'word';
  }

  /** A name without an article, and a family's with it. */
  #isNamePair = (at: number): boolean =>
    this.#known.isNameWord(this.#text(at)) &&
    !this.#titles.isDefinite(at) &&
    this.#titles.isDefinite(at + 1) &&
    this.#known.isFamily(this.#text(at + 1));

  /** A given name without an article that is in no name yet. */
  #isGivenBefore(at: number): boolean {
    const word = this.#passage.tokens[at];
    if (word?.kind !== 'word' || this.#nameAt(at) >= 0 || this.#cues?.complementizer(this.#passage.words[at] ?? '')) return false;
    return !this.#titles.isDefinite(at) && this.#known.isGiven(word.text);
  }

  /** «الباحث سلطان المطيري»: a rank without an article, which a given name is too, right behind a title that is complete. */
  #isGivenRank(at: number): boolean {
    const rank = this.#words.is(at, 'rank');
    if (!rank || rank.definite || rank.joined || !this.#titles.isDefinite(at - 1) || !this.#isGivenBefore(at)) return false;
    return this.#known.isFamily(this.#text(at + 1)) || this.#titles.isFamily(at + 1);
  }

  /** «أحمد سهيل وسعد الملا إلى»: a list of people with two names each, and one of whom the second is missing. */
  #surnameInList(first: number, end: number): boolean {
    const before = this.#nameAt(first - 1);
    const whole = before >= 0 && this.#isPerson(before) && this.#nameAt(first - 2) === before;
    const conjunction = this.#cues?.withoutConjunction(this.#passage.words[first] ?? '');
    return Boolean(whole && conjunction && end === first + 1 && this.#titles.isDefinite(end) && this.#mayName(end));
  }

  /** «الدكتور سعد بن علي ناشب، وذلك»: one word more between what may be a father's name, after a title, and a sign. */
  #surnameBeforeSign(first: number, end: number): boolean {
    const word = this.#passage.words[end] ?? '';
    if (end - first < 3 || !this.#words.is(end - 2, 'particle') || !this.#titles.endsAt(first) || !this.#mayName(end)) return false;
    if (this.#passage.tokens[end + 1]?.kind !== 'sign' || this.#titles.isDefinite(end)) return false;
    // «ألقى الأمير سعد بن علي كلمة (مسجلة)»
    if (this.#cues?.has(this.#cues.grammar.documents, word)) return false;
    return (
      !this.#cues?.isObjectNoun(word, this.#text(end)) && !this.#cues?.isAdverb(this.#text(end)) && !this.#cues?.at(this.#passage, end)
    );
  }

  /** «الفارس»: an office or a rank with its article, right before a given name. */
  #isTitleOfNext(at: number): boolean {
    const title = this.#words.is(at, 'office') ?? this.#words.is(at, 'rank');
    return title?.definite === true && !title.joined && this.#known.isGiven(this.#text(at + 1)) && !this.#known.isFamily(this.#text(at));
  }

  /** «القاضية باربره جافي بالمحكمة»: one name after a title, one word more, and then what belongs to neither. */
  #isSurnameBeforeAdjunct(first: number, at: number): boolean {
    if (
      at !== first + 1 ||
      !this.#mayName(at) ||
      this.#known.mayBeVerb(this.#text(at)) ||
      (this.#titles.isDefinite(at) && this.#known.isPlainWord(this.#text(at)))
    )
      return false;
    if (this.#cues?.isObjectNoun(this.#passage.words[at] ?? '', this.#text(at)) || this.#cues?.at(this.#passage, at)) return false;
    return this.#titles.endsAt(first) && (this.#titles.hasJoinedArticle(at + 1) || this.#words.is(at + 1, 'link') !== undefined);
  }

  /** «وصفت الكاتبة العامة نعيمة عصمان الوضع»: one given name after a title, one word more that is no noun, and the object of the verb. */
  #isSurnameBeforeObject(first: number, at: number, verb: readonly CueForm[]): boolean {
    if (at !== first + 1 || !this.#mayName(at) || !this.#known.isGiven(this.#text(first)) || this.#titles.isDefinite(at)) return false;
    const objects = verb.some(({ cue }) => cue.frames.includes('object'));
    return (
      objects && !this.#known.isBareNoun(this.#text(at)) && this.#titles.isDefinite(at + 1) && this.#known.isPlainWord(this.#text(at + 1))
    );
  }

  /** What stands here goes on with no name: a sign, a preposition, "that", an adverb, a noun with a pronoun. */
  #endsPhrase(at: number): boolean {
    const word = this.#passage.words[at] ?? '';
    if (this.#passage.tokens[at]?.kind !== 'word' || this.#words.is(at, 'break') || this.#words.is(at, 'link')) return true;
    return Boolean(this.#cues?.complementizer(word) || this.#cues?.hasPronoun(word) || this.#cues?.isAdverb(this.#text(at)));
  }

  #add(first: number, end: number, kind: ParticipantKind, reason: string, replaced?: number, start?: number): void {
    const { tokens, nameAt } = this.#passage;
    const span: Span = [start ?? tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
    if (span[1] <= span[0]) return;
    const before = replaced === undefined ? undefined : this.#names[replaced];
    const number = replaced ?? this.#names.length;
    this.#names[number] = { span, kind, score: before?.score ?? SCORE, origin: before?.origin ?? 'syntax' };
    for (let at = first; at < end; at++) nameAt[at] = number;
    this.#trace({ stage: STAGE, span, decision: 'kept', reason });
  }

  /** «وزير الخارجية "ظريف"»: adds the name that stands in marks at a token, right after a title, if one does. */
  #nameInMarks(mark: number): boolean {
    const { quotes, quoteAt, tokens } = this.#passage;
    const quote = quotes[quoteAt[mark] ?? -1];
    if (!isOpening(this.#passage, mark) || !quote?.balanced || quote.words > QUOTED_SOURCE) return false;
    const end = firstOf(mark + 1, mark + LONGEST, (i) => (tokens[i]?.end ?? 0) >= quote.span[1]);
    // «رئيس نقابة سيارات الأجرة "النور"»: what the title is of
    const isOf = !this.#words.at(mark - 1).length && this.#nameAt(mark - 1) < 0;
    const isName =
      !isOf &&
      end > mark + 1 &&
      firstOf(mark + 1, end, (i) => !this.#mayName(i)) < 0 &&
      firstOf(mark + 1, end, (i) => !this.#known.isPlainWord(this.#text(i))) >= 0;
    if (isName) this.#add(mark + 1, end, 'person', 'stands in marks after a title');
    return isName;
  }

  /** «قال رئيس البعثة بدر الملا إن»: the name after a title. */
  namesAfterTitles({ firstToken, endToken }: Sentence): void {
    for (let at = firstToken; at < endToken; at++) {
      if (this.#nameAt(at) >= 0) continue;
      const title = this.#titles.read(at, endToken);
      // «المواطن "بدر الملا"»
      if (!title && this.#words.is(at, 'description')?.definite && this.#nameInMarks(at + 1)) continue;
      if (!title) continue;
      const from = title.end;
      if (this.#nameInMarks(from)) continue;
      if (from < endToken && this.#nameAt(from) < 0 && (!this.#words.at(from).length || this.#known.isGiven(this.#text(from)))) {
        const verb = this.#verbAt(at - 1);
        const speaks = verb.length ? this.#upToSpeech(from, verb) : from;
        const sure = this.#known.isGiven(this.#text(from)) || this.#known.isUnknown(this.#text(from));
        // «قال السفير السديري»: a family's name alone, after a title alone
        const family = speaks === from + 1 && from === at + title.head && !this.#known.isPlainWord(this.#text(from));
        const known = speaks > from && (family || !this.#titles.isDefinite(from)) ? speaks : sure ? this.#byWords(from) : from;
        // «القاضية باربره جافي بالمحكمة»
        const goesOn = this.#isSurnameBeforeAdjunct(from, known) || this.#isSurnameBeforeObject(from, known, verb);
        const end = known === from + 1 && speaks === from && goesOn ? known + 1 : known;
        if (end - from > 1 || (end > from && speaks > from)) this.#add(from, end, 'person', 'stands between a title and what is said');
      }
      at = Math.max(at, title.end - 1);
    }
  }

  /** «نقلت الوكالة عن»: the preposition after which a verb has its source. */
  #introducesSource(at: number, from: number): boolean {
    const word = this.#passage.words[at] ?? '';
    if (!this.#cues?.introducers.has(word)) return false;
    for (let verb = at - 1; verb >= Math.max(from, at - RELAY); verb--)
      if (this.#verbAt(verb).some(({ sourceAfter }) => sourceAfter === word)) return true;
    return false;
  }

  /** «عن علي أكبر» «صالحي»: the person of whose name a finder left out a given one and at most one word more, from a token on; else -1. */
  #restOfName(from: number): number {
    if (!this.#known.isGiven(this.#text(from))) return -1;
    const next = firstOf(from + 1, from + LEFT_OUT + 1, (i) => !this.#mayName(i));
    const name = this.#nameAt(next);
    return this.#isPerson(name) && !this.#cues?.withoutConjunction(this.#passage.words[next] ?? '') ? name : -1;
  }

  /** «قال بدر الملا إن»: the name between a verb and what is said. */
  namesAfterVerbs({ firstToken, endToken }: Sentence): void {
    for (let at = firstToken; at < endToken - 2; at++) {
      const from = at + 1;
      if (this.#nameAt(from) >= 0 || !this.#isNameLike(from)) continue;
      // «قال تركي شبانة»: a given name that is another word too
      const also = this.#known.isGiven(this.#text(from)) && this.#words.is(from + 1, 'office') === undefined;
      const origin = also && this.#words.is(from, 'demonym') !== undefined;
      if (
        this.#words.at(from).length &&
        (this.#words.is(from, 'break') || !(origin || (also && this.#known.isUnknown(this.#text(from + 1)))))
      )
        continue;
      const verb = this.#verbAt(at);
      // «تعهد عادل المنصوري بإعادة»: a given name after a verb without a clause
      const acts = verb.length > 0 && this.#known.isGiven(this.#text(from));
      if (!acts && !this.#reports(at) && !this.#introducesSource(at, firstToken)) continue;
      const rest = this.#restOfName(from);
      if (rest >= 0) {
        this.#add(from, this.#passage.nameAt.lastIndexOf(rest) + 1, 'person', 'begins with a given name behind a verb', rest);
        continue;
      }
      let end = this.#upToSpeech(from, acts ? verb : []);
      // «انتقد عادل المنصوري القرار»: a given name, a word that no dictionary has, and the object
      const object = end === from && acts && this.#mayName(from + 1) && this.#titles.isDefinite(from + 2);
      if (object && !this.#known.isPlainWord(this.#text(from + 1)) && this.#known.isPlainWord(this.#text(from + 2))) end = from + 2;
      const sure = this.#byWords(from) === end || this.#known.isGiven(this.#text(from));
      if (end - from > 1 && sure) this.#add(from, end, 'person', 'stands between a verb and what is said');
    }
  }

  /** A person's name that goes on: after a particle that ends nothing («لويس فان» غال), and up to where their speech begins. */
  lengthen(): void {
    const { tokens, sentenceAt, sentences } = this.#passage;
    for (let name = 0; name < this.#names.length; name++) {
      if (!this.#isPerson(name)) continue;
      let first = this.#passage.nameAt.indexOf(name);
      if (first < 0) continue;
      let end = first;
      while (this.#nameAt(end) === name) end++;
      const limit = sentences[sentenceAt[first] ?? -1]?.endToken ?? end;
      // «خليل- سبق»: a dash that leans on one word joins no name
      const dash = firstOf(first + 1, end, (i) => DASH.test(this.#text(i)) && this.#leansOnOne(i));
      if (dash > 0) {
        for (let at = dash; at < end; at++) this.#passage.nameAt[at] = -1;
        this.#add(first, dash, 'person', 'ends before a dash', name);
        continue;
      }
      // «بحسب بن يوسف», «وأشار بن يوسف»
      const cue = end - first > 1 ? this.#cues?.at(this.#passage, first) : null;
      const given = cue && this.#known.isGiven(this.#text(first).slice(cue.joined));
      // «شدد بن يوسف»: a father's name, and nobody's before it
      const fathers = this.#words.is(first + 1, 'particle') !== undefined && end - first > 2;
      const closed = this.#titles.isDefinite(first + 1) || this.#words.is(first + 1, 'particle') !== undefined;
      const opens = this.#cues?.complementizer(this.#passage.words[first + 1] ?? '');
      const verb = cue && (cue.joined > 0 || fathers) && closed && !opens && !given && cue.forms.every(({ use }) => use === 'verb');
      if (cue && (verb || cue.forms.every((form) => form.use === 'adverbial'))) {
        this.#passage.nameAt[first] = -1;
        first++;
        // «وطالب القحطاني بأهمية»
        const last = end - 1;
        if (last > first && this.#isObject(last, cue.forms[0]?.cue as Cue, 1)) this.#passage.nameAt[--end] = -1;
        this.#add(first, end, 'person', 'begins after a word of reporting', name);
      }
      // «وروى العلي»: a verb that reports, with its conjunction
      const conjunction = this.#cues?.withoutConjunction(this.#passage.words[first] ?? '');
      if (end - first > 1 && conjunction && this.#reports(first) && !this.#known.isNameWord(this.#text(first))) {
        this.#passage.nameAt[first] = -1;
        first++;
        this.#add(first, end, 'person', 'begins after its verb', name);
      }
      // «زود ملهم بن محمد الصحيفة»: no name, before a name and its father's
      const fathered = end - first > 3 && this.#words.is(first + 2, 'particle') && !this.#titles.isDefinite(first + 1);
      if (
        fathered &&
        !this.#known.isNameWord(this.#text(first)) &&
        !this.#words.is(first + 1, 'particle') &&
        !this.#words.is(first, 'particle')
      ) {
        this.#passage.nameAt[first] = -1;
        first++;
        this.#add(first, end, 'person', 'begins after a word that is no name', name);
      }
      // «أكدت أم عبدالله»
      if (
        this.#words.is(first - 1, 'particle') &&
        this.#nameAt(first - 1) < 0 &&
        (this.#verbAt(first - 2).length || this.#titles.endsAt(first - 1))
      ) {
        first--;
        this.#add(first, end, 'person', 'begins with a particle', name);
      }
      // «سعد العلي ماجد القحطاني»: two people with two names each
      const other = end - 2;
      if (other - first >= 2 && this.#isNamePair(other - 2) && this.#isNamePair(other) && this.#known.isGiven(this.#text(other))) {
        for (let at = other; at < end; at++) this.#passage.nameAt[at] = -1;
        this.#add(other, end, 'person', 'begins after another name');
        this.#add(first, other, 'person', 'ends before another name', name);
        end = other;
      }
      // «القيادي سلطان أبو العينين»: a given name that is a rank too, before a family's
      if (this.#words.is(first, 'particle') && end > first + 1 && this.#isGivenBefore(first - 1)) {
        first--;
        this.#add(first, end, 'person', 'begins with a given name', name);
      }
      // «الدكتور مساعد العلي»: an office that is a given name too
      if (end === first + 1 && this.#titles.isDefinite(first) && (this.#isGivenOffice(first - 1) || this.#isGivenRank(first - 1))) {
        first--;
        this.#add(first, end, 'person', 'begins after its form of address', name);
      }
      // «قالت نيكه فاغنر»: a word that may be a name, between a verb and what is one
      if (this.#verbAt(first - 2).length && this.#mayName(first - 1) && this.#isNameLike(first - 1)) {
        first--;
        this.#add(first, end, 'person', 'begins after its verb', name);
      }
      // «سعيد بن ماجد الفارس بدر الملا»: two people, one of them with a title
      const title = firstOf(first + 2, end - 1, (i) => this.#isTitleOfNext(i));
      if (title > 0) {
        for (let at = title; at < end; at++) this.#passage.nameAt[at] = -1;
        this.#add(title + 1, end, 'person', 'begins after a title');
        this.#add(first, title, 'person', 'ends before a title', name);
        end = title;
      }
      const before = end;
      // «عدنان السيد بأن الأمانة»: no name holds a "that"
      const that = firstOf(first + 1, end, (i) => this.#opensClause(i));
      if (that > 0) end = that;
      // «يان دومر محامي سعد العلي»: two names, and what one is to the other
      // «الباجي قائد السبسي»: not behind one word
      const endsName = (i: number) => i > first + 1 || this.#words.is(i, 'guest') !== undefined;
      const noun = firstOf(first + 1, end - 1, (i) => endsName(i) && this.#isBareOffice(i) && !this.#words.is(i - 1, 'particle'));
      if (noun > 0) end = noun;
      while (end < limit && this.#words.is(end - 1, 'particle') && end - first > 1 && tokens[end]?.kind === 'word' && this.#nameAt(end) < 0)
        end++;
      // «صالح بن ناصر الجاسر»: the family after father and son
      const called = this.#words.is(first - 1, 'eponymBody') ?? this.#words.is(first - 1, 'rank');
      const family = end - first > 2 && !called && this.#words.is(end - 2, 'particle') && this.#titles.isDefinite(end);
      const nisba = this.#titles.isFamily(end) && !this.#known.isPlainWord(this.#text(end));
      const known = nisba || this.#known.isFamily(this.#text(end)) || this.#known.isGiven(this.#text(end).slice(ARTICLE));
      if (family && end < limit && this.#mayName(end) && known) end++;
      // «أكد مدير الجمعية بالضفة علي البيضاني أن»: a given name, a family's, and what is said
      if (this.#surnameInList(first, end) || this.#surnameBeforeSign(first, end)) end++;
      // «الدكتور يعقوب المزروع من الوزارة»: a given name, and a word with its article that is no title
      const addressed = end === first + 1 && this.#words.is(first - 1, 'honorific')?.definite && this.#known.isGiven(this.#text(first));
      if (addressed && this.#titles.isDefinite(end) && this.#mayName(end) && !this.#isAdjectiveBefore(end)) end++;
      const one = end === first + 1 && this.#known.isGiven(this.#text(first)) && this.#titles.isDefinite(end) && this.#maySurname(end);
      const spoken = one || this.#titles.endsAt(first) || this.#reports(first - 1);
      if (spoken && end < limit) {
        const speech = this.#upToSpeech(end);
        // a colon or a quotation may open a list or a title as well
        const surname = this.#titles.isFamily(speech - 1) || (speech === end + 1 && this.#maySurname(end));
        const sure = surname || this.#byWords(end) === speech;
        if (speech > end && speech - first <= LONGEST && sure && !this.#known.mayBeVerb(this.#text(speech - 1))) end = speech;
        else if (this.#isSurnameBeforeAdjunct(first, end)) end++;
      }
      // «الأمير سعد بن تركي أمير منطقة»: an office that goes on is none of the name
      const office = this.#words.is(end - 1, 'office') ?? this.#words.is(end - 1, 'rank');
      // «طالب العلي المرأة بأن»
      if (end === before && end - first === 2 && this.#titles.isDefinite(first) && this.#titles.isDefinite(end - 1)) {
        if (this.#known.isPlainWord(this.#text(end - 1)) && !this.#titles.isFamily(end - 1)) end--;
      }
      // «ألقى سعد بن تركي كلمة قال فيها»
      if (end === before && end - first > 2 && this.#cues?.has(this.#cues.grammar.documents, this.#passage.words[end - 1] ?? '')) end--;
      // «سعد بن تركي الجهود التي», «سعد بن تركي الجهود المبذولة»
      const referred = this.#cues?.isRelative(this.#passage.words[end] ?? '') || this.#isFeminineAdjective(end);
      if (end === before && end - first > 2 && referred && this.#titles.isDefinite(end - 1) && this.#known.isPlainWord(this.#text(end - 1)))
        end--;
      const afterParticle = this.#words.is(end - 2, 'particle') !== undefined;
      if (end === before && end - first > 2 && office && !office.definite && !afterParticle && this.#words.at(end).length) end--;
      // «سعد العلي إيقاف اللاعب»: a verbal noun that its object follows is no family
      if (end === before && end - first > 2) {
        const last = this.#text(end - 1);
        const noun = this.#cues?.isObjectNoun(this.#passage.words[end - 1] ?? '', last) && !this.#known.isGiven(last);
        if (noun && this.#titles.isDefinite(end)) end--;
      }
      // «وطالب القحطاني بأهمية»
      if (end === before && end - first > 1 && !this.#known.isGiven(this.#text(end - 1)) && this.#isLedObject(end - 1)) end--;
      // «سامي نصر لـ"الساحل"»
      if (end === before && end - first > 1 && this.#cues?.joinedEnds.some(({ prefix }) => prefix === this.#passage.words[end - 1])) end--;
      // «عمر بن»: no name ends so
      if (end < before && this.#words.is(end - 1, 'particle')) end = before;
      if (end === before) continue;
      for (let at = end; at < before; at++) this.#passage.nameAt[at] = -1;
      first = this.#passage.nameAt.indexOf(name);
      this.#add(first, end, 'person', end > before ? 'goes on up to what is said' : 'ends before a word that is no name', name);
    }
  }

  /** «وأضاف الصالح»: a verb that reports, and the last name of somebody who is named in full elsewhere. */
  lastNames(): void {
    const { words, nameAt, tokens } = this.#passage;
    const last = new Set<string>();
    for (let at = 1; at < tokens.length; at++)
      if (this.#isPerson(this.#nameAt(at)) && nameAt[at - 1] === nameAt[at] && nameAt[at + 1] !== nameAt[at]) last.add(words[at] ?? '');
    for (let at = 1; at < tokens.length; at++) {
      if (nameAt[at] !== -1 || !last.has(words[at] ?? '') || this.#words.at(at).length || this.#known.isPart(this.#text(at))) continue;
      if (!this.#titles.endsAt(at) && !this.#cues?.at(this.#passage, at - 1)) continue;
      this.#add(at, at + 1, 'person', 'the last name of somebody, after a verb that reports');
    }
  }

  /** Takes out what is no name. */
  dropNoNames(): void {
    const { nameAt } = this.#passage;
    const rejecting = new NoNames(this.#passage, this.#words, this.#known, this.#titles, this.#cues);
    const kindAt = (token: number) => this.#names[this.#nameAt(token)]?.kind;
    for (const [name, mention] of this.#names.entries()) {
      const first = nameAt.indexOf(name);
      if (first < 0) continue;
      let end = first;
      while (this.#nameAt(end) === name) end++;
      const reason = rejecting.reason(mention, first, end, kindAt);
      if (reason === null) continue;
      this.#dropped.add(mention);
      nameAt.fill(-1, first, end);
      this.#trace({ stage: STAGE, span: mention.span, decision: 'rejected', reason });
    }
  }

  /** «وذكرت "وام" أن», «بحسب «ضوء»»: who speaks has nothing but a name in marks. */
  quotedSources({ firstToken, endToken }: Sentence): void {
    const { quotes, quoteAt, tokens } = this.#passage;
    for (let at = firstToken; at < endToken - 3; at++) {
      const quote = quotes[quoteAt[at + 1] ?? -1];
      if (!quote?.balanced || quote.words > QUOTED_SOURCE || !isOpening(this.#passage, at + 1)) continue;
      const forms = this.#cues?.at(this.#passage, at)?.forms ?? [];
      if (!forms.length) continue;
      const end = firstOf(at + 2, endToken, (i) => (tokens[i]?.end ?? 0) >= quote.span[1]);
      const after = this.#passage.words[end + 1] ?? '';
      const own = this.#cues?.complementizer(this.#passage.words[end + 2] ?? '') && forms.some(({ preposition }) => preposition === after);
      const speaks = forms.some(({ use }) => use === 'adverbial') || this.#cues?.complementizer(after) || own;
      const inside = [...new Set(tokens.slice(at + 2, Math.max(at + 2, end)).map((_, i) => this.#nameAt(at + 2 + i)))].filter(
        (i) => i >= 0,
      );
      // «"صحة النهر"»: a place is part of the name
      const places = inside.every((name) => this.#names[name]?.kind === 'place');
      if (!speaks || end <= at + 2 || !places) continue;
      for (const name of inside) this.#dropped.add(this.#names[name] as NameMention);
      this.#add(at + 2, end, 'organization', 'stands in marks where somebody speaks');
    }
  }

  /** «صحيفة "الديلي ميل"», «مدينة (نجازاكي)»: what a noun introduces in marks. */
  quotedNames({ firstToken, endToken }: Sentence): void {
    const { quotes, quoteAt, tokens } = this.#passage;
    for (let at = firstToken; at < endToken - 2; at++) {
      const body = this.#words.is(at, 'designator');
      const place = this.#words.is(at, 'placeClass');
      const head = body ?? place;
      if (!head || head.definite || this.#nameAt(at) >= 0) continue;
      const mark = at + head.length;
      const bracket = this.#text(mark) === '(';
      if (!bracket && !isOpening(this.#passage, mark)) continue;
      const close = bracket ? firstOf(mark + 1, mark + QUOTED_NAME + 2, (i) => this.#text(i) === ')') : -1;
      let end = bracket ? close : mark + 1;
      if (!bracket) {
        const quote = quotes[quoteAt[mark] ?? -1];
        if (!quote?.balanced || quote.words > QUOTED_NAME) continue;
        while (quoteAt[end] === quoteAt[mark] && (tokens[end]?.end ?? 0) < quote.span[1]) end++;
      }
      const from = mark + 1;
      if (end <= from || tokens[from]?.kind !== 'word') continue;
      const inner = this.#words.is(from, 'designator') ?? this.#words.is(from, 'placeClass');
      if (inner || (head === place && this.#known.isPlainWord(this.#text(from)))) continue;
      // «شركة "ضفة غاز"»: a part that is a name elsewhere is none here
      const inside = new Set(tokens.slice(from, end).map((_, i) => this.#nameAt(from + i)));
      const parts = [...inside].filter((name) => name >= 0);
      const whole = inside.size === 1 && parts.length === 1;
      const within = (name: number) => this.#nameAt(from - 1) !== name && this.#nameAt(end) !== name;
      const free = parts.length === 0 || (body !== undefined && !whole && parts.every(within));
      if (free) for (const name of parts) this.#dropped.add(this.#names[name] as NameMention);
      if (free) this.#add(from, end, body ? 'organization' : 'place', 'stands in marks after its noun');
    }
  }

  /** «مستشفى الملك خالد»: a body or a place that is called after somebody. */
  eponyms(): void {
    const { tokens } = this.#passage;
    for (let name = 0; name < this.#names.length; name++) {
      if (!this.#isPerson(name)) continue;
      const first = this.#passage.nameAt.indexOf(name);
      let start = first - 1;
      // «وادي بن هشبل»
      if (this.#words.is(first, 'eponymPlace')?.definite === false && this.#nameAt(first + 1) === name) {
        this.#names[name] = { ...(this.#names[name] as NameMention), kind: 'place' };
        continue;
      }
      const office = this.#words.is(start, 'office');
      const rank = this.#words.is(start, 'rank') ?? this.#words.is(start, 'honorific') ?? (office?.definite ? office : undefined);
      if (rank?.definite) start--;
      const body = this.#words.is(start, 'eponymBody');
      const place = this.#words.is(start, 'eponymPlace');
      if (!(body ?? place) || (body ?? place)?.definite || !rank || this.#nameAt(start) >= 0) continue;
      let end = first;
      while (this.#nameAt(end) === name) end++;
      while (
        tokens[end]?.kind === 'word' &&
        this.#nameAt(end) < 0 &&
        !this.#words.is(end, 'honorific') &&
        this.#titles.goesOnWithArticle(end)
      )
        end++;
      this.#add(start, end, body ? 'organization' : 'place', 'called after somebody', name, (body ?? place)?.start);
    }
  }

  /** «جمهورية» «التشيك»: a class of places that the tagger left apart from its name. */
  joinPlaces(): void {
    for (let name = 0; name < this.#names.length; name++) {
      const first = this.#names[name]?.kind === 'place' ? this.#passage.nameAt.indexOf(name) : -1;
      const next = first < 0 ? -1 : this.#nameAt(first + 1);
      if (next === name || this.#names[next]?.kind !== 'place' || this.#words.is(first, 'placeClass')?.length !== 1) continue;
      let end = first + 1;
      while (this.#nameAt(end) === next) end++;
      const part = this.#names[next];
      if (part) this.#dropped.add(part);
      this.#add(first, end, 'place', 'a class and its name', name);
    }
  }

  /** Who wrote it, and where: «سعد العلي – الرياض». */
  dropByline(): void {
    const { sentences, tokens } = this.#passage;
    const [first] = sentences;
    if (!first) return;
    const short = first.endToken - first.firstToken <= BYLINE && sentences[1]?.paragraph !== first.paragraph && sentences.length > 1;
    const colon = tokens.findIndex((t, i) => i < first.firstToken + BYLINE && t.text === ':');
    const end = short ? first.endToken : colon;
    const dash = tokens.findIndex((t, i) => i < end && DASH.test(t.text));
    if (end <= 0 || dash < 0 || this.#text(end - 1) === '.') return;
    for (let at = first.firstToken; at < end; at++) {
      const name = this.#names[this.#nameAt(at)];
      if (name?.kind !== 'person' || this.#dropped.has(name)) continue;
      this.#dropped.add(name);
      this.#trace({ stage: STAGE, span: name.span, decision: 'rejected', reason: 'who wrote the article' });
    }
  }
}

/** The tagger's names with those that syntax shows, in reading order, none overlapping. */
export function completeNames(
  names: readonly NameMention[],
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  words: RoleWords,
  pack: LoadedPack,
  trace: Trace,
): NameMention[] {
  const known = NameWords.of(pack);
  if (!known || !pack.roles?.joinedArticles?.length) return [...names];
  const { grammar, pronouns } = pack.statements ?? {};
  const letters = { to: grammar?.toldTo ?? '', and: grammar?.joinedConjunctions[0] ?? '', article: pack.roles.joinedArticles[0] ?? '' };
  const mended = mendTagged(names, tokens, known, letters, trace);
  const parted = grammar ? partNames(mended, tokens, words.folded, known, lexiconOf(grammar, pronouns), trace) : mended;
  const own = [...parted].sort((a, b) => a.span[0] - b.span[0]);
  const outermost = quotes.filter((quote) => quote.depth === 0);
  const passage = { ...readPassage(text, tokens, sentences, outermost, own, words.folded), names: own };
  const completer = new NameCompleter(passage, own, words, known, pack, trace);
  completer.dropNoNames();
  completer.lengthen();
  for (const sentence of sentences) {
    completer.namesAfterTitles(sentence);
    completer.namesAfterVerbs(sentence);
    completer.quotedNames(sentence);
    completer.quotedSources(sentence);
  }
  completer.lastNames();
  completer.eponyms();
  completer.joinPlaces();
  completer.dropByline();
  return completer.names;
}
