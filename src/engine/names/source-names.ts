/**
 * Reads the phrase of a source as one: a title that is complete, the name that it leads to, a title in apposition behind it. What stands at the
 * name's place is the name, whatever a finder has made of it: «رئيس الوفد توم ريد كين، إن», «سعد بن علي الملحم عن», «لين رود رئيسة البنك»; it may
 * stand between commas behind the title («قال السفير السابق، كن بلاك وول، إن»), or in brackets («اللاعب الدولي (كافو)»). For a script
 * without capitals, where a dictionary tells which words may be names.
 */
import type { LoadedPack } from '../../languages/pack';
import type { Span } from '../../model';
import { type CueLexicon, lexiconOf } from '../attribution/cue-lexicon';
import { isComma, type Passage } from '../attribution/passage';
import { endOfSource } from '../attribution/source-phrase';
import type { AttributedStatement, NameMention, Trace } from '../layers';
import { firstTokenAfter } from '../stages/reading';
import type { RoleCategory, RoleWords } from '../stages/role-words';
import { NameWords } from './name-words';

const STAGE = 'find-names';
const SCORE = 0.6;
/** A name that only its place shows has at least and at most so many words. */
const LEAST = 2;
const LONGEST = 5;
/** A word of a name has at least so many letters. */
const LEAST_LETTERS = 2;
const LEAST_GIVEN = 3;
/** A title between a comma and the name behind it has at most so many words. */
const APPOSED_TITLE = 4;
const TITLES: readonly RoleCategory[] = ['office', 'rank', 'honorific', 'unnamed', 'description'];
const ACCUSATIVE = /\p{L}{3}ا$/u;
const LATIN = /^\p{Script=Latin}/u;

/** Tokens `[first, end)`. */
type Run = readonly [first: number, end: number];

export interface SourceNames {
  names: readonly NameMention[];
  statements: readonly AttributedStatement[];
}

class SourceNameReader {
  readonly #nameAt: Int32Array;
  readonly names: (NameMention | null)[];

  constructor(
    readonly passage: Passage,
    readonly words: RoleWords,
    readonly known: NameWords,
    readonly lexicon: CueLexicon,
    /** The ending of adjectives of origin. */
    readonly origin: string,
    /** By the one word that is a whole source: its tokens. */
    readonly alone: ReadonlyMap<string, readonly number[]>,
    readonly trace: Trace,
  ) {
    this.names = [...passage.names];
    this.#nameAt = passage.nameAt;
  }

  #word = (at: number) => this.passage.words[at] ?? '';
  #text = (at: number) => this.passage.tokens[at]?.text ?? '';
  #kindAt = (at: number) => this.names[this.#nameAt[at] ?? -1]?.kind;
  #isPerson = (at: number) => this.#kindAt(at) === 'person';
  #isTitle = (at: number) => TITLES.some((category) => this.words.is(at, category));

  /** Grammar, a word of reporting or of time, a noun with a pronoun: no part of a name. */
  #isGrammar(at: number): boolean {
    const { passage, lexicon } = this;
    const { grammar } = lexicon;
    const word = this.#word(at);
    // «علي» is no «على»
    if (grammar.namesLikeSourceEnds?.includes(this.#text(at))) return false;
    return (
      passage.tokens[at]?.kind !== 'word' ||
      endOfSource(passage, lexicon, at) ||
      [grammar.prepositions, grammar.times, grammar.betweenVerbAndSubject, grammar.partitives, grammar.conjunctions].some((list) =>
        lexicon.has(list, word),
      ) ||
      lexicon.isRelative(word) ||
      lexicon.isAdverb(this.#text(at)) ||
      lexicon.at(passage, at) !== null ||
      lexicon.hasPronoun(word) ||
      (lexicon.isTheirs(this.#text(at)) && !this.known.isGiven(this.#text(at)) && this.known.isBareNoun(this.#text(at).slice(0, -1))) ||
      lexicon.isPronoun(word) ||
      lexicon.has(grammar.documents, word) ||
      lexicon.isPrepositionWithPronoun(word) ||
      lexicon.isObjectNoun(word, this.#text(at)) ||
      this.words.is(at, 'break') !== undefined ||
      this.words.is(at, 'link') !== undefined
    );
  }

  /** A word that may be part of a name by its place: neither grammar nor title nor another's name. */
  #mayStand(at: number): boolean {
    if (this.#isPerson(at)) return true;
    const text = this.#text(at);
    if (this.words.is(at, 'particle')) return true;
    if (!this.#isFree(at) || this.#isGrammar(at) || this.#isLed(at) || this.#word(at).length < LEAST_LETTERS) return false;
    // «غاضبا»: how it is said
    if (ACCUSATIVE.test(text) && !this.known.isNameWord(text)) return false;
    if (this.words.at(at).length && !this.known.isGiven(text) && !this.#isRankInName(at)) return false;
    return this.lexicon.withoutConjunction(this.#word(at)) === null || this.known.isNameWord(text) || this.known.isBareNoun(text);
  }

  /** «هالة شيخ روحه»: a rank without its article behind a given name, and before one more word of a name. */
  #isRankInName(at: number): boolean {
    const rank = this.words.is(at, 'rank');
    if (!rank || rank.definite || rank.joined || !this.known.isGiven(this.#text(at - 1)) || this.words.is(at, 'office')) return false;
    return this.words.at(at + 1).length === 0 && !this.lexicon.isDefinite(this.#word(at + 1)) && this.known.isNameWord(this.#text(at + 1));
  }

  /** «لكرة القدم»: a preposition joined to a word of the dictionary. */
  #isLed(at: number): boolean {
    const text = this.#text(at);
    return this.lexicon.joinedEnds.some(({ prefix }) => text.startsWith(prefix)) && this.known.isPlainWord(text.slice(1));
  }

  /** In no name, or in that of a body that ends before it, where its letters change: «Seaport» «رود كين». */
  #isFree(at: number): boolean {
    const name = this.#nameAt[at] ?? -1;
    if (name === -1) return true;
    const [start] = this.names[name]?.span ?? [0];
    if (this.names[name]?.kind === 'organization' && this.#isBehindBody(at)) return true;
    return this.names[name]?.kind === 'organization' && LATIN.test(this.passage.text.charAt(start)) && !LATIN.test(this.#text(at));
  }

  /** «مجلس نواب الشعب هدى نصر»: somebody's name that a finder took for the end of a body's. */
  #isBehindBody(at: number): boolean {
    const name = this.#nameAt[at] ?? -1;
    for (let given = at; this.#nameAt[given - 1] === name; given--) {
      const isGiven = this.known.isGiven(this.#text(given)) && !this.lexicon.isDefinite(this.#word(given));
      if (
        isGiven &&
        this.lexicon.isDefinite(this.#word(given - 1)) &&
        !this.words.is(given - 1, 'rank') &&
        !this.words.is(given - 1, 'honorific')
      )
        return true;
    }
    return false;
  }

  /** Lists of names have it, or no dictionary has. */
  #isSure = (at: number): boolean =>
    this.#isPerson(at) || (this.known.isNameWord(this.#text(at)) && this.words.is(at, 'particle') === undefined);

  /** Words from a token on that may all be a name, up to a limit; one with its article ends it. */
  #runFrom(first: number, limit: number): Run {
    let end = first;
    while (end < limit && end - first < LONGEST && this.#mayStand(end) && !(end > first && this.lexicon.isDefinite(this.#word(end - 1)))) {
      if (this.lexicon.isDefinite(this.#word(end)) && !this.#isPerson(end) && !this.#isFamily(end)) break;
      end++;
    }
    while (end > first && this.words.is(end - 1, 'particle')) end--;
    return [first, end];
  }

  #isFamily = (at: number): boolean => this.known.isFamily(this.#text(at)) || this.known.isUnknown(this.#text(at));

  /** A run is a name where it has as many words as one and the lists or the dictionary say so of one of them. */
  #isName([first, end]: Run): boolean {
    if (end - first < LEAST || this.lexicon.isDefinite(this.#word(first))) return false;
    return Array.from({ length: end - first }, (_, i) => first + i).some(this.#isSure);
  }

  /** A phrase that ends before a token is complete: an article, a place or a body, a word in Latin letters. */
  #isComplete(at: number): boolean {
    const kind = this.#kindAt(at - 1);
    return this.lexicon.isDefinite(this.#word(at - 1)) || kind === 'place' || kind === 'organization' || LATIN.test(this.#text(at - 1));
  }

  /** What a source goes on to behind its name. */
  #endsName(at: number, end: number): boolean {
    const word = this.#word(at);
    return at >= end || this.#isTitle(at) || this.lexicon.complementizer(word) !== null || this.#isGrammar(at);
  }

  #add([first, end]: Run, reason: string): void {
    const { tokens } = this.passage;
    for (let at = first; at < end; at++) {
      const other = this.#nameAt[at] ?? -1;
      const name = this.names[other];
      const start = tokens[first]?.start ?? 0;
      if (name)
        this.names[other] =
          name.kind !== 'person' && name.span[0] < start ? { ...name, span: [name.span[0], tokens[first - 1]?.end ?? start] } : null;
    }
    const span: Span = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
    const name: NameMention = { span, kind: 'person', score: SCORE, origin: 'source' };
    this.#nameAt.fill(this.names.length, first, end);
    this.names.push(name);
    this.trace({ stage: STAGE, span, decision: 'kept', reason });
  }

  /** Tokens of the person who is named first in a range; null where nobody is. */
  #personIn([first, end]: Run): Run | null {
    let from = first;
    while (from < end && !this.#isPerson(from)) from++;
    if (from >= end) return null;
    let to = from + 1;
    while (this.#nameAt[to] === this.#nameAt[from]) to++;
    return [from, to];
  }

  /** «المدرب الأوروجوياني خورخي»: an adjective of origin between a title and the name that it is no part of. */
  #withoutOrigin([from, to]: Run): Run {
    const isOrigin = this.lexicon.isDefinite(this.#word(from)) && this.#word(from).endsWith(this.origin);
    const titled = this.#isTitle(from - 1) && this.lexicon.isDefinite(this.#word(from - 1));
    return isOrigin && titled && to - from > 1 && !this.lexicon.isDefinite(this.#word(from + 1)) ? [from + 1, to] : [from, to];
  }

  /** «سعد بن علي» «الملحم»: a word behind a name, up to where the source ends or goes on; behind a given name any, else one of a name. */
  #longer([from, to]: Run, end: number): Run {
    const alone = to === from + 1 && this.words.is(from - 1, 'honorific')?.definite === true;
    const isIncomplete = (alone || this.known.isGiven(this.#text(to - 1))) && !this.lexicon.isDefinite(this.#word(to - 1));
    // «عبد الحكيم»
    const isOneGiven = to - from === 2 && this.words.is(from, 'particle') !== undefined;
    const isOther = this.#isPerson(to) && !(this.lexicon.isDefinite(this.#word(to)) && this.#nameAt[to + 1] !== this.#nameAt[to]);
    // «محمد بن عبد الرحمن المخرج»: a family's name that is an office too
    const fathered = this.words.is(to - 2, 'particle') ?? this.words.is(to - 3, 'particle');
    const family = fathered && to - from > 2 && to + 1 === end && this.lexicon.isDefinite(this.#word(to)) && !this.#isGrammar(to);
    if (family && this.#nameAt[to] === -1 && !this.words.is(to, 'demonym')) return [from, to + 1];
    // «عبد الحكيم بالحاج رئيس»
    if ((isIncomplete || isOneGiven) && this.#isJoinedFamily(to) && this.#endsName(to + 1, end)) return [from, to + 1];
    // «ريان مفتي», who is «مفتي» later
    const speaks = to + 1 === end && this.alone.has(this.#word(to)) && !this.lexicon.isDefinite(this.#word(to)) && this.#nameAt[to] === -1;
    if (speaks && this.#word(to).length >= LEAST_GIVEN) return [from, to + 1];
    if (to >= end || isOther || !this.#mayStand(to) || this.words.is(to, 'particle')) return [from, to];
    // «بريجيته ميرك إربه عمدة»: one word before an office in apposition
    const apposed = to + 1 < end && this.words.is(to + 1, 'office')?.definite === false && !this.lexicon.isDefinite(this.#word(to));
    const belongs = isIncomplete || apposed || (this.#isSure(to) && (!this.lexicon.isDefinite(this.#word(to)) || this.#isFamily(to)));
    return belongs && this.#endsName(to + 1, end) ? [from, to + 1] : [from, to];
  }

  /** «بالحاج»: a preposition and the article in one with a family's name, that of no place, body or thing. */
  #isJoinedFamily(at: number): boolean {
    const { joinedPrepositions, joinedArticles } = this.lexicon.grammar;
    const [article = ''] = joinedArticles;
    const text = this.#text(at);
    const rest = joinedPrepositions.find((letter) => text.startsWith(letter + article)) ? text.slice(1 + article.length) : '';
    if (rest.length < LEAST_GIVEN || this.#nameAt[at] !== -1 || this.lexicon.at(this.passage, at) || this.lexicon.isAdverb(text))
      return false;
    const isElsewhere = ['institution', 'placeClass', 'portfolio', 'collective', 'eponymPlace', 'eponymBody', 'group', 'break'] as const;
    if (isElsewhere.some((category) => this.words.is(at, category)) || this.known.isPlace(article + rest)) return false;
    return this.known.isFamily(text) || this.known.isGiven(rest) || this.known.isFamily(article + rest) || this.#isAddress(at);
  }

  #isAddress = (at: number): boolean => this.words.is(at, 'honorific')?.definite === true;

  /** The name in a source that no finder saw, where it ends its title or opens the source before a title in apposition. */
  #unseen([first, end]: Run): Run | null {
    // «جانيت يلين رئيسة البنك»
    const opening = this.#runFrom(first, end);
    const apposed = opening[1] < end && this.#isTitle(opening[1]) && opening[1] - first >= LEAST;
    if ((apposed || this.#isName(opening)) && !this.lexicon.isDefinite(this.#word(first)) && this.#endsName(opening[1], end))
      return opening;
    for (let at = first + 1; at < end - 1; at++) {
      if (!this.#isComplete(at)) continue;
      const run = this.#runFrom(at, end);
      if (this.#isName(run) && this.#endsName(run[1], end)) return run;
    }
    return null;
  }

  /** Where the apposition of a source ends that is set off behind it, with its name: «، الدكتور سعد العلي، من», « (كافو)». */
  #apposed([, last]: Run, limit: number): { name: Run; end: number } | null {
    const { tokens } = this.passage;
    const end = isComma(tokens[last - 1]) ? last - 1 : last;
    if (this.#text(end) === '(') {
      const name = this.#personIn([end + 1, end + 1 + LONGEST]);
      return name && name[0] === end + 1 && this.#text(name[1]) === ')' ? { name, end: name[1] + 1 } : null;
    }
    if (!isComma(tokens[end])) return null;
    let at = end + 1;
    while (at < end + 1 + APPOSED_TITLE && !this.#isPerson(at) && this.#isTitle(at)) at += this.#text(at + 1) === '.' ? 2 : 1;
    // «وزير الأمن، ألكسندر نصر في تصريحات»: whom a finder saw there
    const person = this.#personIn([at, at + 1]);
    if (person && person[0] === at && this.#isAfterTitle(end)) return { name: person, end: person[1] };
    const run = this.#withFamily(this.#runFrom(at, limit));
    const closes = isComma(tokens[run[1]]) || this.lexicon.complementizer(this.#word(run[1])) !== null;
    const titled = at > end + 1 && run[1] > run[0];
    return closes && (titled || this.#isName(run)) ? { name: run, end: run[1] } : null;
  }

  /** «علي العريض، إن»: a word with its article behind a given name, and right before "that". */
  #withFamily([from, to]: Run): Run {
    const named = to > from && this.known.isGiven(this.#text(to - 1)) && !this.lexicon.isDefinite(this.#word(to - 1));
    const family = named && this.lexicon.isDefinite(this.#word(to)) && !this.#isGrammar(to) && this.#nameAt[to] === -1;
    return family && this.lexicon.complementizer(this.#word(to + 1)) ? [from, to + 1] : [from, to];
  }

  /** A title that is complete ends before a token: an article, or what it is of by name. */
  #isAfterTitle = (at: number): boolean => this.#isComplete(at) && !this.#isPerson(at - 1);

  /** A name that a finder saw, as its source has it; the tokens of what it is then. */
  #settle(person: Run, [first, end]: Run): Run {
    const own = this.#longer(this.#withGiven(this.#withoutOrigin(person), first), end);
    if (own[0] === person[0] && own[1] === person[1]) return own;
    this.#add(own, 'as its source has it');
    // «قال ريان مفتي … وقال مفتي»
    if (own[1] > person[1])
      for (const at of this.alone.get(this.#word(own[1] - 1)) ?? [])
        if (this.#nameAt[at] === -1) this.#add([at, at + 1], 'the last name of somebody who speaks');
    return own;
  }

  /** «رئيس لجنة المهرجان عقل بلتاجي»: one name, and the word before it, behind a title that is complete. */
  #withGiven([from, to]: Run, first: number): Run {
    const given = from - 1;
    if (to !== from + 1 || given <= first || !this.#isTitle(first) || !this.#isComplete(given)) return [from, to];
    // «وزير العدل الجزائري الطيب لوح»: a given name with its article
    const text = this.#text(given);
    const isGiven = this.known.isGiven(text) && !this.words.at(given).length;
    // «ألفة»: no article, though it folds to one
    const hasArticle = this.lexicon.isDefinite(this.#word(given)) && this.lexicon.isDefinite(text);
    const isNoun = (hasArticle && !isGiven) || this.lexicon.isSpeaker(this.#word(given));
    return this.#mayStand(given) && !isNoun && this.#word(given).length >= LEAST_GIVEN ? [given, to] : [from, to];
  }

  /** «الدكتور شوقي» «علام بشدة»: one word behind a form of address, where the source ends, and another that belongs to it. */
  #isCut([from, to]: Run): boolean {
    if (to !== from + 1 || !this.words.is(from - 1, 'honorific')?.definite || this.lexicon.isDefinite(this.#word(from))) return false;
    const goesOn = this.#isGrammar(to + 1) || this.lexicon.has(this.lexicon.grammar.documents, this.#word(to + 1));
    return goesOn && !this.lexicon.isDefinite(this.#word(to)) && this.#nameAt[to] === -1 && this.#mayStand(to);
  }

  /** What is said, without what its source has of it. */
  #behind([opening, ...rest]: readonly Span[], sourceEnd: number, from: number): Span[] {
    if (!opening) return [];
    return [opening[0] >= sourceEnd && opening[0] < from ? [from, opening[1]] : opening, ...rest];
  }

  /** A statement with the source as it is read. */
  read(statement: AttributedStatement): AttributedStatement {
    const { source, content } = statement;
    if (!source) return statement;
    const { tokens, sentenceAt, sentences } = this.passage;
    const first = firstTokenAfter(tokens, source[0]);
    const end = firstTokenAfter(tokens, source[1] - 1) + 1;
    const range: Run = [first, end];
    let last: Run | null = null;
    for (let person = this.#personIn(range); person; person = this.#personIn([last[1], end]))
      last = this.#settle(person, [Math.max(first, last?.[1] ?? first), end]);
    if (last) {
      // «استنكر الدكتور شوقي علام بشدة»: the content begins behind the name
      const isCut = last[1] === end && this.#isCut(last);
      if (isCut) this.#add([last[0], end + 1], 'cut at the end of its source');
      const to = isCut ? end + 1 : last[1];
      if (to <= end) return statement;
      const reached = tokens[to - 1]?.end ?? source[1];
      return { ...statement, source: [source[0], reached], content: this.#behind(content, source[1], tokens[to]?.start ?? reached) };
    }
    const titled = this.#isTitle(first);
    const unseen = this.#unseen(range);
    if (unseen) {
      this.#add(unseen, 'stands where a source has its name');
      return statement;
    }
    const limit = sentences[sentenceAt[first] ?? -1]?.endToken ?? end;
    const apposed = titled ? this.#apposed(range, limit) : null;
    if (!apposed) return statement;
    if (!this.#isPerson(apposed.name[0])) this.#add(apposed.name, 'stands behind its title');
    const reached = tokens[apposed.end - 1]?.end ?? source[1];
    const next = isComma(tokens[apposed.end]) ? apposed.end + 1 : apposed.end;
    return { ...statement, source: [source[0], reached], content: this.#behind(content, source[1], tokens[next]?.start ?? reached) };
  }
}

/** @param readPassage makes the view of the text, for a language whose sources are read so. */
export function readSourceNames(
  readPassage: () => Passage,
  found: readonly NameMention[],
  statements: readonly AttributedStatement[],
  words: RoleWords,
  pack: LoadedPack,
  trace: Trace,
): SourceNames {
  const { grammar, pronouns } = pack.statements ?? {};
  const known = NameWords.of(pack);
  if (!grammar || !known) return { names: found, statements };
  const passage = readPassage();
  const { tokens } = passage;
  const alone = new Map<string, number[]>();
  for (const { source } of statements) {
    const token = source ? firstTokenAfter(tokens, source[0]) : -1;
    const at = tokens[token]?.kind === 'sign' ? token + 1 : token;
    const word = passage.words[at] ?? '';
    if (source && firstTokenAfter(tokens, source[1] - 1) - at <= 1) alone.set(word, [...(alone.get(word) ?? []), at]);
  }
  const lexicon = lexiconOf(grammar, pronouns);
  const reader = new SourceNameReader(passage, words, known, lexicon, pack.roles?.originEnding ?? '\n', alone, trace);
  const read = statements.map((statement) => reader.read(statement));
  const names = reader.names.filter((name) => name !== null).sort((a, b) => a.span[0] - b.span[0]);
  return { names, statements: read };
}
