/** What is a date and what only looks like one; anchors, tense, calendars, and mentions that are one. */
import { describe, expect, test } from 'vitest';
import { dateValues, findDates } from '../../support/find-dates';

const WEDNESDAY = '2020-06-10';

describe('what is no date', () => {
  test.each([
    ['ar', 'التقى أحد المخرجين زملاءه.'],
    ['ar', 'وفق القرار رقم 1701 الصادر عن المجلس.'],
    ['ar', 'شاركت 29 دولة في الاجتماع.'],
    ['ar', 'وصل 82 عضوا إلى القاعة.'],
    ['ar', 'مارس الوفد ضغوطا على الحكومة.'],
    ['ar', 'بلغ السعر 2015 دولارا للطن.'],
    ['ar', 'هم بأمس الحاجة إلى الدواء.'],
    ['ar', 'قال وزير الخارجية لويجي دي مايو.'],
    ['en', 'Theresa May met voters who may march.'],
    ['en', 'The Sunday Times reported a rise.'],
    ['en', 'They paid $1999 for it, up 2010%.'],
    ['en', 'Call 555-2010-1999 or (206) 555-1212.'],
    ['en', 'Version 2.10 beat the Jets 24-17.'],
    ['en', 'UN resolution 1973 was adopted.'],
    ['en', 'Some 2000 people marched.'],
    ['en', 'The cat sat in the sun.'],
    ['en', 'In recent days and weeks they waited.'],
    ['fr', 'Ils étaient au bord de la mer.'],
    ['es', 'El sol salió sobre el mar.'],
    ['de', 'Guten Morgen, sagte er zu 2000 Menschen.'],
    ['zh', '五角大楼宣布了作战计划。'],
  ])('%s: %s', async (language, text) => {
    expect(await dateValues(text, { language, published: WEDNESDAY })).toEqual([]);
  });
});

describe('anchors', () => {
  test('without a publication date a relative expression is left out', async () => {
    expect(await dateValues('They met yesterday, on Monday and last week.', { language: 'en' })).toEqual([]);
  });

  test('without one, the nearest full date before anchors', async () => {
    expect(await dateValues('They met on 4 June 2020 and again on Monday.', { language: 'en' })).toEqual(['2020-06-04', '2020-06-01']);
  });

  test.each(['2020-06-10', '2020-06-10T00:00:00', '2020-06-10T23:30:00-05:00'])('the day counts as written: %s', async (published) => {
    expect(await dateValues('They met today.', { language: 'en', published })).toEqual(['2020-06-10']);
  });

  test('a publication date that is none is as good as none', async () => {
    expect(await dateValues('They met today.', { language: 'en', published: '2020-02-31' })).toEqual([]);
  });

  test.each([
    ['en', 'They will vote on Friday.', '2020-06-12'],
    ['en', 'They voted on Friday.', '2020-06-05'],
    ['ar', 'ستجتمع اللجنة يوم الجمعة.', '2020-06-12'],
    ['ar', 'اجتمعت اللجنة وقالت يوم الجمعة إنها وافقت.', '2020-06-05'],
    ['es', 'La comisión votará el viernes.', '2020-06-12'],
  ])('tense decides: %s %s', async (language, text, value) => {
    expect(await dateValues(text, { language, published: WEDNESDAY })).toEqual([value]);
  });

  test('a weekday named again is the same day', async () => {
    const text = 'The team will play on Saturday. Fans said Saturday was sold out.';
    expect(await dateValues(text, { language: 'en', published: WEDNESDAY })).toEqual(['2020-06-13', '2020-06-13']);
  });

  test('months after a stated year are of that year', async () => {
    expect(await dateValues('In 2012, he was arrested in March.', { language: 'en', published: WEDNESDAY })).toEqual(['2012', '2012-03']);
  });
});

describe('one date in several words', () => {
  test('«اليوم الخميس، (4 حزيران 2020)» is one mention of one day', async () => {
    const text = 'اختتم الوزراء، اليوم الخميس، (4 حزيران 2020)، اجتماعهم.';
    const found = await findDates(text, { language: 'ar', published: '2020-06-04' });
    expect(found.map((t) => [t.value, text.slice(...t.span), t.certainty])).toEqual([
      ['2020-06-04', 'اليوم الخميس، (4 حزيران 2020)', 'stated'],
    ]);
  });

  test('two names of one month', async () => {
    expect(await dateValues('خطف في 24 فبراير شباط 2015.', { language: 'ar' })).toEqual(['2015-02-24']);
  });
});

describe('calendars', () => {
  test.each([
    ['ar', 'صدر في 12 شوال 1441 هـ.', '2020-06-04', 'islamic-umalqura'],
    ['ar', 'صدر في ١٢/١٠/١٤٤١هـ.', '2020-06-04', 'islamic-umalqura'],
    ['fa', 'در ۱۵ خرداد ۱۳۹۹ منتشر شد.', '2020-06-04', 'persian'],
    ['th', '4 มิถุนายน พ.ศ. 2563', '2020-06-04', 'buddhist'],
  ])('%s: %s', async (language, text, value, calendar) => {
    const [found] = await findDates(text, { language });
    expect([found?.value, found?.calendar]).toEqual([value, calendar]);
  });

  test('a month of the Hijri calendar is its days', async () => {
    expect(await dateValues('رمضان 1441', { language: 'ar' })).toEqual(['2020-04-24/2020-05-23']);
  });

  test('an era of Japan', async () => {
    expect(await dateValues('令和2年6月4日に発表した。', { language: 'ja' })).toEqual(['2020-06-04']);
  });

  test('a day that no calendar has is none', async () => {
    expect(await dateValues('Feb 30, 2020', { language: 'en' })).not.toContain('2020-02-30');
  });
});

describe('numbers by the reader’s order', () => {
  test.each([
    ['en', undefined, undefined, '2020-03-04'],
    ['en', 'en-GB', undefined, '2020-04-03'],
    ['en', undefined, 'https://www.example.co.uk/a', '2020-04-03'],
    ['fr', undefined, undefined, '2020-04-03'],
  ])('3/4/2020 in %s %s %s', async (language, tag, url, value) => {
    const options = { language, ...(tag ? { tag } : {}), ...(url ? { url } : {}) };
    expect(await dateValues('Signed 3/4/2020.', options)).toEqual([value]);
  });
});

test('what is rejected is traced with its reason', async () => {
  const entries: string[] = [];
  await findDates('They paid $1999.', { language: 'en', published: WEDNESDAY, trace: (e) => entries.push(`${e.decision}: ${e.reason}`) });
  expect(entries).toContain('rejected: a price, or another kind of number');
});
