/** Lets the places of a word in an article vote on what it is: a name that is certain once is known everywhere. */
import type { Sentence, Token } from '../layers';
import type { Word } from './document-words';
import { NAME_LABELS, NAME_TYPES } from './name-labels';

/** Outside, and one for each type. */
const CLASSES = NAME_TYPES.length + 1;
/** How much the vote counts beside what the tagger sees in place; set by hand, not tuned. */
const WEIGHT = 0.5;
/** No vote is ever surer than this. */
const FLOOR = 0.02;

const classOf = (label: number) => (label === 0 ? 0 : ((label - 1) >> 2) + 1);

/** The probability of each class for every token of the article. */
function classProbabilities(length: number, sentences: readonly Sentence[], marginals: readonly Float32Array[]): Float32Array {
  const probabilities = new Float32Array(length * CLASSES);
  marginals.forEach((sentence, s) => {
    const offset = (sentences[s]?.firstToken ?? 0) * CLASSES;
    for (let i = 0; i < sentence.length; i++) {
      const slot = offset + Math.floor(i / NAME_LABELS.length) * CLASSES + classOf(i % NAME_LABELS.length);
      probabilities[slot] = (probabilities[slot] ?? 0) + (sentence[i] ?? 0);
    }
  });
  return probabilities;
}

const isLower = ({ text }: Token) => text === text.toLowerCase() && text !== text.toUpperCase();

/**
 * New scores for every sentence: the tagger's own, and for a word that the article has in other places the mean of what the tagger
 * makes of it there. A word in lower case and one with a capital are not the same.
 */
export function remember(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  words: readonly Word[],
  marginals: readonly Float32Array[],
  emissions: readonly Float32Array[],
): Float32Array[] {
  const probabilities = classProbabilities(tokens.length, sentences, marginals);
  const votes = new Float32Array(CLASSES);
  return sentences.map(({ firstToken, endToken }, s) => {
    const scores = (emissions[s] ?? new Float32Array()).slice();
    for (let i = firstToken; i < endToken; i++) {
      const token = tokens[i];
      const at = words[i]?.at;
      if (!token || !at || at.length < 2 || token.kind !== 'word' || isLower(token)) continue;
      votes.fill(0);
      let voters = 0;
      for (const other of at) {
        const there = tokens[other];
        if (other === i || !there || isLower(there)) continue;
        voters++;
        for (let c = 0; c < CLASSES; c++) votes[c] = (votes[c] ?? 0) + (probabilities[other * CLASSES + c] ?? 0);
      }
      if (voters === 0) continue;
      const trust = (WEIGHT * voters) / (voters + 1);
      const base = (i - firstToken) * NAME_LABELS.length;
      for (let label = 0; label < NAME_LABELS.length; label++) {
        const share = (votes[classOf(label)] ?? 0) / voters;
        scores[base + label] = (scores[base + label] ?? 0) + trust * Math.log(share + FLOOR);
      }
    }
    return scores;
  });
}
