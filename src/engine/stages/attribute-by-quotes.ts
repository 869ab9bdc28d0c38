/** Statements of a language without model or grammar: quoted speech, with the reporting word or the name that stands beside it. */
import type { StatementPack } from '../../languages/pack-statements';
import type { Span } from '../../model';
import { readFrame } from '../attribution/quote-frame';
import { indexReportingWords } from '../attribution/reporting-lexicon';
import type { AttributedStatement, NameMention, Quote, Sentence, Token, Trace } from '../layers';

const STAGE = 'attribute-by-quotes';

/** A shorter quote is a title or a scare quote, unless punctuation sets it off as speech. */
const LEAST_WORDS = 4;
const LEAST_WORDS_SET_OFF = 2;
/** A title or the name of a body has at most this many words. */
const LONGEST_TITLE = 6;
/** Longest text between two halves of one quotation, in characters: ", dijo el ministro de Exteriores, Juan Pérez, ". */
const LONGEST_BREAK = 90;
/** Farthest that a name may stand from the quotation, in characters. */
const FARTHEST_NAME = 80;

const wordsOf = (...lists: (string | undefined)[]) => new Set(lists.flatMap((list) => list?.split(' ') ?? []).filter(Boolean));

/** «агентство „Маяк“»: a few words with a capital, within a sentence, that nothing sets off. */
const isTitle = (text: string, { span, words, setOff, goesOn }: Quote) =>
  !setOff &&
  !goesOn &&
  words <= LONGEST_TITLE &&
  /^.\p{Lu}/u.test(text.slice(span[0], span[0] + 3)) &&
  /[\p{Ll}(]\s*$/u.test(text.slice(0, span[0]).slice(-3));

/** @param framed whether a reporting word stands beside it. */
const isSpeech = (text: string, quote: Quote, framed: boolean) =>
  quote.depth === 0 && !isTitle(text, quote) && quote.words >= (quote.setOff || quote.goesOn || framed ? LEAST_WORDS_SET_OFF : LEAST_WORDS);

/** Quotes that belong together: halves of a sentence, sentences in a row, paragraphs of one speech. */
function joinQuotes(text: string, quotes: readonly Quote[], sentences: readonly Sentence[]): Quote[][] {
  const groups: Quote[][] = [];
  const sentenceAt = (at: number) => sentences.find((s) => s.span[0] <= at && at < s.span[1]);
  for (const quote of quotes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const between = last ? text.slice(last.span[1], quote.span[0]) : '';
    const interrupted =
      last !== undefined &&
      between.length <= LONGEST_BREAK &&
      !between.includes('\n') &&
      sentenceAt(last.span[1] - 1) === sentenceAt(quote.span[0]) &&
      /^\s*[,،—–-]/.test(between) &&
      /[,،.:—–-]\s*$/.test(between);
    if (group && last && (last.goesOn || between.trim() === '' || interrupted)) group.push(quote);
    else groups.push([quote]);
  }
  return groups;
}

/** The nearest name outside the quotes in the same sentences; null where none is near. */
function nearestName(text: string, group: readonly Quote[], names: readonly NameMention[], sentences: readonly Sentence[]): Span | null {
  const start = group[0]?.span[0] ?? 0;
  const end = group.at(-1)?.span[1] ?? 0;
  const inside = (span: Span) => group.some((q) => q.span[0] < span[1] && span[0] < q.span[1]);
  const from = sentences.find((s) => s.span[0] <= start && start < s.span[1])?.span[0] ?? start;
  const next = sentences.find((s) => s.span[0] <= end - 1 && end - 1 < s.span[1])?.span[1] ?? end;
  let best: Span | null = null;
  let least = FARTHEST_NAME;
  for (const { span, kind } of names) {
    if (kind === 'place' || inside(span) || span[0] < from || span[1] > next) continue;
    const distances = group.flatMap((q) => [
      span[0] >= q.span[1] ? span[0] - q.span[1] : FARTHEST_NAME,
      span[1] <= q.span[0] ? q.span[0] - span[1] : FARTHEST_NAME,
    ]);
    const distance = Math.min(...distances);
    if (distance >= least || text.slice(Math.min(span[0], start), start).includes('\n')) continue;
    least = distance;
    best = span;
  }
  return best;
}

/** Direct quotations alone, in reading order. */
export function attributeByQuotes(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  names: readonly NameMention[],
  pack: StatementPack,
  trace: Trace,
): AttributedStatement[] {
  const lists = pack.reportingWords ?? [];
  const index = indexReportingWords(lists);
  const listOf = (token: Token) => lists[(index.get(token.text.toLowerCase()) ?? 0) - 1];
  const auxiliaries = new Set(pack.auxiliaries?.split(' '));
  const { sourceEnds, times, as, complementizers, conjunctions } = pack.reportedSpeech ?? {};
  const adjuncts = wordsOf(sourceEnds, times);
  const timeWords = wordsOf(times);
  const joining = wordsOf(conjunctions);
  const openers = wordsOf(as, complementizers);
  const isCue = (token: Token) => listOf(token)?.speech ?? false;
  const frames = new Map(
    quotes.map((quote) => [quote, readFrame(tokens, sentences, quote, isCue, names, auxiliaries, adjuncts, openers, timeWords, joining)]),
  );
  const speech = quotes.filter((quote) => {
    const kept = isSpeech(text, quote, frames.get(quote) !== null);
    if (!kept && quote.depth === 0) {
      trace({ stage: STAGE, span: quote.span, decision: 'rejected', reason: 'short and not set off: a title or a scare quote' });
    }
    return kept;
  });
  return joinQuotes(text, speech, sentences).map((group) => {
    const content = group.map((quote) => quote.span);
    const frame = group.map((quote) => frames.get(quote)).find(Boolean);
    const source = frame ? frame.source : nearestName(text, group, names, sentences);
    const rule = frame ? 'quoted, with a reporting word' : source ? 'quoted, with the nearest name' : 'quoted, nobody near';
    for (const span of content) trace({ stage: STAGE, span, decision: 'kept', reason: rule });
    const cue = tokens.find((token) => token.start === frame?.cue?.[0]);
    return {
      kind: 'direct',
      source,
      cue: frame?.cue ?? null,
      content,
      stance: (cue && listOf(cue)?.stance) || 'states',
      rule,
      ...(frame && !source ? { continues: true } : {}),
    };
  });
}
