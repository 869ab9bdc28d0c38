import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NameLikeness } from '../../../src/engine/names/name-likeness';
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

  it('refuses bytes of another length', () => {
    expect(() => new NameLikeness(bytes.slice(1))).toThrow(/cut short/);
  });
});
