/** What has changed since the same address was read before: quotes edited, dates moved, speakers dropped. */
import { useEffect, useState } from 'preact/hooks';
import { compareReadings } from '../../library/compare';
import type { LibraryItem } from '../../library/item';
import { Changes } from '../brief/Changes';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';

interface Props {
  item: LibraryItem;
  model: LibraryModel;
}

export function EarlierReading({ item, model }: Props) {
  const { t, locale } = useInterface();
  const [earlier, setEarlier] = useState<LibraryItem | null>(null);
  const { previous, language, direction } = item.entry;
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
      {change && <Changes change={change} language={language} direction={direction} />}
      <button type="button" class="text-button" onClick={() => model.go({ kind: 'article', id: earlier.entry.id })}>
        {t('library.earlier.open')}
      </button>
    </details>
  );
}
