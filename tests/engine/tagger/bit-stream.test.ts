import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BitReader, BitWriter, riceParameter } from '../../../src/engine/tagger/bit-stream';

it('reads the numbers that it wrote, in bits and in Rice codes', () => {
  const number = fc.record({ value: fc.nat(40_000), k: fc.nat(24), plain: fc.boolean() });
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const writer = new BitWriter();
      for (const { value, k, plain } of numbers) plain ? writer.bits(value, 16) : writer.rice(value, k);
      const reader = new BitReader(writer.take(), 0);
      for (const { value, k, plain } of numbers) expect(plain ? reader.bits(16) : reader.rice(k)).toBe(value);
      expect(reader.isSpent).toBe(false);
    }),
  );
});

it('knows when it has read more than there is', () => {
  const reader = new BitReader(new Uint8Array(3), 0);
  for (let i = 0; i < 10; i++) reader.bits(8);
  expect(reader.isSpent).toBe(true);
});

it('chooses more bits for larger numbers', () => {
  expect(riceParameter(0)).toBe(0);
  expect(riceParameter(1000)).toBeGreaterThan(riceParameter(10));
});
