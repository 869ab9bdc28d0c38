/** The kernel: that it is what its source compiles to, and that it computes what its sources in the literature say. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kernelCode } from '../../../scripts/build-kernel';
import { reportingLexicon } from '../../../src/engine/attribution/reporting-lexicon';
import { roleFeatures } from '../../../src/engine/attribution/statement-features';
import { traitsOf } from '../../../src/engine/attribution/token-traits';
import { Kernel } from '../../../src/engine/kernel/kernel';
import { CommonWords, encodeWords } from '../../../src/engine/names/common-words';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { feature, hashText } from '../../../src/engine/tagger/feature-hash';
import { encodeModel } from '../../../src/engine/tagger/model-format';
import { SequenceTagger } from '../../../src/engine/tagger/sequence-tagger';
import { en } from '../../../src/languages/en';

it('is what its source compiles to', async () => {
  expect(readFileSync('src/engine/kernel/kernel-code.ts', 'utf8'), 'Run `npx tsx scripts/build-kernel.ts`.').toBe(await kernelCode());
}, 60_000);

it('hashes features as training does', () => {
  const text = 'Anna Berg left.';
  const tokens = findTokens(text, 'en');
  const kernel = new Kernel();
  const traits = traitsOf(tokens, findSentences(text, tokens, en), [], reportingLexicon(en.statements ?? {}));
  const hashes = roleFeatures(kernel, traits);
  const width = kernel.sizes.roleFeatures;
  // the word before, the word after, both words together
  const [anna, berg, left] = ['anna', 'berg', 'left'].map((word) => hashText(word)) as [number, number, number];
  expect([...hashes.subarray(width, width + 4)]).toEqual([
    feature(0, anna, 0),
    feature(1, left, 0),
    feature(2, anna, berg),
    feature(3, berg, left),
  ]);
});

it('finds every word that a dictionary was given, and hardly any other', () => {
  const letters = [...'بتثجحخدرزسشفقكلمن'];
  const words = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
  const given = words.filter((_, i) => i % 2 === 0);
  const dictionary = new CommonWords(encodeWords(new Map(given.map((word) => [word, ['noun']]))), { before: [], after: [] });
  const known = (list: readonly string[]) => list.filter((word) => dictionary.analyse(word) & 2).length;
  expect(known(given)).toBe(given.length);
  expect(known(words.filter((_, i) => i % 2 === 1))).toBeLessThan(given.length * 0.03);
});

const LABELS = ['O', 'B', 'I'];
/** What the start and each label add to the label after them; from O to I there is no way. */
const TRANSITIONS = [0.3, 0.1, -1000, 0.2, -0.4, -1000, -0.5, 0.4, 0.9, 0.1, -0.3, 0.6];
const tagger = SequenceTagger.load(
  encodeModel({
    labels: LABELS,
    bucketBits: 1,
    keyBits: 12,
    scale: 1,
    transitions: Float32Array.from(TRANSITIONS),
    keys: new Uint16Array(0),
    masks: new Uint16Array(0),
    weights: new Int8Array(0),
    bucketSizes: new Uint8Array(2),
  }),
);

/** Every sequence of labels with its score, by going through them all. */
function allSequences(emissions: readonly number[]): { labels: number[]; score: number }[] {
  let sequences: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let row = 0; row < emissions.length / LABELS.length; row++) {
    sequences = sequences.flatMap(({ labels, score }) =>
      LABELS.map((_, label) => {
        const before = (labels.at(-1) ?? -1) + 1;
        const own = (TRANSITIONS[before * LABELS.length + label] ?? 0) + (emissions[row * LABELS.length + label] ?? 0);
        return { labels: [...labels, label], score: score + own };
      }),
    );
  }
  return sequences;
}

const score = fc.double({ min: -4, max: 4, noNaN: true }).map(Math.fround);
const emissionRows = fc.integer({ min: 1, max: 6 }).chain((rows) => fc.array(score, { minLength: rows * 3, maxLength: rows * 3 }));

describe('chains', () => {
  it('have the best of all sequences', () => {
    fc.assert(
      fc.property(emissionRows, (emissions) => {
        const { labels } = tagger.decode(Float32Array.from(emissions));
        const sequences = allSequences(emissions);
        const best = Math.max(...sequences.map((one) => one.score));
        const own = sequences.find((one) => one.labels.every((label, i) => label === labels[i]));
        expect(own?.score).toBeCloseTo(best, 3);
      }),
    );
  });

  it('have the probabilities that all sequences add up to', () => {
    fc.assert(
      fc.property(emissionRows, (emissions) => {
        const marginals = tagger.marginals(Float32Array.from(emissions));
        const sequences = allSequences(emissions).map((one) => ({ ...one, weight: Math.exp(one.score) }));
        const total = sequences.reduce((sum, { weight }) => sum + weight, 0);
        emissions.forEach((_, i) => {
          const [row, label] = [Math.floor(i / 3), i % 3];
          const share = sequences.reduce((sum, { labels, weight }) => sum + (labels[row] === label ? weight : 0), 0) / total;
          expect(marginals[i]).toBeCloseTo(share, 3);
        });
      }),
    );
  });
});

describe('memory', () => {
  it('grows with what is put into it, and is free again afterwards', () => {
    const kernel = new Kernel();
    const { top } = kernel;
    const long = Float32Array.from({ length: 300_000 }, (_, i) => i);
    for (let time = 0; time < 3; time++) {
      const at = kernel.put(long);
      expect(at).toBe(top);
      expect(kernel.floats(at, long.length).at(-1)).toBe(299_999);
      kernel.giveBack(top);
    }
    const size = kernel.run.memory.buffer.byteLength;
    kernel.put(long);
    expect(kernel.run.memory.buffer.byteLength).toBe(size);
  });
});
