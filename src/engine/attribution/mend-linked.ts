/** Puts right what the model links wrongly by habit: content that a source or an adjunct interrupts, and sources. */
import { hashText } from '../tagger/feature-hash';
import { type LinkedCue, sentenceWith } from './link-labels';
import {
  beyondDeterminer,
  beyondPreposition,
  jointSource,
  namedSource,
  PAUSE,
  type Passage,
  relayedSource,
  sourceAfterCue,
  sourceBehindCue,
  sourceBetween,
  subjectBeforeAgent,
  wholeList,
} from './mend-sources';
import { wordsOfCue } from './reading-of-cue';

/** "in an interview with the Port Herald" has at most so many tokens. */
const LONGEST_ADJUNCT = 10;
/** "on Monday", "in Port Ellary". */
const SHORT_ADJUNCT = 5;

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

/** "CONTENT, SOURCE said on Monday, CONTENT": a clause that its source interrupts, of which the model saw one side. */
function contentAround({ tokens, sentences, lexicon }: Passage, linked: LinkedCue): LinkedCue {
  const lower = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  const { source, cue, content } = linked;
  const sentence = sentenceWith(sentences, cue[0]);
  if (!source || !sentence || source[1] !== cue[0] || tokens[source[0] - 1]?.text !== ',') return linked;
  if (!wordsOfCue(tokens, cue, lexicon)?.speech) return linked;
  let comma = cue[1];
  if (lexicon.adjuncts.has(lower(comma)))
    while (comma < cue[1] + SHORT_ADJUNCT && comma < sentence.endToken && !PAUSE.test(tokens[comma]?.text ?? '')) comma++;
  if (tokens[comma]?.text !== ',') return linked;
  const end = content.at(-1)?.[1] ?? 0;
  const [first] = content;
  if (!first || first[0] < cue[1] || comma + 1 >= end) return linked;
  const next = lower(comma + 1);
  const another = lexicon.index.has(next) || tokens[comma + 1]?.kind !== 'word';
  const openers = lexicon.clauseOpeners.has(hashText(next) | 0) && comma > cue[1];
  if (another || openers) return linked;
  return {
    ...linked,
    content: [
      [sentence.firstToken, source[0] - 1],
      [comma + 1, end],
    ],
  };
}

/** The attribution with a source that names somebody, where its words have one, and with all of its content. */
export function mendLinked(passage: Passage, linked: LinkedCue): LinkedCue {
  const named = relayedSource(passage, sourceBehindCue(passage, sourceBetween(passage, namedSource(passage, linked))));
  const whole = [wholeList, beyondPreposition, jointSource, beyondDeterminer, subjectBeforeAgent].reduce(
    (each, mend) => mend(passage, each),
    named,
  );
  return contentAround(passage, contentFromThat(passage, sourceAfterCue(passage, whole)));
}
