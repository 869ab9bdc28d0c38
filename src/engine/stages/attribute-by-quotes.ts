/** Statements of a language without model or grammar: quoted speech, with the reporting word or the name that stands beside it. */
import type { StatementPack } from '../../languages/pack-statements';
import type { Span } from '../../model';
import { agreementOf } from '../attribution/agreement';
import { readFrame, readTailWithin } from '../attribution/quote-frame';
import { type SourceClues, SourceReader } from '../attribution/source-reader';
import { indexReportingWords } from '../attribution/token-traits';
import type { AttributedStatement, NameMention, Quote, Sentence, Token, Trace } from '../layers';
import { touches } from '../spans';

const STAGE = 'attribute-by-quotes';

/** A shorter quote is a title or a scare quote, unless punctuation sets it off as speech. */
const LEAST_WORDS = 4;
const LEAST_WORDS_SET_OFF = 2;
/** In the run of a sentence, with nobody who says it, only a quote of so many words is speech. */
const LEAST_WORDS_WITHIN = 12;
/** Longest text between two halves of one quotation, in characters: ", dijo el ministro de Exteriores, Juan Pérez, ". */
const LONGEST_BREAK = 90;
/** A name in quotation marks has at most this many words. */
const LONGEST_NAME = 6;
/** Farthest that a name may stand from the quotation, in characters. */
const FARTHEST_NAME = 80;

const ENDS_AS_SPEECH = /[.,!?…][”“"»’]*$/;

/** Whether a quote runs on with the words around it: no sign before it, and none within it at its end. */
function isWithinSentence(text: string, { span: [start, end], setOff }: Quote): boolean {
  const before = text.slice(0, start).trimEnd().at(-1) ?? '\n';
  const after = /^[ \u00a0]*(.?)/su.exec(text.slice(end))?.[1] ?? '';
  return !setOff && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N},;.)]/u.test(after);
}

/** «агентство „Маяк“», "Grande Círculo": a few words with a capital in the run of a sentence, or a name. */
function isTitle(text: string, quote: Quote, names: readonly NameMention[]): boolean {
  const { span, words, setOff, goesOn } = quote;
  if (words > LONGEST_NAME || setOff || goesOn) return false;
  const runsOn = /^.\p{Lu}/u.test(text.slice(span[0], span[0] + 3)) && /[\p{Ll}(][^\S\n]*$/u.test(text.slice(0, span[0]).slice(-3));
  // a finder may take a short sentence for a name: one has few words without a capital
  const small = text.slice(...span).match(/(?<!\p{L})\p{Ll}+/gu)?.length ?? 0;
  return runsOn || (small < 2 && names.some((name) => name.span[0] <= span[0] + 2 && name.span[1] >= span[1] - 2));
}

/**
 * @param framed whether a reporting word stands beside it.
 * @param opens whether it opens its sentence.
 */
function isSpeech(text: string, quote: Quote, framed: boolean, opens: boolean): boolean {
  if (quote.depth !== 0) return false;
  // "Never," wrote the mayor
  if (framed && quote.setOff && ENDS_AS_SPEECH.test(text.slice(...quote.span))) return true;
  if (framed || quote.goesOn) return quote.words >= LEAST_WORDS_SET_OFF;
  if (isWithinSentence(text, quote)) return quote.words >= LEAST_WORDS_WITHIN;
  // "They lied to us", in whatever words that is said
  const setOff = quote.setOff || (opens && /^\s*[,،] ?\p{Ll}/u.test(text.slice(quote.span[1], quote.span[1] + 4)));
  return quote.words >= (setOff ? LEAST_WORDS_SET_OFF : LEAST_WORDS);
}

const wordsOf = (...lists: (string | undefined)[]) => new Set(lists.flatMap((list) => list?.split(' ') ?? []).filter(Boolean));

/** Whether a quote is the sentence right behind the one with another, in one paragraph, with only its attribution between. */
function standsBehind(text: string, last: Quote, { span }: Quote, sentences: readonly Sentence[]): boolean {
  const index = sentences.findIndex((s) => s.span[0] === span[0]);
  const [before, own] = [sentences[index - 1], sentences[index]];
  if (!before || !own || before.paragraph !== own.paragraph || last.span[0] < before.span[0]) return false;
  // the attribution follows the quotation before, and nothing follows this one
  const follows = /\p{L}/u.test(text.slice(last.span[1], before.span[1]));
  return follows && !/\p{L}/u.test(text.slice(span[1], own.span[1]));
}

/** Quotes that belong together: halves of a sentence, sentences in a row, paragraphs of one speech. */
function joinQuotes(text: string, quotes: readonly Quote[], sentences: readonly Sentence[], saysWho: (quote: Quote) => boolean): Quote[][] {
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
      (/^\s*[,،—–-]/.test(between) || /[,،][”“"»’]$/.test(text.slice(...last.span))) &&
      /[,،.:—–-]\s*$/.test(between);
    // two in a row that each say who speaks are of two speakers
    // "…", dijo Rial. "…": the sentence behind, which is nothing but a quotation, is the same speaker's
    const goesOn = last !== undefined && saysWho(last) && !saysWho(quote) && standsBehind(text, last, quote, sentences);
    const row = between.trim() === '' && !(between.includes('\n') && saysWho(quote) && last && saysWho(last));
    if (group && last && (last.goesOn || row || interrupted || goesOn)) group.push(quote);
    else groups.push([quote]);
  }
  return groups;
}

/** Longest words between a quotation and the one that goes on with it: ", dijo el ministro de Exteriores, Juan Pérez, a la prensa. " */
const LONGEST_TAIL = 160;

/** "…," said X. "…": whether a quotation that nothing frames goes on with the statement before it, whose frame stands between the two. */
function goesOnFrom(text: string, { content, cue }: AttributedStatement, [start]: Span, sentences: readonly Sentence[]): boolean {
  const end = content.at(-1)?.[1] ?? start;
  const between = text.slice(end, start);
  const before = sentences[sentences.findIndex(({ span }) => span[0] === start) - 1];
  const isNext = before !== undefined && cue !== null && cue[0] >= Math.max(end, before.span[0]) && cue[1] <= start;
  return isNext && between.length <= LONGEST_TAIL && !between.includes('\n');
}

/** Whether a quotation opens a sentence and another of the same paragraph stands before it. */
function followsSentence([start]: Span, sentences: readonly Sentence[]): boolean {
  const own = sentences.findIndex(({ span }) => span[0] === start);
  return own > 0 && sentences[own - 1]?.paragraph === sentences[own]?.paragraph;
}

/** The nearest name outside the quotes in the same sentences; null where none is near. */
function nearestName(text: string, group: readonly Quote[], names: readonly NameMention[], sentences: readonly Sentence[]): Span | null {
  const start = group[0]?.span[0] ?? 0;
  const end = group.at(-1)?.span[1] ?? 0;
  const inside = (span: Span) => group.some((q) => touches(q.span, span));
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

/** The subject of a verb that follows the quotation: the last name before it in its sentence. */
function nameBefore(group: readonly Quote[], names: readonly NameMention[], sentences: readonly Sentence[]): Span | null {
  const start = group[0]?.span[0] ?? 0;
  const from = sentences.find((s) => s.span[0] <= start && start < s.span[1])?.span[0] ?? start;
  return names.findLast(({ span, kind }) => kind !== 'place' && span[0] >= from && span[1] <= start)?.span ?? null;
}

/** Direct quotations alone, in reading order. */
export function attributeByQuotes(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clues: SourceClues,
  pack: StatementPack,
  trace: Trace,
): AttributedStatement[] {
  const { quotes, names } = clues;
  const lists = pack.reportingWords ?? [];
  const index = indexReportingWords(lists);
  const listOf = (token: Token) => lists[(index.get(token.text.toLowerCase()) ?? 0) - 1];
  const auxiliaries = new Set(pack.auxiliaries?.split(' '));
  const { sourceEnds, times, as, complementizers, conjunctions, wideSources } = pack.reportedSpeech ?? {};
  const adjuncts = wordsOf(sourceEnds, times);
  const timeWords = wordsOf(times);
  const joining = wordsOf(conjunctions);
  const openers = wordsOf(as, complementizers);
  const reader = pack.reportedSpeech ? new SourceReader(tokens, pack.reportedSpeech, pack, clues) : null;
  const sources = wideSources ? reader : null;
  const isCue = (token: Token) => listOf(token)?.speech ?? false;
  const frameOf = (quote: Quote) =>
    readFrame(tokens, sentences, quote, isCue, names, auxiliaries, adjuncts, openers, timeWords, joining, sources);
  const frames = new Map(quotes.map((quote) => [quote, frameOf(quote)]));
  const speech = quotes.filter((quote) => {
    const opens = sentences.some(({ span }) => span[0] === quote.span[0]);
    const kept = isSpeech(text, quote, frames.get(quote) !== null, opens) && !isTitle(text, quote, names);
    if (!kept && quote.depth === 0) {
      trace({ stage: STAGE, span: quote.span, decision: 'rejected', reason: 'short and not set off: a title or a scare quote' });
    }
    return kept;
  });
  const tails = new Map(speech.map((quote) => [quote, reader && !frames.get(quote) ? readTailWithin(tokens, quote, isCue, reader) : null]));
  const saysWho = (quote: Quote) => Boolean(frames.get(quote) ?? tails.get(quote));
  const statements: AttributedStatement[] = [];
  for (const group of joinQuotes(text, speech, sentences, saysWho)) {
    const outer = group.map((quote) => frames.get(quote)).find(Boolean);
    const inner = outer ? [] : group.map((quote) => tails.get(quote));
    const frame = outer ?? inner.find(Boolean);
    const content = group.flatMap((quote, i) => inner[i]?.content ?? [quote.span]);
    const source = frame
      ? (frame.source ?? (pack.reportedSpeech?.verbLast ? nameBefore(group, names, sentences) : null))
      : nearestName(text, group, names, sentences);
    const last = statements.at(-1);
    const [first] = content;
    if (!frame && last && first && goesOnFrom(text, last, first, sentences)) {
      statements[statements.length - 1] = { ...last, content: [...last.content, ...content] };
      continue;
    }
    // a sentence of its own behind another of its paragraph: most likely of who spoke there
    const isNext = first !== undefined && followsSentence(first, sentences);
    const rule = frame ? 'quoted, with a reporting word' : source ? 'quoted, with the nearest name' : 'quoted, nobody near';
    for (const span of content) trace({ stage: STAGE, span, decision: 'kept', reason: rule });
    const cue = tokens.find((token) => token.end === frame?.cue?.[1]);
    const agreement = cue && agreementOf(cue.text, pack);
    statements.push({
      kind: 'direct',
      source,
      cue: frame?.cue ?? null,
      content,
      stance: (cue && listOf(cue)?.stance) || 'states',
      ...((frame ?? isNext) && !source ? { continues: true } : {}),
      ...(agreement ? { agreement } : {}),
      rule,
    });
  }
  return statements;
}
