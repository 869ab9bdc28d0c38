/** What the platform writes, the engine reads: 50 dates in each of many languages, most without a pack. */
import { describe, expect, test } from 'vitest';
import { dateValues, findDates } from '../support/find-dates';

/** Languages of many scripts, calendars and word orders. */
const LANGUAGES =
  `af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo
  lt lv mk ml mn mr ms my nb ne nl nn pa pl pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh zu`.split(/\s+/);

const MS_PER_DAY = 86_400_000;
/** Fifty days from 2012 on, over all months and weekdays. */
const DAYS = Array.from({ length: 50 }, (_, i) => new Date(Date.UTC(2012, 0, 8) + i * 61 * MS_PER_DAY));
const isoDay = (date: Date) => date.toISOString().slice(0, 10);

const styles: Record<string, Intl.DateTimeFormatOptions> = {
  full: { dateStyle: 'full' },
  long: { dateStyle: 'long' },
};

test('more than sixty languages are walked through', () => {
  expect(new Set(LANGUAGES).size).toBeGreaterThanOrEqual(60);
});

describe.each(LANGUAGES)('%s', (language) => {
  test.each(Object.keys(styles))('reads 50 dates written in the %s style', async (style) => {
    const format = new Intl.DateTimeFormat(language, { ...styles[style], timeZone: 'UTC' });
    const misread: string[] = [];
    for (const day of DAYS) {
      const text = format.format(day);
      const found = await findDates(text, { language });
      if (found.length !== 1 || found[0]?.value !== isoDay(day))
        misread.push(`${text}: ${found.map((t) => t.value).join(' ') || 'nothing'}`);
    }
    expect(misread).toEqual([]);
  });

  test('reads months with their year', async () => {
    const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC', calendar: 'gregory' });
    const misread: string[] = [];
    for (let month = 0; month < 12; month++) {
      const text = format.format(new Date(Date.UTC(2019, month, 15)));
      const found = await dateValues(text, { language });
      const wanted = `2019-${String(month + 1).padStart(2, '0')}`;
      if (found.join(' ') !== wanted) misread.push(`${text}: ${found.join(' ') || 'nothing'}`);
    }
    expect(misread).toEqual([]);
  });

  test('reads yesterday, today and tomorrow', async () => {
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    const words = [-1, 0, 1].map((shift) => format.format(shift, 'day'));
    const wanted = ['2020-06-09', '2020-06-10', '2020-06-11'];
    for (const word of words) {
      const [value] = await dateValues(word, { language, published: '2020-06-10' });
      // Hindi and Urdu say one word for yesterday and tomorrow: the verb tells them apart.
      const either = wanted.filter((_value, j) => words[j] === word);
      expect(either, `${word}: ${value}`).toContain(value);
    }
  });
});
