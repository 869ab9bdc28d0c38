/** One timeline over the chosen articles, or all that the list shows. */
import { useEffect, useState } from 'preact/hooks';
import type { DigestDate } from '../../library/digest';
import type { LibraryEntry } from '../../library/item';
import { fullDate } from '../brief/calendar-leaf';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';
import { MoreRows, usePages } from './MoreRows';
import { SourceLine } from './SourceLine';

interface Happening {
  entry: LibraryEntry;
  date: DigestDate;
}

const byTime = (a: Happening, b: Happening) => (a.date.value < b.date.value ? -1 : a.date.value > b.date.value ? 1 : 0);

export function TimelineView({ model }: { model: LibraryModel }) {
  const words = useInterface();
  const { t } = words;
  const [happenings, setHappenings] = useState<Happening[] | null>(null);
  const { value: chosen } = model.chosen;
  const { value: shown } = model.shown;
  const articles = chosen.size ? (model.entries.value ?? []).filter(({ id }) => chosen.has(id)) : shown;
  useEffect(() => {
    void model.guard(async () => {
      const entries = new Map(articles.map((entry) => [entry.id, entry]));
      const digests = await model.library.digests([...entries.keys()]);
      setHappenings(
        digests
          .flatMap(({ id, dates }) => {
            const entry = entries.get(id);
            return entry ? dates.map((date) => ({ entry, date })) : [];
          })
          .sort(byTime),
      );
    });
  }, [articles.length, chosen, shown]);
  const pages = usePages(happenings ?? []);
  return (
    <section class="page" aria-label={t('library.room.timeline')} aria-busy={happenings === null}>
      <h1>{t('library.room.timeline')}</h1>
      <p class="page-tools">{t('library.articles', { count: articles.length })}</p>
      {happenings?.length === 0 && <p class="nothing">{t('library.timeline.none')}</p>}
      <ol class="library-timeline">
        {pages.rows.map(({ entry, date }, i) => {
          const day = fullDate(date.value, date.end, words);
          const before = pages.rows[i - 1];
          const same = before && fullDate(before.date.value, before.date.end, words) === day;
          return (
            <li key={`${entry.id} ${date.event[0]} ${date.value} ${i}`} class="happening">
              <p class={same ? 'visually-hidden' : 'happening-day'}>{date.approximate ? `${t('dates.approximate')} ${day}` : day}</p>
              <p class="happening-words" lang={entry.language} dir={entry.direction}>
                {date.words}
              </p>
              <SourceLine entry={entry} model={model} />
            </li>
          );
        })}
        <MoreRows pages={pages} />
      </ol>
    </section>
  );
}
