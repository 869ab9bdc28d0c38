/** Where dates stand on the axis of the timeline. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateEntry } from '../../src/model';
import { intervalOf } from '../../src/ui/brief/date-value';
import { layoutTimeline } from '../../src/ui/brief/timeline-layout';

const TARGET = 0.07;

const date = (id: string, value: string, more: Partial<DateEntry> = {}): DateEntry => ({
  id,
  value,
  mentions: [[0, 1]],
  event: [0, 1],
  participants: [],
  ...more,
});

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));
const value = fc.oneof(
  day,
  day.map((each) => each.slice(0, 7)),
  day.map((each) => each.slice(0, 4)),
  day.map((each) => `${each.slice(0, 4)}-W10`),
);

describe('an axis of time', () => {
  it('keeps the order of time, and stays within itself', () => {
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 1, maxLength: 20 }), day, (values, published) => {
        const { marks, published: at } = layoutTimeline(
          values.map((each, i) => date(`d${i}`, each)),
          published,
          TARGET,
        );
        expect(marks).toHaveLength(values.length);
        const known = marks.map((mark) => ({ mark, interval: intervalOf(values[Number(mark.id.slice(1))] ?? '') }));
        for (const a of known) {
          expect(a.mark.from).toBeGreaterThanOrEqual(-1e-9);
          expect(a.mark.to).toBeLessThanOrEqual(1 + 1e-9);
          expect(a.mark.to).toBeGreaterThan(a.mark.from);
          for (const b of known) {
            if (a.interval && b.interval && a.interval[1] <= b.interval[0]) expect(a.mark.to).toBeLessThanOrEqual(b.mark.from + 1e-9);
          }
        }
        expect(at).not.toBeNull();
      }),
    );
  });

  it('lets no two marks of a lane come nearer than a target', () => {
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 2, maxLength: 20 }), (values) => {
        const { marks, lanes } = layoutTimeline(
          values.map((each, i) => date(`d${i}`, each)),
          undefined,
          TARGET,
        );
        for (const a of marks) {
          expect(a.lane).toBeLessThan(lanes);
          for (const b of marks) {
            if (a === b || a.lane !== b.lane) continue;
            const room = (Math.max(TARGET, a.to - a.from) + Math.max(TARGET, b.to - b.from)) / 2;
            expect(Math.abs(a.from + a.to - b.from - b.to) / 2).toBeGreaterThanOrEqual(room - 1e-9);
          }
        }
      }),
    );
  });

  it('tells days from longer stretches, and the exact from the approximate', () => {
    const { marks } = layoutTimeline(
      [
        date('day', '2026-05-14'),
        date('time', '2026-05-15T09:00'),
        date('month', '2026-06'),
        date('range', '2026-07-01', { end: '2026-07-09' }),
        date('about', '2026-08-01', { approximate: true }),
        date('vague', '2026-08-20', { certainty: 'approximate' }),
        date('nowhere', 'FUTURE_REF'),
      ],
      '2026-05-14T10:00:00+01:00',
      TARGET,
    );
    const of = (id: string) => marks.find((mark) => mark.id === id);
    expect([of('day'), of('time')].map((mark) => mark?.shape)).toEqual(['moment', 'moment']);
    expect([of('month'), of('range')].map((mark) => mark?.shape)).toEqual(['span', 'span']);
    expect(marks.filter((mark) => mark.approximate).map((mark) => mark.id)).toEqual(['about', 'vague']);
    expect(of('nowhere')).toBeUndefined();
  });

  it('gives little room to a long pause, and says so', () => {
    const dates = [date('a', '1908-09-01'), date('b', '2026-05-01'), date('c', '2026-05-20')];
    const { marks, pauses } = layoutTimeline(dates, '2026-05-14', TARGET);
    const [a, b, c] = marks;
    expect(pauses).toHaveLength(1);
    expect((b?.from ?? 0) - (a?.to ?? 0)).toBeLessThan(10 * ((c?.from ?? 0) - (b?.to ?? 0)));
  });
});

describe('the days of a TIMEX3 value', () => {
  const days = (value: string) => intervalOf(value)?.map((each) => new Date(each * 86_400_000).toISOString().slice(0, 10));
  it.each([
    ['2020-02', ['2020-02-01', '2020-03-01']],
    ['2020-12', ['2020-12-01', '2021-01-01']],
    ['2020-W01', ['2019-12-30', '2020-01-06']],
    ['2021-W01', ['2021-01-04', '2021-01-11']],
    ['2026-W23-WE', ['2026-06-06', '2026-06-08']],
    ['2020-Q4', ['2020-10-01', '2021-01-01']],
    ['2020-H2', ['2020-07-01', '2021-01-01']],
    ['2020-WI', ['2020-12-01', '2021-03-01']],
    ['199', ['1990-01-01', '2000-01-01']],
    ['19', ['1900-01-01', '2000-01-01']],
  ])('%s', (value, expected) => {
    expect(days(value)).toEqual(expected);
  });

  it.each(['2020-13', '2021-02-29', 'PAST_REF', ''])('has none for "%s"', (value) => {
    expect(intervalOf(value)).toBeNull();
  });
});
