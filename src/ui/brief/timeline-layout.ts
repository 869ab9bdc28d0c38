/**
 * Where the dates of a brief stand on one axis.
 *
 * News speaks of this week and of thirty years ago in one breath. So the axis is in order and monotonic, but a stretch between two
 * neighbouring ends takes room by the logarithm of its days; stretches longer than `PAUSE` are drawn as shortened.
 */
import type { DateEntry } from '../../model';
import { type DayInterval, intervalOf } from './date-value';

/** A date on the axis: fractions of its length. */
export interface Mark {
  id: string;
  from: number;
  to: number;
  /** 0 is nearest to the axis; no two marks of a lane come nearer than a target's width. */
  lane: number;
  shape: 'moment' | 'span';
  approximate: boolean;
}

export interface TimelineLayout {
  marks: readonly Mark[];
  lanes: number;
  /** The day of publication. */
  published: number | null;
  /** Stretches in which much time passes in little room. */
  pauses: readonly (readonly [from: number, to: number])[];
}

/** A pause longer than this many days is shown as shortened. */
const PAUSE = 400;

/** The whole stretch of a date; null where it has no place on the calendar. */
function stretchOf({ value, end }: DateEntry): DayInterval | null {
  const first = intervalOf(value);
  const last = end ? intervalOf(end) : first;
  return first && last ? [Math.min(first[0], last[0]), Math.max(first[1], last[1])] : null;
}

/** Day → fraction of the axis. */
function scaleOf(knots: readonly number[]): (day: number) => number {
  const starts = [0];
  for (let i = 1; i < knots.length; i++) {
    starts.push((starts[i - 1] ?? 0) + Math.log2(1 + (knots[i] ?? 0) - (knots[i - 1] ?? 0)));
  }
  const whole = starts.at(-1) || 1;
  return (day) => {
    const next = Math.max(
      1,
      knots.findIndex((knot) => knot >= day),
    );
    const [left = day, right = day + 1] = [knots[next - 1], knots[next]];
    const [from = 0, to = whole] = [starts[next - 1], starts[next]];
    return (from + ((to - from) * (day - left)) / (right - left)) / whole;
  };
}

interface Extent {
  from: number;
  to: number;
}

/** The first lane in which an extent touches nothing. */
function takeLane(lanes: Extent[][], extent: Extent): number {
  const free = lanes.findIndex((lane) => lane.every((other) => extent.from >= other.to || extent.to <= other.from));
  const lane = free < 0 ? lanes.push([]) - 1 : free;
  lanes[lane]?.push(extent);
  return lane;
}

/**
 * @param published an ISO 8601 or TIMEX3 day.
 * @param target the width that a mark takes at least, as a fraction of the axis.
 */
export function layoutTimeline(dates: readonly DateEntry[], published: string | undefined, target: number): TimelineLayout {
  const placed = dates.flatMap((date) => {
    const stretch = stretchOf(date);
    return stretch ? [{ date, stretch }] : [];
  });
  const day = published ? intervalOf(published.slice(0, 10)) : null;
  const ends = [...placed.flatMap(({ stretch }) => stretch), ...(day ?? [])];
  const knots = [...new Set(ends)].sort((a, b) => a - b);
  const scale = scaleOf(knots);
  const lanes: Extent[][] = [];
  const marks = placed
    .sort((a, b) => a.stretch[0] - b.stretch[0] || b.stretch[1] - a.stretch[1])
    .map(({ date, stretch }): Mark => {
      const [from, to] = [scale(stretch[0]), scale(stretch[1])];
      const half = Math.max(target, to - from) / 2;
      const middle = (from + to) / 2;
      return {
        id: date.id,
        from,
        to,
        lane: takeLane(lanes, { from: middle - half, to: middle + half }),
        shape: stretch[1] - stretch[0] > 1 ? 'span' : 'moment',
        approximate: date.approximate === true || date.certainty === 'approximate',
      };
    });
  const pauses = knots
    .slice(1)
    .map((knot, i): readonly [number, number] => [knots[i] ?? knot, knot])
    .filter(([left, right]) => right - left > PAUSE)
    .map(([left, right]): readonly [number, number] => [scale(left), scale(right)]);
  return { marks, lanes: lanes.length, published: day ? (scale(day[0]) + scale(day[1])) / 2 : null, pauses };
}
