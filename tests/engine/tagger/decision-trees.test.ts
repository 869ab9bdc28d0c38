/** Trees are read back as they were stored, and refuse what was learnt for other features. */
import { describe, expect, test } from 'vitest';
import { encodeTrees, readTrees, type TreeNode } from '../../../src/engine/tagger/decision-trees';

const tree: TreeNode = {
  feature: 1,
  threshold: 4,
  left: { value: -0.5 },
  right: { feature: 0, threshold: 0, left: { value: 0.25 }, right: { value: 2 } },
};

describe('decision trees', () => {
  test.each([
    [[9, 4], -0.5],
    [[0, 5], 0.25],
    [[1, 5], 2],
  ])('a row goes left with at most the threshold: %j', (row, value) => {
    expect(readTrees(encodeTrees([tree], 2), 2).score(Uint8Array.from(row))).toBe(value);
  });

  test('the values of all trees are added up', () => {
    const trees = readTrees(encodeTrees([tree, { value: 1 }, tree], 2), 2);
    expect(trees.score(Uint8Array.from([1, 5]))).toBe(5);
  });

  test('trees over other features are refused', () => {
    expect(() => readTrees(encodeTrees([tree], 2), 3)).toThrow(/2 features .* wanted 3/);
  });
});
