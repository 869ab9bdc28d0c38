import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embolden, shrink, trainCrf } from '../../../scripts/train/train-crf';
import { feature, hashText } from '../../../src/engine/tagger/feature-hash';
import { type FeatureRows, FeatureRowsBuilder } from '../../../src/engine/tagger/feature-rows';
import { decodeModel, encodeModel } from '../../../src/engine/tagger/model-format';
import { SequenceTagger } from '../../../src/engine/tagger/sequence-tagger';

const LABELS = ['O', 'B', 'I'];

function rowsOf(words: readonly string[]): FeatureRows {
  const builder = new FeatureRowsBuilder();
  words.forEach((word, i) => {
    builder.add(feature(0, hashText(word)));
    builder.add(feature(1, /^[A-Z]/.test(word) ? 1 : 0));
    builder.add(feature(2, hashText(words[i - 1] ?? '')));
    builder.endRow();
  });
  return builder.take();
}

const sentences: [string, number[]][] = [
  ['the harbour was closed by Anna Berg today', [0, 0, 0, 0, 0, 1, 2, 0]],
  ['Tom Hill left the harbour', [1, 2, 0, 0, 0]],
  ['nobody told Mary why', [0, 0, 1, 0]],
  ['the boats came back', [0, 0, 0, 0]],
];
const trained = trainCrf(
  sentences.map(([text, labels]) => ({ rows: rowsOf(text.split(' ')), labels: Uint8Array.from(labels) })),
  LABELS,
  { epochs: 60, dropout: 0 },
);
const tagger = SequenceTagger.load(encodeModel(shrink(trained, 10_000)));
const tag = (text: string) => [...tagger.tag(rowsOf(text.split(' '))).labels];

describe('SequenceTagger', () => {
  it('labels what it learnt, and words that it has never seen by their shape', () => {
    for (const [text, labels] of sentences) expect(tag(text)).toEqual(labels);
    expect(tag('the harbour was closed by Olga Ruiz today')).toEqual([0, 0, 0, 0, 0, 1, 2, 0]);
  });

  it('gives probabilities that sum to one, and never a transition that training did not see', () => {
    const word = fc.constantFrom('the', 'Anna', 'Berg', 'harbour', 'Zed', 'left', '.');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const { labels, scores, marginals } = tagger.tag(rowsOf(words));
        expect(labels).toHaveLength(words.length);
        for (let row = 0; row < words.length; row++) {
          const sum = marginals.subarray(row * 3, row * 3 + 3).reduce((a, b) => a + b, 0);
          expect(sum).toBeCloseTo(1, 3);
          expect(scores[row]).toBeGreaterThan(0);
          if (labels[row] === 2) expect([1, 2]).toContain(labels[row - 1]);
        }
      }),
    );
  });

  it('finds no less when it is emboldened', () => {
    const bold = SequenceTagger.load(encodeModel(shrink(embolden(trained, 20), 10_000)));
    const outside = (labels: Uint8Array) => labels.filter((label) => label === 0).length;
    for (const [text] of sentences) {
      const rows = rowsOf(text.split(' '));
      expect(outside(bold.tag(rows).labels)).toBeLessThanOrEqual(outside(tagger.tag(rows).labels));
    }
  });

  it('takes an empty sequence', () => {
    expect(tagger.tag(rowsOf([])).labels).toHaveLength(0);
  });
});

describe('the form of the weights', () => {
  const bytes = encodeModel(shrink(trained, 10_000));

  it('reads what it wrote, from an odd offset too', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    for (const given of [bytes, shifted.subarray(1)]) {
      const model = decodeModel(given);
      expect(model.labels).toEqual(LABELS);
      expect(encodeModel(model)).toEqual(bytes);
    }
  });

  it('keeps as many weights as it is told', () => {
    expect(decodeModel(encodeModel(shrink(trained, 20))).weights).toHaveLength(20);
  });

  it('scores by fewer bits of a hash, and by few sizes of weights', () => {
    const rows = rowsOf((sentences[0]?.[0] ?? '').split(' '));
    const whole = SequenceTagger.load(bytes).emissions(rows);
    const short = SequenceTagger.load(encodeModel(shrink(trained, 10_000, { bucketBits: 10, keyBits: 15 }))).emissions(rows);
    expect([...short]).toEqual([...whole].map((each) => expect.closeTo(each, 3)));
    const few = shrink(trained, 10_000, { levels: 3 });
    expect(new Set(few.weights.map(Math.abs)).size).toBe(3);
  });

  it('has a mask for more than eight labels', () => {
    const labels = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
    const rows = new FeatureRowsBuilder();
    rows.add(feature(0, hashText('word')));
    rows.endRow();
    const weights = Float32Array.from(labels, (_, i) => (i % 2 ? i : 0));
    const hashes = Uint32Array.of(feature(0, hashText('word')));
    const model = shrink({ labels, hashes, weights, transitions: new Float32Array(13 * 12) }, 100);
    expect([...SequenceTagger.load(encodeModel(model)).emissions(rows.take())]).toEqual(
      [...weights].map((each) => expect.closeTo(each, 1)),
    );
  });

  it('says what is wrong with bytes that are none', () => {
    expect(() => decodeModel(new Uint8Array(100))).toThrow(/no tagger weights/);
    expect(() => decodeModel(bytes.slice(0, -5))).toThrow(/cut short/);
    const other = bytes.slice();
    other[4] = 9;
    expect(() => decodeModel(other)).toThrow(/version 9/);
  });
});
