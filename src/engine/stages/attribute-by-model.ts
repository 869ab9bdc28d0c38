/** Finds attributions with the trained model of a language: roles of tokens first, then the source and content of each cue. */
import type { StatementPack } from '../../languages/pack-statements';
import type { Span, StatementKind } from '../../model';
import { completeQuotes } from '../attribution/complete-quotes';
import { linkCues } from '../attribution/link-cues';
import { type Run, spanOf } from '../attribution/link-labels';
import { readFrame } from '../attribution/quote-frame';
import { type ReportingLexicon, reportingLexicon } from '../attribution/reporting-lexicon';
import { StatementModel } from '../attribution/statement-model';
import { traitsOf } from '../attribution/token-traits';
import type { AttributedStatement, NameMention, Quote, Sentence, Token, Trace } from '../layers';

const STAGE = 'attribute-by-model';

const models = new WeakMap<Uint8Array, StatementModel>();

function modelOf(weights: Uint8Array): StatementModel {
  const known = models.get(weights);
  if (known) return known;
  const model = StatementModel.load(weights);
  models.set(weights, model);
  return model;
}

/** Quotation marks but single ones, which are apostrophes too. */
const QUOTATION_MARK = /["“”„«»‹›「」『』＂]/;

/** Direct where all words are in quotation marks, mixed where some are or a mark touches the content. */
export function kindOf(text: string, content: readonly Span[], quotes: readonly Quote[]): StatementKind {
  const quoted = ([start, end]: Span) => {
    const before = text
      .slice(Math.max(0, start - 3), start)
      .trimEnd()
      .slice(-1);
    const after = text
      .slice(end, end + 3)
      .trimStart()
      .slice(0, 1);
    return QUOTATION_MARK.test(before + text.slice(start, end) + after);
  };
  if (!content.some(quoted)) return 'indirect';
  const whole = content.every(([start, end]) => quotes.some((q) => q.span[0] <= start + 1 && end <= q.span[1] + 1 && q.words > 1));
  return whole ? 'direct' : 'mixed';
}

/** Attributions in order of their cues; none without a cue and content. */
export function attributeByModel(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  names: readonly NameMention[],
  weights: Uint8Array,
  pack: StatementPack,
  trace: Trace,
): AttributedStatement[] {
  const model = modelOf(weights);
  const lexicon = reportingLexicon(pack);
  const traits = traitsOf(tokens, sentences, quotes, lexicon);
  const { kept, rivals, empty } = linkCues(model, traits, model.chances(traits));
  const reject = (run: Run, reason: string) => trace({ stage: STAGE, span: spanOf(tokens, run), decision: 'rejected', reason });
  for (const { first, end } of empty) reject([first, end], 'no content for this cue');
  for (const { cue, score } of rivals) reject(cue, `another cue has this content (${score.toFixed(2)})`);
  const found = kept.map(({ cue, source, content, score }): AttributedStatement => {
    let list = 0;
    for (let i = cue[0]; i < cue[1]; i++) list ||= traits.cueList[i] ?? 0;
    const words = lexicon.lists[list - 1];
    const rule = `model (${score.toFixed(2)})${words && !words.speech ? ', attitude' : ''}`;
    trace({
      stage: STAGE,
      span: spanOf(tokens, cue),
      decision: 'kept',
      reason: rule,
    });
    return {
      kind: 'indirect',
      source: source && spanOf(tokens, source),
      cue: spanOf(tokens, cue),
      content: content.map((run) => spanOf(tokens, run)),
      stance: words?.stance ?? 'states',
      rule,
    };
  });
  const { statements, left } = completeQuotes(text, found, quotes, sentences);
  for (const quote of left) {
    const statement = attributeQuote(tokens, sentences, quote, names, lexicon, trace);
    if (statement) statements.push(statement);
  }
  return statements
    .map((statement) => ({
      ...statement,
      kind: kindOf(text, statement.content, quotes),
    }))
    .sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}

/** A quotation with nobody beside it that is shorter is a title or a scare quote. */
const LEAST_WORDS = 8;

/** A quotation that the model left out: source and cue from the words around it, none where these do not say. */
function attributeQuote(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quote: Quote,
  names: readonly NameMention[],
  { lists, index }: ReportingLexicon,
  trace: Trace,
): AttributedStatement | null {
  const listOf = (word: string) => lists[(index.get(word.toLowerCase()) ?? 0) - 1];
  const frame = readFrame(tokens, sentences, quote, (token) => listOf(token.text)?.speech ?? false, names);
  if (!frame && quote.words < LEAST_WORDS) {
    trace({ stage: STAGE, span: quote.span, decision: 'rejected', reason: 'short, and nobody named beside it' });
    return null;
  }
  const cue = frame?.cue && tokens.find((t) => t.start === frame.cue?.[0]);
  const rule = frame ? 'quotation, with the reporting word beside it' : 'quotation, nobody named beside it';
  trace({ stage: STAGE, span: quote.span, decision: 'kept', reason: rule });
  return {
    kind: 'direct',
    source: frame?.source ?? null,
    cue: frame?.cue ?? null,
    content: [quote.span],
    stance: (cue && listOf(cue.text)?.stance) || 'states',
    rule,
  };
}
