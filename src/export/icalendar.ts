/** Brief → iCalendar (RFC 5545): the timeline, an all-day event each. */
import ICAL from 'ical.js';
import type { DateEntry } from '../model';
import { citationKey } from './csl-json';
import { type ExportDocument, type ExportLabels, oneLine, wordsOf } from './document';
import { fragmentLink } from './text-fragment';

interface Days {
  /** First day. */
  first: Date;
  /** The day after the last. */
  after: Date;
}

const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month, day));

/** The days of a TIMEX3 value; null for what is no stretch of days ("2020-SU", a decade). */
function daysOf(value: string): Days | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(value);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] ? Number(match[2]) - 1 : undefined;
  const day = match[3] ? Number(match[3]) : undefined;
  if (month === undefined) return { first: utc(year, 0, 1), after: utc(year + 1, 0, 1) };
  if (day === undefined) return { first: utc(year, month, 1), after: utc(year, month + 1, 1) };
  return { first: utc(year, month, day), after: utc(year, month, day + 1) };
}

function stretchOf(date: DateEntry): Days | null {
  const start = daysOf(date.value);
  const end = date.end ? daysOf(date.end) : start;
  return start && end ? { first: start.first, after: end.after } : null;
}

const icalDay = (date: Date): ICAL.Time => ICAL.Time.fromDateString(date.toISOString().slice(0, 10));

/** The same for the same article each time, and never given twice: a calendar keeps one event of an id. */
function uidOf(key: string, given: Map<string, number>): string {
  const count = (given.get(key) ?? 0) + 1;
  given.set(key, count);
  return `${key}${count === 1 ? '' : `-${count}`}@mujaz`;
}

/**
 * A calendar with one all-day event for each date that is a day, a month, a year or a range of them.
 * @param stamp when the file is made: RFC 5545 asks each event for it.
 */
export function toICalendar(documents: readonly ExportDocument[], labels: Pick<ExportLabels, 'corrected'>, stamp: Date): string {
  const uids = new Map<string, number>();
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Mujaz//Timeline//EN');
  for (const { brief } of documents) {
    for (const date of brief.dates) {
      const days = stretchOf(date);
      if (!days) continue;
      const event = new ICAL.Event(new ICAL.Component('vevent'));
      event.uid = uidOf(`${citationKey(brief)}-${date.id}`, uids);
      event.summary = oneLine(wordsOf(brief, date.event));
      const source = [brief.article.title, brief.article.site].filter(Boolean).join(' — ');
      event.description = [source, ...(date.corrected?.length ? [labels.corrected] : [])].map(oneLine).join('\n');
      event.startDate = icalDay(days.first);
      event.endDate = icalDay(days.after);
      event.component.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(stamp, true));
      event.component.getFirstProperty('summary')?.setParameter('language', brief.article.language);
      const link = fragmentLink(brief.article.url, brief.article.text, [date.event]);
      if (link) event.component.updatePropertyWithValue('url', link);
      calendar.addSubcomponent(event.component);
    }
  }
  return `${calendar.toString()}\r\n`;
}
