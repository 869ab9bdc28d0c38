/** Search, filters and order, over the list. */
import { useEffect, useRef } from 'preact/hooks';
import type { ParticipantKind } from '../../model';
import { useInterface } from '../state/interface';
import { type LibraryModel, REMEMBERED_DAYS } from '../state/library-model';
import { countFilters, type Filters, languageOf, NO_FILTERS, SORTS, type Sort, tally } from '../state/library-view';
import { BackupMenu } from './BackupMenu';
import { useOpenDetails } from './use-open-details';

/** As many choices as a menu can hold; rarer people are filtered by from their own page. */
const MOST_CHOICES = 200;

const KINDS: readonly ParticipantKind[] = ['person', 'organization', 'place', 'group'];

interface ChoiceProps {
  label: string;
  value: string | undefined;
  options: readonly { value: string; label: string; count: number }[];
  choose: (value: string | undefined) => void;
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  const { t, locale } = useInterface();
  if (!options.length) return null;
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={(event) => choose(event.currentTarget.value || undefined)}>
        <option value="">{t('library.filter.any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {`${option.label} (${option.count.toLocaleString(locale)})`}
          </option>
        ))}
      </select>
    </label>
  );
}

function ParticipantChoice({ model, kind }: { model: LibraryModel; kind: ParticipantKind }) {
  const { t } = useInterface();
  const { participants } = model.filters.value;
  const id = participants[kind];
  const people = model.people.value;
  const common = (people?.all ?? []).filter((each) => each.kind === kind).slice(0, MOST_CHOICES);
  const current = id ? people?.byId.get(id) : undefined;
  const all = current && !common.includes(current) ? [current, ...common] : common;
  return (
    <Choice
      label={t(`kind.${kind}`)}
      value={id}
      options={all.map((each) => ({ value: each.id, label: each.name, count: each.appearances.length }))}
      choose={(value) => model.filter({ participants: { ...participants, [kind]: value } })}
    />
  );
}

function Day({ model, field }: { model: LibraryModel; field: 'from' | 'to' }) {
  const { t } = useInterface();
  return (
    <label>
      {t(`library.filter.${field}`)}
      <input
        type="date"
        value={model.filters.value[field] ?? ''}
        onChange={(event) => model.filter({ [field]: event.currentTarget.value || undefined })}
      />
    </label>
  );
}

/** Opened by a person, so that people are gathered only where somebody filters. */
function FilterFields({ model }: { model: LibraryModel }) {
  const { t, locale } = useInterface();
  const entries = (model.entries.value ?? []).filter((entry) => !entry.deletedAt);
  const filters = model.filters.value;
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const options = (values: [string, number][], label = (value: string) => value) =>
    values.slice(0, MOST_CHOICES).map(([value, count]) => ({ value, label: label(value), count }));
  const field = (name: 'site' | 'language' | 'tag', values: [string, number][], label?: (value: string) => string) => (
    <Choice
      label={t(`library.filter.${name}`)}
      value={filters[name]}
      options={options(values, label)}
      choose={(value) => model.filter({ [name]: value } as Partial<Filters>)}
    />
  );
  return (
    <div class="filter-fields">
      {KINDS.map((kind) => (
        <ParticipantChoice key={kind} model={model} kind={kind} />
      ))}
      {field(
        'site',
        tally(entries, ({ site }) => (site ? [site] : [])),
      )}
      {field(
        'language',
        tally(entries, (entry) => [languageOf(entry)]),
        (value) => languages.of(value) ?? value,
      )}
      {field(
        'tag',
        tally(entries, ({ tags }) => tags),
      )}
      <Day model={model} field="from" />
      <Day model={model} field="to" />
      <label class="filter-removed">
        <input
          type="checkbox"
          checked={filters.removed ?? false}
          onChange={(event) => model.filter({ removed: event.currentTarget.checked })}
        />
        {t('library.filter.removed', { days: REMEMBERED_DAYS.toLocaleString(locale) })}
      </label>
      <button type="button" class="text-button" onClick={() => model.filter({ ...emptied(filters), ...NO_FILTERS })}>
        {t('library.filter.clear')}
      </button>
    </div>
  );
}

const emptied = (filters: Filters): Partial<Filters> => Object.fromEntries(Object.keys(filters).map((key) => [key, undefined]));

export function Toolbar({ model }: { model: LibraryModel }) {
  const { t, locale } = useInterface();
  const count = countFilters(model.filters.value);
  const indexing = model.indexing.value;
  const details = useRef<HTMLDetailsElement>(null);
  // Filters that are set elsewhere are shown; whoever takes the last one away is not done filtering.
  useEffect(() => {
    if (count > 0 && details.current) details.current.open = true;
  }, [count > 0]);
  return (
    <search class="library-search" aria-busy={!model.indexed.value}>
      <input
        type="search"
        dir="auto"
        aria-label={t('library.search')}
        placeholder={t('library.search')}
        onInput={(event) => model.search(event.currentTarget.value)}
      />
      {indexing && model.query.value && (
        <p class="library-indexing">
          {t('library.indexing', { done: indexing.indexed.toLocaleString(locale), total: indexing.total.toLocaleString(locale) })}
        </p>
      )}
      <div class="library-tools">
        <label class="sort">
          <span class="visually-hidden">{t('library.sort')}</span>
          <select value={model.sort.value} onChange={(event) => model.sortBy(event.currentTarget.value as Sort)}>
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {t(`library.sort.${sort}`)}
              </option>
            ))}
          </select>
        </label>
        <BackupMenu model={model} />
      </div>
      <details class="filters" ref={details}>
        <summary>{count ? t('library.filters.set', { count }) : t('library.filters')}</summary>
        <FilterFieldsWhenOpen model={model} />
      </details>
    </search>
  );
}

function FilterFieldsWhenOpen({ model }: { model: LibraryModel }) {
  const open = useOpenDetails();
  return <div ref={open.ref}>{open.value && <FilterFields model={model} />}</div>;
}
