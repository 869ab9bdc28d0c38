/** Resolves ranges: what one end leaves out it takes from the other. */
import { addMonths, type Day, mondayOf, partsOf } from '../calendar/gregorian';
import { dayPeriod, type Period, periodAround } from '../calendar/period';
import type { Reading } from './chart';
import type { Context, Hint, Resolution } from './context';
import { type Resolve, relativeOf, SHIFTS, unitsOf } from './reading-slots';
import { resolveAbsolute, resolveWeekday } from './resolve-absolute';

const NAMED_MONTH: Reading['pattern'] = { source: '{month}', elements: [], needs: [], composite: false, rank: 0 };

const isDayAlone = (reading: Reading): boolean =>
  reading.dates.length === 0 &&
  reading.slots.length > 0 &&
  reading.slots.every((s) => s.slot === 'day' || s.slot === 'daydigits' || s.slot === 'dayordinal');

const isWeekdayAlone = (reading: Reading): boolean => reading.slots.length === 1 && reading.slots[0]?.slot === 'weekday';

const DAYS_OF_YEAR = 366;

const lastDay = (r: Resolution): Day => (r.to ?? r.from).to - 1;

/** The bounds that a range has from its ends: "from the end of March to the middle of September". */
function edges(left: Resolution, right: Resolution): { from: Period; to: Period } {
  const middle = (p: Period): Day => p.from + (p.grain === 'month' ? 15 : Math.ceil((p.to - p.from) / 2) - 1);
  let { from } = left;
  if (left.part === 'end') from = dayPeriod(from.to);
  if (left.part === 'middle') from = dayPeriod(middle(from));
  let to = right.to ?? right.from;
  if (right.part === 'start') to = dayPeriod(to.from);
  if (right.part === 'middle') to = dayPeriod(middle(to));
  return { from, to };
}

function hintOf(resolution: Resolution): Hint {
  const { year, month } = partsOf(resolution.from.from);
  return { year, ...(resolution.from.grain === 'day' ? { month } : {}) };
}

/** "from Monday to Wednesday next week": the first weekday is of the week that the second is in. */
function inWeekOf(first: Reading, { from }: Resolution): Period | null {
  const day = periodAround(from.from, 'week').from + (first.slots[0]?.value ?? 0) - 1;
  return from.grain === 'day' && day < from.from ? dayPeriod(day) : null;
}

export function resolveRange(reading: Reading, context: Context, resolve: Resolve): Resolution | null {
  const [first, second] = reading.dates;
  if (first && second) {
    // "6月4日から6日": the bare day is one of the other end's month.
    const borrowed = isDayAlone(second) ? second : isDayAlone(first) ? first : undefined;
    const lender = borrowed === second ? first : second;
    if (borrowed && !isDayAlone(lender)) return resolveRange({ ...reading, slots: borrowed.slots, dates: [lender] }, context, resolve);
  }
  const days = reading.slots.filter((s) => s.slot === 'day' || s.slot === 'dayordinal' || s.slot === 'daydigits');
  let left: Resolution | null = null;
  let right: Resolution | null = null;
  if (reading.dates.some((d) => d.pattern.means === 'range' || d.pattern.means === 'list')) return null;
  const weekdays = reading.slots.filter((s) => s.slot === 'weekday');
  if (!first && weekdays[0] && weekdays[1]) {
    // "The night of Thursday to Friday".
    const relative = relativeOf(reading);
    // "Monday to Wednesday next week": the days are that week's.
    const { anchor } = context;
    const monday = relative && anchor !== null && unitsOf(reading)[0] === 'week' ? mondayOf(anchor) + SHIFTS[relative] * 7 : null;
    const from = monday === null ? resolveWeekday(weekdays[0].value, context, relative) : dayPeriod(monday + weekdays[0].value - 1);
    const days = (weekdays[1].value - weekdays[0].value + 7) % 7;
    return from && days > 0 ? { from, to: dayPeriod(from.from + days), stated: false } : null;
  }
  if (first && !second && weekdays[0] && weekdays[1]) {
    const week = resolve(first, context)?.from;
    if (week?.grain !== 'week' || weekdays[1].value <= weekdays[0].value) return null;
    return { from: dayPeriod(week.from + weekdays[0].value - 1), to: dayPeriod(week.from + weekdays[1].value - 1), stated: false };
  }
  const months = reading.slots.filter((s) => s.slot === 'month');
  const plain: Reading = { ...reading, pattern: NAMED_MONTH, slots: months.slice(0, 1), dates: [] };
  if (!first && months[0] && months[1] && days.length === 0) {
    const year = reading.slots.filter((s) => s.slot === 'year');
    const other: Reading = { ...plain, slots: [months[1], ...year] };
    return resolveRange({ ...reading, slots: [], dates: [plain, other] }, context, resolve);
  }
  if (first && !second && months[0] && days.length === 0) {
    return resolveRange(
      { ...reading, slots: [], dates: months[0].start < first.start ? [plain, first] : [first, plain] },
      context,
      resolve,
    );
  }
  if (first && second) {
    right = resolve(second, context);
    left = right && resolve(first, context);
    if (!left && right?.stated) {
      // "From January to April 2015": without an anchor the year of the one end is all that places the other.
      const placed = resolve(first, context, { year: partsOf(right.from.from).year });
      left = placed && { ...placed, yearless: true };
    }
    if (!left || !right) return null;
    const sameWeek = isWeekdayAlone(first) && second.slots.some(({ slot }) => slot === 'unit') ? inWeekOf(first, right) : null;
    if (sameWeek) return { from: sameWeek, to: right.from, stated: false };
    if (left.yearless && !right.yearless && right.stated) {
      left = resolve(first, context, { year: partsOf(right.from.from).year });
      if (left && left.from.from > right.from.from) left = resolve(first, context, { year: partsOf(right.from.from).year - 1 });
    } else if (right.yearless && !left.yearless) {
      right = resolve(second, context, { notBefore: left.from.from });
    } else if (isWeekdayAlone(second) && right.from.from < left.from.from) {
      right = { ...right, from: dayPeriod(left.from.from + ((right.from.from - left.from.from) % 7) + 7) };
    } else if (left.yearless && right.yearless) {
      const ahead = resolve(second, context, { notBefore: left.from.from });
      const back = resolve(first, context, { notAfter: right.from.from });
      // "From May to March", read in September: the range that is running, and never one of more than a year.
      const running = ahead && context.anchor !== null && left.from.from <= context.anchor && context.anchor < ahead.from.to;
      if (ahead && (running || !back || right.from.from - back.from.from > DAYS_OF_YEAR)) right = ahead;
      else left = back;
      if (!left) return null;
    }
  } else if (first && days.length > 0) {
    // "4 to 22 January", "January 4 to 22": the day borrows month and year from the date.
    const whole = resolve(first, context);
    // "4 to 23 next months" is no range of days.
    if (!whole || whole.to) return null;
    const hint = hintOf(whole);
    const day = days[0];
    if (!day) return null;
    const before = day.start < first.start;
    const { year, month } = partsOf(whole.from.from);
    if (days[1] && whole.from.grain === 'month') {
      left = resolveAbsolute({ day: day.value, month, year }, context);
      right = resolveAbsolute({ day: days[1].value, month, year }, context);
    } else {
      if (whole.from.grain !== 'day') return null;
      const last = first.slots.find((s) => s.slot === 'day');
      if (whole.calendar && last) {
        const from = dayPeriod(whole.from.from - (last.value - day.value));
        return before && from.from < whole.from.from ? { ...whole, from, to: whole.from } : null;
      }
      const other = resolveAbsolute({ day: day.value, month: hint.month ?? month, year }, context);
      left = before ? other : whole;
      right = before ? whole : other;
      if (!before && right && left && right.from.from < left.from.from)
        right = { ...right, from: dayPeriod(addMonths(right.from.from, 1)) };
    }
    if (left && right) left = { ...left, stated: whole.stated };
  }
  if (!left || !right) return null;
  const { from, to } = edges(left, right);
  if (to.from < from.from || lastDay(right) <= left.from.from) return null;
  return {
    from,
    to,
    stated: left.stated && right.stated,
    ...(left.calendar ? { calendar: left.calendar } : {}),
    ...(left.approximate && left.part === undefined ? { approximate: true } : {}),
  };
}
