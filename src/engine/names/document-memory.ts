/** Lets the places of a word in an article vote on what it is: a name that is certain once is known everywhere. */
import type { Sentence } from '../layers';
import type { Word } from './document-words';
import { NAME_LABELS, NAME_TYPES, typeOf } from './name-labels';

export interface Memory {
  /** How much the vote counts beside what the tagger sees in place. */
  weight: number;
  /** Share of the likeliest place in the vote for a type, and of the unlikeliest in the vote for none; the rest is the mean of all. */
  surest: number;
  /** Natural logarithm of how much less a vote for no name counts. */
  doubt: number;
}

/** Outside, and one for each type. */
const CLASSES = NAME_TYPES.length + 1;
const LABELS = NAME_LABELS.length;
/** How the places vote, where the language's pack says nothing else; set by hand, not tuned. */
export const MEMORY: Memory = { weight: 0.9, surest: 0, doubt: 0 };
/** No vote is ever surer than this. */
const FLOOR = 0.02;

const CLASS_OF = Uint8Array.from(NAME_LABELS, (_, label) => {
  const type = typeOf(label);
  return type ? NAME_TYPES.indexOf(type) + 1 : 0;
});

const mayVote = ({ traits }: Word) => traits.letters !== 'lower';

/** The chances of each class, word by word, from those of the labels. */
function classChances(marginals: Float32Array): Float32Array {
  const chances = new Float32Array((marginals.length / LABELS) * CLASSES);
  // The casts to number here and below: the arrays hold a row for every word.
  for (let row = 0, at = 0; at < marginals.length; row += CLASSES) {
    for (let label = 0; label < LABELS; label++, at++) {
      const slot = row + (CLASS_OF[label] as number);
      chances[slot] = (chances[slot] as number) + (marginals[at] as number);
    }
  }
  return chances;
}

/** What the other places of a word make of it: for each class the sum of their chances, and the largest (for no name the least). */
class Votes {
  readonly sums = new Float32Array(CLASSES);
  readonly extremes = new Float32Array(CLASSES);

  /** Returns how many other places there are. */
  collect(word: Word, here: number, words: readonly Word[], chances: Float32Array): number {
    const { sums, extremes } = this;
    let voters = 0;
    sums.fill(0);
    extremes.fill(0);
    extremes[0] = 1;
    for (const other of word.at) {
      const there = words[other];
      if (other === here || !there || !mayVote(there)) continue;
      voters++;
      for (let c = 0; c < CLASSES; c++) {
        const chance = chances[other * CLASSES + c] as number;
        sums[c] = (sums[c] as number) + chance;
        if (c === 0 ? chance < (extremes[c] as number) : chance > (extremes[c] as number)) extremes[c] = chance;
      }
    }
    return voters;
  }
}

/**
 * Adds to the scores of every sentence, for a word that the article has in other places, what the tagger makes of it there.
 * A word in lower case and one with a capital are not the same.
 * @param scores for each word and label; changed in place. @param marginals likewise, from these scores.
 * @returns the sentences whose scores have changed.
 */
export function remember(
  sentences: readonly Sentence[],
  words: readonly Word[],
  marginals: Float32Array,
  scores: Float32Array,
  { weight, surest, doubt }: Memory = MEMORY,
): ReadonlySet<Sentence> {
  const changed = new Set<Sentence>();
  const chances = classChances(marginals);
  const votes = new Votes();
  const adds = new Float32Array(CLASSES);
  for (const sentence of sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const word = words[i];
      if (!word || word.at.length < 2 || !word.traits.isWord || !mayVote(word)) continue;
      const voters = votes.collect(word, i, words, chances);
      if (voters === 0) continue;
      changed.add(sentence);
      const trust = (weight * voters) / (voters + 1);
      for (let c = 0; c < CLASSES; c++) {
        const chance = ((1 - surest) * (votes.sums[c] as number)) / voters + surest * (votes.extremes[c] as number);
        adds[c] = trust * (Math.log(chance + FLOOR) - (c === 0 ? doubt : 0));
      }
      for (let label = 0, slot = i * LABELS; label < LABELS; label++, slot++)
        scores[slot] = (scores[slot] as number) + (adds[CLASS_OF[label] as number] as number);
    }
  }
  return changed;
}
