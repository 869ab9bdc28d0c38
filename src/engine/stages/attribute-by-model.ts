/** Finds attributions with the trained model of a language: roles of tokens first, then the source and content of each cue. */
import type { ReportingWords } from '../../languages/pack-statements';
import type { Span, StatementKind } from '../../model';
import { proposeCues } from '../attribution/link-features';
import { type LinkedCue, linkedCue, spanOf, withoutRivals } from '../attribution/link-labels';
import { StatementModel } from '../attribution/statement-model';
import { indexReportingWords, traitsOf } from '../attribution/token-traits';
import type { AttributedStatement, Quote, Sentence, Token, Trace } from '../layers';

const models = new WeakMap<Uint8Array, StatementModel>();
const indexes = new WeakMap<readonly ReportingWords[], Map<string, number>>();

function modelOf(weights: Uint8Array): StatementModel {
  const known = models.get(weights);
  if (known) return known;
  const model = StatementModel.load(weights);
  models.set(weights, model);
  return model;
}

function reportingIndex(lists: readonly ReportingWords[]): Map<string, number> {
  const known = indexes.get(lists);
  if (known) return known;
  const index = indexReportingWords(lists);
  indexes.set(lists, index);
  return index;
}

/** Below this no cue is tried: chosen by the F1 of whole attributions. */
export const CUE_THRESHOLD = 0.1;

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
  weights: Uint8Array,
  reporting: readonly ReportingWords[],
  trace: Trace,
): AttributedStatement[] {
  const model = modelOf(weights);
  const traits = traitsOf(tokens, sentences, quotes, reportingIndex(reporting));
  const chances = model.chances(traits);
  const windows = proposeCues(traits, chances, CUE_THRESHOLD);
  const linked: LinkedCue[] = [];
  for (const [i, window] of windows.entries()) {
    const { labels, marginals } = model.link(traits, chances, windows, i);
    const found = linkedCue(window, labels, marginals);
    if (found) linked.push(found);
    else
      trace({
        stage: 'attribute-by-model',
        span: spanOf(tokens, [window.first, window.end]),
        decision: 'rejected',
        reason: 'no content for this cue',
      });
  }
  const { kept, rivals } = withoutRivals(linked);
  for (const rival of rivals) {
    trace({
      stage: 'attribute-by-model',
      span: spanOf(tokens, rival.cue),
      decision: 'rejected',
      reason: `another cue has this content (${rival.score.toFixed(2)})`,
    });
  }
  return kept.map(({ cue, source, content, score }) => {
    let list = 0;
    for (let i = cue[0]; i < cue[1]; i++) list ||= traits.cueList[i] ?? 0;
    const words = reporting[list - 1];
    const spans = content.map((run) => spanOf(tokens, run));
    const rule = `model (${score.toFixed(2)})${words && !words.speech ? ', attitude' : ''}`;
    trace({ stage: 'attribute-by-model', span: spanOf(tokens, cue), decision: 'kept', reason: rule });
    return {
      kind: kindOf(text, spans, quotes),
      source: source && spanOf(tokens, source),
      cue: spanOf(tokens, cue),
      content: spans,
      stance: words?.stance ?? 'states',
      rule,
    };
  });
}
