/** Latin letters written with Arabic ones. */
import { expect, it } from 'vitest';
import { inArabicLetters } from '../../scripts/arabic-letters';

it('writes a name with and without its short vowels', () => {
  expect(inArabicLetters('Schmidt')).toEqual(['شميدت']);
  expect(inArabicLetters('Wagner')).toEqual(['واغنير', 'وغنر']);
});

it('knows the letters that other languages add', () => {
  expect(inArabicLetters('Müller')).toEqual(inArabicLetters('Muler'));
  expect(inArabicLetters('Łódź')).toContain('لودز');
});

it('gives nothing for what has no Latin letters, or too few', () => {
  expect(inArabicLetters('Ли')).toEqual([]);
  expect(inArabicLetters('Li')).toEqual([]);
});
