/** Reads statements without quotation marks in one sentence: clauses after "that", before ", said X", between dashes, with "according to". */
import type { ReportedSpeech, StatementPack } from '../../languages/pack-statements';
import type { Stance } from '../../model';
import type { Sentence, Token } from '../layers';
import { wordSet } from '../matching/word-list';
import { DASH, LONGEST_SOURCE, phraseList, type Range, SENTENCE_END, type SourceClues, SourceReader } from './source-reader';

/** A clause has at least this many tokens. */
const CLAUSE = 3;
/** After ", said X" the sentence ends within this many tokens, unless an apposition ends it. */
const TAIL = 7;
/** So many words between a verb and "that" are no noun with a clause of its own: «consideró necesario que». */
const NEAR = 2;
/** Between a verb and "that" there are at most this many tokens beside the source. */
const REACH = 14;
/** A source after "according to" that no comma ends. */
const LONGEST_PHRASE = 8;
/** Up to so many tokens it is the comma that ends it, in languages that need none. */
const SHORT_PHRASE = 6;
/** Between the noun of an office and the name of its holder there are at most this many words more. */
const LONGEST_OFFICE = 4;
/** Between a source and what is said, what describes the source has at most this many tokens. */
const LONGEST_APPOSITION = 12;
/** From "as" to the verb at the end of its clause: «Wie das Magazin am Montag unter Berufung auf … berichtete». */
const LONGEST_AS = 24;

export interface FoundClause {
  cue: Range;
  source: Range | null;
  content: Range[];
  stance: Stance;
  rule: string;
  /** Said by nobody who is named: «se informó de que». */
  unnamed?: true;
}

/** Between a quotation and its verb, how it was said and to what take at most this many tokens: "tak decyzję rady skomentował". */
const LONGEST_MANNER = 8;

/** What reports: "said", "deixou claro". */
export interface ReportingCue {
  stance: Stance;
  /** Tokens that it covers. */
  length: number;
}

export class ClauseReader {
  readonly sources: SourceReader;
  readonly #unsaid: Set<string>;
  readonly #notSpeakers: Set<string>;
  readonly #moods: Set<string>;
  readonly #verbLast: readonly string[];
  readonly #agents: Set<string>;
  readonly #impersonal: Set<string>;
  readonly #links: Set<string>;
  readonly #reflexives: Set<string>;
  readonly #setOff: Set<string>;
  readonly #asWords: string[][];
  readonly #anaphors: string[][];
  readonly #according: string[][];
  readonly #accordingAfter: string[][];
  readonly #views: string[][];
  readonly #opinions: string[][];

  constructor(
    readonly tokens: readonly Token[],
    readonly speech: ReportedSpeech,
    pack: StatementPack,
    clues: SourceClues,
    /** The reporting word or words that begin at a token, or null. */
    readonly cueAt: (token: number) => ReportingCue | null,
  ) {
    this.sources = new SourceReader(tokens, speech, pack, clues);
    this.#unsaid = wordSet(speech.unsaid);
    this.#notSpeakers = wordSet(speech.notSpeakers);
    this.#moods = wordSet(speech.reportingMoods);
    this.#verbLast = speech.verbLast?.split(' ') ?? [];
    this.#agents = wordSet(speech.agents);
    this.#impersonal = wordSet(speech.impersonal);
    this.#links = wordSet(speech.links);
    this.#reflexives = wordSet(speech.reflexives);
    this.#setOff = wordSet(speech.setOff);
    this.#asWords = phraseList(speech.as?.split(' ').join(','));
    this.#anaphors = phraseList(speech.anaphors);
    this.#according = phraseList(speech.according);
    this.#accordingAfter = phraseList(speech.accordingAfter);
    this.#views = phraseList(speech.views);
    this.#opinions = phraseList(speech.opinions);
  }

  #phraseAt(phrases: readonly string[][], at: number): number {
    let length = 0;
    for (const phrase of phrases)
      if (phrase.length > length && phrase.every((word, i) => this.sources.lower[at + i] === word)) length = phrase.length;
    return length;
  }

  /** Where a content ends that runs on: with its sentence, or where speech between dashes or another report begins in it. */
  #contentEnd(from: number, limit: number): number {
    const { sources } = this;
    for (let at = from; at < limit - 1; at++) {
      if (SENTENCE_END.test(sources.text(at)) && DASH.test(sources.text(at + 1))) return at + 1;
      if (at >= from + CLAUSE && this.#reportsAnew(at, limit)) return at;
    }
    return limit;
  }

  /** "that C, and added that D", «что C, передаёт агентство»: where whoever reports goes on, or another reports all of it. */
  #reportsAnew(at: number, limit: number): boolean {
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
    return source !== null && limit - source[1] <= 1 && this.#isSpeaker(source);
  }

  /** Whose gerund it is: the person right before its comma, or who is named at the head of the sentence; null where neither stands. */
  #gerundSource(verb: number, first: number): Range | null {
    const { sources } = this;
    if (sources.isComma(verb - 1) && sources.isPerson(verb - 2)) {
      let start = verb - 2;
      while (start > first && sources.nameAt[start - 1] === sources.nameAt[verb - 2]) start--;
      return [start, verb - 1];
    }
    const speaks = (at: number) => sources.nameAt[at] !== -1 || sources.clues.isSpeakerNoun(at);
    let end = first;
    while (end < Math.min(verb, first + LONGEST_OFFICE + 2) && !sources.isSign(end) && !sources.isSourceEnd(end) && !this.cueAt(end)) {
      const goesOn = sources.nameAt[end + 1] !== -1 && sources.nameAt[end + 1] === sources.nameAt[end];
      if (sources.isPerson(end) && !goesOn) return speaks(first) ? [first, end + 1] : null;
      end++;
    }
    if (!speaks(first)) return null;
    for (end = first + 1; sources.isCapital(end) || (sources.nameAt[end] !== -1 && sources.nameAt[end] === sources.nameAt[first]); ) end++;
    return [first, end];
  }

  /** S said that C; said S that C; S said: C; S sagte, C (in the mood of reports). */
  #forward(verb: number, { length, stance }: ReportingCue, { firstToken, endToken }: Sentence): FoundClause | null {
    const { sources } = this;
    const { start, pronoun } = sources.verbStart(verb, firstToken);
    const cue: Range = [start, verb + length];
    let after = sources.after(cue[1], endToken);
    let at = after?.[1] ?? cue[1];
    const limit = Math.min(endToken, at + REACH);
    while (at < limit && !sources.isSign(at) && !sources.is(sources.complementizers, at)) at++;
    let comma = -1;
    if (sources.isComma(at)) {
      comma = at++;
      // "mówił o budżecie, dodając, że": the clause is the next one's
      if (sources.isGerund(at) && this.cueAt(at)) return null;
      // "hat, wie er am Montag schrieb, dass"; "a déclaré, lundi, que"
      if (!sources.is(sources.complementizers, at)) {
        let next = at;
        while (next < limit && !sources.isComma(next)) next++;
        if (sources.isComma(next) && sources.is(sources.complementizers, next + 1)) at = next + 1;
      }
    }
    const colon = sources.text(at) === ':' && at < endToken - CLAUSE && !sources.inQuote[at + 1];
    const that = sources.is(sources.complementizers, at) && !sources.inQuote[at];
    if (that && this.speech.relativeThat && !this.#isReported(cue, after, at, firstToken)) return null;
    const mood = !that && comma >= 0 && this.#moods.size > 0 && this.#hasMood(comma + 1, endToken);
    const bare = !that && !mood && comma >= 0 && this.#isBareClause(comma, cue[1], after, endToken);
    if (!colon && !that && !mood && !bare) return null;
    let from = mood || bare ? comma + 1 : at + 1;
    if (/^['’]$/.test(sources.text(from))) from++;
    if (endToken - from < CLAUSE) return null;
    if (sources.isGerund(verb)) {
      const content: Range = [from, this.#contentEnd(from, endToken)];
      return { cue, source: this.#gerundSource(verb, firstToken), content: [content], stance, rule: 'clause after its gerund' };
    }
    let own = pronoun === null ? sources.before(start, firstToken) : ([pronoun, pronoun + 1] as const);
    // "Vorige week kondigde minister Jan Bos aan dat", "In De Haven zei minister Jan Bos dat"
    const adverbial = own !== null && (sources.isSourceEnd(firstToken) || !sources.someSpeaker(...own));
    if (this.speech.verbSecond && adverbial && after && sources.someSpeaker(...after)) own = null;
    // "Berichten dat ze werkten": a noun
    if (this.speech.verbSecond && start === firstToken && !after) return null;
    // what follows the verb is a subject only where none stands before it: a recipient before a comma, else an object
    // with a clause of its own ("called for the release of those who")
    if (own && after && pronoun === null) {
      const commaBefore = comma >= 0 && (this.speech.bareSubjects || this.#moods.size > 0);
      if (!commaBefore && !colon) return null;
      after = null;
    }
    const end = this.#nextReport(from, this.#contentEnd(from, endToken));
    const source = after ?? own;
    const unnamed = !source && this.#isReflexive(cue);
    return { cue, source, content: [[from, end]], stance, rule: 'clause after its verb', ...(unnamed ? { unnamed } : {}) };
  }

  /** «se había informado», «informou-se» */
  #isReflexive([start, end]: Range): boolean {
    const { sources } = this;
    const joined = DASH.test(sources.text(end)) ? end + 1 : end;
    return [start, joined].some((at) => sources.is(this.#reflexives, at));
  }

  /** "räumte ein, Fehler gemacht zu haben", "teilte die Polizei mit, der Verkehr rolle wieder": a clause without "that" and without a mood that tells. */
  #isBareClause(comma: number, cueEnd: number, after: Range | null, limit: number): boolean {
    const { sources } = this;
    const particle = sources.is(sources.particles, comma - 1);
    const { infinitive } = this.speech;
    if (!infinitive || !(particle || comma === cueEnd || comma === after?.[1])) return false;
    // "Wir hoffen, morgen zu gewinnen", sagte Weber
    for (let at = comma + 2; at < limit - 1; at++) if (sources.isComma(at) && this.cueAt(at + 1)) return false;
    for (let at = comma + 2; at < limit - 1; at++)
      if (sources.lower[at] === infinitive && sources.lower[at + 1]?.endsWith('n') && !sources.isCapital(at + 1)) return true;
    return particle && sources.lower[comma - 1] === sources.speech.particles?.split(' ')[0] && sources.startsSource(comma + 1);
  }

  /** Whether "that" at `that` opens what a verb reports, where it may be "which": not in «relata la vida de un hombre que». */
  #isReported(cue: Range, after: Range | null, that: number, first: number): boolean {
    const { sources } = this;
    const [start, end] = cue;
    // «en la que», «lo que»
    if (sources.isDeterminer(that - 1) && that - 1 >= end) return false;
    if (!after) {
      // «informou-se que»
      if (DASH.test(sources.text(end)) && that === end + 2) return true;
      if (that === end || sources.isComma(end) || sources.timeLength(end)) return true;
      const near = that - end <= NEAR && !sources.isPreposition(that - 1);
      if (near || (sources.isPreposition(end) && that === end + 1)) return true;
      return (sources.is(sources.sourceEnds, end) || sources.isAdverb(end)) && !sources.isComma(that - 1) && !this.#holdsObject(end, that);
    }
    // "…", dijo una vecina que pidió no ser identificada; C, aseguró Pérez, que compareció ayer
    const comma = sources.isComma(start - 1);
    if (sources.inQuote[start - 1] || (comma && (/^["”»]$/.test(sources.text(start - 2)) || sources.isComma(that - 1)))) return false;
    return !sources.isRelative(start - 1) && start > first && !sources.isPronoun(after[0]) && this.#isSpeaker(after);
  }

  /** A noun with its article that no preposition leads to: «explicó al alcalde las obras que». */
  #holdsObject(from: number, end: number): boolean {
    const { sources } = this;
    for (let at = from + 1; at < end; at++) {
      const before = /^['’]$/.test(sources.text(at - 1)) ? at - 2 : at - 1;
      if (sources.isDeterminer(at) && !sources.isTime(at) && !sources.isCapital(at) && !sources.isPreposition(before)) return true;
    }
    return false;
  }

  /** Where the speaker goes on with another verb: that C «y añadió que» D; `limit` where they do not. */
  #nextReport(from: number, limit: number): number {
    const { sources } = this;
    for (let at = from + CLAUSE; this.speech.relativeThat && at < limit - CLAUSE; at++) {
      if (!sources.is(sources.conjunctions, at) || sources.inQuote[at]) continue;
      let verb = at + 1;
      while (verb < limit && (sources.isAuxiliary(verb) || sources.timeLength(verb))) verb += sources.timeLength(verb) || 1;
      let that = verb + (this.cueAt(verb)?.length ?? limit);
      while (that < limit && sources.timeLength(that)) that += sources.timeLength(that);
      if (sources.isPreposition(that)) that++;
      if (that < limit && (sources.is(sources.complementizers, that) || sources.text(that) === ':')) return at;
    }
    return limit;
  }

  #hasMood(from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (this.sources.is(this.#moods, at)) return true;
    return false;
  }

  /** S, C said; S C said: in languages that put the verb last. */
  #clauseBefore(verb: number, { length, stance }: ReportingCue, { firstToken, endToken }: Sentence): FoundClause | null {
    const { sources } = this;
    const ends = this.#verbLast.some((ending) => sources.lower[verb - 1]?.endsWith(ending) || sources.lower[verb - 2]?.endsWith(ending));
    if (!ends || endToken - verb > LONGEST_PHRASE / 2) return null;
    let comma = firstToken;
    while (comma < verb && (!sources.isComma(comma) || sources.inQuote[comma])) comma++;
    // after a quotation, whose verb stands before the subject: "…" diyen Aydın
    let first = firstToken;
    for (let at = firstToken; at < comma; at++) if (sources.inQuote[at]) first = at + 1;
    if (first > firstToken && this.cueAt(first)) first++;
    const speaks = (end: number) => sources.someSpeaker(first, end);
    let source: Range | null = comma < verb && comma - first <= SHORT_PHRASE + 2 && speaks(comma) ? [first, comma] : null;
    if (!source) {
      // without a comma, the subject is the first name or office with all before it
      let end = first;
      while (end < Math.min(verb, first + SHORT_PHRASE) && !sources.isSpeaker(end)) end++;
      while (end < verb && sources.isSpeaker(end) && end - first < SHORT_PHRASE) end++;
      source = speaks(end) ? [first, end] : null;
    }
    const from = source ? (sources.isComma(source[1]) ? source[1] + 1 : source[1]) : first;
    const to = /\p{L}$/u.test(sources.text(verb - 1)) ? verb : verb - 1;
    if (to - from < CLAUSE - 1) return null;
    return { cue: [verb, verb + length], source, content: [[from, to]], stance, rule: 'clause before a verb at its end' };
  }

  /** "– C – tak decyzję skomentował S": the sign before how it was said; `at` where nothing says so. */
  #pastManner(at: number, first: number): number {
    const { sources } = this;
    let mark = at;
    while (mark > Math.max(first, at - LONGEST_MANNER) && !sources.isSign(mark)) mark--;
    return sources.isSign(mark) && sources.mannerLength(mark + 1) > 0 ? mark : at;
  }

  /** The dash that opens the speech that another ends, back to the start of its paragraph; -1 where none does. */
  #openingDash(mark: number, paragraphStart: number): number {
    const { sources } = this;
    for (let open = mark - 1; open >= paragraphStart; open--)
      if (DASH.test(sources.text(open)) && (open === paragraphStart || /^[.!?…"”»]$/.test(sources.text(open - 1)))) return open;
    return -1;
  }

  /** C, said S; – C – said S; – C, said S. */
  #backward(
    verb: number,
    { length, stance }: ReportingCue,
    { firstToken, endToken }: Sentence,
    paragraphStart: number,
  ): FoundClause | null {
    const { sources } = this;
    const { start, pronoun } = sources.verbStart(verb, firstToken);
    const cue: Range = [start, verb + length];
    let mark = start - 1;
    const isDash = (at: number) => DASH.test(sources.text(at)) && sources.isSign(at);
    let source: Range | null = pronoun === null ? sources.after(cue[1], endToken) : [pronoun, pronoun + 1];
    if (!source && !sources.isComma(mark) && !isDash(mark)) {
      // "– C – minister powiedział": the subject between mark and verb
      const before = sources.before(start, firstToken);
      if (before && before[1] === start && (isDash(before[0] - 1) || sources.isComma(before[0] - 1))) {
        source = before;
        mark = before[0] - 1;
      }
    }
    if (!sources.isSign(mark)) mark = this.#pastManner(mark, firstToken);
    const end = Math.max(source?.[1] ?? 0, cue[1]);
    // „C” – said S: the quotation is read for itself
    if (sources.inQuote[mark] || (isDash(mark) && sources.inQuote[mark - 1])) return null;
    const apposed = sources.isComma(end) || sources.text(end) === '(';
    // ", — said X" in Russian
    const comma = isDash(mark) && sources.isComma(mark - 1) ? mark - 1 : mark;
    const dash = isDash(mark) && comma === mark;
    const open = this.#openingDash(mark, paragraphStart);
    const goesOn = isDash(end) || (isDash(end + 1) && SENTENCE_END.test(sources.text(end)));
    if (endToken - end > (dash && source ? 2 * TAIL : TAIL) && !apposed && !goesOn && !(dash && open >= 0)) return null;
    if (dash) {
      const from = open >= 0 ? open + 1 : firstToken;
      // "C - powiedział.": a paragraph of its own, whose first dash was lost
      const whole = firstToken === paragraphStart && endToken - cue[1] <= 1;
      if (mark - from < CLAUSE - 1 || (open < 0 && !source && !whole)) return null;
      const content: Range[] = [[from, mark]];
      if (isDash(end) && endToken - end > CLAUSE) content.push([end + 1, endToken]);
      return { cue, source, content, stance, rule: open >= 0 ? 'speech between dashes' : 'clause before a dash' };
    }
    if (!sources.isComma(comma) || sources.inQuote[comma - 1]) return null;
    const dialogue = DASH.test(sources.text(paragraphStart)) && open >= 0;
    if (!source && !dialogue) return null;
    // "The mayor, Ana Ruiz, confirmed the measure"
    const speaks = source && this.#isSpeaker(source);
    const firstComma = Array.from({ length: comma - firstToken }, (_, i) => firstToken + i).find((i) => sources.isComma(i)) ?? comma;
    const subject = firstComma - firstToken <= SHORT_PHRASE || sources.someSpeaker(firstToken, firstComma);
    if (!speaks && !dialogue && firstComma < comma && subject) return null;
    if (this.speech.verbSecond && !dialogue && this.#isNoClause(firstToken, firstComma, comma, apposed)) return null;
    const from = dialogue ? open + 1 : firstToken;
    if (comma - from < CLAUSE) return null;
    const content: Range[] = [[from, comma]];
    // "– C, sade han, men D": a pronoun has no apposition
    const resumes = dialogue && this.speech.verbSecond && sources.isComma(end) && endToken - end > CLAUSE;
    if (source && resumes && (sources.isPronoun(source[0]) || sources.is(sources.conjunctions, end + 1))) content.push([end + 1, endToken]);
    return { cue, source, content, stance, rule: dialogue ? 'speech after a dash' : 'clause before its verb' };
  }

  /** "Der Sprecher, Uwe Roth, teilte mit", "Während der Klub schwieg, dementierte Roth": what stands before the verb's comma is no clause that somebody says. */
  #isNoClause(first: number, firstComma: number, comma: number, goesOn: boolean): boolean {
    const { sources } = this;
    if (firstComma === comma) return !goesOn && sources.isSubordinator(first);
    const name = sources.nameAt[comma - 1] ?? -1;
    let start = comma - 1;
    while (start > first && name !== -1 && sources.nameAt[start - 1] === name) start--;
    return sources.isPerson(comma - 1) && start - 1 === firstComma;
  }

  /** Whom "according to" names where no comma ends it: up to the first word that is no part of a name or an office. */
  #phraseEnd(from: number, limit: number): number {
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
      const linked = (at: number) => at > from && sources.is(this.#links, at) && sources.is(this.#links, at - 1);
      // "van het ministerie", "van de Poolse overheid"
      const goesOn =
        (sources.is(this.#links, end) && (sources.is(this.#links, end + 1) || sources.isCapital(end + 1))) ||
        (this.speech.verbSecond && (linked(end) || linked(end - 1) || (linked(end - 2) && this.#isOrigin(end - 1))));
      if (named && !speaks && !goesOn && sources.tokens[end]?.kind === 'word' && !this.#leadsToPerson(from, end, limit)) break;
      if (this.cueAt(end) && !name) break;
      named ||= speaks;
    }
    return named ? end : from;
  }

  /** "de Poolse", with a capital and no name: a noun follows. */
  #isOrigin(at: number): boolean {
    return this.sources.isCapital(at) && this.sources.nameAt[at] === -1;
  }

  /** "podle předsedy Strany venkova Petra Malého": words of an office that the name of its holder follows. */
  #leadsToPerson(from: number, at: number, limit: number): boolean {
    const { sources } = this;
    if (sources.somePerson(from, at)) return false;
    for (let i = at; i < Math.min(limit, at + LONGEST_OFFICE); i++) {
      if (sources.isPerson(i)) return sources.clues.isSpeakerNoun(from);
      if (sources.isSign(i) || this.cueAt(i) || sources.isGrammar(i)) return false;
    }
    return false;
  }

  /** Somebody who can speak heads a source, or is named in it: no "resignation of the mayor". */
  #isSpeaker([from, end]: Range): boolean {
    const { sources } = this;
    let head = from;
    while (head < end - 1 && sources.isDeterminer(head) && !sources.isPronoun(head)) head++;
    return sources.isSpeaker(head) || sources.isCapital(from) || sources.isCapital(head) || this.#named(from, end);
  }

  #named(from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (this.sources.nameAt[at] !== -1) return true;
    return false;
  }

  /** A word that is no conjunction, adverb of time or preposition: a subject, where languages have no articles. */
  #isSubject(at: number): boolean {
    return this.sources.tokens[at]?.kind === 'word' && !this.sources.isGrammar(at);
  }

  /** "according to the mayor, Ana Ruiz, C": where what is said of a source ends that a comma parts from it; the comma itself where nothing is. */
  #pastApposition(from: number, comma: number, endToken: number): number {
    const { sources } = this;
    let next = comma + 1;
    while (next < Math.min(endToken, comma + LONGEST_APPOSITION) && !sources.isSign(next)) next++;
    const person = sources.isPerson(comma + 1) && sources.isComma(next) && next - comma <= 4;
    const described =
      !this.cueAt(comma + 1) &&
      ((sources.clues.isSpeakerNoun(comma + 1) && (!this.speech.bareSubjects || sources.somePerson(from, comma))) ||
        sources.isRelative(comma + 1) ||
        sources.is(this.#links, comma + 1));
    return sources.isComma(next) && (person || described) && endToken - next > CLAUSE ? next : comma;
  }

  /** According to S, C; According to S C; C, according to S; C1, according to S, C2; according to what S said, C. */
  #accordingTo(at: number, length: number, { firstToken, endToken }: Sentence): FoundClause | null {
    const { sources } = this;
    const from = at + length;
    // "according to what S said" is read as "as S said"
    if (this.cueAt(from) || sources.is(sources.complementizers, from)) return null;
    let end = from;
    while (end < endToken && !sources.isSign(end) && !(end === endToken - 1 && SENTENCE_END.test(sources.text(end)))) end++;
    const quoted = sources.after(from, endToken);
    if (quoted && /["”»“]/.test(sources.text(quoted[1] - 1))) end = quoted[1];
    // "Práce se podle něj zdržely": a subject of few words before it
    const opens = at <= firstToken + 1 || (this.speech.bareSubjects === true && at - firstToken < CLAUSE && !sources.isComma(at - 1));
    if (sources.isComma(end)) end = this.#pastApposition(from, end, endToken);
    const joined = !opens && !sources.isComma(at - 1) && this.speech.looseAccording;
    if (joined && end - from > 2) end = this.#phraseEnd(from, endToken);
    const loose = this.speech.looseAccording ? end - from > SHORT_PHRASE || !sources.isComma(end) : !sources.isComma(end);
    if (opens && loose) end = this.#phraseEnd(from, endToken);
    const comma = sources.isComma(end);
    const head = sources.isDeterminer(from) ? from + 1 : from;
    const speaks = (sources.startsSource(from) || quoted?.[0] === from || end > from + 1) && !sources.is(this.#notSpeakers, head);
    // "According to polls most people think that": the verb says more
    const holdsCue = Array.from({ length: end - from }, (_, i) => from + i).some((i) => this.cueAt(i) && sources.nameAt[i] === -1);
    if (opens && holdsCue) return null;
    if (!speaks || end === from || this.cueAt(end)) return null;
    const cue: Range = [at, from];
    const source: Range = [from, end];
    if (opens) {
      const start = comma ? end + 1 : end;
      // "Policie podle mluvčí případ vyšetřuje": what stands before is the subject of what was said
      const subject = this.speech.bareSubjects && at > firstToken && this.#isSubject(firstToken);
      if (endToken - start + (subject ? at - firstToken : 0) <= CLAUSE) return null;
      const rest: Range = [start, this.#contentEnd(start, endToken)];
      return { cue, source, content: subject ? [[firstToken, at], rest] : [rest], stance: 'states', rule: 'according to, before' };
    }
    const parenthesis = sources.isComma(at - 1) && comma && endToken - end > 2 * CLAUSE;
    if (at - firstToken < CLAUSE && !parenthesis) return null;
    // "vary according to the season": without a comma, only somebody who can speak does
    const capital = Array.from({ length: end - from }, (_, i) => from + i).some((i) => sources.isCapital(i));
    if (!sources.isComma(at - 1) && !capital && !sources.someSpeaker(from, end)) return null;
    const content: Range[] = [[firstToken, at]];
    // "according to the mayor, Ana Ruiz (Greens)": an apposition is no content
    const apposed = sources.nameAt[end + 1] !== -1 && endToken - end <= LONGEST_PHRASE;
    if (comma && !apposed && endToken - end > 2 * CLAUSE) content.push([end + 1, endToken]);
    else if (joined && endToken - end > CLAUSE) content.push([end, endToken]);
    return { cue, source, content, stance: 'states', rule: 'according to, after' };
  }

  /** The token after a title in quotation marks or a bracket that begins at `at`, in languages with the verb at the end of a clause; 0 elsewhere. */
  #pastMarks(at: number, limit: number): number {
    const { sources } = this;
    if (!this.speech.verbSecond) return 0;
    if (sources.text(at) !== '(') return sources.title(at, limit)?.[1] ?? 0;
    for (let close = at + 1; close < limit; close++) if (sources.text(close) === ')') return close + 1;
    return 0;
  }

  /** As S said, C; as said S, C; C, as S said; C1, as S said, C2; "según explicó el alcalde". */
  #as(at: number, length: number, { firstToken, endToken }: Sentence): FoundClause | null {
    const { sources } = this;
    const from = at + length;
    let comma = from;
    const reach = Math.min(endToken, at + (this.speech.verbSecond ? LONGEST_AS : LONGEST_SOURCE));
    while (comma < reach && (!sources.isSign(comma) || this.#pastMarks(comma, reach))) comma = this.#pastMarks(comma, reach) || comma + 1;
    let verb = from;
    while (verb < comma && !this.cueAt(verb)) verb++;
    const said = verb < comma ? this.cueAt(verb) : null;
    if (!said) return null;
    const { start } = sources.verbStart(verb, from);
    const cue: Range = [start, verb + said.length];
    // a clitic alone is no subject: "comme l'a souligné"
    const subject = start - from > 1 || (start > from && !sources.isDeterminer(from));
    const own: Range | null =
      subject &&
      !sources.timeLength(from) &&
      !sources.is(this.#notSpeakers, from) &&
      (sources.startsSource(from) || sources.title(from, start))
        ? [from, start]
        : null;
    const last = this.speech.verbSecond && sources.isComma(cue[1]);
    const trimmed: Range | null = own && this.speech.verbSecond ? [own[0], sources.withoutAdverbials(...own)] : own;
    const source = last && own ? trimmed : (sources.after(cue[1], endToken) ?? trimmed);
    const rule = 'as somebody says';
    let end = Math.max(comma, source?.[1] ?? 0);
    while (end < endToken && !sources.isSign(end)) end++;
    if (sources.text(end) === '(') while (end < endToken - 1 && !sources.isComma(end)) end++;
    const { stance } = said;
    if (at <= firstToken + 2) {
      if (!sources.isComma(end) || sources.inQuote[end + 1]) return null;
      const content = sources.is(sources.complementizers, end + 1) ? end + 2 : end + 1;
      return endToken - content > CLAUSE ? { cue, source, content: [[content, endToken]], stance, rule } : null;
    }
    if (!sources.isComma(at - 1)) return null;
    const goesOn = sources.isComma(end) && endToken - end > CLAUSE;
    if (at - firstToken <= CLAUSE + 1 && !goesOn) return null;
    if (!source && !goesOn && endToken - end > 1) return null;
    const content: Range[] = [[firstToken, at - 1]];
    if (goesOn) content.push([end + 1, endToken]);
    return { cue, source, content, stance, rule };
  }

  /** C. That said S; C. To the press that said S; C. Said that S. */
  #anaphor({ firstToken, endToken }: Sentence, before: Sentence | undefined): FoundClause | null {
    const { sources } = this;
    if (!before || before.endToken - before.firstToken <= CLAUSE) return null;
    let opens = firstToken;
    while (opens < endToken && sources.timeLength(opens)) opens += sources.timeLength(opens);
    const inverted = this.speech.bareSubjects ? this.cueAt(opens) : null;
    const phrase = opens + (inverted?.length ?? 0);
    const length = this.#phraseAt(this.#anaphors, phrase);
    if (!length) return null;
    if (inverted) {
      const source = sources.after(phrase + length, endToken);
      const says = source && !this.#hasComplementizer(phrase + length, endToken);
      return says ? this.#sentenceBefore(before, [opens, phrase], source, inverted.stance) : null;
    }
    let next = phrase + length;
    while (next < endToken && (sources.timeLength(next) || sources.is(sources.sourceEnds, next))) next += sources.timeLength(next) || 1;
    // «Об этом РИА Новости сообщили в мэрии»
    const named = this.speech.bareSubjects && sources.nameAt[next] !== -1;
    if (!named && !this.cueAt(next) && !sources.isAuxiliary(next)) return null;
    for (let verb = phrase + length; verb < Math.min(endToken, phrase + LONGEST_SOURCE); verb++) {
      if (sources.isSign(verb) && !sources.isComma(verb)) return null;
      const said = this.cueAt(verb);
      if (!said) continue;
      const { start } = sources.verbStart(verb, phrase);
      const subject = start > phrase + length ? sources.before(start, phrase + length) : null;
      const source = sources.after(verb + said.length, endToken) ?? subject;
      return source && this.#sentenceBefore(before, [start, verb + said.length], source, said.stance);
    }
    return null;
  }

  #sentenceBefore({ firstToken, endToken }: Sentence, cue: Range, source: Range, stance: Stance): FoundClause {
    return { cue, source, content: [[firstToken, endToken]], stance, rule: 'the sentence before its verb' };
  }

  #hasComplementizer(from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (this.sources.is(this.sources.complementizers, at)) return true;
    return false;
  }

  /** "X zufolge": the source stands before the cue. */
  #accordingBefore(at: number, length: number, { firstToken, endToken }: Sentence): FoundClause | null {
    const { sources } = this;
    const near = this.speech.verbSecond ? sources.phraseBefore(at, firstToken) : null;
    const source = near ?? sources.before(at, firstToken);
    if (!source) return null;
    const cue: Range = [at, at + length];
    const from = sources.isComma(at + length) ? at + length + 1 : at + length;
    const rule = 'according to, after its source';
    if (near && near[0] > firstToken && !sources.isComma(near[0] - 1)) {
      const content: Range[] = [
        [firstToken, near[0]],
        [from, endToken],
      ];
      return endToken - from > CLAUSE - 1 ? { cue, source, content, stance: 'states', rule } : null;
    }
    if (source[0] <= firstToken + 2) {
      return endToken - from > CLAUSE ? { cue, source, content: [[from, endToken]], stance: 'states', rule } : null;
    }
    if (!sources.isComma(source[0] - 1) || source[0] - firstToken < CLAUSE) return null;
    return { cue, source, content: [[firstToken, source[0] - 1]], stance: 'states', rule };
  }

  /** "ich zdaniem", "à son avis": the first word stands for who holds the view. */
  #view(at: number, length: number, { firstToken, endToken }: Sentence): FoundClause | null {
    const { sources } = this;
    let from = at + length;
    if (sources.isComma(from) || DASH.test(sources.text(from))) from++;
    if (endToken - from < CLAUSE) return at - firstToken < CLAUSE ? null : this.#viewOf(at, length, [firstToken, at]);
    // "które - ich zdaniem - są zbyt surowe, nie podpisują": the view is of the relative clause alone
    const relative = sources.isRelative(at - 1) || (sources.isSign(at - 1) && sources.isRelative(at - 2));
    const comma = relative ? this.#nextComma(from + CLAUSE, endToken) : endToken;
    return this.#viewOf(at, length, [from, comma]);
  }

  #nextComma(from: number, end: number): number {
    let at = from;
    while (at < end && (!this.sources.isComma(at) || this.sources.inQuote[at])) at++;
    return at;
  }

  #viewOf(at: number, length: number, content: Range): FoundClause {
    const own = Array.from({ length }, (_, i) => at + i).find((i) => this.sources.isPronoun(i)) ?? at;
    const cue: Range = own + 1 < at + length ? [own + 1, at + length] : [at, own];
    return { cue, source: [own, own + 1], content: [content], stance: 'states', rule: 'in whose view' };
  }

  /** "Pour le ministre, C": only at the head of a sentence, and only where somebody who speaks is named. */
  #opinion(at: number, length: number, { firstToken, endToken }: Sentence): FoundClause | null {
    const { sources } = this;
    const from = at + length;
    if (at !== firstToken && sources.text(at - 1) !== ':') return null;
    let end = from;
    while (end < Math.min(endToken, from + LONGEST_PHRASE) && !sources.isSign(end)) end++;
    if (sources.isComma(end)) end = this.#pastApposition(from, end, endToken);
    let head = from;
    while (head < end && (sources.isDeterminer(head) || /^['’]$/.test(sources.text(head)))) head++;
    const person = sources.isPerson(head);
    if (!sources.isComma(end) || !(person || sources.clues.isSpeakerNoun(head)) || endToken - end <= CLAUSE) return null;
    return { cue: [at, from], source: [from, end], content: [[end + 1, endToken]], stance: 'states', rule: 'in whose opinion' };
  }

  #phrase(at: number, sentence: Sentence): FoundClause | null {
    const { sources } = this;
    const apart = (sources.isComma(at - 1) || sources.inQuote[at - 1] === 1 || at === sentence.firstToken) && sources.startsSource(at + 1);
    const according = sources.is(this.#setOff, at) && !apart ? 0 : this.#phraseAt(this.#according, at);
    const view = this.#phraseAt(this.#views, at);
    if (view > according) return this.#view(at, view, sentence);
    if (according) return this.#accordingTo(at, according, sentence) ?? this.#as(at, according, sentence);
    const as = this.#phraseAt(this.#asWords, at);
    if (as) return this.#as(at, as, sentence);
    const after = this.#phraseAt(this.#accordingAfter, at);
    if (after) return this.#accordingBefore(at, after, sentence);
    const opinion = this.#phraseAt(this.#opinions, at);
    return opinion ? this.#opinion(at, opinion, sentence) : null;
  }

  /**
   * The statements of a sentence, in the order of their cues.
   * @param before the sentence before it in the text.
   */
  read(sentence: Sentence, paragraphStart: number, before: Sentence | undefined): FoundClause[] {
    const { sources } = this;
    const anaphor = this.#anaphor(sentence, before);
    const found: FoundClause[] = anaphor ? [anaphor] : [];
    for (let at = anaphor?.cue[1] ?? sentence.firstToken; at < sentence.endToken; at++) {
      if (sources.inQuote[at]) continue;
      const next = this.#phrase(at, sentence) ?? this.#verb(at, sentence, paragraphStart);
      if (!next) continue;
      const [from] = next.content[0] ?? [at];
      const outer =
        next.rule === 'speech between dashes' ? found.filter(({ content }) => content.some(([a, b]) => a >= from && at < b)) : [];
      // "S said that C - said T": what T said ends before the dash, and so does what S said
      for (const inner of outer) inner.content = inner.content.map(([a, b]) => [a, Math.min(b, next.cue[0] - 1)]);
      // what one reports, another does not report again
      const again = found.some(({ content }) => content.some(([a, b]) => at >= a && at < b && next.rule !== 'according to, after'));
      if (again) continue;
      // "S said that C and added that D": whoever said C
      if (
        this.speech.relativeThat &&
        sources.is(sources.conjunctions, next.cue[0] - 1) &&
        found.some(({ content }) => [1, 2].includes(next.cue[0] - (content.at(-1)?.[1] ?? 0)))
      )
        next.source = null;
      // "concerns those who fear that C": the nearer verb says so
      const farther = found.findIndex(({ content }) => content[0]?.[0] === from);
      const [same] = farther >= 0 ? found.splice(farther, 1) : [];
      // "S said that C, adding that D"
      if (next.rule === 'clause after its gerund') next.source = same ? same.source : found.length ? null : next.source;
      found.push(next);
      at = Math.max(at, next.cue[1] - 1);
    }
    return found;
  }

  #verb(at: number, sentence: Sentence, paragraphStart: number): FoundClause | null {
    const { sources } = this;
    const cue = this.cueAt(at);
    const { start } = sources.verbStart(at, sentence.firstToken);
    const alone = (phrases: readonly string[][]) => phrases.some((phrase) => phrase.length === 1 && phrase[0] === sources.lower[at]);
    if (alone(this.#according) || alone(this.#asWords)) return null;
    if (!cue || sources.is(this.#unsaid, start - 1)) return null;
    // "soutenu par la ville" is a passive, "annoncé par avance" none
    if (sources.is(this.#agents, at + cue.length) && sources.startsSource(at + cue.length + 1)) return null;
    // "uważa się, że": nobody in particular
    if (cue.stance === 'states' && sources.is(this.#impersonal, at + cue.length)) return null;
    // "una denuncia que", "el escrito": a noun
    if (!this.speech.bareSubjects && start === at && sources.isDeterminer(at - 1) && !sources.isPronoun(at - 1)) return null;
    if (this.#verbLast.length) return this.#clauseBefore(at, cue, sentence);
    const forward = () => this.#forward(at, cue, sentence);
    const backward = () => this.#backward(at, cue, sentence, paragraphStart);
    const dash = DASH.test(sources.text(start - 1)) && sources.isSign(start - 1);
    if (sources.isGerund(at)) return forward();
    return dash ? (backward() ?? forward()) : (forward() ?? backward());
  }
}
