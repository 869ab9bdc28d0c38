/** What stands on a leaf of the calendar for each kind of TIMEX3 value. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafOf } from '../../src/ui/brief/calendar-leaf';
import { ar } from '../../src/ui/locales/ar';
import { en } from '../../src/ui/locales/en';
import { createTranslate } from '../../src/ui/locales/messages';

const english = { locale: 'en-GB', t: createTranslate(en, 'en-GB') };
const egyptian = { locale: 'ar-EG', t: createTranslate(ar, 'ar-EG') };

describe('a calendar leaf', () => {
  it.each([
    ['2026-09-12', { top: 'Sept', main: '12', bottom: '2026', full: '12 September 2026' }],
    ['2026-09-12T14:30', { top: 'Sept', main: '12', bottom: '2026', full: '12 September 2026, 14:30' }],
    ['2022-10', { main: 'Oct', bottom: '2022', full: 'October 2022' }],
    ['2019', { main: '2019', full: '2019' }],
    ['2026-W23', { top: 'Week', main: '23', bottom: '2026', full: 'Week 23, 2026' }],
    ['2026-W23-WE', { top: 'Weekend', main: '23', bottom: '2026', full: 'Weekend 23, 2026' }],
    ['2026-Q2', { main: 'Q2', bottom: '2026', full: 'Q2 2026' }],
    ['2026-SU', { main: 'Summer', bottom: '2026', full: 'Summer 2026' }],
    ['199', { main: '1990s', full: '1990s' }],
    ['19', { main: '20th c.', full: '20th c.' }],
  ])('says %s', (value, leaf) => {
    expect(leafOf(value, english)).toEqual(leaf);
  });

  it('writes digits and months as the reader’s locale does', () => {
    expect(leafOf('2026-09-12', egyptian)).toEqual({ top: 'سبتمبر', main: '١٢', bottom: '٢٠٢٦', full: '١٢ سبتمبر ٢٠٢٦' });
  });

  it('keeps the day in every time zone', () => {
    expect(leafOf('2026-01-01', english).main).toBe('1');
    expect(leafOf('2026-12-31', english).main).toBe('31');
  });

  it('shows something for any value', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(leafOf(value, english).main).toEqual(expect.any(String));
      }),
    );
  });
});
