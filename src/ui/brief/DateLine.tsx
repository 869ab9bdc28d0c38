/** A date of the timeline: the leaf, the date in full beside the words that led to it, and what happened. */
import type { DateEntry, Span } from '../../model';
import { directionOf } from '../../model/direction-of';
import type { BriefModel } from '../state/brief-model';
import { useInterface } from '../state/interface';
import { CalendarLeaf, dateInFull } from './CalendarLeaf';
import { CorrectedMark, ReadBefore } from './Corrected';
import { Line } from './Line';

/** The sentence of an event, with the words that name the date set apart. */
function EventWords({ model, event, mentions }: { model: BriefModel; event: Span; mentions: readonly Span[] }) {
  const inside = mentions.filter(([start, end]) => start >= event[0] && end <= event[1]).sort((a, b) => a[0] - b[0]);
  let at = event[0];
  const parts = inside.flatMap((mention) => {
    const before = model.words([at, Math.max(at, mention[0])]);
    const named = model.words([Math.max(at, mention[0]), mention[1]]);
    at = mention[1];
    return [before, <b key={mention[0]}>{named}</b>];
  });
  return (
    <>
      {parts}
      {model.words([at, event[1]])}
    </>
  );
}

export function DateLine({ model, date }: { model: BriefModel; date: DateEntry }) {
  const words = useInterface();
  const { language } = model.brief.article;
  const inFull = dateInFull(date, words);
  const [first] = date.mentions;
  const ledTo = first && model.words(first);
  return (
    <Line
      id={date.id}
      model={model}
      spans={date.mentions}
      class="date"
      detail={
        <>
          {date.certainty && <p>{words.t(`dates.certainty.${date.certainty}`)}</p>}
          <ReadBefore model={model} section="dates" line={date} />
        </>
      }
    >
      <CalendarLeaf date={date} />
      <span class="happening">
        <span class="resolved" lang={words.locale}>
          <bdi class="in-full">{inFull}</bdi>
          {ledTo && ledTo !== inFull && (
            <span class="led-to">
              {' '}
              <bdi lang={language}>{words.t('dates.words', { words: ledTo })}</bdi>
            </span>
          )}{' '}
          <CorrectedMark line={date} />
        </span>
        <span class="event" lang={language} dir={directionOf(model.words(date.event))}>
          <EventWords model={model} event={date.event} mentions={date.mentions} />
        </span>
      </span>
    </Line>
  );
}
