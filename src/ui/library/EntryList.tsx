/** The saved articles: a row to open each, and a box to choose it with others. */
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { LibraryEntry } from '../../library/item';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';
import { countFilters } from '../state/library-view';
import { MoreRows, usePages } from './MoreRows';

interface RowProps {
  entry: LibraryEntry;
  model: LibraryModel;
  /** Writes the day of saving. */
  day: Intl.DateTimeFormat;
  /** Chooses it, or all from the one chosen last up to it. */
  choose: (on: boolean, range: boolean) => void;
}

function Row({ entry, model, day, choose }: RowProps) {
  const { t } = useInterface();
  const chosen = model.chosen.value.has(entry.id);
  const current = model.open.value?.entry.id === entry.id;
  const title = entry.title || t('library.untitled');
  return (
    <li class="row" data-chosen={chosen || undefined}>
      <label class="row-box">
        <input
          type="checkbox"
          aria-label={t('library.choose', { title })}
          checked={chosen}
          onClick={(event) => choose(event.currentTarget.checked, event.shiftKey)}
        />
      </label>
      <button
        type="button"
        class="entry"
        aria-current={current || undefined}
        onClick={() => model.go({ kind: 'article', id: entry.id })}
        onKeyDown={(event) => {
          if (event.code === 'KeyX') choose(!chosen, event.shiftKey);
          else if (event.key === 'Delete') void model.remove(model.chosen.value.size ? [...model.chosen.value] : [entry.id]);
        }}
      >
        <span class="entry-title" lang={entry.language} dir={entry.direction}>
          {title}
        </span>
        <span class="entry-source">
          {entry.site && <bdi>{entry.site}</bdi>}
          {entry.site && ' · '}
          {day.format(new Date(entry.savedAt))}
        </span>
        {entry.tags.length > 0 && (
          <span class="entry-tags">
            <bdi>{entry.tags.map((tag) => `#${tag}`).join(' ')}</bdi>
          </span>
        )}
      </button>
      {entry.deletedAt && (
        <button type="button" class="text-button row-restore" onClick={() => model.restore([entry.id])}>
          {t('library.bringBack')}
        </button>
      )}
    </li>
  );
}

/** Arrow keys go from row to row, as in any list. */
function moveByKey(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (!step) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.entry')];
  const next = rows[rows.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  // the brief beside it listens for arrows too
  event.stopPropagation();
  next.focus();
}

export function EntryList({ model }: { model: LibraryModel }) {
  const { t, locale } = useInterface();
  const day = useMemo(() => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }), [locale]);
  const { value: shown } = model.shown;
  const { value: query } = model.query;
  const anchor = useSignal<string | null>(null);
  const pages = usePages(shown);
  const choose = (id: string) => (on: boolean, range: boolean) => {
    const from = range ? shown.findIndex((each) => each.id === anchor.value) : -1;
    const to = shown.findIndex((each) => each.id === id);
    const ids = from < 0 ? [id] : shown.slice(Math.min(from, to), Math.max(from, to) + 1).map((each) => each.id);
    model.choose(ids, on);
    anchor.value = id;
  };
  if (shown.length === 0 && model.entries.value?.length && (query || countFilters(model.filters.value))) {
    return <p class="library-none">{query ? t('library.nothingFound', { query }) : t('library.nothingHere')}</p>;
  }
  return (
    <ul class="entries" onKeyDown={moveByKey}>
      {pages.rows.map((entry) => (
        <Row key={entry.id} entry={entry} model={model} day={day} choose={choose(entry.id)} />
      ))}
      <MoreRows pages={pages} />
    </ul>
  );
}
