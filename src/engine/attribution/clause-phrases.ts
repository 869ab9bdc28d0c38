/** Statements under a phrase: "according to X", "as X said", "in their view", and those of the sentence before: "That said X". */
import type { Stance } from '../../model';
import type { Sentence } from '../layers';
import { CLAUSE, ClauseView, type FoundClause, LONGEST_PHRASE, SHORT_PHRASE } from './clause-view';
import { DASH, LONGEST_SOURCE, type Range, SENTENCE_END } from './source-reader';

/** From "as" to the verb at the end of its clause: «Wie das Magazin am Montag unter Berufung auf … berichtete». */
const LONGEST_AS = 24;

export abstract class ClausePhrases extends ClauseView {
  /** According to S, C; According to S C; C, according to S; C1, according to S, C2; according to what S said, C. */
  accordingTo(at: number, length: number, { firstToken, endToken }: Sentence): FoundClause | null {
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
    if (sources.isComma(end)) end = this.pastApposition(from, end, endToken);
    const joined = !opens && !sources.isComma(at - 1) && this.speech.looseAccording;
    if (joined && end - from > 2) end = this.phraseEnd(from, endToken);
    const loose = this.speech.looseAccording ? end - from > SHORT_PHRASE || !sources.isComma(end) : !sources.isComma(end);
    if (opens && loose) end = this.phraseEnd(from, endToken);
    const comma = sources.isComma(end);
    const head = sources.isDeterminer(from) ? from + 1 : from;
    const speaks = (sources.startsSource(from) || quoted?.[0] === from || end > from + 1) && !sources.is(this.notSpeakers, head);
    // "According to polls most people think that": the verb says more
    const holdsCue = Array.from({ length: end - from }, (_, i) => from + i).some((i) => this.cueAt(i) && sources.nameAt[i] === -1);
    if (opens && holdsCue) return null;
    if (!speaks || end === from || this.cueAt(end)) return null;
    const cue: Range = [at, from];
    const source: Range = [from, end];
    if (opens) {
      const start = comma ? end + 1 : end;
      // "Policie podle mluvčí případ vyšetřuje": what stands before is the subject of what was said
      const subject = this.speech.bareSubjects && at > firstToken && this.isSubject(firstToken);
      if (endToken - start + (subject ? at - firstToken : 0) <= CLAUSE) return null;
      const rest: Range = [start, this.contentEnd(start, endToken)];
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
  pastMarks(at: number, limit: number): number {
    const { sources } = this;
    if (!this.speech.verbSecond) return 0;
    if (sources.text(at) !== '(') return sources.title(at, limit)?.[1] ?? 0;
    for (let close = at + 1; close < limit; close++) if (sources.text(close) === ')') return close + 1;
    return 0;
  }

  /** As S said, C; as said S, C; C, as S said; C1, as S said, C2; "según explicó el alcalde". */
  asSays(at: number, length: number, { firstToken, endToken }: Sentence): FoundClause | null {
    const { sources } = this;
    const from = at + length;
    let comma = from;
    const reach = Math.min(endToken, at + (this.speech.verbSecond ? LONGEST_AS : LONGEST_SOURCE));
    while (comma < reach && (!sources.isSign(comma) || this.pastMarks(comma, reach))) comma = this.pastMarks(comma, reach) || comma + 1;
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
      !sources.is(this.notSpeakers, from) &&
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
  anaphor({ firstToken, endToken }: Sentence, before: Sentence | undefined): FoundClause | null {
    const { sources } = this;
    if (!before || before.endToken - before.firstToken <= CLAUSE) return null;
    let opens = firstToken;
    while (opens < endToken && sources.timeLength(opens)) opens += sources.timeLength(opens);
    const inverted = this.speech.bareSubjects ? this.cueAt(opens) : null;
    const phrase = opens + (inverted?.length ?? 0);
    const length = this.phraseAt(this.anaphors, phrase);
    if (!length) return null;
    if (inverted) {
      const source = sources.after(phrase + length, endToken);
      const says = source && !this.hasComplementizer(phrase + length, endToken);
      return says ? this.sentenceBefore(before, [opens, phrase], source, inverted.stance) : null;
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
      return source && this.sentenceBefore(before, [start, verb + said.length], source, said.stance);
    }
    return null;
  }

  sentenceBefore({ firstToken, endToken }: Sentence, cue: Range, source: Range, stance: Stance): FoundClause {
    return { cue, source, content: [[firstToken, endToken]], stance, rule: 'the sentence before its verb' };
  }

  /** "X zufolge": the source stands before the cue. */
  accordingBefore(at: number, length: number, { firstToken, endToken }: Sentence): FoundClause | null {
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
  view(at: number, length: number, { firstToken, endToken }: Sentence): FoundClause | null {
    const { sources } = this;
    let from = at + length;
    if (sources.isComma(from) || DASH.test(sources.text(from))) from++;
    if (endToken - from < CLAUSE) return at - firstToken < CLAUSE ? null : this.viewOf(at, length, [firstToken, at]);
    // "które - ich zdaniem - są zbyt surowe, nie podpisują": the view is of the relative clause alone
    const relative = sources.isRelative(at - 1) || (sources.isSign(at - 1) && sources.isRelative(at - 2));
    const comma = relative ? this.nextComma(from + CLAUSE, endToken) : endToken;
    return this.viewOf(at, length, [from, comma]);
  }

  viewOf(at: number, length: number, content: Range): FoundClause {
    const own = Array.from({ length }, (_, i) => at + i).find((i) => this.sources.isPronoun(i)) ?? at;
    const cue: Range = own + 1 < at + length ? [own + 1, at + length] : [at, own];
    return { cue, source: [own, own + 1], content: [content], stance: 'states', rule: 'in whose view' };
  }

  /** "Pour le ministre, C": only at the head of a sentence, and only where somebody who speaks is named. */
  opinion(at: number, length: number, { firstToken, endToken }: Sentence): FoundClause | null {
    const { sources } = this;
    const from = at + length;
    if (at !== firstToken && sources.text(at - 1) !== ':') return null;
    let end = from;
    while (end < Math.min(endToken, from + LONGEST_PHRASE) && !sources.isSign(end)) end++;
    if (sources.isComma(end)) end = this.pastApposition(from, end, endToken);
    let head = from;
    while (head < end && (sources.isDeterminer(head) || /^['’]$/.test(sources.text(head)))) head++;
    const person = sources.isPerson(head);
    if (!sources.isComma(end) || !(person || sources.clues.isSpeakerNoun(head)) || endToken - end <= CLAUSE) return null;
    return { cue: [at, from], source: [from, end], content: [[end + 1, endToken]], stance: 'states', rule: 'in whose opinion' };
  }
}
