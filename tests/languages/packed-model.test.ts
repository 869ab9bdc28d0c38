import { describe, expect, it } from 'vitest';
import { packModel } from '../../scripts/pack-model';
import { unpackModel } from '../../src/languages/packed-model';

const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) % 7);

describe('unpackModel', () => {
  it('gives back what was packed, in fewer bytes', async () => {
    const packed = packModel(bytes);
    expect(packed.length).toBeLessThan(bytes.length / 2);
    expect(await unpackModel(packed)).toEqual(bytes);
  });

  it('leaves a file alone that is not packed', async () => {
    expect(await unpackModel(bytes)).toBe(bytes);
    expect(await unpackModel(new Uint8Array())).toHaveLength(0);
  });

  it('does not take half a file for a whole one', async () => {
    await expect(unpackModel(packModel(bytes).slice(0, -20))).rejects.toThrow();
  });
});
