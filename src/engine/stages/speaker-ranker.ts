/** Who of all candidates speaks: boosted trees over what tells it, of which the rules' answer is one thing. */
import type { LoadedPack } from '../../languages/pack';
import { type DecisionTrees, readTrees } from '../tagger/decision-trees';
import { type Choice, type Situation, SPEAKER_FEATURES } from './speaker-features';

/** Which of the choices is the speaker: an index. The last one is nobody. */
export type SpeakerJudge = (choices: readonly Choice[], situation: Situation) => number;

/** Whoever speaks beats nobody by so much of log odds: a wrong speaker is worse than none. */
const LEAST_LEAD = 0.75;

const made = new WeakMap<Uint8Array, DecisionTrees>();

/** By trees: whoever has most, else nobody. */
export function judgeBy(trees: DecisionTrees): SpeakerJudge {
  return (choices) => {
    const scores = choices.map(({ row }) => trees.score(row));
    const most = Math.max(...scores);
    const nobody = choices.length - 1;
    return most - (scores[nobody] ?? 0) < LEAST_LEAD ? nobody : scores.indexOf(most);
  };
}

/** The judge of a pack's weights; undefined where it has none, and the rules alone decide. */
export function speakerJudge({ models }: LoadedPack): SpeakerJudge | undefined {
  const bytes = models.speakers;
  if (!bytes) return undefined;
  const trees = made.get(bytes) ?? readTrees(bytes, SPEAKER_FEATURES.length);
  made.set(bytes, trees);
  return judgeBy(trees);
}
