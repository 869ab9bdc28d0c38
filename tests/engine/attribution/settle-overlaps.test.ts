/** What an attribution keeps that lost the better part of its content to another. */
import { expect, test } from 'vitest';
import type { LinkedCue, Run } from '../../../src/engine/attribution/link-labels';
import { keepRemainders } from '../../../src/engine/attribution/settle-overlaps';

const LENGTH = 40;
const isNoFiller = () => false;
const attribution = (cue: Run, content: Run[], score = 0.9): LinkedCue => ({ cue, source: null, content, score });

// as in "A, X said, B. “C,” X added.", with C in both
const winner = attribution([30, 31], [[15, 29]], 0.95);
const loser = attribution(
  [5, 6],
  [
    [0, 4],
    [7, 14],
    [15, 29],
  ],
);

test('what lost against a surer one keeps what only it has', () => {
  const { kept, lost } = keepRemainders([winner], [loser], LENGTH, isNoFiller);
  expect(kept).toEqual([
    {
      ...loser,
      content: [
        [0, 4],
        [7, 14],
      ],
    },
    winner,
  ]);
  expect(lost).toEqual([]);
});

test('signs and conjunctions at the ends of a remainder are left out', () => {
  const isFiller = (token: number) => token === 0 || token === 13;
  const [first] = keepRemainders([winner], [loser], LENGTH, isFiller).kept;
  expect(first?.content).toEqual([
    [1, 4],
    [7, 13],
  ]);
});

test('nothing stays of one that has too little left, is not sure, or whose cue another reports', () => {
  const short = attribution(
    [5, 6],
    [
      [0, 4],
      [15, 29],
    ],
  );
  const unsure = { ...loser, score: 0.4 };
  const within = attribution([20, 21], loser.content);
  for (const other of [short, unsure, within]) {
    expect(keepRemainders([winner], [other], LENGTH, isNoFiller)).toEqual({ kept: [winner], lost: [other] });
  }
});

test('of two that lost, the surer one takes first', () => {
  const surer = attribution([6, 7], [[7, 14]], 0.93);
  const { kept, lost } = keepRemainders([winner], [loser, surer], LENGTH, isNoFiller);
  expect(kept).toContainEqual(surer);
  expect(lost).toEqual([loser]);
});
