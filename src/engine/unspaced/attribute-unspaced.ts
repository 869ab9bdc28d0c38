/** Finds who said what in Chinese: quotations and clauses beside a verb of speech, and what is said to be so "according to" somebody. */
import type { StatementPack } from '../../languages/pack-statements';
import type { UnspacedPack } from '../../languages/pack-unspaced';
import type { Span, Stance } from '../../model';
import type { AttributedStatement, NameMention, Quote, Sentence, Token, Trace } from '../layers';
import { readVerbFinal } from './attribute-verb-final';
import { compileSpeech, LINE, type Passage, passageOf, type Speech } from './passage';

const STAGE = 'attribute-unspaced';
const PAUSE = /[，,：:、\s]/;
const SPEECH_END = /[。！？，,]["”」』]$/;
const SENTENCE_END = /[。！？!?；;]/;
/** A clause that somebody says has at least this many letters; a quotation that nothing frames more. */
const LEAST = 5;
const LEAST_UNFRAMED = 12;

type Found = Omit<AttributedStatement, 'kind'>;

/** Reads the statements of one paragraph. */
class ParagraphReader {
  readonly found: Found[] = [];
  /** Quotes that a statement holds already. */
  readonly used = new Set<Quote>();

  constructor(
    readonly passage: Passage,
    readonly speech: Speech,
  ) {}

  /** After a verb: over its comma or colon. */
  #skipPause(offset: number): number {
    let at = offset;
    while (at < this.passage.end && PAUSE.test(this.passage.text.charAt(at))) at++;
    return at;
  }

  /** Quotes in a row from an offset on, or back from it. */
  #quotesFrom(offset: number): Quote[] {
    const next = this.passage.quotes.find(({ span }) => span[0] === offset);
    return next ? [next, ...this.#quotesFrom(this.#skipPause(next.span[1]))] : [];
  }

  #quotesBefore(offset: number): Quote[] {
    let at = offset;
    while (at > this.passage.start && PAUSE.test(this.passage.text.charAt(at - 1))) at--;
    const last = this.passage.quotes.find(({ span }) => span[1] === at);
    return last ? [...this.#quotesBefore(last.span[0]), last] : [];
  }

  #add(source: Span | null, cue: Span, content: Span[], stance: Stance, rule: string) {
    this.found.push({ source, cue, content, stance, rule, ...(source ? {} : { continues: true }) });
    for (const quote of this.passage.quotes)
      if (content.some(([from, to]) => quote.span[0] >= from && quote.span[1] <= to)) this.used.add(quote);
  }

  read(): Found[] {
    this.#readAccording();
    this.#readVerbs();
    this.#readRest();
    return this.found;
  }

  #readVerbs() {
    const { passage, speech } = this;
    let done = passage.start;
    for (let at = passage.start; at < passage.end; at++) {
      if (
        at < done ||
        passage.isQuoted(at) ||
        this.found.some(({ content }) => content.some((span) => span[0] <= at && at < span[1])) ||
        !passage.startsToken(at)
      )
        continue;
      const { length, stance } = speech.verbAt(passage.text, at);
      // a verb of one letter may begin another word, and after «的» it is a noun
      if (!length || (length === 1 && !passage.startsToken(at + 1)) || passage.text.charAt(at - 1) === '的') continue;
      const end = at + length;
      const clause = passage.clauseStart(at);
      if (speech.accordingBefore.at(passage.text, clause)) continue;
      const source = speech.sourceIn(passage, clause, at);
      if (source === undefined || /[的了者]/.test(passage.text.charAt(end))) continue;
      const cue: Span = [at, end];
      const next = this.#skipPause(end);
      const after = this.#quotesFrom(next).filter((quote) => quote.setOff || quote.words > 2);
      const before = this.#quotesBefore(clause).filter((quote) => !this.used.has(quote));
      const stops = end >= passage.end || SENTENCE_END.test(passage.text.charAt(end));
      const sentenceEnd = passage.sentenceEnd(next);
      const last = after.at(-1);
      if (before.length && (stops || (after.length && next > end))) {
        this.#add(
          source,
          cue,
          [...before, ...(stops ? [] : after)].map(({ span }) => span),
          stance,
          'quoted, before its verb',
        );
      } else if (last && (last.span[1] >= sentenceEnd - 1 || SPEECH_END.test(passage.text.slice(0, last.span[1]).slice(-2)))) {
        this.#add(
          source,
          cue,
          after.map(({ span }) => span),
          stance,
          'quoted, after its verb',
        );
      } else if (!stops && sentenceEnd - next >= LEAST) {
        this.#add(source, cue, [[next, sentenceEnd]], stance, 'a clause after its verb');
        done = sentenceEnd;
      } else if (stops && source && clause - passage.sentenceStart(clause - 1) > LEAST) {
        this.#add(source, cue, [[passage.sentenceStart(clause - 1), clause - 1]], stance, 'a clause before its verb');
      }
      done = Math.max(done, end);
    }
  }

  #readAccording() {
    const { passage, speech } = this;
    for (let at = passage.start; at < passage.end; at++) {
      const length = passage.isQuoted(at) ? 0 : speech.accordingBefore.at(passage.text, at);
      if (!length || passage.clauseStart(at) !== at) continue;
      let comma = at + length;
      while (comma < passage.end && !/[，,。；]/.test(passage.text.charAt(comma))) comma++;
      const end = comma - speech.accordingAfter.before(passage.text, comma);
      if (passage.text.charAt(comma) === '。' || end === comma || end <= at + length) continue;
      const source = speech.sourceIn(passage, at + length, end);
      const from = this.#skipPause(comma);
      const to = passage.sentenceEnd(from);
      const known = this.found.some(({ content }) => content.some((span) => span[0] < to && from < span[1]));
      if (source && to - from >= LEAST && !known) this.#add(source, [at, at + length], [[from, to]], 'states', 'according to');
    }
  }

  /** Speech that nothing frames: sentences between quotation marks. */
  #readRest() {
    for (const quote of this.passage.quotes) {
      const [start, end] = quote.span;
      if (this.used.has(quote) || end - start < LEAST_UNFRAMED || !/[。！？]/.test(this.passage.text.charAt(end - 2))) continue;
      this.found.push({ source: null, cue: null, content: [quote.span], stance: 'states', rule: 'quoted, nobody near', continues: true });
    }
  }
}

/** Statements in reading order. */
export function attributeUnspaced(
  text: string,
  tokens: readonly Token[],
  _sentences: readonly Sentence[],
  quotes: readonly Quote[],
  names: readonly NameMention[],
  pack: UnspacedPack,
  pronouns: StatementPack['pronouns'],
  trace: Trace,
): AttributedStatement[] {
  const speech = compileSpeech(pack, pronouns);
  const found = Array.from(text.matchAll(LINE), (line) => {
    const passage = passageOf(text, [line.index, line.index + line[0].length], tokens, quotes, names);
    const statements = pack.reporting.verbFinal ? readVerbFinal(passage, speech) : new ParagraphReader(passage, speech).read();
    return statements.map((statement): AttributedStatement => {
      const holds = passage.quotes.some(({ span }) => statement.content.some(([from, to]) => span[0] >= from && span[1] <= to));
      const whole = statement.content.every((span) =>
        passage.quotes.some((quote) => quote.span[0] === span[0] && quote.span[1] === span[1]),
      );
      return { ...statement, kind: whole ? 'direct' : holds ? 'mixed' : 'indirect' };
    });
  }).flat();
  for (const { content, rule } of found) trace({ stage: STAGE, span: content[0] ?? [0, 0], decision: 'kept', reason: rule });
  return found.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}
