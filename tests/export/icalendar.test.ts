import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { oneLine, wordsOf } from '../../src/export/document';
import { toICalendar } from '../../src/export/icalendar';
import { arbitraryBrief } from '../support/arbitrary-brief';
import { harbourBrief, LABELS } from '../support/harbour-brief';
import { stationBrief } from '../support/station-brief';

const STAMP = new Date('2024-03-06T10:00:00Z');
const events = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

describe('toICalendar', () => {
  it('gives an all-day event for each date', () => {
    const [first, second] = events(toICalendar([{ brief: harbourBrief() }], LABELS, STAMP));
    expect(first?.startDate.toString()).toBe('2024-03-05');
    expect(first?.endDate.toString()).toBe('2024-03-06');
    expect(second?.summary).toBe('Fees will fall by 10% from 1 April');
  });

  it('leads to the words in the page, and says their language', () => {
    const [first] = events(toICalendar([{ brief: stationBrief() }], LABELS, STAMP));
    expect(String(first?.component.getFirstPropertyValue('url'))).toMatch(/^https:\/\/example\.org\/.*#:~:text=%D8%A3/);
    expect(first?.component.getFirstProperty('summary')?.getParameter('language')).toBe('ar');
  });

  it('spans a month and a range with whole days', () => {
    const brief = harbourBrief();
    brief.dates = [
      { ...brief.dates[0], id: 'd1', value: '2024-02', mentions: [], event: [0, 4], participants: [] },
      { ...brief.dates[0], id: 'd2', value: '2024-12-30', end: '2025-01-02', mentions: [], event: [0, 4], participants: [] },
      { ...brief.dates[0], id: 'd3', value: '2024-SU', mentions: [], event: [0, 4], participants: [] },
    ];
    expect(events(toICalendar([{ brief }], LABELS, STAMP)).map((event) => `${event.startDate}..${event.endDate}`)).toEqual([
      '2024-02-01..2024-03-01',
      '2024-12-30..2025-01-03',
    ]);
  });

  it('keeps the events of two articles apart that begin with the same words', () => {
    const other = harbourBrief();
    other.article.title = `${other.article.title}, again`;
    const read = events(toICalendar([{ brief: harbourBrief() }, { brief: other }], LABELS, STAMP));
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(4);
  });

  it('is read back, whatever the brief holds', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const read = events(toICalendar([{ brief }], LABELS, STAMP));
        expect(read.map((event) => event.summary)).toEqual(brief.dates.map((date) => oneLine(wordsOf(brief, date.event))));
        const source = oneLine([brief.article.title, brief.article.site].filter(Boolean).join(' — '));
        for (const event of read) expect(event.description ?? '').toBe(source);
        expect(read.map((event) => event.startDate.toString())).toEqual(brief.dates.map(({ value }) => value));
      }),
    );
  });
});
