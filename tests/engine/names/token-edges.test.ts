import fc from 'fast-check';
import { expect, it } from 'vitest';
import { behindTokenUpTo, tokenFrom, tokenUpTo } from '../../../src/engine/names/token-edges';
import { findTokens } from '../../../src/engine/stages/find-tokens';

it('finds the tokens that begin and end at an offset, and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('نهر', 'river', ' ', ',', '7', '\n')), (parts) => {
      const text = parts.join('');
      const tokens = findTokens(text, 'en');
      for (let offset = 0; offset <= text.length; offset++) {
        const [first, last] = [tokens.findIndex(({ start }) => start === offset), tokens.findIndex(({ end }) => end === offset)];
        expect(tokenFrom(tokens, offset) ?? -1).toBe(first);
        expect(tokenUpTo(tokens, offset) ?? -1).toBe(last);
        expect(behindTokenUpTo(tokens, offset) ?? 0).toBe(last + 1);
      }
    }),
  );
});
