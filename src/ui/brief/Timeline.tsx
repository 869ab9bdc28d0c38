/** When: the dates as a picture, then each as a leaf of the calendar beside what happened. */
import { Fragment } from 'preact';
import { type BriefModel, KEY_COUNT } from '../state/brief-model';
import { useInterface } from '../state/interface';
import { leafOf } from './calendar-leaf';
import { DateLine } from './DateLine';
import { Section } from './Section';
import { TimelinePicture } from './TimelinePicture';

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
  const { t } = useInterface();
  const { brief, chosen } = model;
  const { article } = brief;
  const who = brief.participants.find((each) => each.id === chosen.value);
  const shown = model.dates.value;
  const day = article.published?.slice(0, 10);
  const firstAfter = day ? shown.findIndex((each) => each.value > day) : -1;
  const foldable = !who && !model.query.value && brief.dates.length > KEY_COUNT.dates;
  const open = model.opened.value.has('dates');
  return (
    <Section
      id="dates"
      title={t('section.dates')}
      count={brief.dates.length}
      fold={foldable ? { open, toggle: () => model.toggle('dates') } : undefined}
    >
      {shown.length === 0 && !model.query.value && <p class="nothing">{who ? t('dates.noneOf', { name: who.name }) : t('dates.none')}</p>}
      {!model.query.value && <TimelinePicture model={model} dates={model.theirDates.value} />}
      <ol class="timeline" dir={article.direction}>
        {shown.map((date, i) => (
          <Fragment key={date.id}>
            {day && i === firstAfter && <Published day={day} />}
            <li>
              <DateLine model={model} date={date} />
            </li>
          </Fragment>
        ))}
        {day && shown.length > 0 && firstAfter < 0 && <Published day={day} />}
      </ol>
    </Section>
  );
}
