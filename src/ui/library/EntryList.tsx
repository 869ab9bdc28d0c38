/** The saved articles, newest or best match first. */
import type { LibraryEntry } from '../../library/item';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';

function Entry({ entry, current, choose }: { entry: LibraryEntry; current: boolean; choose: () => void }) {
  const { t, locale } = useInterface();
  const saved = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(entry.savedAt));
  return (
    <li>
      <button type="button" class="entry" aria-current={current || undefined} onClick={choose}>
        <span class="entry-title" lang={entry.language} dir={entry.direction}>
          {entry.title || t('library.untitled')}
        </span>
        <span class="entry-source">
          {entry.site && <bdi>{entry.site}</bdi>}
          {entry.site && ' · '}
          {saved}
        </span>
        {entry.tags.length > 0 && <span class="entry-tags">{entry.tags.map((tag) => `#${tag}`).join(' ')}</span>}
      </button>
    </li>
  );
}

export function EntryList({ model }: { model: LibraryModel }) {
  const { t } = useInterface();
  const { value: shown } = model.shown;
  const { value: query } = model.query;
  if (query && shown.length === 0) return <p class="library-none">{t('library.nothingFound', { query })}</p>;
  return (
    <ul class="entries">
      {shown.map((entry) => (
        <Entry key={entry.id} entry={entry} current={model.open.value?.entry.id === entry.id} choose={() => model.choose(entry.id)} />
      ))}
    </ul>
  );
}
