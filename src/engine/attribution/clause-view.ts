/** What stands around a reporting word in one sentence: who can speak, appositions, where what is said ends. */
import type { ReportedSpeech, StatementPack } from '../../languages/pack-statements';
import type { Stance } from '../../model';
import type { Token } from '../layers';
import { wordSet } from '../matching/word-list';
import { DASH, phraseList, type Range, SENTENCE_END, type SourceClues, SourceReader } from './source-reader';

/** A clause has at least this many tokens. */
export const CLAUSE = 3;
/** A source after "according to" that no comma ends. */
export const LONGEST_PHRASE = 8;
/** Up to so many tokens it is the comma that ends it, in languages that need none. */
export const SHORT_PHRASE = 6;
/** Between the noun of an office and the name of its holder there are at most this many words more. */
export const LONGEST_OFFICE = 4;
/** Between a source and what is said, what describes the source has at most this many tokens. */
const LONGEST_APPOSITION = 12;

export interface FoundClause {
  cue: Range;
  source: Range | null;
  content: Range[];
  stance: Stance;
  rule: string;
  /** Said by nobody who is named: «se informó de que». */
  unnamed?: true;
}

/** What reports: "said", "deixou claro". */
export interface ReportingCue {
  stance: Stance;
  /** Tokens that it covers. */
  length: number;
}

export abstract class ClauseView {
  readonly sources: SourceReader;
  readonly unsaid: Set<string>;
  readonly notSpeakers: Set<string>;
  readonly moods: Set<string>;
  readonly verbLast: readonly string[];
  readonly agents: Set<string>;
  readonly impersonal: Set<string>;
  readonly links: Set<string>;
  readonly reflexives: Set<string>;
  readonly setOff: Set<string>;
  readonly asWords: string[][];
  readonly anaphors: string[][];
  readonly according: string[][];
  readonly accordingAfter: string[][];
  readonly views: string[][];
  readonly opinions: string[][];

  constructor(
    readonly tokens: readonly Token[],
    readonly speech: ReportedSpeech,
    pack: StatementPack,
    clues: SourceClues,
    /** The reporting word or words that begin at a token, or null. */
    readonly cueAt: (token: number) => ReportingCue | null,
  ) {
    this.sources = new SourceReader(tokens, speech, pack, clues);
    this.unsaid = wordSet(speech.unsaid);
    this.notSpeakers = wordSet(speech.notSpeakers);
    this.moods = wordSet(speech.reportingMoods);
    this.verbLast = speech.verbLast?.split(' ') ?? [];
    this.agents = wordSet(speech.agents);
    this.impersonal = wordSet(speech.impersonal);
    this.links = wordSet(speech.links);
    this.reflexives = wordSet(speech.reflexives);
    this.setOff = wordSet(speech.setOff);
    this.asWords = phraseList(speech.as?.split(' ').join(','));
    this.anaphors = phraseList(speech.anaphors);
    this.according = phraseList(speech.according);
    this.accordingAfter = phraseList(speech.accordingAfter);
    this.views = phraseList(speech.views);
    this.opinions = phraseList(speech.opinions);
  }

  phraseAt(phrases: readonly string[][], at: number): number {
    let length = 0;
    for (const phrase of phrases)
      if (phrase.length > length && phrase.every((word, i) => this.sources.lower[at + i] === word)) length = phrase.length;
    return length;
  }

  /** Where a content ends that runs on: with its sentence, or where speech between dashes or another report begins in it. */
  contentEnd(from: number, limit: number): number {
    const { sources } = this;
    for (let at = from; at < limit - 1; at++) {
      if (SENTENCE_END.test(sources.text(at)) && DASH.test(sources.text(at + 1))) return at + 1;
      if (at >= from + CLAUSE && this.reportsAnew(at, limit)) return at;
    }
    return limit;
  }

  /** "that C, and added that D", «что C, передаёт агентство»: where whoever reports goes on, or another reports all of it. */
  reportsAnew(at: number, limit: number): boolean {
    const { sources } = this;
    const comma = sources.isComma(at);
    let verb = comma ? at + 1 : at;
    const joined = sources.is(sources.conjunctions, verb);
    if (joined) verb++;
    // «y rechazó la solicitud que»: "that" may be "which"
    if (!(comma || joined) || sources.inQuote[verb] || (joined && this.speech.relativeThat)) return false;
    const cue = this.cueAt(verb);
    if (!cue) return false;
    const end = verb + cue.length;
    let that = end;
    while (that < Math.min(limit, end + SHORT_PHRASE) && !sources.isSign(that) && !sources.is(sources.complementizers, that)) that++;
    if (sources.isComma(that)) that++;
    if ((joined || sources.isGerund(verb)) && sources.is(sources.complementizers, that) && limit - that > CLAUSE) return true;
    const source = comma && !joined && !sources.isGerund(verb) ? sources.after(end, limit) : null;
    return source !== null && limit - source[1] <= 1 && this.isSpeaker(source);
  }

  /** Somebody who can speak heads a source, or is named in it: no "resignation of the mayor". */
  isSpeaker([from, end]: Range): boolean {
    const { sources } = this;
    let head = from;
    while (head < end - 1 && sources.isDeterminer(head) && !sources.isPronoun(head)) head++;
    return sources.isSpeaker(head) || sources.isCapital(from) || sources.isCapital(head) || this.named(from, end);
  }

  named(from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (this.sources.nameAt[at] !== -1) return true;
    return false;
  }

  /** A word that is no conjunction, adverb of time or preposition: a subject, where languages have no articles. */
  isSubject(at: number): boolean {
    return this.sources.tokens[at]?.kind === 'word' && !this.sources.isGrammar(at);
  }

  /** "according to the mayor, Ana Ruiz, C": where what is said of a source ends that a comma parts from it; the comma itself where nothing is. */
  pastApposition(from: number, comma: number, endToken: number): number {
    const { sources } = this;
    let next = comma + 1;
    while (next < Math.min(endToken, comma + LONGEST_APPOSITION) && !sources.isSign(next)) next++;
    const person = sources.isPerson(comma + 1) && sources.isComma(next) && next - comma <= 4;
    const described =
      !this.cueAt(comma + 1) &&
      ((sources.clues.isSpeakerNoun(comma + 1) && (!this.speech.bareSubjects || sources.somePerson(from, comma))) ||
        sources.isRelative(comma + 1) ||
        sources.is(this.links, comma + 1));
    return sources.isComma(next) && (person || described) && endToken - next > CLAUSE ? next : comma;
  }

  /** Whom "according to" names where no comma ends it: up to the first word that is no part of a name or an office. */
  phraseEnd(from: number, limit: number): number {
    const { sources } = this;
    if (sources.isPronoun(from) && !sources.isDeterminer(from)) return from + 1;
    let end = from;
    let named = false;
    for (; end < Math.min(limit, from + LONGEST_PHRASE) && !sources.isSign(end); end++) {
      // "serveru Zprávy.cz"
      const domain =
        sources.text(end - 1) === '.' || (sources.text(end) === '.' && sources.tokens[end + 1]?.start === sources.tokens[end]?.end);
      const name = sources.nameAt[end] !== -1 || sources.clues.isSpeakerNoun(end) || sources.isCapital(end) || (end > from && domain);
      // "volgens de brandweer": a noun with its article is somebody, whether a list knows it or not
      const speaks: boolean = name || (!named && end > from && sources.isDeterminer(end - 1) && !sources.isDeterminer(end));
      const linked = (at: number) => at > from && sources.is(this.links, at) && sources.is(this.links, at - 1);
      // "van het ministerie", "van de Poolse overheid"
      const goesOn =
        (sources.is(this.links, end) && (sources.is(this.links, end + 1) || sources.isCapital(end + 1))) ||
        (this.speech.verbSecond && (linked(end) || linked(end - 1) || (linked(end - 2) && this.isOrigin(end - 1))));
      if (named && !speaks && !goesOn && sources.tokens[end]?.kind === 'word' && !this.leadsToPerson(from, end, limit)) break;
      if (this.cueAt(end) && !name) break;
      named ||= speaks;
    }
    return named ? end : from;
  }

  /** "de Poolse", with a capital and no name: a noun follows. */
  isOrigin(at: number): boolean {
    return this.sources.isCapital(at) && this.sources.nameAt[at] === -1;
  }

  /** "podle předsedy Strany venkova Petra Malého": words of an office that the name of its holder follows. */
  leadsToPerson(from: number, at: number, limit: number): boolean {
    const { sources } = this;
    if (sources.somePerson(from, at)) return false;
    for (let i = at; i < Math.min(limit, at + LONGEST_OFFICE); i++) {
      if (sources.isPerson(i)) return sources.clues.isSpeakerNoun(from);
      if (sources.isSign(i) || this.cueAt(i) || sources.isGrammar(i)) return false;
    }
    return false;
  }

  hasComplementizer(from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (this.sources.is(this.sources.complementizers, at)) return true;
    return false;
  }

  nextComma(from: number, end: number): number {
    let at = from;
    while (at < end && (!this.sources.isComma(at) || this.sources.inQuote[at])) at++;
    return at;
  }
}
