/**
 * The dates of a brief as a picture: one axis in the reading direction, a dot for a day, a bar for a longer stretch, hollow where the
 * article is not exact, and a line where it was published. The list below it says the same in words, for keyboard and screen reader.
 */
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { DateEntry } from '../../model';
import type { BriefModel } from '../state/brief-model';
import { useInterface } from '../state/interface';
import { shortDate, shortRange } from './calendar-leaf';
import { goToLine } from './keyboard';
import { layoutTimeline, type Mark } from './timeline-layout';

/** Pixels; a popup's axis has this length, and marks only gain distance on a longer one. */
const AXIS = 336;
const LANE = 24;

/** How far a text may run beyond the axis, in pixels. */
const OVERHANG = 24;

/** What room there is, in pixels: the length of the axis, and the size of its letters. */
interface Room {
  axis: number;
  em: number;
}

const POPUP: Room = { axis: AXIS, em: 11 };

/** The width of a letter, in its size. */
const LETTER = 0.58;

interface Label {
  at: number;
  text: string;
}

type Anchor = 'start' | 'middle' | 'end';

/** Where a text is held, by its place in the reading direction, so that it does not run out of the picture. */
function anchorOf({ at, text }: Label, { axis, em }: Room): Anchor {
  const half = (text.length * LETTER * em) / 2;
  if (at * axis + OVERHANG < half) return 'start';
  return (1 - at) * axis + OVERHANG < half ? 'end' : 'middle';
}

/** The labels that have room beside each other: the two ends first, then in order of time. */
function fittingLabels(labels: readonly Label[], room: Room): Label[] {
  const kept: { label: Label; from: number; to: number }[] = [];
  for (const label of [...labels.slice(0, 1), ...labels.slice(1).slice(-1), ...labels.slice(1, -1)]) {
    const width = label.text.length * LETTER * room.em + 10;
    const share = { start: 0, middle: 0.5, end: 1 }[anchorOf(label, room)];
    const from = label.at * room.axis - width * share;
    if (kept.every((other) => from >= other.to || from + width <= other.from)) kept.push({ label, from, to: from + width });
  }
  return kept.map(({ label }) => label);
}

/** A popup's room, until the picture stands there: then its own, before it is painted. */
function useRoom(svg: RefObject<SVGSVGElement | null>): Room {
  const room = useSignal(POPUP);
  useLayoutEffect(() => {
    const { current } = svg;
    if (!current) return;
    const measure = () => {
      const { width } = current.getBoundingClientRect();
      const em = Number.parseFloat(getComputedStyle(current).fontSize);
      // a picture that is not shown has no room to measure
      if (width > 0 && (Math.min(width, AXIS) !== room.value.axis || em !== room.value.em))
        room.value = { axis: Math.min(width, AXIS), em };
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return room.value;
}

const percent = (fraction: number) => `${(fraction * 100).toFixed(2)}%`;

interface MarkProps {
  mark: Mark;
  axis: number;
  lit: boolean;
  place: (fraction: number) => number;
}

function MarkSign({ mark, axis, lit, place }: MarkProps) {
  const y = axis - LANE / 2 - mark.lane * LANE;
  const [left, right] = [place(mark.from), place(mark.to)].sort((a, b) => a - b) as [number, number];
  const middle = (left + right) / 2;
  return (
    <g class={`mark mark-${mark.shape} ${mark.approximate ? 'mark-approximate' : ''}`} data-mark={mark.id} data-lit={lit || undefined}>
      <line class="mark-stem" x1={percent(middle)} x2={percent(middle)} y1={y} y2={axis} />
      {mark.shape === 'moment' ? (
        <circle cx={percent(middle)} cy={y} r="5" />
      ) : (
        <rect x={percent(left)} width={percent(Math.max(right - left, 0.03))} y={y - 4} height="8" rx="4" />
      )}
      <circle class="mark-target" cx={percent(middle)} cy={y} r={LANE / 2} />
      {mark.shape === 'span' && <rect class="mark-target" x={percent(left)} width={percent(right - left)} y={y - LANE / 2} height={LANE} />}
    </g>
  );
}

interface Props {
  model: BriefModel;
  dates: readonly DateEntry[];
}

export function TimelinePicture({ model, dates }: Props) {
  const words = useInterface();
  const { t, direction } = words;
  const svg = useRef<SVGSVGElement>(null);
  const { published } = model.brief.article;
  const room = useRoom(svg);
  const { marks, lanes, published: day, pauses } = layoutTimeline(dates, published, LANE / room.axis);
  // The picture is for the pointer; the list below does the same for everyone.
  useEffect(() => {
    const markAt = ({ target }: Event) => (target as Element).closest<SVGElement>('[data-mark]')?.dataset.mark ?? null;
    const point = (event: Event) => model.light(markAt(event));
    const leave = () => model.light(null);
    const click = (event: Event) => {
      const date = model.brief.dates.find((each) => each.id === markAt(event));
      if (!date) return;
      model.open('dates');
      void model.show(date.id, date.mentions);
      goToLine(date.id);
    };
    const { current } = svg;
    current?.addEventListener('pointerover', point);
    current?.addEventListener('pointerleave', leave);
    current?.addEventListener('click', click);
    return () => {
      current?.removeEventListener('pointerover', point);
      current?.removeEventListener('pointerleave', leave);
      current?.removeEventListener('click', click);
    };
  }, [model]);
  if (marks.length + (day === null ? 0 : 1) < 2) return null;

  const place = (fraction: number) => (direction === 'rtl' ? 1 - fraction : fraction);
  const top = room.em + 7;
  const axis = top + lanes * LANE;
  const labels = marks.flatMap(({ id, from, to }) => {
    const date = dates.find((each) => each.id === id);
    if (!date) return [];
    const thisYear = published?.slice(0, 4);
    const text = date.end ? shortRange(date.value, date.end, words, thisYear) : shortDate(date.value, words, thisYear);
    return [{ at: (from + to) / 2, text }];
  });
  const hints = [
    marks.some((mark) => mark.approximate) && t('dates.picture.approximate'),
    pauses.length > 0 && t('dates.picture.pause'),
  ].filter(Boolean);
  return (
    <figure class="timeline-picture" aria-label={t('dates.picture')}>
      <svg
        ref={svg}
        width="100%"
        height={axis + room.em + 9}
        role="img"
        aria-label={t('dates.picture.says', { count: marks.length })}
        direction={direction}
      >
        <line class="axis" x1="0" x2="100%" y1={axis} y2={axis} />
        {pauses.map(([from, to]) => (
          <line key={from} class="axis-pause" x1={percent(place(from))} x2={percent(place(to))} y1={axis} y2={axis} />
        ))}
        {day !== null && (
          <g class="published-sign">
            <line x1={percent(place(day))} x2={percent(place(day))} y1={top - 4} y2={axis + 4} />
            <text x={percent(place(day))} y={top - 8} text-anchor={anchorOf({ at: day, text: t('dates.picture.published') }, room)}>
              {t('dates.picture.published')}
            </text>
          </g>
        )}
        {marks.map((mark) => (
          <MarkSign key={mark.id} mark={mark} axis={axis} lit={model.lit.value === mark.id} place={place} />
        ))}
        {fittingLabels(labels, room).map((label) => (
          <text key={label.at} class="axis-label" x={percent(place(label.at))} y={axis + room.em + 4} text-anchor={anchorOf(label, room)}>
            {label.text}
          </text>
        ))}
      </svg>
      {hints.length > 0 && <figcaption>{hints.join(' ')}</figcaption>}
    </figure>
  );
}
