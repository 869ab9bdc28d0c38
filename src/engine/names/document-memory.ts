/** Lets the places of a word in an article vote on what it is: a name that is certain once is known everywhere. */
import type { Sentence } from '../layers';
import type { Word } from './document-words';
import { NAME_LABELS, NAME_TYPES, typeOf } from './name-labels';

/** Outside, and one for each type. */
const CLASSES = NAME_TYPES.length + 1;
const LABELS = NAME_LABELS.length;
/** How much the vote counts beside what the tagger sees in place; set by hand, not tuned. */
const WEIGHT = 0.9;
/** No vote is ever surer than this. */
const FLOOR = 0.02;

const CLASS_OF = Uint8Array.from(NAME_LABELS, (_, label) => {
  const type = typeOf(label);
  return type ? NAME_TYPES.indexOf(type) + 1 : 0;
});

const mayVote = ({ traits }: Word) => traits.letters !== 'lower';

/** Adds up what the other places of a word make of it; returns how many there are. */
function collectVotes(word: Word, here: number, words: readonly Word[], marginals: Float32Array, votes: Float32Array): number {
  let voters = 0;
  votes.fill(0);
  for (const other of word.at) {
    const there = words[other];
    if (other === here || !there || !mayVote(there)) continue;
    voters++;
    // The casts to number here and below: the arrays hold a row of labels for every word.
    for (let label = 0; label < LABELS; label++) {
      const slot = CLASS_OF[label] as number;
      votes[slot] = (votes[slot] as number) + (marginals[other * LABELS + label] as number);
    }
  }
  return voters;
}

/**
 * Adds to the scores of every sentence, for a word that the article has in other places, the mean of what the tagger makes of it there.
 * A word in lower case and one with a capital are not the same.
 * @param scores for each word and label; changed in place. @param marginals likewise, from these scores.
 * @returns the sentences whose scores have changed.
 */
export function remember(
  sentences: readonly Sentence[],
  words: readonly Word[],
  marginals: Float32Array,
  scores: Float32Array,
): ReadonlySet<Sentence> {
  const changed = new Set<Sentence>();
  const votes = new Float32Array(CLASSES);
  for (const sentence of sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const word = words[i];
      if (!word || word.at.length < 2 || !word.traits.isWord || !mayVote(word)) continue;
      const voters = collectVotes(word, i, words, marginals, votes);
      if (voters === 0) continue;
      changed.add(sentence);
      const trust = (WEIGHT * voters) / (voters + 1);
      for (let c = 0; c < CLASSES; c++) votes[c] = trust * Math.log((votes[c] as number) / voters + FLOOR);
      for (let label = 0, slot = i * LABELS; label < LABELS; label++, slot++)
        scores[slot] = (scores[slot] as number) + (votes[CLASS_OF[label] as number] as number);
    }
  }
  return changed;
}
