/** Lets names that a conjunction or a comma joins lend each other their kind: beside a person in a list stands another, and not a town. */
import type { Sentence } from '../layers';
import type { Word } from './document-words';
import { NAME_LABELS, NAME_TYPES } from './name-labels';

export interface Coordination {
  /** The conjunction, which is written alone or joined to the word behind it. */
  conjunction: string;
  /** Signs that part the names of a list. */
  signs: readonly string[];
  /** What a certain name adds to the score of one that begins behind the joint, and what that adds to the score of the one before it. */
  forward: number;
  backward: number;
}

const LABELS = NAME_LABELS.length;
const OUTSIDE = NAME_LABELS.indexOf('O');
/** What is as sure as this to be no name lends nothing. */
const SURE = 0.9;
/** The label with which a name of each type begins; the next is that of its further tokens. */
const BEGINS = NAME_TYPES.map((type) => NAME_LABELS.indexOf(`B-${type}`));

/** The token that a conjunction or a sign joins to the one at `i`: the last of what stands before; -1 where nothing does. */
function joinedTo(words: readonly Word[], i: number, { conjunction, signs }: Coordination): number {
  const here = words[i]?.traits;
  const before = words[i - 1]?.traits;
  if (!here?.isWord || !before) return -1;
  if (here.forms.length > 1 && here.spelling.startsWith(conjunction)) return i - 1;
  return before.spelling === conjunction || (!before.isWord && signs.includes(before.spelling)) ? i - 2 : -1;
}

/**
 * Adds to the scores of words on both sides of a joint what the other side is.
 * @param scores for each word and label; changed in place. @param marginals likewise, from the scores at first.
 * @returns the sentences whose scores have changed.
 */
export function coordinate(
  sentences: readonly Sentence[],
  words: readonly Word[],
  marginals: Float32Array,
  scores: Float32Array,
  coordination: Coordination,
): ReadonlySet<Sentence> {
  const changed = new Set<Sentence>();
  // The casts to number here and below: the arrays hold a row for every word.
  const add = (slot: number, amount: number) => {
    scores[slot] = (scores[slot] as number) + amount;
  };
  for (const sentence of sentences) {
    for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
      const other = joinedTo(words, i, coordination);
      if (other < sentence.firstToken || !words[other]?.traits.isWord) continue;
      if (Math.min(marginals[i * LABELS + OUTSIDE] as number, marginals[other * LABELS + OUTSIDE] as number) > SURE) continue;
      changed.add(sentence);
      for (const begins of BEGINS) {
        const [after, before] = [i * LABELS + begins, other * LABELS + begins];
        const lent = coordination.backward * (marginals[after] as number);
        add(after, coordination.forward * ((marginals[before] as number) + (marginals[before + 1] as number)));
        add(before, lent);
        add(before + 1, lent);
      }
    }
  }
  return changed;
}
