import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeNames, encodeNames, NAME_LABELS, NAME_TYPES } from '../../../src/engine/names/name-labels';

it('reads back the names that it labelled', () => {
  const stretch = fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 4 }), type: fc.constantFrom(...NAME_TYPES) });
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 6 }), (stretches) => {
      let at = 0;
      const names = stretches.map(({ gap, length, type }) => {
        const first = at + gap;
        at = first + length;
        return { type, first, end: at };
      });
      expect(decodeNames(encodeNames(names, at + 2))).toEqual(names);
    }),
  );
});

it('makes names of any labels, in order and apart', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(NAME_LABELS.length - 1)), (labels) => {
      let last = 0;
      for (const { first, end } of decodeNames(Uint8Array.from(labels))) {
        expect(first).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(first);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(labels.length);
    }),
  );
});
