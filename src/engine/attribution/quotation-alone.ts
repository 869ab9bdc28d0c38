/** A quotation that the model left out: source and cue from the words around it, none where these do not say. */
import type { Span } from '../../model';
import type { AttributedStatement, NameMention, Quote, Sentence, Token } from '../layers';
import { CAPITAL } from '../matching/capital';
import { readFrame } from './quote-frame';
import type { ReportingLexicon } from './reporting-lexicon';

/** A quotation with nobody beside it that is shorter is a title or a scare quote. */
const LEAST_WORDS = 12;
const LOWER_CASE = /^\p{Ll}/u;

/** @returns null where it is a title or a scare quote. */
export function attributeQuotation(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quote: Quote,
  names: readonly NameMention[],
  { lists, index, subjects }: ReportingLexicon,
): AttributedStatement | null {
  const listOf = (word: string) => lists[(index.get(word.toLowerCase()) ?? 0) - 1];
  // "the New York Post", "the secretary of state": part of a name or a title
  const isCue = ({ text }: Token) => LOWER_CASE.test(text) && (listOf(text)?.speech ?? false);
  const around = readFrame(tokens, sentences, quote, isCue, names);
  // "the movie, “…”, is based on a book written by": words that begin with a verb and name nobody say nothing of the quotation
  const isSubject = ([start, end]: Span) =>
    tokens.some(
      (t) => t.start >= start && t.end <= end && (CAPITAL.test(t.text) || (t.start === start && subjects.has(t.text.toLowerCase()))),
    );
  const frame = around?.source && !isSubject(around.source) ? null : around;
  if (!frame && quote.words < LEAST_WORDS) return null;
  const cue = frame?.cue && tokens.find((t) => t.start === frame.cue?.[0]);
  return {
    kind: 'direct',
    source: frame?.source ?? null,
    cue: frame?.cue ?? null,
    content: [quote.span],
    stance: (cue && listOf(cue.text)?.stance) || 'states',
    rule: frame ? 'quotation, with the reporting word beside it' : 'quotation, nobody named beside it',
  };
}

/**
 * Takes from a statement the quotations of later sentences that have somebody beside them: X said that A. "B," she added.
 * The quotations that nobody has then are read by themselves.
 */
export function withoutOthersQuotes(
  statement: AttributedStatement,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  opensSentence: (at: number) => boolean,
  speaksAfter: (quote: Quote) => boolean,
): AttributedStatement {
  const { cue, content } = statement;
  const home = cue && sentences.find(({ span }) => span[0] <= cue[0] && cue[0] < span[1]);
  if (!home || !content.some(([start]) => start < home.span[1])) return statement;
  const others = quotes.filter(
    ({ span, depth }) =>
      depth === 0 && span[0] >= cue[1] && content.some((c) => c[0] < span[0] && span[0] < c[1]) && opensSentence(span[0]),
  );
  const own = others.find(speaksAfter);
  if (!own) return statement;
  const lastWordEnd = (at: number) => tokens.findLast(({ end, kind }) => end <= at && kind !== 'sign')?.end ?? at;
  const left = content.flatMap(([start, end]): AttributedStatement['content'] =>
    start >= own.span[0] ? [] : [[start, Math.min(end, lastWordEnd(own.span[0]))]],
  );
  return left.length ? { ...statement, content: left } : statement;
}
