/** Statements without quotation marks, for languages with reporting words alone: clauses after "that", before ", said X", and "according to". */
import type { ReportedSpeech, StatementPack } from '../../languages/pack-statements';
import type { Span, Stance } from '../../model';
import { indexReportingWords } from '../attribution/token-traits';
import type { AttributedStatement, Quote, Sentence, Token, Trace } from '../layers';
import { CAPITAL } from '../matching/capital';
import { wordSet, wordsOfList } from '../matching/word-list';
import { within } from '../spans';

const STAGE = 'attribute-by-clauses';
const WORD = /[\p{L}\p{M}\p{N}_]+|[^\s]/gu;
const DASH = /^[-–—]$/;
const SENTENCE_END = /^[.!?…]$/;
const OPENING_MARK = /^[«“„"]$/;
const CLOSING_MARK = /^[»”“"]$/;
/** A name in apposition has at most this many tokens. */
const APPOSED = 6;
/** Whom something is told takes at most this many tokens. */
const RECIPIENT = 5;
/** A quoted name within a source has at most this many tokens. */
const QUOTED_NAME = 5;
/** Longest source, and longest stretch between a verb and its clause, in tokens. */
const SOURCE = 14;
/** A clause has at least this many tokens. */
const CLAUSE = 3;
/** After ", said X" the sentence ends within this many tokens. */
const TAIL = 7;
/** Before the quotation that a clause is, at most this many characters stand in it: an article, a mark. */
const LONGEST_OPENING = 6;

type Range = readonly [number, number];
type Found = { cue: Range; source: Range | null; content: Range[]; stance: Stance; rule: string };

const phrases = (list = ''): string[][] => list.split(',').map((phrase) => phrase.trim().match(WORD) ?? []);

/** The length of the longest of some phrases that begins at a word; 0 where none does. */
const phraseAt = (list: readonly string[][], lower: readonly string[], at: number): number =>
  Math.max(0, ...list.map((phrase) => (phrase.length && phrase.every((word, i) => lower[at + i] === word) ? phrase.length : 0)));

class ClauseReader {
  readonly lower: string[];
  readonly complementizers: Set<string>;
  readonly determiners: Set<string>;
  readonly sourceEnds: Set<string>;
  readonly times: Set<string>;
  readonly conjunctions: Set<string>;
  readonly relatives: Set<string>;
  readonly notSpeakers: Set<string>;
  readonly unsaid: Set<string>;
  readonly auxiliaries: Set<string>;
  readonly pronouns: Set<string>;
  readonly according: string[][];
  readonly anaphors: string[][];
  readonly as: Set<string>;
  readonly bodies: { prepositions: Set<string>; verbs: Set<string>; nouns: readonly string[] };

  constructor(
    readonly tokens: readonly Token[],
    readonly inQuote: Uint8Array,
    readonly speech: ReportedSpeech,
    readonly pack: StatementPack,
    readonly stanceOf: (token: Token) => Stance | null,
  ) {
    this.lower = tokens.map((token) => token.text.toLowerCase());
    this.complementizers = wordSet(speech.complementizers);
    this.determiners = wordSet(speech.determiners);
    this.sourceEnds = wordSet(speech.sourceEnds);
    this.times = wordSet(speech.times);
    this.conjunctions = wordSet(speech.conjunctions);
    this.relatives = wordSet(speech.relatives);
    this.notSpeakers = wordSet(speech.notSpeakers);
    this.unsaid = wordSet(speech.unsaid);
    this.auxiliaries = wordSet(pack.auxiliaries);
    this.pronouns = new Set((pack.pronouns ?? []).map(({ form }) => form));
    this.according = phrases(speech.according);
    this.anaphors = phrases(speech.anaphors);
    this.as = wordSet(speech.as);
    const { prepositions, verbs, nouns } = speech.bodies ?? {};
    this.bodies = { prepositions: wordSet(prepositions), verbs: wordSet(verbs), nouns: wordsOfList(nouns) };
  }

  is(set: ReadonlySet<string>, at: number): boolean {
    return set.has(this.lower[at] ?? '');
  }

  /** Where a content ends that runs on: with its sentence, or where speech between dashes begins in it. */
  contentEnd(from: number, limit: number): number {
    for (let at = from; at < limit - 1; at++)
      if (SENTENCE_END.test(this.lower[at] ?? '') && DASH.test(this.lower[at + 1] ?? '')) return at + 1;
    return limit;
  }

  isComma(at: number): boolean {
    return this.tokens[at]?.text === ',';
  }

  isSign(at: number): boolean {
    return this.tokens[at]?.kind === 'sign' && !/^['’.-]$/.test(this.tokens[at]?.text ?? '');
  }

  startsSource(at: number, first: number): boolean {
    const capital = CAPITAL.test(this.tokens[at]?.text ?? '') && at > first;
    if (this.speech.bareSubjects && this.tokens[at]?.kind === 'word' && !this.isGrammar(at)) return true;
    return capital || this.is(this.determiners, at) || this.is(this.pronouns, at);
  }

  isGrammar(at: number): boolean {
    return [this.sourceEnds, this.times, this.complementizers, this.conjunctions, this.relatives].some((set) => this.is(set, at));
  }

  /** A word of time, with its preposition or without: "on Tuesday", «в среду». */
  timeLength(at: number): number {
    if (this.is(this.times, at)) return 1;
    return this.is(this.sourceEnds, at) && this.is(this.times, at + 1) ? 2 : 0;
  }

  /** A source from `start` on: up to a sign, an adjunct or a complementizer; null where none begins. */
  sourceAfter(start: number, limit: number, first: number): Range | null {
    let at = start;
    while (at < limit && this.timeLength(at)) at += this.timeLength(at);
    // «заявила „Вестнику“ директор школы»: to whom it was said
    const recipient = this.#quotedName(at);
    if (recipient && recipient + 1 < limit && this.tokens[recipient + 1]?.kind === 'word') at = recipient + 1;
    if (!this.startsSource(at, first)) {
      // «сообщили журналистам в министерстве»
      for (let body = at; body < Math.min(limit, at + RECIPIENT) && !this.isSign(body); body++)
        if (this.bodyAt(body, limit)) return this.bodyAt(body, limit);
      return null;
    }
    const from = at;
    for (at++; at < Math.min(limit, from + SOURCE); at++) {
      const closing = this.#quotedName(at);
      if (closing) {
        at = closing;
        continue;
      }
      if (this.isSign(at) || this.is(this.sourceEnds, at) || this.is(this.times, at) || this.is(this.complementizers, at)) break;
      if (SENTENCE_END.test(this.tokens[at]?.text ?? '') && at === limit - 1) break;
    }
    return [from, at];
  }

  /** Where the name of a company or a paper closes that opens at a token: «агентство „Маяк“»; else 0. */
  #quotedName(at: number): number {
    if (!OPENING_MARK.test(this.lower[at] ?? '')) return 0;
    const closing = this.lower.slice(at + 1, at + 1 + QUOTED_NAME).findIndex((sign) => CLOSING_MARK.test(sign));
    return closing > 0 ? at + closing + 1 : 0;
  }

  /** Where a name between commas ends that begins after the first of them; else 0. */
  #apposed(comma: number): number {
    if (!this.isComma(comma)) return 0;
    let end = comma + 1;
    while (end < comma + APPOSED && (CAPITAL.test(this.tokens[end]?.text ?? '') || this.lower[end] === '.')) end++;
    return end > comma + 1 && this.isComma(end) ? end : 0;
  }

  /** «в министерстве»: a body, from its preposition on. */
  bodyAt(at: number, limit: number): Range | null {
    if (!this.is(this.bodies.prepositions, at)) return null;
    const isBody = (i: number) =>
      /^\p{Lu}{2,}$/u.test(this.tokens[i]?.text ?? '') || this.bodies.nouns.some((noun) => this.lower[i]?.startsWith(noun));
    // an adjective may stand between: «в российском МИДе»
    if (at + 1 >= limit || !(isBody(at + 1) || (isBody(at + 2) && this.tokens[at + 1]?.kind === 'word'))) return null;
    let end = at + 2;
    while (end < limit && end < at + SOURCE && !this.isSign(end) && !this.timeLength(end)) end++;
    while (end > at + 2 && SENTENCE_END.test(this.lower[end - 1] ?? '')) end--;
    return [at + 1, end];
  }

  /** The source before a verb: its clause back to a comma, without adverbials. */
  sourceBefore(cue: number, first: number): Range | null {
    if (cue > first && this.is(this.pronouns, cue - 1)) return [cue - 1, cue];
    let start = cue;
    while (start > first && !this.isSign(start - 1) && cue - start < SOURCE && !this.inQuote[start - 1]) start--;
    while (start < cue && (this.is(this.conjunctions, start) || this.timeLength(start))) start += this.timeLength(start) || 1;
    const body = this.is(this.bodies.verbs, cue) ? this.bodyAt(start, cue) : null;
    if (body) return body;
    // a verb right after a comma: its subject may stand before what the commas enclose
    let inner = start;
    if (start === cue && this.isComma(cue - 1)) for (inner = cue - 1; inner > first && !this.isComma(inner - 1); ) inner--;
    const enclosed = inner > first && inner < cue && this.is(this.sourceEnds, inner);
    const subject = enclosed ? this.#beforeParenthesis(inner - 1, first) : null;
    if (subject) return subject;
    if (this.is(this.sourceEnds, start)) {
      // "Na quinta-feira o ministro": the adverbial, then a new noun phrase
      let next = start + 2;
      while (next < cue && !this.startsSource(next, first)) next++;
      start = next;
    }
    let end = cue;
    while (end > start && this.is(this.times, end - 1)) end--;
    if (end <= start || this.is(this.relatives, end - 1)) return null;
    return this.startsSource(start, start === first ? -1 : first) ? [start, end] : null;
  }

  /** The subject that opens a sentence before an adverbial in commas: "the mayor, in an attempt to …, said". */
  #beforeParenthesis(comma: number, first: number): Range | null {
    if (!this.isComma(comma)) return null;
    let start = comma;
    while (start > first && !this.isComma(start - 1)) start--;
    while (start < comma && (this.isComma(start) || this.is(this.conjunctions, start) || this.timeLength(start)))
      start += this.timeLength(start) || 1;
    for (let at = start; at < comma; at++)
      if (this.isSign(at) || this.stanceOf(this.tokens[at] as Token) || this.is(this.complementizers, at)) return null;
    return comma - start <= SOURCE && this.startsSource(start, start === first ? -1 : first) ? [start, comma] : null;
  }

  /** The first token of a reporting verb with its auxiliaries. */
  cueStart(verb: number, first: number): number {
    let start = verb;
    while (
      start > first &&
      (this.is(this.auxiliaries, start - 1) || (/^[-'’]$/.test(this.lower[start - 1] ?? '') && this.is(this.auxiliaries, start - 2)))
    )
      start--;
    return start;
  }

  /** S said that C; said S that C. */
  readForward(verb: number, { firstToken, endToken }: Sentence, stance: Stance): Found | null {
    const cue: Range = [this.cueStart(verb, firstToken), verb + 1];
    let at = verb + 1;
    while (this.is(this.times, at)) at++;
    // a language without articles does not tell a subject from a recipient: who stands before the verb is its subject
    const before = this.speech.bareSubjects ? this.sourceBefore(cue[0], firstToken) : null;
    const after = this.sourceAfter(at, endToken, firstToken);
    if (after) at = after[1];
    while (
      at < Math.min(endToken, verb + SOURCE) &&
      (this.is(this.times, at) || this.is(this.sourceEnds, at) || (after && !this.isSign(at) && !this.is(this.complementizers, at)))
    )
      at++;
    if (this.isComma(at)) at++;
    if (!this.is(this.complementizers, at) || this.inQuote[at]) return null;
    let from = at + 1;
    if (/^['’]$/.test(this.tokens[from]?.text ?? '')) from++;
    if (endToken - from < CLAUSE) return null;
    const end = this.#quotedEnd(from, endToken) ?? this.#nextReport(from, endToken) ?? endToken;
    return {
      cue,
      source: before ?? after ?? this.sourceBefore(cue[0], firstToken),
      content: [[from, end]],
      stance,
      rule: 'clause after its verb',
    };
  }

  /** Where a clause that is a quotation ends before another clause is joined to it: that «…» and adds: «…». */
  #quotedEnd(from: number, limit: number): number | null {
    let at = this.lower[from] === ':' ? from + 1 : from;
    if (!this.inQuote[at]) return null;
    while (at < limit && this.inQuote[at]) at++;
    return this.is(this.conjunctions, at) ? at : null;
  }

  /** Where the speaker goes on with another verb: that C "and added that" D. */
  #nextReport(from: number, limit: number): number | null {
    for (let at = from + CLAUSE; at < limit - CLAUSE; at++) {
      const verb = this.is(this.conjunctions, at) && !this.inQuote[at] ? this.tokens[at + 1] : undefined;
      if (!verb || !this.stanceOf(verb)) continue;
      for (let next = at + 2; next < at + 5; next++) if (this.is(this.complementizers, next)) return at;
    }
    return null;
  }

  /** C, said S; – C – said S. */
  readBackward(verb: number, { firstToken, endToken }: Sentence, paragraphStart: number, stance: Stance): Found | null {
    const cue: Range = [this.cueStart(verb, firstToken), verb + 1];
    const mark = cue[0] - 1;
    const source = this.sourceAfter(verb + 1, endToken, firstToken);
    const end = source?.[1] ?? verb + 1;
    if ((endToken - end > TAIL && !this.isComma(end)) || this.inQuote[mark]) return null;
    const comma = DASH.test(this.tokens[mark]?.text ?? '') && this.isComma(mark - 1) ? mark - 1 : mark;
    if (comma === mark && DASH.test(this.tokens[mark]?.text ?? '')) {
      let open = mark - 1;
      while (
        open >= paragraphStart &&
        !(DASH.test(this.lower[open] ?? '') && (open === paragraphStart || SENTENCE_END.test(this.lower[open - 1] ?? '')))
      )
        open--;
      if (open < paragraphStart || mark - open < CLAUSE) return null;
      return { cue, source, content: [[open + 1, mark]], stance, rule: 'speech between dashes' };
    }
    if (!this.isComma(comma) || !source || comma - firstToken < CLAUSE + 1 || this.inQuote[comma - 1]) return null;
    return { cue, source, content: [[firstToken, comma]], stance, rule: 'clause before its verb' };
  }

  /** As S said, C; as said S, C; C, as S said. */
  readAs(at: number, { firstToken, endToken }: Sentence): Found | null {
    let comma = at + 1;
    for (; comma < Math.min(endToken, at + SOURCE); comma++) {
      comma = this.#quotedName(comma) || comma;
      if (this.isSign(comma) && !CLOSING_MARK.test(this.lower[comma] ?? '')) break;
    }
    let verb = at + 1;
    while (verb < comma && !this.stanceOf(this.tokens[verb] as Token)) verb++;
    const stance = verb < comma ? this.stanceOf(this.tokens[verb] as Token) : null;
    if (!stance) return null;
    const cue: Range = [this.cueStart(verb, at + 1), verb + 1];
    const before: Range | null =
      cue[0] > at + 1 && !this.timeLength(at + 1) && !this.is(this.notSpeakers, at + 1) ? [at + 1, cue[0]] : null;
    const named = this.sourceAfter(verb + 1, comma, at) ?? (before && this.startsSource(at + 1, at) ? before : null);
    // "as the mayor, Jane Roe, said": the name between commas is the source's
    const apposed = named?.[1] === comma ? this.#apposed(comma) : 0;
    const source: Range | null = named && apposed ? [named[0], apposed] : named;
    comma = apposed || comma;
    const rule = 'as somebody says';
    if (at <= firstToken + 2 && this.isComma(comma) && !this.inQuote[comma + 1]) {
      const from = this.is(this.complementizers, comma + 1) ? comma + 2 : comma + 1;
      return endToken - from > CLAUSE ? { cue, source, content: [[from, endToken]], stance, rule } : null;
    }
    if (!this.isComma(at - 1) || at - firstToken <= CLAUSE + 1 || endToken - comma > 1) return null;
    return { cue, source, content: [[firstToken, at - 1]], stance, rule };
  }

  /** C. That said S. */
  readAnaphor({ firstToken, endToken }: Sentence, before: Sentence | undefined): Found | null {
    const length = phraseAt(this.anaphors, this.lower, firstToken);
    if (!length || !before || before.endToken - before.firstToken <= CLAUSE) return null;
    for (let verb = firstToken + length; verb < Math.min(endToken, firstToken + SOURCE); verb++) {
      if ((this.isSign(verb) && !this.isComma(verb)) || this.is(this.conjunctions, verb)) return null;
      const stance = this.stanceOf(this.tokens[verb] as Token);
      if (!stance) continue;
      const cue: Range = [this.cueStart(verb, firstToken), verb + 1];
      const subject = cue[0] > firstToken + length ? this.sourceBefore(cue[0], firstToken + length) : null;
      const source = this.sourceAfter(verb + 1, endToken, firstToken) ?? subject;
      return source && { cue, source, content: [[before.firstToken, before.endToken]], stance, rule: 'the sentence before its verb' };
    }
    return null;
  }

  /** According to S, C; C, according to S. */
  readAccording(at: number, length: number, { firstToken, endToken }: Sentence): Found | null {
    const cue: Range = [at, at + length];
    let end = at + length;
    while (
      end < Math.min(endToken, at + SOURCE) &&
      !this.isSign(end) &&
      !(end === endToken - 1 && SENTENCE_END.test(this.lower[end] ?? ''))
    )
      end++;
    // "according to the mayor (who was there), C"
    const source: Range = [at + length, end];
    if (this.tokens[end]?.text === '(') {
      while (end < endToken && this.tokens[end]?.text !== ')') end++;
      end++;
    }
    const head = this.is(this.determiners, at + length) ? at + length + 1 : at + length;
    const speaks = this.startsSource(at + length, firstToken) && !this.is(this.notSpeakers, head);
    if (!speaks || end === at + length) return null;
    if (at <= firstToken + 1 && this.isComma(end)) {
      return endToken - end > CLAUSE
        ? { cue, source, content: [[end + 1, this.contentEnd(end + 1, endToken)]], stance: 'states', rule: 'according to, before' }
        : null;
    }
    if (at - firstToken < CLAUSE) return null;
    // "vary according to the season": without a comma, only somebody with a name speaks
    if (!this.isComma(at - 1) && !this.tokens.slice(...source).some(({ text }) => CAPITAL.test(text))) return null;
    const content: Range[] = [[firstToken, at]];
    if (this.isComma(end) && endToken - end > 2 * CLAUSE) content.push([end + 1, endToken]);
    return { cue, source, content, stance: 'states', rule: 'according to, after' };
  }

  read(sentence: Sentence, paragraphStart: number, before: Sentence | undefined): Found[] {
    const anaphor = this.readAnaphor(sentence, before);
    const found: Found[] = anaphor ? [anaphor] : [];
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = this.tokens[at];
      if (!token || this.inQuote[at]) continue;
      if (anaphor && at < anaphor.cue[1]) continue;
      const as = this.is(this.as, at) ? this.readAs(at, sentence) : null;
      if (as) {
        found.push(as);
        break;
      }
      const length = phraseAt(this.according, this.lower, at);
      const stance = length ? null : this.stanceOf(token);
      if (!length && (!stance || this.is(this.unsaid, this.cueStart(at, sentence.firstToken) - 1))) continue;
      const next = length
        ? this.readAccording(at, length, sentence)
        : ((stance && (this.readForward(at, sentence, stance) ?? this.readBackward(at, sentence, paragraphStart, stance))) ?? null);
      // what one reports, another does not report again
      if (!next || found.some(({ content }) => content.some(([from, to]) => at >= from && at < to && next.rule !== 'according to, after')))
        continue;
      found.push(next);
      // "That said the minister, reports the agency": nothing else is reported there
      if (anaphor && next.rule !== 'clause after its verb') {
        found.pop();
        continue;
      }
      if (next.rule === 'clause after its verb' && (next.content[0]?.[1] ?? 0) >= sentence.endToken) break;
    }
    return found;
  }
}

/** A range as a span, without the signs at its ends that belong to no content. */
function spanOf(tokens: readonly Token[], [from, to]: Range): Span | null {
  let start = from;
  let end = to;
  const outside = (at: number) => /^[,.;:–—-]$/.test(tokens[at]?.text ?? '');
  while (start < end && outside(start)) start++;
  while (end > start && outside(end - 1)) end--;
  return end > start ? [tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0] : null;
}

/** Statements that report in clauses, in reading order. */
export function attributeByClauses(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  pack: StatementPack,
  trace: Trace,
): AttributedStatement[] {
  const { reportedSpeech, reportingWords = [] } = pack;
  if (!reportedSpeech) return [];
  const index = indexReportingWords(reportingWords);
  const stanceOf = (token: Token): Stance | null => {
    const list = reportingWords[(index.get(token.text.toLowerCase()) ?? 0) - 1];
    return list?.speech ? list.stance : null;
  };
  const inQuote = new Uint8Array(tokens.length);
  for (const { span, words: count, setOff } of quotes)
    if (setOff || count > 2) for (const [i, token] of tokens.entries()) if (token.start >= span[0] && token.end <= span[1]) inQuote[i] = 1;
  const reader = new ClauseReader(tokens, inQuote, reportedSpeech, pack, stanceOf);
  const starts = new Map<number, number>();
  for (const { paragraph, firstToken } of sentences) if (!starts.has(paragraph)) starts.set(paragraph, firstToken);
  return sentences.flatMap((sentence, i) =>
    reader
      .read(sentence, starts.get(sentence.paragraph) ?? sentence.firstToken, sentences[i - 1])
      .flatMap(({ cue, source, content, stance, rule }) => {
        const spans = content.map((range) => spanOf(tokens, range)).filter((span) => span !== null);
        const cueSpan = spanOf(tokens, cue);
        const [first] = spans;
        if (!first || !cueSpan) return [];
        const mixed = quotes.some(({ span, words: count }) => count > 1 && spans.some((s) => span[0] >= s[0] && span[1] <= s[1]));
        trace({ stage: STAGE, span: cueSpan, decision: 'kept', reason: rule });
        return {
          kind: mixed ? ('mixed' as const) : ('indirect' as const),
          source: source && spanOf(tokens, source),
          cue: cueSpan,
          content: spans,
          stance,
          ...(source ? {} : { continues: true }),
          rule,
        };
      }),
  );
}

const length = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** Quoted and reported statements as one layer: a quotation inside a reported clause is part of it; one that is the whole of it stays. */
export function mergeStatements(quoted: readonly AttributedStatement[], reported: readonly AttributedStatement[]): AttributedStatement[] {
  const covers = (outer: AttributedStatement, inner: AttributedStatement) =>
    inner.content.every((span) => outer.content.some((wide) => within(span, wide)));
  // "said that they value “…”": words of the clause that no quotation has are said too
  const opensEarlier = (outer: AttributedStatement, inner: AttributedStatement) =>
    (inner.content[0]?.[0] ?? 0) - (outer.content[0]?.[0] ?? 0) > LONGEST_OPENING && inner.cue?.[1] === outer.cue?.[1];
  const whole = (outer: AttributedStatement, inner: AttributedStatement) =>
    covers(outer, inner) && length(inner.content) > 0.8 * length(outer.content) && !opensEarlier(outer, inner);
  // the paper's name after "– reports" is quoted, not said
  const names = (clause: AttributedStatement, quote: AttributedStatement) =>
    quote.content.every((span) => clause.source && within(span, clause.source));
  const speech = quoted.filter((quote) => !reported.some((clause) => names(clause, quote)));
  const kept = reported.filter((clause) => !speech.some((quote) => whole(clause, quote) || covers(quote, clause)));
  // a quotation that nothing beside it frames takes its frame from the clause that it is: "…". That said the minister.
  const framed = speech.map((quote) => {
    const clause = quote.cue ? undefined : reported.find((other) => whole(other, quote));
    return clause ? { ...quote, source: clause.source, cue: clause.cue, stance: clause.stance, rule: clause.rule } : quote;
  });
  const rest = framed.filter((quote) => !kept.some((clause) => covers(clause, quote)));
  return [...rest, ...kept].sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}
