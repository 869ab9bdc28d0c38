/** Finding within the brief: as a reader types, not as the article spells. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../src/ui/state/find-words';

const found = (text: string, query: string) => findWords(text, query).map(([start, end]) => text.slice(start, end));

describe('finding words', () => {
  it.each([
    ['Étienne Garnier and ETIENNE', 'etienne', ['Étienne', 'ETIENNE']],
    ['قال أحمد إنّ المدرسةَ', 'احمد', ['أحمد']],
    ['المدرسةَ الكبرى', 'المدرسه', ['المدرسةَ']],
    ['مـحـمـد', 'محمد', ['مـحـمـد']],
    ['the  night ferry', 'night ferry', ['night ferry']],
    ['aaaa', 'aa', ['aa', 'aa']],
  ])('%s: %s', (text, query, words) => {
    expect(found(text, query)).toEqual(words);
  });

  it.each(['', '  ', '…', '\u064b'])('finds nothing for "%s"', (query) => {
    expect(findWords('a text … of some words', query)).toEqual([]);
  });

  it('finds any word of a text where it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zéñاأبةى]{1,6}$/), { minLength: 1, maxLength: 8 }), fc.nat(), (words, n) => {
        const text = words.join(' ');
        const word = words[n % words.length] ?? '';
        const start = words.slice(0, n % words.length).join(' ').length + (n % words.length ? 1 : 0);
        // Occurrences do not overlap, so an earlier one may cover the place.
        expect(findWords(text, word).some(([from, to]) => from <= start && to > start)).toBe(true);
      }),
    );
  });
});
