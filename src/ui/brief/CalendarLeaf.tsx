/** A date as a leaf of the calendar: month and day for the eye, the whole date for whoever listens. */
import type { DateEntry } from '../../model';
import { type Interface, useInterface } from '../state/interface';
import { fullDate, leafOf } from './calendar-leaf';
import { inCalendar } from './date-format';

/** A day is set large; "2026" and "Oct" smaller, «أغسطس» and "1990s" smaller still: no word is broken. */
const leafSize = (main: string): string => (main.length <= 2 ? '' : main.length <= 5 ? 'leaf-words' : 'leaf-long-words');

/** The date in full as the reader's calendar writes it: "about", a range's end, and the second calendar included. */
export function dateInFull({ value, end, approximate, calendar }: DateEntry, words: Interface): string {
  const { t, locale, preferences } = words;
  // The calendar that the article itself counts in is said too: its words are in it.
  const second = preferences.value.secondCalendar ?? calendar;
  const other = second && inCalendar(value, end, second, locale);
  return [approximate && t('dates.approximate'), fullDate(value, end, words), other && `(${other})`].filter(Boolean).join(' ');
}

export function CalendarLeaf({ date }: { date: DateEntry }) {
  const words = useInterface();
  const { top, main, bottom } = leafOf(date.value, words);
  return (
    <span class={`leaf ${date.approximate ? 'leaf-approximate' : ''}`} lang={words.locale} dir={words.direction} aria-hidden="true">
      <span class="leaf-face">
        {top && <span class="leaf-top">{top}</span>}
        <span class={`leaf-main ${leafSize(main)}`}>{main}</span>
        {bottom && <span class="leaf-bottom">{bottom}</span>}
      </span>
    </span>
  );
}
