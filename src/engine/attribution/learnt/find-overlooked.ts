/**
 * Finds statements that the rules overlook: which of the cues that they made nothing of report something, what, and whether that is likely
 * enough. Learnt from marked articles; what the rules read and why they rejected it is part of what it is told by.
 */
import type { Trace } from '../../layers';
import { contentRanges } from '../content-end';
import type { CueLexicon } from '../cue-lexicon';
import type { Draft } from '../draft';
import type { Ruled } from '../find-attributions';
import { type Passage, type Range, spanOf } from '../passage';
import { sourceBefore } from '../source-phrase';
import { cueChances, windowOf, writeContent } from './content-rows';
import { writeCue } from './cue-rows';
import { LABEL, type OverlookedModel } from './model';
import { RowWriter } from './rows';
import { type Candidate, mayFollow, Sight } from './sight';
import { type Proposal, WordCounter, writeWorth } from './worth-rows';

/** Words less likely to be cues are left aside. */
const LEAST_CHANCE = 0.15;
/** Proposals less likely to be right are left out: chosen on folds, for a precision of 0.93. */
const LEAST_WORTH = 0.55;
/** Of two statements that share more of their words only one stands. */
const SAME = 0.5;
/** What is added to the scores of content, again and again, where a window has none. */
const PUSH = 1.5;
const MOST_PUSHES = 16;
/** A subject behind "that" has at most so many words. */
const SUBJECT = 4;

/** The chance of "yes" for each pair of scores of "no" and "yes". */
export function chancesOf(scores: Float32Array): number[] {
  return Array.from({ length: scores.length / 2 }, (_, i) => 1 / (1 + Math.exp((scores[2 * i] ?? 0) - (scores[2 * i + 1] ?? 0))));
}

/** Labels of a window → what is said, and who says it; null where nothing is. */
export function proposalOf(
  sight: Sight,
  candidate: Candidate,
  [from]: Range,
  labels: ArrayLike<number>,
  chance: (row: number) => number,
): Proposal | null {
  const content: Range[] = [];
  let source: Range | null = null;
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row];
    if (label === LABEL.none) continue;
    let end = row + 1;
    while (end < labels.length && labels[end] === (label === LABEL.source ? label : LABEL.goesOn)) end++;
    if (label !== LABEL.source) content.push([from + row, from + end]);
    else source ??= [from + row, from + end];
    row = end - 1;
  }
  const after = content.filter(([first]) => first >= candidate.first);
  const pieces = mayFollow(sight, candidate) ? content : after;
  const longest = after[0] ?? pieces.at(-1);
  const ranges = contentRanges(sight.passage, longest ? [longest] : []);
  let sum = 0;
  let size = 0;
  for (const [first, end] of content) for (let i = first; i < end; i++, size++) sum += chance(i - from);
  return ranges.length ? { candidate, content: ranges, source, sure: sum / (size || 1) } : null;
}

/** Reads what is said around a candidate. */
function propose(
  sight: Sight,
  candidate: Candidate,
  { content: tagger }: OverlookedModel,
  chances: Float32Array,
  rows: RowWriter,
): Proposal | null {
  const window = windowOf(sight, candidate);
  writeContent(rows, sight, candidate, window, chances);
  const scores = tagger.emissions(rows.take());
  const width = tagger.labels.length;
  const marginals = tagger.marginals(scores);
  let { labels } = tagger.decode(scores, marginals);
  const isContent = (label: number) => label >= LABEL.begins;
  for (let push = 0; push < MOST_PUSHES && !labels.some(isContent); push++) {
    for (let i = 0; i < scores.length; i += width) {
      scores[i + LABEL.begins] = (scores[i + LABEL.begins] ?? 0) + PUSH;
      scores[i + LABEL.goesOn] = (scores[i + LABEL.goesOn] ?? 0) + PUSH;
    }
    ({ labels } = tagger.decode(scores, marginals));
  }
  const chance = (row: number) => (marginals[row * width + LABEL.begins] ?? 0) + (marginals[row * width + LABEL.goesOn] ?? 0);
  return proposalOf(sight, candidate, window, labels, chance);
}

/** Gives the candidates their chances. @returns those that are likely enough. */
export function likelyCues(sight: Sight, { cues }: OverlookedModel): Candidate[] {
  const rows = new RowWriter();
  for (const candidate of sight.candidates) {
    writeCue(rows, sight, candidate);
    rows.endRow();
  }
  for (const [i, chance] of chancesOf(cues.emissions(rows.take())).entries()) {
    const candidate = sight.candidates[i];
    if (candidate) candidate.chance = chance;
  }
  return sight.candidates.filter(({ chance }) => chance >= LEAST_CHANCE);
}

/** What the model reads around the likely cues. */
export function proposalsOf(sight: Sight, likely: readonly Candidate[], model: OverlookedModel): Proposal[] {
  const chances = cueChances(sight);
  const rows = new RowWriter();
  return likely.flatMap((candidate) => propose(sight, candidate, model, chances, rows) ?? []);
}

/** How likely each proposal is right, 0..1. */
export function worthOf(sight: Sight, proposals: readonly Proposal[], counter: WordCounter, { worth }: OverlookedModel): number[] {
  const rows = new RowWriter();
  for (const proposal of proposals) writeWorth(rows, sight, counter, proposal);
  return chancesOf(worth.emissions(rows.take()));
}

/** The best proposals of which no other statement says most. */
export function choose(
  sight: Sight,
  proposals: readonly Proposal[],
  worth: readonly number[],
  counter: WordCounter,
  least: number,
): Proposal[] {
  const { lexicon, passage } = sight;
  // «أوردت الصحف ما قاله العلماء إن …»: the papers say what the scholars said
  const isRelayed = (cue: Range | null) => cue !== null && lexicon.has(lexicon.grammar.whatWords, passage.words[cue[0] - 1] ?? '');
  const taken = sight.known.map(({ cue, content, whole }) => (isRelayed(cue) ? whole : content));
  const order = proposals.map((_, i) => i).sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0));
  return order.flatMap((i) => {
    const proposal = proposals[i];
    if (!proposal || (worth[i] ?? 0) < least || !counter.in(proposal.content)) return [];
    if (taken.some((content) => counter.share(content, proposal.content) >= SAME)) return [];
    taken.push(proposal.content);
    return [proposal];
  });
}

/** Whether the speaker of what stands before goes on under this cue: «… للسوق مشيرة إلى أن …», «… كما طالبت بـ …», or where marks that were never closed swallow it. */
function goesOn({ passage, lexicon }: Sight, { candidate: { first, hit, reading }, source }: Proposal): boolean {
  const before = passage.words[first - 1] ?? '';
  if (hit?.conjoined) return passage.quoteAt[first] !== -1 && passage.tokens[first - 1]?.text === '.';
  if (!hit || source || reading?.source) return false;
  const { conjunctions, joinedConjunctions } = lexicon.grammar;
  return hit.forms[0]?.use === 'participle' || lexicon.has(conjunctions, before) || lexicon.has(joinedConjunctions, before);
}

/** The statements of the rules with what they say cut where their speaker goes on under a cue that they overlooked. */
export function endWhereNextBegins<Said extends { content: readonly Range[] }>(
  sight: Sight,
  ruled: readonly Said[],
  chosen: readonly Proposal[],
): Said[] {
  const ends = chosen.filter((proposal) => goesOn(sight, proposal)).map(({ candidate }) => candidate.first);
  return ruled.map((said) => {
    const end = Math.min(...ends.filter((at) => said.content.some(([from, to]) => from < at && at < to)));
    if (end === Infinity) return said;
    const content = said.content.flatMap(([from, to]): Range[] => (from < end ? [[from, Math.min(to, end)]] : []));
    return contentRanges(sight.passage, content).length ? { ...said, content } : said;
  });
}

/** «إن موكله أكد أنه»: the few words between "that" and a verb, where no list knows who they are; null elsewhere. */
function subjectBehindThat({ passage, lexicon }: Sight, verb: number): Range | null {
  for (let at = verb - 1; at >= verb - 1 - SUBJECT && passage.tokens[at]?.kind === 'word'; at--)
    if (lexicon.complementizer(passage.words[at] ?? '')) return at < verb - 1 ? [at + 1, verb] : null;
  return null;
}

function draftOf(sight: Sight, { candidate, content, source }: Proposal): Draft {
  const { passage, lexicon } = sight;
  const { first, end, hit, reading } = candidate;
  const form = reading?.form ?? hit?.forms[0];
  const as = hit ? lexicon.isAdverbialBefore(passage, first) : 0;
  const from = passage.sentences[passage.sentenceAt[first] ?? -1]?.firstToken ?? first;
  const isVerb = hit?.forms[0]?.use === 'verb' && !hit.conjoined && as === 0;
  const before = isVerb ? (sourceBefore(passage, lexicon, first, from) ?? subjectBehindThat(sight, first)) : null;
  const own = source ?? reading?.source ?? before;
  const isQuoted = content.some(([from, to]) => passage.quoteAt.slice(from, to).some((quote) => quote !== -1));
  return {
    cue: [first - as, end],
    joined: as ? 0 : (hit?.joined ?? 0),
    source: own,
    content: [...content],
    stance: form?.cue.stance ?? 'states',
    agreement: form?.agreement ?? {},
    continues: !own,
    // as often as not an act or a decision, which no editor would put first
    ...(isQuoted ? {} : { attitude: true }),
    rule: `overlooked by the rules, ${form?.use ?? 'another word'}`,
  };
}

/** @param ruled what the rules found and rejected. @returns what they found, cut where that is overlooked which ends it, and what they overlooked. */
export function findOverlooked(passage: Passage, lexicon: CueLexicon, ruled: Ruled, model: OverlookedModel, trace: Trace): Draft[] {
  const sight = new Sight(passage, lexicon, ruled, model.words);
  const likely = likelyCues(sight, model);
  if (!likely.length) return [...ruled.drafts];
  const proposals = proposalsOf(sight, likely, model);
  const counter = new WordCounter(sight);
  const worth = worthOf(sight, proposals, counter, model);
  const chosen = choose(sight, proposals, worth, counter, LEAST_WORTH);
  for (const [i, proposal] of proposals.entries()) {
    if (chosen.includes(proposal)) continue;
    const { first, end } = proposal.candidate;
    trace({
      stage: 'find-overlooked',
      span: spanOf(passage, first, end),
      decision: 'rejected',
      reason: `no statement (${worth[i]?.toFixed(2)})`,
    });
  }
  return [...endWhereNextBegins(sight, ruled.drafts, chosen), ...chosen.map((proposal) => draftOf(sight, proposal))];
}
