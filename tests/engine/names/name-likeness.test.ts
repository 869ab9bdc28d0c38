import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachRun, LIKENESS_BUCKETS, LIKENESS_CLASSES, NameLikeness, SCALE } from '../../../src/engine/names/name-likeness';
import { commonSpelling } from '../../../src/engine/names/word-forms';

const bytes = new Uint8Array(readFileSync(new URL('../../../public/models/likeness.ar.bin', import.meta.url)));
const likeness = new NameLikeness(bytes);
const personStep = (word: string) => likeness.of(commonSpelling(word)) >> 3;

describe('NameLikeness', () => {
  it.each(['شتاينماير', 'كورينثيانز', 'تيفيز', 'فيتوريني'])('takes %s for a name', (word) => {
    expect(personStep(word)).toBeGreaterThan(3);
  });

  it.each(['كتاب', 'يتحدثون', 'مدرسة', 'اقتصادية'])('takes %s for a common word', (word) => {
    expect(personStep(word)).toBeLessThan(3);
  });

  it('adds up the runs that training counted', () => {
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    const sumOf = (word: string, kind: number) => {
      let sum = weights[LIKENESS_BUCKETS * LIKENESS_CLASSES + kind] ?? 0;
      forEachRun(word, (bucket) => {
        sum += weights[bucket * LIKENESS_CLASSES + kind] ?? 0;
      });
      return Math.max(-3, Math.min(3, Math.round((sum * SCALE) / 1.5))) + 3;
    };
    const letters = fc.array(fc.constantFrom(...'ابتثجحخدرزسشفقكلمنهوي'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(letters, (word) => {
        expect(likeness.of(word.join(''))).toBe(8 * sumOf(word.join(''), 0) + sumOf(word.join(''), 1));
      }),
    );
  });

  it('refuses bytes of another length', () => {
    expect(() => new NameLikeness(bytes.slice(1))).toThrow(/cut short/);
  });
});
