/** Everybody who takes part in the saved articles, those of most articles first. */
import { useSignal } from '@preact/signals';
import { foldTerm } from '../../library/normalize-term';
import type { Person } from '../../library/people';
import type { ParticipantKind } from '../../model';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';
import { MoreRows, usePages } from './MoreRows';

const KINDS: readonly ParticipantKind[] = ['person', 'organization', 'place', 'group'];

const matches = (person: Person, query: string): boolean =>
  !query || [person.name, ...person.names.values()].some((name) => foldTerm(name).includes(query));

export function PeopleView({ model }: { model: LibraryModel }) {
  const { t } = useInterface();
  const query = useSignal('');
  const kind = useSignal<ParticipantKind>('person');
  const people = model.people.value;
  const found = (people?.all ?? []).filter((each) => each.kind === kind.value && matches(each, foldTerm(query.value.trim())));
  const pages = usePages(found);
  return (
    <section class="page people" aria-label={t('library.room.people')} aria-busy={!people}>
      <h1>{t('library.room.people')}</h1>
      <div class="page-tools">
        <input
          type="search"
          dir="auto"
          aria-label={t('library.people.search')}
          placeholder={t('library.people.search')}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
        />
        <select
          aria-label={t('library.people.kind')}
          value={kind.value}
          onChange={(event) => {
            kind.value = event.currentTarget.value as ParticipantKind;
          }}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`library.kinds.${each}`)}
            </option>
          ))}
        </select>
      </div>
      {people && found.length === 0 && <p class="nothing">{t('library.people.none')}</p>}
      <ul class="people-list">
        {pages.rows.map((person) => (
          <li key={person.id}>
            <button type="button" class="person-row" onClick={() => model.go({ kind: 'person', id: person.id })}>
              <bdi class="name">{person.name}</bdi>
              <span class="role">{t('library.articles', { count: person.appearances.length })}</span>
            </button>
          </li>
        ))}
        <MoreRows pages={pages} />
      </ul>
    </section>
  );
}
