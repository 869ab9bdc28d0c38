/** Finds the words that name a source beside a reporting verb, in languages that are read without a grammar: before the verb, after it, in apposition. */
import type { ReportedSpeech, StatementPack } from '../../languages/pack-statements';
import type { NameMention, Quote, Token } from '../layers';
import { CAPITAL } from '../matching/capital';
import { wordSet, wordsOfList } from '../matching/word-list';

/** Tokens `[first, end)`. */
export type Range = readonly [first: number, end: number];

/** Longest source, in tokens. */
export const LONGEST_SOURCE = 14;
/** Longest apposition between a subject and its verb: "Ana Ruiz, portavoz de …, dijo". */
const LONGEST_APPOSITION = 30;
/** Longest adjunct between a verb and its subject: "disse à rádio o ministro". */
const LONGEST_ADJUNCT = 4;
/** The same where nouns stand without articles, and a preposition may follow another: "powiedział w rozmowie z radiem Fala burmistrz". */
const LONGEST_BARE_ADJUNCT = 9;
/** Longest phrase between commas that parts a verb from its subject: «lamentó, visiblemente cansado, el entrenador». */
const LONGEST_PARENTHESIS = 6;
/** From the head of a sentence to the noun that names its subject: «el nuevo y joven alcalde». */
const LONGEST_LEAD = 3;
/** A name in quotation marks has at most this many words. */
const LONGEST_TITLE = 7;
const WORD = /[\p{L}\p{M}\p{N}_]+|[^\s]/gu;
const OPENING_MARK = /^["“„«‚‘]$/;
const CLOSING_MARK = /^["”“»’]$/;
export const DASH = /^[-–—―]$/;
export const SENTENCE_END = /^[.!?…]$/;
const ACRONYM = /^\p{Lu}{2,}$/u;

export const phraseList = (list = ''): string[][] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().match(WORD) ?? [])
    .filter((phrase) => phrase.length > 0);

/** What is known of the tokens beside their words. */
export interface SourceClues {
  quotes: readonly Quote[];
  names: readonly NameMention[];
  /** Whether a noun of the role lists begins at a token: "minister", "police", "Dr". */
  isSpeakerNoun: (token: number) => boolean;
  /** Whether that noun is a body's: "sąd", which no name of a person belongs to. */
  isBodyNoun?: (token: number) => boolean;
}

export class SourceReader {
  readonly lower: string[];
  /** 1 for tokens of a quotation that is more than a word or two. */
  readonly inQuote: Uint8Array;
  /** Index of the name at each token, or -1. */
  readonly nameAt: Int32Array;
  readonly complementizers: Set<string>;
  readonly times: Set<string>;
  readonly sourceEnds: Set<string>;
  readonly conjunctions: Set<string>;
  readonly #determiners: Set<string>;
  readonly #relatives: Set<string>;
  readonly #subordinators: Set<string>;
  readonly #auxiliaries: Set<string>;
  readonly #links: Set<string>;
  readonly #pronouns: Set<string>;

  readonly #adverbs: readonly string[];
  readonly #recipients: readonly string[];
  readonly #bodies: { prepositions: Set<string>; verbs: Set<string>; nouns: readonly string[] };
  readonly #reporting: Set<string>;
  readonly #manners: string[][];
  readonly particles: Set<string>;
  readonly #gerunds: readonly string[];

  constructor(
    readonly tokens: readonly Token[],
    readonly speech: ReportedSpeech,
    pack: StatementPack,
    readonly clues: SourceClues,
  ) {
    this.lower = tokens.map((token) => token.text.toLowerCase());
    this.complementizers = wordSet(speech.complementizers);
    this.times = wordSet(speech.times);
    this.sourceEnds = wordSet(speech.sourceEnds);
    this.conjunctions = wordSet(speech.conjunctions);
    this.#determiners = wordSet(speech.determiners);
    this.#relatives = wordSet(speech.relatives);
    this.#subordinators = wordSet(speech.subordinators);
    this.#auxiliaries = wordSet(pack.auxiliaries);
    this.#links = wordSet(speech.links);
    this.#pronouns = new Set((pack.pronouns ?? []).map(({ form }) => form));
    const { prepositions, verbs, nouns } = speech.bodies ?? {};
    this.#bodies = { prepositions: wordSet(prepositions), verbs: wordSet(verbs), nouns: wordsOfList(nouns) };
    this.#gerunds = speech.gerundEndings?.split(' ') ?? [];
    this.#manners = phraseList(speech.manners);
    this.particles = wordSet(speech.particles);
    this.#reporting = wordSet(pack.reportingWords?.map(({ forms, speech }) => (speech ? forms : '')).join(' '));
    this.#adverbs = speech.adverbEndings?.split(' ') ?? [];
    this.#recipients = speech.recipientEndings?.split(' ') ?? [];
    this.inQuote = new Uint8Array(tokens.length);
    this.nameAt = new Int32Array(tokens.length).fill(-1);
    for (const { span, words, setOff } of clues.quotes) if (setOff || words > 2) this.#cover(span, (i) => (this.inQuote[i] = 1));
    for (const [name, { span }] of clues.names.entries()) this.#cover(span, (i) => (this.nameAt[i] = name));
  }

  #cover([start, end]: readonly [number, number], mark: (token: number) => void) {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (; low < this.tokens.length && (this.tokens[low]?.start ?? end) < end; low++) mark(low);
  }

  is(set: ReadonlySet<string>, at: number): boolean {
    return set.has(this.lower[at] ?? '');
  }

  text(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  isComma(at: number): boolean {
    return this.text(at) === ',';
  }

  /** A sign that parts phrases; those within words and after abbreviations do not. */
  isSign(at: number): boolean {
    if (this.tokens[at]?.kind !== 'sign') return false;
    const text = this.text(at);
    if (/^['’]$/.test(text)) return false;
    if (DASH.test(text)) return this.tokens[at - 1]?.end !== this.tokens[at]?.start || this.tokens[at + 1]?.start !== this.tokens[at]?.end;
    return text !== '.' || this.tokens[at + 1] === undefined;
  }

  isCapital(at: number): boolean {
    return CAPITAL.test(this.text(at));
  }

  isPronoun(at: number): boolean {
    return this.#pronouns.has(this.lower[at] ?? '');
  }

  isAuxiliary(at: number): boolean {
    return this.is(this.#auxiliaries, at);
  }

  isAdverb(at: number): boolean {
    return this.#adverbs.some((ending) => this.lower[at]?.endsWith(ending));
  }

  isRelative(at: number): boolean {
    return this.is(this.#relatives, at);
  }

  isSubordinator(at: number): boolean {
    return this.is(this.#subordinators, at);
  }

  isDeterminer(at: number): boolean {
    return this.is(this.#determiners, at);
  }

  isSpeaker(at: number): boolean {
    return this.nameAt[at] !== -1 || this.isPronoun(at) || this.clues.isSpeakerNoun(at);
  }

  isPerson(at: number): boolean {
    return this.clues.names[this.nameAt[at] ?? -1]?.kind === 'person';
  }

  somePerson(from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (this.isPerson(at)) return true;
    return false;
  }

  someSpeaker(from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (this.isSpeaker(at)) return true;
    return false;
  }

  /** @param opensSentence whether the token opens its sentence, where a capital says nothing. */
  startsSource(at: number, opensSentence = false): boolean {
    if (this.speech.bareSubjects && this.tokens[at]?.kind === 'word' && !this.isGrammar(at)) return true;
    return (this.isCapital(at) && !opensSentence) || this.isDeterminer(at) || this.isSpeaker(at);
  }

  /** The first token of a reporting verb with its auxiliaries, and a pronoun that stands within it: "a-t-il déclaré". */
  verbStart(verb: number, first: number): { start: number; pronoun: number | null } {
    let start = verb;
    let pronoun: number | null = null;
    for (;;) {
      const before = start - 1;
      const joined = before > first && /^[-'’]$/.test(this.text(before)) && this.tokens[before]?.end === this.tokens[start]?.start;
      const at = joined ? before - 1 : before;
      if (at < first) break;
      if (this.is(this.#auxiliaries, at)) start = at;
      else if (
        pronoun === null &&
        this.isPronoun(at) &&
        DASH.test(this.text(at - 1)) &&
        this.tokens[at - 1]?.end === this.tokens[at]?.start
      )
        start = pronoun = at;
      else break;
    }
    return { start, pronoun };
  }

  /** A word that ends a source: no "PO" in capitals, which is a party where "po" is a preposition. */
  isSourceEnd(at: number): boolean {
    return this.is(this.sourceEnds, at) && !ACRONYM.test(this.text(at));
  }

  /** "podkreślając", «отметив»: of reporting forms, one that has the subject of the clause that it hangs on. */
  isGerund(at: number): boolean {
    return this.#gerunds.some((ending) => this.lower[at]?.endsWith(ending));
  }

  /** "tak", "tymi słowami": how it was said, between a quotation and its verb; the words that say so. */
  mannerLength(at: number): number {
    return Math.max(0, ...this.#manners.map((phrase) => (phrase.every((word, i) => this.lower[at + i] === word) ? phrase.length : 0)));
  }

  /** A form that reports, whatever stands beside it. */
  isReporting(at: number): boolean {
    return this.is(this.#reporting, at);
  }

  /** A word of time; a determiner is one only before another: «esta semana», but «esta institución». */
  isTime(at: number): boolean {
    return this.is(this.times, at) && (!this.isDeterminer(at) || this.is(this.times, at + 1));
  }

  /** A word of time, with its preposition or without: "on Tuesday", «в среду». */
  timeLength(at: number): number {
    if (this.isTime(at)) return 1;
    return this.isSourceEnd(at) && this.isTime(at + 1) ? 2 : 0;
  }

  /** A preposition, within a phrase or before one: «de», «por». */
  isPreposition(at: number): boolean {
    return this.isSourceEnd(at) || (this.is(this.#links, at) && !this.isDeterminer(at));
  }

  isGrammar(at: number): boolean {
    const lists = [this.complementizers, this.conjunctions, this.#relatives, this.#subordinators];
    return this.isTime(at) || this.isSourceEnd(at) || lists.some((list) => this.is(list, at));
  }

  /** «в министерстве»: a body, from its preposition on. */
  body(at: number, limit: number): Range | null {
    if (!this.is(this.#bodies.prepositions, at)) return null;
    const isBody = (i: number) =>
      ACRONYM.test(this.text(i)) ||
      this.clues.names[this.nameAt[i] ?? -1]?.kind === 'organization' ||
      this.#bodies.nouns.some((noun) => this.lower[i]?.startsWith(noun));
    // an adjective may stand between: «в российском МИДе»
    if (at + 1 >= limit || !(isBody(at + 1) || (isBody(at + 2) && this.tokens[at + 1]?.kind === 'word'))) return null;
    let end = at + 2;
    while (end < limit && end < at + LONGEST_SOURCE && !this.isSign(end) && !this.timeLength(end)) end++;
    while (end > at + 2 && SENTENCE_END.test(this.text(end - 1))) end--;
    return [at + 1, end];
  }

  /** «сообщили журналистам в министерстве»: a body behind those who are told. */
  #bodyBehind(at: number, limit: number): Range | null {
    if (!this.isSourceEnd(at) && this.clues.names[this.nameAt[at] ?? -1]?.kind !== 'organization') return null;
    for (let next = at; next < Math.min(limit, at + LONGEST_BARE_ADJUNCT) && !this.isSign(next); next++) {
      const body = this.body(next, limit);
      if (body) return body;
    }
    return null;
  }

  /** A name in quotation marks: the paper "Puls Biznesu". */
  title(at: number, limit: number): Range | null {
    if (!OPENING_MARK.test(this.text(at)) || !this.isCapital(at + 1)) return null;
    for (let end = at + 2; end < Math.min(limit, at + LONGEST_TITLE + 2); end++) {
      if (CLOSING_MARK.test(this.text(end))) return [at, end + 1];
      if (this.isComma(end)) return null;
    }
    return null;
  }

  /** A source from `start` on: up to a sign, an adjunct or a complementizer; null where none begins. */
  after(start: number, limit: number): Range | null {
    let at = start;
    // "myslí si ministr", "erinnert sich der Zeuge"
    while ((this.speech.bareSubjects || this.speech.verbSecond) && this.isAuxiliary(at)) at++;
    while (at < limit && (this.timeLength(at) || this.#isInversion(at) || this.#isRecipient(at))) at += this.timeLength(at) || 1;
    const body = this.is(this.#bodies.verbs, start - 1) ? this.#bodyBehind(at, limit) : null;
    if (body) return body;
    if (this.isComma(at)) at = this.#pastParenthesis(at, limit);
    at = this.isSourceEnd(at) ? this.#pastAdjunct(at, limit) : this.#pastBodyTold(at, limit);
    const title = this.title(at, limit);
    if (title) return title;
    // "schrijft zwemclub De Dolfijn": a noun that a name follows
    const apposed = this.tokens[at]?.kind === 'word' && !this.isGrammar(at) && this.isCapital(at + 1) && at + 1 < limit;
    if (at >= limit || !(this.startsSource(at) || apposed)) return null;
    const from = at;
    // "celui-ci", "jego zdaniem": a pronoun stands alone, a possessive does not
    if (this.isPronoun(from) && !this.isDeterminer(from)) return [from, from + 1];
    for (at++; at < Math.min(limit, from + LONGEST_SOURCE); at++) {
      if (this.nameAt[at] !== -1 && this.nameAt[at] === this.nameAt[at - 1]) continue;
      const title = this.title(at, limit);
      if (title) {
        at = title[1] - 1;
        continue;
      }
      if (this.endsPerson(at)) break;
      if (this.isSign(at) || (at === limit - 1 && SENTENCE_END.test(this.text(at)))) break;
      if (this.isSourceEnd(at) || this.isTime(at) || this.is(this.complementizers, at) || this.is(this.#subordinators, at)) break;
      // "podkreślił minister oraz dodał"
      if (this.is(this.conjunctions, at) && this.isReporting(at + 1)) break;
    }
    // «РИА "Новости"», where the name ends within its marks
    if (/["”“»]/.test(this.text(at)) && this.#opensMark(from, at)) at++;
    // "сказал он. —"
    while (at > from + 1 && SENTENCE_END.test(this.text(at - 1)) && DASH.test(this.text(at))) at--;
    // "fügte der Minister hinzu"
    while (at > from + 1 && this.is(this.particles, at - 1)) at--;
    // "klonk het", "meinte der in der Rangliste Führende"
    if (this.speech.verbSecond && at === from + 1 && this.isDeterminer(from) && !this.isPronoun(from)) return null;
    return [from, this.#pastNameAfterComma(from, at, limit)];
  }

  /** Where the verb is second, what follows a person is no more of them: "sagte Vogel der Zeitung", "meinte Weber zufrieden". */
  endsPerson(at: number): boolean {
    if (!this.speech.verbSecond || !this.isPerson(at - 1) || this.nameAt[at] !== -1) return false;
    const joins = this.is(this.conjunctions, at) || (this.is(this.#links, at) && !this.isDeterminer(at));
    return this.tokens[at]?.kind === 'word' && !this.isCapital(at) && !joins;
  }

  /** Whom "wie" names before a verb at the end of its clause: without when, where and how it was said. */
  withoutAdverbials(from: number, end: number): number {
    for (let at = from + 1; at < end; at++) {
      if (this.nameAt[at] !== -1 && this.nameAt[at] === this.nameAt[at - 1]) continue;
      if (this.endsPerson(at) || this.isTime(at) || (this.isSourceEnd(at) && !this.is(this.#links, at))) return at;
    }
    return end;
  }

  /** Who stands before "zufolge": the noun phrase right before it, "sollte [Greenpeace]", "ließen sich [den Angaben]". */
  phraseBefore(end: number, first: number): Range | null {
    const isPart = (at: number) => this.nameAt[at] !== -1 || this.isCapital(at) || this.tokens[at]?.kind === 'sign';
    let start = end - 1;
    if (!isPart(start) || this.isComma(start)) return null;
    for (let at = start - 1; at >= first && end - at <= LONGEST_SOURCE && !this.isComma(at); at--) {
      if (this.isDeterminer(at) || this.is(this.#links, at)) {
        start = at;
        const goesOn = this.is(this.#links, at) && at > first && isPart(at - 1);
        if (!goesOn) break;
      } else if (isPart(at)) start = at;
      // "einem neuen Bericht"
      else if (!this.isDeterminer(at - 1) || at - 1 < first) break;
    }
    return [start, end];
  }

  /** "le maire, Paul Lefranc, …": past the name of somebody whose office stands before a comma; `end` where no name follows. */
  #pastNameAfterComma(from: number, end: number, limit: number): number {
    const name = this.nameAt[end + 1] ?? -1;
    if (!this.isComma(end) || !this.isPerson(end + 1) || this.somePerson(from, end)) return end;
    let next = end + 2;
    while (next < limit && this.nameAt[next] === name) next++;
    return next === limit || this.isSign(next) || SENTENCE_END.test(this.text(next)) ? next : end;
  }

  /** Whether quotation marks are open after tokens `[from, end)`. */
  #opensMark(from: number, end: number): boolean {
    let marks = 0;
    for (let at = from; at < end; at++) if (OPENING_MARK.test(this.text(at)) || CLOSING_MARK.test(this.text(at))) marks++;
    return marks % 2 === 1;
  }

  /** Where a subject begins behind what commas enclose: «lamentó, visiblemente cansado, el entrenador»; the comma itself where none does. */
  #pastParenthesis(comma: number, limit: number): number {
    const opens = comma + 1;
    if (this.speech.bareSubjects || this.startsSource(opens) || (this.isGrammar(opens) && !this.is(this.sourceEnds, opens))) return comma;
    let close = opens;
    while (close < Math.min(limit, opens + LONGEST_PARENTHESIS) && !this.isSign(close)) close++;
    const next = close + 1;
    if (!this.isComma(close) || next >= limit || !this.startsSource(next)) return comma;
    return this.isSpeaker(next) || this.isSpeaker(next + 1) || this.isCapital(next) || this.isCapital(next + 1) ? next : comma;
  }

  /** Whom something is told, by the case of one word: "vzkázal Zemanovi". */
  #isRecipient(at: number): boolean {
    const word = this.lower[at] ?? '';
    return this.#recipients.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
  }

  /** «powiedział PAP Jan Nowak», «заявила „Вестнику“ директор школы»: past the body that is told, where somebody follows it. */
  #pastBodyTold(at: number, limit: number): number {
    if (!this.speech.bareSubjects) return at;
    const name = this.nameAt[at] ?? -1;
    let end = this.title(at, limit)?.[1] ?? at;
    if (end === at && this.clues.names[name]?.kind === 'organization') while (this.nameAt[end] === name) end++;
    return end > at && end < limit && (this.isPerson(end) || this.clues.isSpeakerNoun(end)) ? end : at;
  }

  /** What joins a subject to the verb before it: "dit-elle", "déclare-t-il". */
  #isInversion(at: number): boolean {
    const joined = DASH.test(this.text(at)) && this.tokens[at]?.start === this.tokens[at - 1]?.end;
    return joined || (this.lower[at] === 't' && DASH.test(this.text(at + 1)));
  }

  /** Where a subject begins after a phrase with a preposition: "disse à rádio o ministro"; that phrase itself where none does. */
  #pastAdjunct(at: number, limit: number): number {
    let next = at + 1;
    while (this.isDeterminer(next)) next++;
    const stop = Math.min(limit, next + (this.speech.bareSubjects ? LONGEST_BARE_ADJUNCT : LONGEST_ADJUNCT));
    // "teilte mit, der Verkehr rolle": a part of the verb
    if (this.is(this.complementizers, next) || this.isComma(next)) return at;
    // "w rozmowie z ministrem Janem Kretem burmistrz": who is named after a preposition, with a title or without
    const isTitle = (token: number) => this.clues.isSpeakerNoun(token) && !this.clues.isBodyNoun?.(token);
    let governed = this.isSourceEnd(next - 1) && isTitle(next);
    for (next++; next < stop; next++) {
      const title = this.speech.bareSubjects ? this.title(next, limit) : null;
      if (title && title[1] < stop) {
        next = title[1] - 1;
        continue;
      }
      if (this.isSign(next) || this.is(this.complementizers, next)) return at;
      if (this.nameAt[next] !== -1 && this.nameAt[next] === this.nameAt[next - 1]) continue;
      const person = this.isPerson(next);
      // "w rozmowie z dziennikiem Fakty Jan Kret": the name is the paper's
      if (!person && this.nameAt[next] !== -1 && !ACRONYM.test(this.text(next))) governed = false;
      // without articles, a noun may still belong to the phrase; a title before a name does not
      const noun = this.clues.isSpeakerNoun(next);
      const titled = noun && [1, 2, this.speech.bareSubjects ? 3 : 2].some((more) => this.isCapital(next + more));
      // «informaron a EFE fuentes policiales»
      const bare = noun && !this.speech.bareSubjects && this.nameAt[next - 1] !== -1;
      // «por medio de un comunicado» is one phrase
      const opens = this.isDeterminer(next) && !(this.speech.relativeThat && this.isPreposition(next - 1));
      const afterPreposition = this.isSourceEnd(next - 1) && !this.isDeterminer(next);
      if (afterPreposition || (person && governed)) governed = afterPreposition && isTitle(next) && !person;
      else if (opens || person || titled || bare) return next;
    }
    return at;
  }

  /** Where the clause that ends before `end` begins: after a sign, "that", "if", a relative pronoun. */
  #clauseStart(end: number, first: number): number {
    let start = end;
    while (start > first && end - start < LONGEST_SOURCE && !this.inQuote[start - 1]) {
      const at = start - 1;
      const named = this.nameAt[at] !== -1 && this.nameAt[at] === this.nameAt[at + 1];
      if (
        !named &&
        (this.isSign(at) || this.is(this.complementizers, at) || this.is(this.#subordinators, at) || this.is(this.#relatives, at))
      )
        break;
      start--;
    }
    return start;
  }

  /** The source before a verb: its clause back to a sign, without adverbials; before an apposition, what that describes. */
  before(verb: number, first: number): Range | null {
    let end = verb;
    while (end > first && this.isTime(end - 1)) end--;
    if (this.speech.relativeThat && this.is(this.conjunctions, end - 1)) return this.#shared(first, end - 1);
    if (end <= first || this.is(this.#relatives, end - 1)) return null;
    // "een van hen zegt"
    if (this.isPronoun(end - 1) && this.isPreposition(end - 2) && end - 3 >= first && this.isDeterminer(end - 3)) return [end - 3, end];
    if (this.isPronoun(end - 1) && !this.isDeterminer(end - 1)) return [end - 1, end];
    const apposition = this.isComma(end - 1) || this.text(end - 1) === ')' || (DASH.test(this.text(end - 1)) && this.isSign(end - 1));
    if (apposition) return this.#beforeApposition(end - 1, first);
    const clause = this.#clauseStart(end, first);
    // "Minister zapowiedział zmiany i dodał, że": the subject is the verb's before it
    const shared = this.is(this.conjunctions, end - 1) ? this.#firstReporting(first, end - 1) : -1;
    if (shared >= 0) return shared >= clause ? this.before(shared, first) : null;
    const body = this.is(this.#bodies.verbs, verb) ? this.body(this.#pastAdverbials(clause, end), verb) : null;
    if (body) return body;
    const start = this.#subjectStart(clause, end, first);
    return start === null ? null : [start, this.#withoutAdverbs(start, this.#subjectEnd(start, end))];
  }

  /** "Eksperci zdecydowanie twierdzą": without the adverbs that stand before a verb. */
  #withoutAdverbs(start: number, to: number): number {
    let end = to;
    const isAdverb = (at: number) => this.#adverbs.some((ending) => this.lower[at]?.endsWith(ending)) && !this.isCapital(at);
    while (this.speech.bareSubjects && end > start + 1 && isAdverb(end - 1) && !this.isSpeaker(end - 1)) end--;
    return end;
  }

  #firstReporting(from: number, end: number): number {
    for (let at = from; at < end; at++) if (this.isReporting(at) && this.nameAt[at] === -1 && !this.inQuote[at]) return at;
    return -1;
  }

  /** "Ana Ruiz, portavoz del gobierno, dijo". */
  #beforeApposition(close: number, first: number): Range | null {
    const sign = this.text(close);
    const opens = sign === ')' ? '(' : sign;
    for (let open = close - 1; open > Math.max(first, close - LONGEST_APPOSITION); open--) {
      if (this.text(open) !== opens || this.inQuote[open]) continue;
      // «El presidente de la Unión (UDC), Raúl Pineda, dijo»
      let before = open;
      if (this.text(open - 1) === ')') while (before > first && this.text(before) !== '(') before--;
      const start = this.#subjectStart(this.#clauseStart(before, first), before, first);
      if (start === null) continue;
      const named = open - start >= 2 && this.isCapital(start);
      // «Комиссия, в частности, требует»
      if (this.speech.bareSubjects && this.isSourceEnd(open + 1) && this.someSpeaker(start, open)) return [start, open];
      if (named || this.someSpeaker(start, open)) return [start, sign === ')' ? close + 1 : close];
    }
    return null;
  }

  /** Where a subject begins in the tokens of a clause, past conjunctions, times and a phrase with a preposition; null where none does. */
  #subjectStart(from: number, end: number, first: number): number | null {
    let start = this.#pastAdverbials(from, end);
    if (start < end - 1 && this.isSourceEnd(start)) {
      let next = this.speech.bareSubjects ? this.#pastPhrase(start, end) : start + 2;
      while (next < end && !(this.startsSource(next) && this.nameAt[next] !== (this.nameAt[next - 1] === -1 ? -2 : this.nameAt[next - 1])))
        next++;
      start = next;
    }
    if (start >= end) return null;
    // a lone word that opens the sentence may be an adverb: "Officially announced that"
    if (end - start === 1 && this.isAdverb(start) && !this.isSpeaker(start)) return null;
    return this.startsSource(start, start === first) || (start === first && this.isCapital(start)) ? start : null;
  }

  /** Without articles, where a phrase ends only tells somebody who can speak: "Na spotkaniu z rolnikami w sobotę szef resortu". */
  #pastPhrase(preposition: number, end: number): number {
    for (let at = preposition + 2; at < end; at++) {
      const named = this.nameAt[at] !== -1 && this.nameAt[at] === this.nameAt[at - 1];
      if (this.isSpeaker(at) && !named && !this.isSourceEnd(at - 1)) return at;
    }
    return preposition + 2;
  }

  /** The subject that opens a sentence, for a verb that a conjunction joins to another: «El Gobierno aprobó la ley y anunció que». */
  #shared(first: number, end: number): Range | null {
    // «En un comunicado, el banco lamentó la demora y anunció que»
    let from = this.#pastAdverbials(first, end);
    if (this.is(this.sourceEnds, from)) while (from < end && !this.isComma(from - 1)) from++;
    const start = this.#subjectStart(from, end, first);
    if (start === null) return null;
    let head = start;
    while (head < Math.min(end, start + LONGEST_LEAD) && (!this.isSpeaker(head) || this.isPronoun(head))) head++;
    if (!this.isSpeaker(head) || this.is(this.#relatives, head + 1)) return null;
    // «el nuevo banco»
    while (this.nameAt[head] === -1 && head + 1 < end && this.clues.isSpeakerNoun(head + 1)) head++;
    // «el portavoz socialista, Iván Mora, acusó al alcalde y»
    let comma = start;
    while (comma < end && !this.isSign(comma) && !this.isSourceEnd(comma)) comma++;
    const apposed = comma - start <= LONGEST_SOURCE ? this.#pastNameAfterComma(start, comma, end) : comma;
    if (apposed > comma) return [start, apposed];
    let at = head + 1;
    const goesOn = (i: number) =>
      (this.nameAt[i] !== -1 && (this.nameAt[i] === this.nameAt[i - 1] || this.clues.isSpeakerNoun(head))) || this.isCapital(i);
    for (; at < end; at++) {
      if (goesOn(at) || /^['’]$/.test(this.text(at))) continue;
      if (!this.is(this.#links, at) || at + 1 >= end) break;
      // «de la empresa»
      if (!this.isPreposition(at)) break;
      while (at + 1 < end && (this.is(this.#links, at + 1) || this.isDeterminer(at + 1) || /^['’]$/.test(this.text(at + 1)))) at++;
      at++;
    }
    return [start, Math.min(at, end)];
  }

  #pastAdverbials(from: number, end: number): number {
    let start = from;
    while (start < end && (this.is(this.conjunctions, start) || this.timeLength(start))) start += this.timeLength(start) || 1;
    return start;
  }

  #subjectEnd(start: number, end: number): number {
    for (let at = start + 1; at < end; at++) {
      if (this.nameAt[at] !== -1 && this.nameAt[at] === this.nameAt[at - 1]) continue;
      if (this.isSourceEnd(at)) return at;
      // "ministern har tidigare sagt"
      if (this.speech.verbSecond && this.isAuxiliary(at) && end - at <= LONGEST_LEAD) return at;
      // "minister Jan Kret mówił krótko i dodał": what follows a person without a sign is no part of the subject
      if (this.speech.bareSubjects && this.isPerson(at - 1) && this.tokens[at]?.kind === 'word' && !this.isCapital(at) && at < end - 1)
        return this.is(this.conjunctions, at) ? end : at;
    }
    return end;
  }
}
