/** Statements under a verb: S said that C; C, said S; – C – said S. */
import type { Sentence } from '../layers';
import { ClausePhrases } from './clause-phrases';
import { CLAUSE, type FoundClause, LONGEST_OFFICE, LONGEST_PHRASE, type ReportingCue, SHORT_PHRASE } from './clause-view';
import { DASH, type Range, SENTENCE_END } from './source-reader';

/** After ", said X" the sentence ends within this many tokens, unless an apposition ends it. */
const TAIL = 7;
/** So many words between a verb and "that" are no noun with a clause of its own: «consideró necesario que». */
const NEAR = 2;
/** Between a verb and "that" there are at most this many tokens beside the source. */
const REACH = 14;
/** Between a quotation and its verb, how it was said and to what take at most this many tokens: "tak decyzję rady skomentował". */
const LONGEST_MANNER = 8;

export abstract class ClauseVerbs extends ClausePhrases {
  /** Whose gerund it is: the person right before its comma, or who is named at the head of the sentence; null where neither stands. */
  gerundSource(verb: number, first: number): Range | null {
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
  forward(verb: number, { length, stance }: ReportingCue, { firstToken, endToken }: Sentence): FoundClause | null {
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
    if (that && this.speech.relativeThat && !this.isReported(cue, after, at, firstToken)) return null;
    const mood = !that && comma >= 0 && this.moods.size > 0 && this.hasMood(comma + 1, endToken);
    const bare = !that && !mood && comma >= 0 && this.isBareClause(comma, cue[1], after, endToken);
    if (!colon && !that && !mood && !bare) return null;
    let from = mood || bare ? comma + 1 : at + 1;
    if (/^['’]$/.test(sources.text(from))) from++;
    if (endToken - from < CLAUSE) return null;
    if (sources.isGerund(verb)) {
      const content: Range = [from, this.contentEnd(from, endToken)];
      return { cue, source: this.gerundSource(verb, firstToken), content: [content], stance, rule: 'clause after its gerund' };
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
      const commaBefore = comma >= 0 && (this.speech.bareSubjects || this.moods.size > 0);
      if (!commaBefore && !colon) return null;
      after = null;
    }
    const end = this.nextReport(from, this.contentEnd(from, endToken));
    const source = after ?? own;
    const unnamed = !source && this.isReflexive(cue);
    return { cue, source, content: [[from, end]], stance, rule: 'clause after its verb', ...(unnamed ? { unnamed } : {}) };
  }

  /** «se había informado», «informou-se» */
  isReflexive([start, end]: Range): boolean {
    const { sources } = this;
    const joined = DASH.test(sources.text(end)) ? end + 1 : end;
    return [start, joined].some((at) => sources.is(this.reflexives, at));
  }

  /** "räumte ein, Fehler gemacht zu haben", "teilte die Polizei mit, der Verkehr rolle wieder": a clause without "that" and without a mood that tells. */
  isBareClause(comma: number, cueEnd: number, after: Range | null, limit: number): boolean {
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
  isReported(cue: Range, after: Range | null, that: number, first: number): boolean {
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
      return (sources.is(sources.sourceEnds, end) || sources.isAdverb(end)) && !sources.isComma(that - 1) && !this.holdsObject(end, that);
    }
    // "…", dijo una vecina que pidió no ser identificada; C, aseguró Pérez, que compareció ayer
    const comma = sources.isComma(start - 1);
    if (sources.inQuote[start - 1] || (comma && (/^["”»]$/.test(sources.text(start - 2)) || sources.isComma(that - 1)))) return false;
    return !sources.isRelative(start - 1) && start > first && !sources.isPronoun(after[0]) && this.isSpeaker(after);
  }

  /** A noun with its article that no preposition leads to: «explicó al alcalde las obras que». */
  holdsObject(from: number, end: number): boolean {
    const { sources } = this;
    for (let at = from + 1; at < end; at++) {
      const before = /^['’]$/.test(sources.text(at - 1)) ? at - 2 : at - 1;
      if (sources.isDeterminer(at) && !sources.isTime(at) && !sources.isCapital(at) && !sources.isPreposition(before)) return true;
    }
    return false;
  }

  /** Where the speaker goes on with another verb: that C «y añadió que» D; `limit` where they do not. */
  nextReport(from: number, limit: number): number {
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

  hasMood(from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (this.sources.is(this.moods, at)) return true;
    return false;
  }

  /** S, C said; S C said: in languages that put the verb last. */
  clauseBefore(verb: number, { length, stance }: ReportingCue, { firstToken, endToken }: Sentence): FoundClause | null {
    const { sources } = this;
    const ends = this.verbLast.some((ending) => sources.lower[verb - 1]?.endsWith(ending) || sources.lower[verb - 2]?.endsWith(ending));
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
  pastManner(at: number, first: number): number {
    const { sources } = this;
    let mark = at;
    while (mark > Math.max(first, at - LONGEST_MANNER) && !sources.isSign(mark)) mark--;
    return sources.isSign(mark) && sources.mannerLength(mark + 1) > 0 ? mark : at;
  }

  /** The dash that opens the speech that another ends, back to the start of its paragraph; -1 where none does. */
  openingDash(mark: number, paragraphStart: number): number {
    const { sources } = this;
    for (let open = mark - 1; open >= paragraphStart; open--)
      if (DASH.test(sources.text(open)) && (open === paragraphStart || /^[.!?…"”»]$/.test(sources.text(open - 1)))) return open;
    return -1;
  }

  /** C, said S; – C – said S; – C, said S. */
  backward(verb: number, { length, stance }: ReportingCue, { firstToken, endToken }: Sentence, paragraphStart: number): FoundClause | null {
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
    if (!sources.isSign(mark)) mark = this.pastManner(mark, firstToken);
    const end = Math.max(source?.[1] ?? 0, cue[1]);
    // „C” – said S: the quotation is read for itself
    if (sources.inQuote[mark] || (isDash(mark) && sources.inQuote[mark - 1])) return null;
    const apposed = sources.isComma(end) || sources.text(end) === '(';
    // ", — said X" in Russian
    const comma = isDash(mark) && sources.isComma(mark - 1) ? mark - 1 : mark;
    const dash = isDash(mark) && comma === mark;
    const open = this.openingDash(mark, paragraphStart);
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
    const speaks = source && this.isSpeaker(source);
    const firstComma = Array.from({ length: comma - firstToken }, (_, i) => firstToken + i).find((i) => sources.isComma(i)) ?? comma;
    const subject = firstComma - firstToken <= SHORT_PHRASE || sources.someSpeaker(firstToken, firstComma);
    if (!speaks && !dialogue && firstComma < comma && subject) return null;
    if (this.speech.verbSecond && !dialogue && this.isNoClause(firstToken, firstComma, comma, apposed)) return null;
    const from = dialogue ? open + 1 : firstToken;
    if (comma - from < CLAUSE) return null;
    const content: Range[] = [[from, comma]];
    // "– C, sade han, men D": a pronoun has no apposition
    const resumes = dialogue && this.speech.verbSecond && sources.isComma(end) && endToken - end > CLAUSE;
    if (source && resumes && (sources.isPronoun(source[0]) || sources.is(sources.conjunctions, end + 1))) content.push([end + 1, endToken]);
    return { cue, source, content, stance, rule: dialogue ? 'speech after a dash' : 'clause before its verb' };
  }

  /** "Der Sprecher, Uwe Roth, teilte mit", "Während der Klub schwieg, dementierte Roth": what stands before the verb's comma is no clause that somebody says. */
  isNoClause(first: number, firstComma: number, comma: number, goesOn: boolean): boolean {
    const { sources } = this;
    if (firstComma === comma) return !goesOn && sources.isSubordinator(first);
    const name = sources.nameAt[comma - 1] ?? -1;
    let start = comma - 1;
    while (start > first && name !== -1 && sources.nameAt[start - 1] === name) start--;
    return sources.isPerson(comma - 1) && start - 1 === firstComma;
  }
}
