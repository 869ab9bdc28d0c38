import { expect, it } from 'vitest';
import { MEMORY, type Memory, remember } from '../../../src/engine/names/document-memory';
import { describeWords } from '../../../src/engine/names/document-words';
import { NAME_LABELS } from '../../../src/engine/names/name-labels';
import { openLexicon } from '../../../src/engine/names/name-lexicon';
import { WordTraitsCache } from '../../../src/engine/names/word-traits';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { ar } from '../../../src/languages/ar';

const COUNT = NAME_LABELS.length;
const OUTSIDE = NAME_LABELS.indexOf('O');
const PERSON = NAME_LABELS.indexOf('B-person');

/** By how much each place of a word becomes likelier a person than no name, where the tagger gives these chances of a person. */
function lifts(text: string, name: string, chances: readonly number[], memory: Memory = MEMORY): number[] {
  const tokens = findTokens(text, 'ar');
  const sentences = findSentences(text, tokens, ar);
  const words = describeWords(tokens, sentences, new WordTraitsCache(openLexicon({ ...ar, models: {} })));
  const places = tokens.flatMap((token, i) => (token.text === name ? [i] : []));
  const marginals = new Float32Array(tokens.length * COUNT);
  tokens.forEach((_, i) => {
    const chance = chances[places.indexOf(i)] ?? 0;
    marginals[i * COUNT + PERSON] = chance;
    marginals[i * COUNT + OUTSIDE] = 1 - chance;
  });
  const scores = new Float32Array(marginals.length);
  remember(sentences, words, marginals, scores, memory);
  return places.map((i) => (scores[i * COUNT + PERSON] as number) - (scores[i * COUNT + OUTSIDE] as number));
}

const TEXT = 'وصل زلمان إلى القرية. سأل الناس زلمان. نام زلمان ليلا.';

it('lets the other places of a word speak for it and against it', () => {
  const [first = 0, second = 0, third = 0] = lifts(TEXT, 'زلمان', [0.1, 0.95, 0.9]);
  expect(first).toBeGreaterThan(1);
  expect(second).toBeCloseTo(third, 0);
  expect(lifts(TEXT, 'زلمان', [0.9, 0.02, 0.02])[0]).toBeLessThan(-1);
});

it('listens to the surest place, and doubts that a word is no name, as far as it is told to', () => {
  const chances = [0.2, 0.2, 0.99];
  const [usual = 0] = lifts(TEXT, 'زلمان', chances);
  const [surest = 0] = lifts(TEXT, 'زلمان', chances, { ...MEMORY, surest: 0.5 });
  const [doubtful = 0] = lifts(TEXT, 'زلمان', chances, { ...MEMORY, doubt: 1 });
  expect(surest).toBeGreaterThan(usual + 0.3);
  expect(doubtful).toBeCloseTo(usual + MEMORY.weight * (2 / 3), 5);
});

it('has nothing to say of a word that comes once', () => {
  expect(lifts('وصل زلمان إلى القرية.', 'زلمان', [0.3])).toEqual([0]);
});
