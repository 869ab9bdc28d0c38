/** Puts quotations right after the model: whole quotes rather than parts, the rest of a quotation with its beginning, none left out. */
import type { Span } from '../../model';
import type { AttributedStatement, Quote, Sentence } from '../layers';

/** Share of a quote that must be content already for all of it to become content. */
const MOST_OF_IT = 0.5;
/** A shorter quote is a title or a scare quote. */
const LEAST_WORDS = 4;

const SPOKEN = /[,?!]["”’»]$/;
const ENDS_IN_COMMA = /,["”’»]$/;
/** What ends a sentence and is no part of what is said in it. */
const STOPS = /[\s.!?…]+$/;

/** Longest text between two parts of one speech, in characters: the rest of the sentence after "he said in a speech on Tuesday". */
const LONGEST_TAIL = 160;

const paragraphEnd = (text: string, from: number) => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};
const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
const covered = (span: Span, by: readonly Span[]) => by.reduce((sum, other) => sum + overlap(span, other), 0) / (span[1] - span[0]);
const ends = (statement: AttributedStatement) =>
  Math.max(...statement.content.map((c) => c[1]), statement.cue?.[1] ?? 0, statement.source?.[1] ?? 0);

/** Spans in order, those that touch (white space aside) as one. */
export function joinSpans(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && !/[^\s]/.test(text.slice(last[1], span[0])) && !text.slice(last[1], span[0]).includes('\n')) {
      joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    } else joined.push(span);
  }
  return joined;
}

/** Content that takes most of a quote takes all of it, its marks included, where neither cue nor source stands in the quote. */
function wholeQuotes(text: string, statement: AttributedStatement, quotes: readonly Quote[]): AttributedStatement {
  const parts = [statement.cue, statement.source].filter((part) => part !== null);
  const content = [...statement.content];
  for (const { span, setOff, words, balanced } of quotes) {
    if (parts.some((part) => overlap(part, span) > 0)) continue;
    const share = covered(span, statement.content);
    // content that enters a quotation goes on to its end
    const enters = balanced && statement.content.some((c) => c[0] < span[0] && span[0] + 1 < c[1] && c[1] < span[1]);
    // the last words of a quotation, with its verb behind it: the whole of it
    const closes =
      balanced &&
      setOff &&
      statement.content.some((c) => span[0] < c[0] && c[0] < span[1] && c[1] === span[1]) &&
      parts.some((p) => p[0] >= span[1] && !/[\p{L}]/u.test(text.slice(span[1], p[0])));
    if (enters || closes || (share > MOST_OF_IT && (setOff || words < LEAST_WORDS || share > 0.8))) content.push(span);
  }
  return { ...statement, content: joinSpans(text, content) };
}

/** A quotation before its cue is all that was said, with what is quoted after it: "…," she said, standing in the water. */
function withoutTail(statement: AttributedStatement, quotes: readonly Quote[]): AttributedStatement {
  const [first, ...rest] = statement.content;
  const { cue } = statement;
  const isQuote = (span: Span) => quotes.some((q) => q.span[0] === span[0] && q.span[1] === span[1]);
  if (!first || !rest.length || !cue || first[1] > cue[0] || !isQuote(first)) return statement;
  const quoted = rest.filter(
    (span) =>
      covered(
        span,
        quotes.map((q) => q.span),
      ) > MOST_OF_IT,
  );
  return quoted.length === rest.length ? statement : { ...statement, content: [first, ...quoted] };
}

/** The statement that a quote without an attribution of its own goes on: that of the sentence before, or of the paragraph before. */
function wentBefore(
  text: string,
  quote: Quote,
  before: Quote | undefined,
  statements: readonly AttributedStatement[],
  sentences: readonly Sentence[],
): AttributedStatement | undefined {
  const { span } = quote;
  const index = sentences.findIndex((s) => s.span[0] <= span[0] && span[0] < s.span[1]);
  const sentence = sentences[index];
  const previous = sentences[index - 1];
  if (!sentence || !previous || !before || text.slice(sentence.span[0], span[0]).trim() !== '') return undefined;
  const owner = statements.findLast((s) => covered(before.span, s.content) > MOST_OF_IT);
  if (!owner) return undefined;
  if (before.goesOn) return owner;
  const gap = text.slice(before.span[1], span[0]);
  const latest = Math.max(before.span[1], ends(owner));
  if (latest > span[0] || gap.length > LONGEST_TAIL || latest <= previous.span[0]) return undefined;
  if (statements.some((s) => s !== owner && s.cue !== null && s.cue[0] >= before.span[0] && s.cue[0] < span[0])) return undefined;
  if (previous.paragraph === sentence.paragraph) return owner;
  // a paragraph that is nothing but a quotation, right after one that ends with a quotation's attribution
  const alone = !/[\p{L}\p{N}]/u.test(text.slice(span[1], paragraphEnd(text, span[1])));
  return alone && previous.paragraph === sentence.paragraph - 1 ? owner : undefined;
}

/** Whether a quotation is a sentence, or some, with nobody beside it. */
const standsAlone = (text: string, { span }: Quote, sentences: readonly Sentence[]): boolean =>
  sentences.some((s) => s.span[0] === span[0]) && sentences.some((s) => s.span[1] === span[1]) && !ENDS_IN_COMMA.test(text.slice(...span));

/**
 * "“…,” A said, in answer to what B had asked. “…”": the quotation behind the sentence goes on with the one before, whatever the model made of
 * the verbs between.
 */
function takeUpQuotes(
  text: string,
  given: readonly AttributedStatement[],
  outer: readonly Quote[],
  sentences: readonly Sentence[],
): AttributedStatement[] {
  let statements = [...given];
  for (const [i, quote] of outer.entries()) {
    const before = outer[i - 1];
    const { span } = quote;
    if (!before || !standsAlone(text, quote, sentences)) continue;
    const index = sentences.findIndex((s) => s.span[0] === span[0]);
    const previous = sentences[index - 1];
    if (!previous || previous.paragraph !== sentences[index]?.paragraph) continue;
    const owner = statements.find(
      ({ cue, content }) =>
        cue &&
        cue[0] >= before.span[1] &&
        cue[1] <= span[0] &&
        cue[0] >= previous.span[0] &&
        content.some((c) => c[1] <= cue[0] && overlap(c, before.span) > 0),
    );
    if (!owner || covered(span, owner.content) > MOST_OF_IT) continue;
    const others = statements.filter((s) => s !== owner && covered(span, s.content) > MOST_OF_IT);
    if (others.length > 1 || others.some(({ cue }) => !cue || cue[0] < (owner.cue?.[1] ?? 0) || cue[1] > span[0])) continue;
    const lastEnd = text.slice(0, previous.span[1]).replace(STOPS, '').length;
    statements = statements.flatMap((s): AttributedStatement[] => {
      if (s === owner) return [{ ...s, content: joinSpans(text, [...s.content, span]) }];
      if (!others.includes(s)) return [s];
      const content = s.content.flatMap((c): Span[] => (c[0] >= lastEnd ? [] : [[c[0], Math.min(c[1], lastEnd)]]));
      return content.length ? [{ ...s, content }] : [];
    });
  }
  return statements;
}

/** @returns the statements, and the quotes that none of them has. */
export function completeQuotes(
  text: string,
  statements: readonly AttributedStatement[],
  quotes: readonly Quote[],
  sentences: readonly Sentence[],
): { statements: AttributedStatement[]; left: Quote[] } {
  const outer = quotes.filter((q) => q.depth === 0);
  const whole = statements.map((s) => withoutTail(wholeQuotes(text, s, outer), outer));
  const out = takeUpQuotes(text, whole, outer, sentences);
  const left: Quote[] = [];
  for (const [i, quote] of outer.entries()) {
    if (!quote.setOff && !quote.goesOn) continue;
    // “No,” he said: what opens its sentence and ends in a comma within its marks is no title, however short
    const isSpoken = () => SPOKEN.test(text.slice(...quote.span)) && sentences.some(({ span }) => span[0] === quote.span[0]);
    if (quote.words < LEAST_WORDS && !isSpoken()) continue;
    const all = out.flatMap((s) => [...s.content, ...(s.cue ? [s.cue] : [])]);
    if (covered(quote.span, all) > 0.2) continue;
    const owner = wentBefore(text, quote, outer[i - 1], out, sentences);
    if (owner)
      out[out.indexOf(owner)] = {
        ...owner,
        content: joinSpans(text, [...owner.content, quote.span]),
      };
    else left.push(quote);
  }
  return { statements: out, left };
}
