/** Puts right what the model links wrongly by habit: the source of "according to", and sources that name nobody. */
import type { Sentence, Token } from '../layers';
import { hashText } from '../tagger/feature-hash';
import { type LinkedCue, type Run, sentenceWith } from './link-labels';
import { wordsOfCue } from './reading-of-cue';
import type { ReportingLexicon } from './reporting-lexicon';

/** A source after "according to" has at most so many tokens. */
const LONGEST_SOURCE = 16;
/** "in an interview with the Port Herald" has at most so many tokens. */
const LONGEST_ADJUNCT = 10;
/** "on Monday", "in Port Ellary". */
const SHORT_ADJUNCT = 5;
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
  const sentence = sentenceWith(sentences, first);
  // the preposition belongs to the cue
  const from = Math.max(last, adverbial + 2);
  let end = from;
  while (end < (sentence?.endToken ?? from) && !PAUSE.test(tokens[end]?.text ?? '')) end++;
  if (end === from || end - from > LONGEST_SOURCE) return linked;
  const comma = tokens[end]?.text === ',' ? end + 1 : end;
  const content = linked.content.flatMap((run) => without(run, [first, comma]));
  return content.length ? { ...linked, cue: [first, from], source: [from, end], content } : linked;
}

/** "SOURCE said in an interview with the paper that CONTENT": content begins at its "that", not within the interview. */
function contentFromThat({ tokens, lexicon }: Passage, linked: LinkedCue): LinkedCue {
  const lower = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  const [, last] = linked.cue;
  const index = linked.content.findIndex(([first]) => first >= last);
  const [first, end] = linked.content[index] ?? [0, 0];
  const opens = lexicon.adjuncts.has(lower(last)) || lexicon.adjuncts.has(lower(last - 1));
  if (!opens || !wordsOfCue(tokens, linked.cue, lexicon)?.speech) return linked;
  for (let at = first + 1; at < Math.min(end - 1, last + LONGEST_ADJUNCT) && !PAUSE.test(tokens[at]?.text ?? ''); at++) {
    if (lexicon.complementizers.has(lower(at))) return { ...linked, content: linked.content.with(index, [at, end]) };
  }
  return linked;
}

/** "CONTENT, SOURCE said on Monday, CONTENT": a clause that its source interrupts. */
function contentAround({ tokens, sentences, lexicon }: Passage, linked: LinkedCue): LinkedCue {
  const lower = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  const { source, cue, content } = linked;
  const sentence = sentenceWith(sentences, cue[0]);
  if (!source || !sentence || source[1] !== cue[0] || tokens[source[0] - 1]?.text !== ',' || content[0]?.[0] === undefined) return linked;
  if (content[0][0] < cue[1] || !wordsOfCue(tokens, cue, lexicon)?.speech || !lexicon.adjuncts.has(lower(cue[1]))) return linked;
  let comma = cue[1];
  while (comma < cue[1] + SHORT_ADJUNCT && comma < sentence.endToken && !PAUSE.test(tokens[comma]?.text ?? '')) comma++;
  const next = lower(comma + 1);
  const end = content.at(-1)?.[1] ?? 0;
  const goesOn = lexicon.clauseOpeners.has(hashText(next) | 0) || lexicon.index.has(next) || tokens[comma + 1]?.kind !== 'word';
  if (tokens[comma]?.text !== ',' || goesOn || comma + 1 >= end) return linked;
  return {
    ...linked,
    content: [
      [sentence.firstToken, source[0] - 1],
      [comma + 1, end],
    ],
  };
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

const CAPITAL = /^\p{Lu}/u;
/** "the foreign and defence ministers of" has at most so many tokens. */
const LONGEST_HEAD = 6;

/** "The foreign ministers of Egypt, Jordan and Iraq warned": the whole phrase, not the last name of the list that ends it. */
function wholeList({ tokens, sentences, lexicon }: Passage, linked: LinkedCue): LinkedCue {
  const { source } = linked;
  if (!source || source[1] > linked.cue[0]) return linked;
  const word = (at: number) => tokens[at]?.text ?? '';
  const isName = (at: number) => CAPITAL.test(word(at));
  const joins = (at: number) => word(at) === ',' || lexicon.conjunctions.has(word(at).toLowerCase());
  const start = sentenceWith(sentences, source[0])?.firstToken ?? source[0];
  let at = source[0];
  if (!isName(at) || !lexicon.conjunctions.has(word(at - 1).toLowerCase())) return linked;
  while (at - 1 > start && (isName(at - 1) || joins(at - 1))) at--;
  if (word(at - 1).toLowerCase() !== 'of' || !isName(at)) return linked;
  let first = at - 1;
  while (first > start && at - first <= LONGEST_HEAD && tokens[first - 1]?.kind === 'word' && word(first).toLowerCase() !== 'the') first--;
  const head = word(at - 2);
  const whole: Run = [first, source[1]];
  const taken = [linked.cue, ...linked.content].some(([from, end]) => from < whole[1] && whole[0] < end);
  return CAPITAL.test(head) || !head.endsWith('s') || taken ? linked : { ...linked, source: whole };
}

/** The attribution with a source that names somebody, where its words have one. */
export function mendLinked(passage: Passage, linked: LinkedCue): LinkedCue {
  return contentAround(passage, contentFromThat(passage, sourceAfterCue(passage, wholeList(passage, namedSource(passage, linked)))));
}
