/** The right row of a group is learnt, also where only two things together tell it. */
import { expect, test } from 'vitest';
import { BoostedTrees, type RankedGroup, TREE_OPTIONS } from '../../scripts/train/boosted-trees';
import { encodeTrees, readTrees } from '../../src/engine/tagger/decision-trees';

test('a row is picked by two features that tell nothing alone', () => {
  const rows = [
    [0, 0, 3],
    [0, 1, 3],
    [1, 0, 3],
    [1, 1, 3],
  ].map((row) => Uint8Array.from(row));
  // the third number is the group's: it says which of the pairs is right
  const groups = Array.from({ length: 80 }, (_, i): RankedGroup => {
    const kind = i % 2;
    const shown = rows.map((row) => Uint8Array.from([row[0] ?? 0, row[1] ?? 0, kind]));
    return { rows: shown, right: shown.map((row) => row[0] === kind && row[1] === 1 - kind), weight: 1 };
  });
  const trees = new BoostedTrees(groups, 3, { ...TREE_OPTIONS, trees: 60, features: 1 }).learn();
  const { score } = readTrees(encodeTrees(trees, 3), 3);
  for (const { rows: shown, right } of groups) {
    const scores = shown.map(score);
    expect(right[scores.indexOf(Math.max(...scores))]).toBe(true);
  }
});
