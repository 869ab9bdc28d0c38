import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBigrams, groupWords } from '../../scripts/train/exchange-groups';

describe('countBigrams', () => {
  it('counts neighbours, and the edges of sentences as a word', () => {
    const { before, after, counts } = countBigrams([Int32Array.of(0, 1), Int32Array.of(0, 1, 1)], 2);
    const pairs = Array.from(counts, (count, i) => [before[i], after[i], count]);
    expect(pairs).toEqual([
      [0, 1, 2],
      [1, 1, 1],
      [1, 2, 2],
      [2, 0, 2],
    ]);
  });
});

describe('groupWords', () => {
  it('puts words together that stand in the same places', () => {
    const words = ['cat', 'dog', 'cow', 'sleeps', 'eats', 'runs', 'the'];
    const number = (word: string) => words.indexOf(word);
    const sentences = ['cat', 'dog', 'cow'].flatMap((animal) =>
      ['sleeps', 'eats', 'runs'].map((verb) => Int32Array.from(['the', animal, verb], number)),
    );
    const options = { grouped: words.length, total: words.length + 1, groups: 3, passes: 10 };
    const groups = groupWords(countBigrams(sentences, words.length), options);
    const together = (...same: string[]) => new Set(same.map((word) => groups[number(word)])).size;
    expect(together('cat', 'dog', 'cow')).toBe(1);
    expect(together('sleeps', 'eats', 'runs')).toBe(1);
    expect(together('cat', 'eats', 'the')).toBe(3);
  });

  it('tells a text no worse than the groups it began with', () => {
    const [grouped, groups] = [12, 4];
    const edge = grouped;
    const text = fc.array(fc.array(fc.nat(grouped - 1), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(text, (sentences) => {
        const bigrams = countBigrams(
          sentences.map((sentence) => Int32Array.from(sentence)),
          edge,
        );
        const found = groupWords(bigrams, { grouped, total: edge + 1, groups, passes: 3 });
        const likelihood = (groupOf: (word: number) => number) => {
          const cells = new Map<string, number>();
          const add = (key: string, count: number) => cells.set(key, (cells.get(key) ?? 0) + count);
          bigrams.counts.forEach((count, i) => {
            const [first, second] = [groupOf(bigrams.before[i] as number), groupOf(bigrams.after[i] as number)];
            add(`${first} ${second}`, count);
            add(`${first} first`, count);
            add(`second ${second}`, count);
          });
          return [...cells].reduce((sum, [key, n]) => sum + (/[a-z]/.test(key) ? -1 : 1) * n * Math.log(n), 0);
        };
        const outside = (word: number) => groups + word - grouped;
        const before = likelihood((word) => (word < grouped ? word % groups : outside(word)));
        const after = likelihood((word) => (word < grouped ? (found[word] as number) : outside(word)));
        expect(after).toBeGreaterThanOrEqual(before - 1e-6);
      }),
    );
  });
});
