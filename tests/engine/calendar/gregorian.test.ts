/** Feasts that move with the calendar. */
import { expect, test } from 'vitest';
import { dayOf, easterSunday, firstAdvent, weekdayOf } from '../../../src/engine/calendar/gregorian';

test.each([
  [1818, 3, 22],
  [1943, 4, 25],
  [2000, 4, 23],
  [2019, 4, 21],
  [2024, 3, 31],
])('Easter of %i', (year, month, day) => {
  expect(easterSunday(year)).toBe(dayOf(year, month, day));
});

test('Easter is a Sunday from 22 March to 25 April, Advent begins on one from 27 November to 3 December', () => {
  for (let year = 1583; year < 2300; year++) {
    expect([weekdayOf(easterSunday(year)), weekdayOf(firstAdvent(year))]).toEqual([7, 7]);
    expect(easterSunday(year)).toBeGreaterThanOrEqual(dayOf(year, 3, 22));
    expect(easterSunday(year)).toBeLessThanOrEqual(dayOf(year, 4, 25));
    expect(firstAdvent(year)).toBeGreaterThanOrEqual(dayOf(year, 11, 27));
    expect(firstAdvent(year)).toBeLessThanOrEqual(dayOf(year, 12, 3));
  }
});
