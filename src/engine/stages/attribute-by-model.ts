/** Finds attributions with the trained model of a language: roles of tokens first, then the source and content of each cue. */
import type { StatementPack } from '../../languages/pack-statements';
import type { Span, StatementKind } from '../../model';
import { readActs } from '../attribution/acts-of-speech';
import { completeQuotes } from '../attribution/complete-quotes';
import { takeInvertedSource } from '../attribution/inverted-source';
import { linkCues } from '../attribution/link-cues';
import { type LinkedCue, type Run, spanOf } from '../attribution/link-labels';
import { mendLinked } from '../attribution/mend-linked';
import { askedBy } from '../attribution/mend-sources';
import { fillSources } from '../attribution/missing-sources';
import { partVerbs } from '../attribution/next-verbs';
import { attributeQuotation, withoutOthersQuotes } from '../attribution/quotation-alone';
import { asksUnnamed, stanceOfCue, whyUnsaid, wordsOfCue } from '../attribution/reading-of-cue';
import { type ReportingLexicon, reportingLexicon } from '../attribution/reporting-lexicon';
import { StatementModel } from '../attribution/statement-model';
import { traitsOf } from '../attribution/token-traits';
import { readClauseCue, readInterruption, readRequest, readThatCue, readTrailingCue } from '../attribution/trailing-cues';
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

const OPENS_AFTER_COLON = /:\s*$/;

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

function statementOf(tokens: readonly Token[], linked: LinkedCue, lexicon: ReportingLexicon): AttributedStatement {
  const { cue, source, content, score } = linked;
  const words = wordsOfCue(tokens, cue, lexicon);
  const attitude = !words?.speech && tokens.slice(...cue).some(({ kind }) => kind !== 'sign');
  return {
    kind: 'indirect',
    source: source && spanOf(tokens, source),
    cue: spanOf(tokens, cue),
    content: content.map((run) => spanOf(tokens, run)),
    stance: stanceOfCue(tokens, linked, lexicon),
    ...(attitude ? { attitude } : {}),
    rule: `model (${score.toFixed(2)})${attitude ? ', attitude' : ''}`,
  };
}

/** Whether a quotation is no more than the next piece of the one before: nothing but space between the two. */
const goesOnIn = (text: string, before: Quote, quote: Quote) => text.slice(before.span[1], quote.span[0]).trim() === '';

/** Attributions in reading order. */
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
  const reject = (run: Run, reason: string) => trace({ stage: STAGE, span: spanOf(tokens, run), decision: 'rejected', reason });

  const { kept, rivals, empty } = linkCues(model, traits, model.chances(traits));
  const passage = { tokens, sentences, quotes, lexicon };
  const shared = rivals.flatMap((rival): LinkedCue[] => {
    const report = readClauseCue(passage, rival, kept);
    if (!report) reject(rival.cue, `another cue has this content (${rival.score.toFixed(2)})`);
    return report ? [report] : [];
  });
  const trailing = empty.flatMap(({ first, end }): LinkedCue[] => {
    const taken = [...kept, ...shared];
    const cue: Run = [first, tokens[end - 1]?.kind === 'sign' ? end - 1 : end];
    const report =
      readInterruption(passage, cue, taken) ??
      readTrailingCue(passage, cue, taken) ??
      readThatCue(passage, cue, taken) ??
      readRequest(passage, cue, taken);
    if (!report) reject([first, end], 'no content for this cue');
    return report ? [report] : [];
  });
  const read = [...kept, ...shared, ...trailing];
  const parted = [...read, ...readActs(passage, traits.word, read)].flatMap((linked) => partVerbs(tokens, quotes, linked, lexicon));
  const found = parted.flatMap((proposed) => {
    const mended = mendLinked(passage, proposed);
    const unnamed = asksUnnamed(tokens, mended, lexicon);
    const linked = unnamed ? askedBy(passage, mended) : mended;
    const unsaid = whyUnsaid(tokens, linked, quotes, lexicon);
    if (unsaid) reject(linked.cue, `${unsaid} (${linked.score.toFixed(2)})`);
    return unsaid ? [] : { ...statementOf(tokens, linked, lexicon), ...(unnamed && !linked.source ? { unnamed } : {}) };
  });

  const speaksAfter = (quote: Quote): boolean => {
    const cue = attributeQuotation(tokens, sentences, quote, names, lexicon)?.cue;
    return Boolean(cue && cue[0] >= quote.span[1]);
  };
  const opensSentence = (at: number) =>
    sentences.some(({ span }) => span[0] === at) || OPENS_AFTER_COLON.test(text.slice(Math.max(0, at - 3), at));
  const own = found.map((statement) => withoutOthersQuotes(statement, tokens, sentences, quotes, opensSentence, speaksAfter));
  const { statements, left } = completeQuotes(text, own, quotes, sentences);
  for (const [i, quote] of left.entries()) {
    const last = statements.at(-1);
    const before = left[i - 1];
    const goesOn = last && before && last.content.at(-1)?.[1] === before.span[1] && goesOnIn(text, before, quote) && !speaksAfter(quote);
    const statement = goesOn
      ? { ...last, content: [...last.content, quote.span] }
      : attributeQuotation(tokens, sentences, quote, names, lexicon);
    if (goesOn) statements.pop();
    if (statement) statements.push(statement);
    else trace({ stage: STAGE, span: quote.span, decision: 'rejected', reason: 'short, and nobody named beside it' });
  }
  const sourced = statements.map((statement) => takeInvertedSource(text, statement, quotes, lexicon));
  const all = fillSources(text, sourced, sentences, names, lexicon)
    .map(({ attitude, ...statement }): AttributedStatement => {
      const kind = kindOf(text, statement.content, quotes);
      // what is quoted was uttered, whatever the verb
      return { ...statement, kind, ...(attitude && kind === 'indirect' ? { attitude } : {}) };
    })
    .filter(({ attitude, source, cue }) => {
      const thinker = (source && text.slice(...source).match(/\p{L}+/gu)) ?? [];
      const isNobodys = attitude && lexicon.nobodys.has(thinker.join('-').toLowerCase());
      if (isNobodys && cue) trace({ stage: STAGE, span: cue, decision: 'rejected', reason: 'what the reader or nobody thinks' });
      return !isNobodys;
    })
    .sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
  for (const { cue, content, rule } of all) {
    const span = cue ?? content[0];
    if (span) trace({ stage: STAGE, span, decision: 'kept', reason: rule });
  }
  return all;
}
