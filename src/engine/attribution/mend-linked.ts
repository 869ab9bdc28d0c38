/** Puts right what the model links wrongly by habit: the source of "according to", and sources that name nobody. */
import type { Sentence, Token } from '../layers';
import type { LinkedCue, Run } from './link-labels';
import type { ReportingLexicon } from './reporting-lexicon';

/** A source after "according to" has at most so many tokens. */
const LONGEST_SOURCE = 16;
const PAUSE = /^[,;:.!?"“”«»—–-]$/;

interface Passage {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  lexicon: ReportingLexicon;
}

/** A run without the tokens of another: what is left of it on both sides. */
function without([first, end]: Run, [from, to]: Run): Run[] {
  if (to <= first || end <= from) return [[first, end]];
  const left: Run[] = [];
  if (first < from) left.push([first, from]);
  if (to < end) left.push([to, end]);
  return left;
}

/** "According to SOURCE, CONTENT", "CONTENT, according to SOURCE": the source up to the next pause, and what is left as content. */
function sourceAfterCue({ tokens, sentences, lexicon }: Passage, linked: LinkedCue): LinkedCue {
  const lower = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  const [first, last] = linked.cue;
  const adverbial = Array.from({ length: last - first }, (_, i) => first + i).find((at) => lexicon.adverbials.has(lower(at)));
  if (linked.source || adverbial === undefined) return linked;
  const sentence = sentences.find(({ firstToken, endToken }) => firstToken <= first && first < endToken);
  // the preposition belongs to the cue
  const from = Math.max(last, adverbial + 2);
  let end = from;
  while (end < (sentence?.endToken ?? from) && !PAUSE.test(tokens[end]?.text ?? '')) end++;
  if (end === from || end - from > LONGEST_SOURCE) return linked;
  const comma = tokens[end]?.text === ',' ? end + 1 : end;
  const content = linked.content.flatMap((run) => without(run, [first, comma]));
  return content.length ? { ...linked, cue: [first, from], source: [from, end], content } : linked;
}

/** A source without the conjunction that it begins with; none where it is nothing else. */
function namedSource({ tokens, lexicon }: Passage, linked: LinkedCue): LinkedCue {
  if (!linked.source) return linked;
  let [first, end] = linked.source;
  const isEmpty = (at: number) => tokens[at]?.kind === 'sign' || lexicon.conjunctions.has(tokens[at]?.text.toLowerCase() ?? '');
  while (first < end && isEmpty(first)) first++;
  while (first < end && lexicon.conjunctions.has(tokens[end - 1]?.text.toLowerCase() ?? '')) end--;
  return { ...linked, source: first < end ? [first, end] : null };
}

/** The attribution with a source that names somebody, where its words have one. */
export function mendLinked(passage: Passage, linked: LinkedCue): LinkedCue {
  return sourceAfterCue(passage, namedSource(passage, linked));
}
