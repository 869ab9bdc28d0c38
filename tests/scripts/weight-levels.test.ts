import { expect, it } from 'vitest';
import { toLevels } from '../../scripts/train/weight-levels';

it('rounds weights to few sizes, the same for both signs, and keeps the signs', () => {
  const weights = Int8Array.from({ length: 200 }, (_, i) => (i % 2 ? -1 : 1) * (1 + ((i * 37) % 127)));
  const rounded = toLevels(weights, 5);
  expect(new Set(rounded.map(Math.abs)).size).toBe(5);
  rounded.forEach((weight, i) => {
    expect(Math.sign(weight)).toBe(Math.sign(weights[i] ?? 0));
    expect(Math.abs(weight - (weights[i] ?? 0))).toBeLessThan(20);
  });
});
