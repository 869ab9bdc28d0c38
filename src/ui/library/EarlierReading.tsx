/** What has changed since the same address was read before: quotes edited, dates moved, speakers dropped. */
import { useEffect, useState } from 'preact/hooks';
import { compareReadings, type ReadingChange } from '../../library/compare';
import type { LibraryItem } from '../../library/item';
import { fullDate } from '../brief/calendar-leaf';
import type { MessageKey } from '../locales';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';

interface Props {
  item: LibraryItem;
  model: LibraryModel;
}

function Changes({ change, item }: { change: ReadingChange; item: LibraryItem }) {
  const words = useInterface();
  const { t } = words;
  const { language, direction } = item.entry;
  const day = (value: string) => {
    const [start = value, end] = value.split('/');
    return fullDate(start, end, words);
  };
  const list = (title: MessageKey, items: readonly string[]) =>
    items.length > 0 && (
      <>
        <h2>{t(title)}</h2>
        <ul>
          {items.map((each) => (
            <li key={each}>
              <bdi lang={language}>{each}</bdi>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <div class="changes">
      {change.statementsEdited.length > 0 && (
        <>
          <h2>{t('library.change.edited')}</h2>
          <ul lang={language} dir={direction}>
            {change.statementsEdited.map(({ before, after }) => (
              <li key={before}>
                <del>{before}</del> <ins>{after}</ins>
              </li>
            ))}
          </ul>
        </>
      )}
      {list('library.change.statementsAdded', change.statementsAdded)}
      {list('library.change.statementsDropped', change.statementsDropped)}
      {list('library.change.speakersAdded', change.speakersAdded)}
      {list('library.change.speakersDropped', change.speakersDropped)}
      {list('library.change.datesAdded', change.datesAdded.map(day))}
      {list('library.change.datesDropped', change.datesDropped.map(day))}
    </div>
  );
}

export function EarlierReading({ item, model }: Props) {
  const { t, locale } = useInterface();
  const [earlier, setEarlier] = useState<LibraryItem | null>(null);
  const { previous } = item.entry;
  useEffect(() => {
    if (previous) void model.library.get(previous).then((found) => setEarlier(found ?? null));
  }, [previous, model]);
  if (!earlier) return null;
  // as the engine read them: what a person has put right since is no change of the article
  const change = compareReadings(earlier.document.original ?? earlier.document.brief, item.document.original ?? item.document.brief);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(earlier.entry.savedAt));
  return (
    <details class="earlier" open={change !== null}>
      <summary>{t(change ? 'library.earlier.changed' : 'library.earlier.same', { date })}</summary>
      {change && <Changes change={change} item={item} />}
      <button type="button" class="text-button" onClick={() => model.go({ kind: 'article', id: earlier.entry.id })}>
        {t('library.earlier.open')}
      </button>
    </details>
  );
}
