/** Statements without quotation marks, for languages with reporting words alone: clauses after "that", before ", said X", and "according to". */
import type { ReportedSpeech, StatementPack } from '../../languages/pack-statements';
import type { Span, Stance } from '../../model';
import { indexReportingWords } from '../attribution/token-traits';
import type { AttributedStatement, Quote, Sentence, Token, Trace } from '../layers';

const STAGE = 'attribute-by-clauses';
const WORD = /[\p{L}\p{M}\p{N}_]+|[^\s]/gu;
const CAPITAL = /^\p{Lu}/u;
const DASH = /^[-–—]$/;
const SENTENCE_END = /^[.!?…]$/;
/** Longest source, and longest stretch between a verb and its clause, in tokens. */
const SOURCE = 14;
/** A clause has at least this many tokens. */
const CLAUSE = 3;
/** After ", said X" the sentence ends within this many tokens. */
const TAIL = 7;

type Range = readonly [number, number];
type Found = { cue: Range; source: Range | null; content: Range[]; stance: Stance; rule: string };

const words = (list = ''): Set<string> => new Set(list.split(' ').filter(Boolean));

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

  constructor(
    readonly tokens: readonly Token[],
    readonly inQuote: Uint8Array,
    readonly speech: ReportedSpeech,
    readonly pack: StatementPack,
    readonly stanceOf: (token: Token) => Stance | null,
  ) {
    this.lower = tokens.map((token) => token.text.toLowerCase());
    this.complementizers = words(speech.complementizers);
    this.determiners = words(speech.determiners);
    this.sourceEnds = words(speech.sourceEnds);
    this.times = words(speech.times);
    this.conjunctions = words(speech.conjunctions);
    this.relatives = words(speech.relatives);
    this.notSpeakers = words(speech.notSpeakers);
    this.unsaid = words(speech.unsaid);
    this.auxiliaries = words(pack.auxiliaries);
    this.pronouns = new Set((pack.pronouns ?? []).map(({ form }) => form));
    this.according = speech.according.split(',').map((phrase) => phrase.trim().match(WORD) ?? []);
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
    return capital || this.is(this.determiners, at) || this.is(this.pronouns, at);
  }

  /** A source from `start` on: up to a sign, an adjunct or a complementizer; null where none begins. */
  sourceAfter(start: number, limit: number, first: number): Range | null {
    let at = start;
    while (at < limit && this.is(this.times, at)) at++;
    if (!this.startsSource(at, first)) return null;
    const from = at;
    for (at++; at < Math.min(limit, from + SOURCE); at++) {
      if (this.isSign(at) || this.is(this.sourceEnds, at) || this.is(this.times, at) || this.is(this.complementizers, at)) break;
      if (SENTENCE_END.test(this.tokens[at]?.text ?? '') && at === limit - 1) break;
    }
    return [from, at];
  }

  /** The source before a verb: its clause back to a comma, without adverbials. */
  sourceBefore(cue: number, first: number): Range | null {
    let start = cue;
    while (start > first && !this.isSign(start - 1) && cue - start < SOURCE && !this.inQuote[start - 1]) start--;
    while (start < cue && (this.is(this.conjunctions, start) || this.is(this.times, start))) start++;
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
    return {
      cue,
      source: after ?? this.sourceBefore(cue[0], firstToken),
      content: [[from, endToken]],
      stance,
      rule: 'clause after its verb',
    };
  }

  /** C, said S; – C – said S. */
  readBackward(verb: number, { firstToken, endToken }: Sentence, paragraphStart: number, stance: Stance): Found | null {
    const cue: Range = [this.cueStart(verb, firstToken), verb + 1];
    const mark = cue[0] - 1;
    const source = this.sourceAfter(verb + 1, endToken, firstToken);
    const end = source?.[1] ?? verb + 1;
    if (endToken - end > TAIL || this.inQuote[mark]) return null;
    if (DASH.test(this.tokens[mark]?.text ?? '')) {
      let open = mark - 1;
      while (
        open >= paragraphStart &&
        !(DASH.test(this.lower[open] ?? '') && (open === paragraphStart || SENTENCE_END.test(this.lower[open - 1] ?? '')))
      )
        open--;
      if (open < paragraphStart || mark - open < CLAUSE) return null;
      return { cue, source, content: [[open + 1, mark]], stance, rule: 'speech between dashes' };
    }
    if (!this.isComma(mark) || !source || mark - firstToken < CLAUSE + 1) return null;
    return { cue, source, content: [[firstToken, mark]], stance, rule: 'clause before its verb' };
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
    const head = this.is(this.determiners, at + length) ? at + length + 1 : at + length;
    const speaks = this.startsSource(at + length, firstToken) && !this.is(this.notSpeakers, head);
    if (!speaks || end === at + length) return null;
    const source: Range = [at + length, end];
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

  accordingAt(at: number): number {
    return Math.max(
      0,
      ...this.according.map((phrase) => (phrase.length && phrase.every((word, i) => this.lower[at + i] === word) ? phrase.length : 0)),
    );
  }

  read(sentence: Sentence, paragraphStart: number): Found[] {
    const found: Found[] = [];
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = this.tokens[at];
      if (!token || this.inQuote[at]) continue;
      const length = this.accordingAt(at);
      const stance = length ? null : this.stanceOf(token);
      if (!length && (!stance || this.is(this.unsaid, this.cueStart(at, sentence.firstToken) - 1))) continue;
      const next = length
        ? this.readAccording(at, length, sentence)
        : ((stance && (this.readForward(at, sentence, stance) ?? this.readBackward(at, sentence, paragraphStart, stance))) ?? null);
      // what one reports, another does not report again
      if (!next || found.some(({ content }) => content.some(([from, to]) => at >= from && at < to && next.rule !== 'according to, after')))
        continue;
      found.push(next);
      if (next.rule === 'clause after its verb') break;
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
  return sentences.flatMap((sentence) =>
    reader.read(sentence, starts.get(sentence.paragraph) ?? sentence.firstToken).flatMap(({ cue, source, content, stance, rule }) => {
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

const within = (inner: Span, outer: Span) => inner[0] >= outer[0] && inner[1] <= outer[1];
const length = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** Quoted and reported statements as one layer: a quotation inside a reported clause is part of it; one that is the whole of it stays. */
export function mergeStatements(quoted: readonly AttributedStatement[], reported: readonly AttributedStatement[]): AttributedStatement[] {
  const covers = (outer: AttributedStatement, inner: AttributedStatement) =>
    inner.content.every((span) => outer.content.some((wide) => within(span, wide)));
  const whole = (outer: AttributedStatement, inner: AttributedStatement) =>
    covers(outer, inner) && length(inner.content) > 0.8 * length(outer.content);
  const kept = reported.filter((clause) => !quoted.some((quote) => whole(clause, quote) || covers(quote, clause)));
  const rest = quoted.filter((quote) => !kept.some((clause) => covers(clause, quote)));
  return [...rest, ...kept].sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}
