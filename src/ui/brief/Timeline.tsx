/** When: the article's dates along a line, each as a leaf of the calendar beside what happened. */
import { Fragment } from 'preact';
import type { DateEntry, Span } from '../../model';
import { type BriefModel, KEY_COUNT } from '../state/brief-model';
import { useInterface } from '../state/interface';
import { leafOf } from './calendar-leaf';
import { Line } from './Line';
import { Section } from './Section';

/** A day is set large; "2026" and "Oct" smaller, «أغسطس» and "1990s" smaller still: no word is broken. */
const leafSize = (main: string): string => (main.length <= 2 ? '' : main.length <= 5 ? 'leaf-words' : 'leaf-long-words');

function CalendarLeaf({ date }: { date: DateEntry }) {
  const words = useInterface();
  const { top, main, bottom, full } = leafOf(date.value, words);
  const until = date.end ? words.t('dates.until', { date: leafOf(date.end, words).full }) : null;
  const about = date.approximate ? words.t('dates.approximate') : null;
  return (
    <span class={`leaf ${date.approximate ? 'leaf-approximate' : ''}`} lang={words.locale} dir={words.direction}>
      <span class="visually-hidden">{[about, full, until].filter(Boolean).join(' ')}. </span>
      <span class="leaf-face" aria-hidden="true">
        {top && <span class="leaf-top">{top}</span>}
        <span class={`leaf-main ${leafSize(main)}`}>{main}</span>
        {bottom && <span class="leaf-bottom">{bottom}</span>}
      </span>
    </span>
  );
}

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

/** A hairline across the timeline: what stands above it had happened when the article came out. */
function Published({ day }: { day: string }) {
  const words = useInterface();
  return (
    <li class="published" lang={words.locale} dir={words.direction}>
      {words.t('dates.published', { date: leafOf(day, words).full })}
    </li>
  );
}

export function Timeline({ model }: { model: BriefModel }) {
  const { t, locale, direction } = useInterface();
  const { brief, chosen } = model;
  const { article } = brief;
  const who = brief.participants.find((each) => each.id === chosen.value);
  const shown = model.dates.value;
  const day = article.published?.slice(0, 10);
  const firstAfter = day ? shown.findIndex((each) => each.value > day) : -1;
  const foldable = !who && brief.dates.length > KEY_COUNT.dates;
  const open = model.opened.value.has('dates');
  return (
    <Section
      id="dates"
      title={t('section.dates')}
      count={brief.dates.length}
      fold={foldable ? { open, toggle: () => model.toggle('dates') } : undefined}
    >
      {shown.length === 0 && <p class="nothing">{who ? t('dates.noneOf', { name: who.name }) : t('dates.none')}</p>}
      <ol class="timeline" dir={article.direction}>
        {shown.map((date, i) => (
          <Fragment key={date.id}>
            {day && i === firstAfter && <Published day={day} />}
            <li>
              <Line
                id={date.id}
                model={model}
                spans={date.mentions}
                class="date"
                detail={
                  <p dir={direction} lang={locale}>
                    {[leafOf(date.value, { t, locale }).full, date.end && t('dates.until', { date: leafOf(date.end, { t, locale }).full })]
                      .filter(Boolean)
                      .join(' ')}
                  </p>
                }
              >
                <CalendarLeaf date={date} />
                <span class="event" lang={article.language}>
                  <EventWords model={model} event={date.event} mentions={date.mentions} />
                </span>
              </Line>
            </li>
          </Fragment>
        ))}
        {day && shown.length > 0 && firstAfter < 0 && <Published day={day} />}
      </ol>
    </Section>
  );
}
