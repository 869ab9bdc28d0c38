/** The pseudo-locale that the tests of layout use. */
import { expect, it } from 'vitest';
import { en } from '../../src/ui/locales/en';
import { lengthen, pseudoLocale } from '../support/pseudo-locale';

it('keeps the places of values', () => {
  expect(lengthen('Marked {found} of {asked}')).toBe('Máârkéêd {found} óôf {asked}');
});

it('is longer than English by some 40 %', () => {
  const length = (messages: object) => JSON.stringify(Object.values(messages)).length;
  const growth = length(pseudoLocale(en)) / length(en);
  expect(growth).toBeGreaterThan(1.25);
  expect(growth).toBeLessThan(1.5);
});
