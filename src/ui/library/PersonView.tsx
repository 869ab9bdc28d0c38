/** One participant across all articles: who it is in each, and everything it is quoted with, by time, with its source. */
import { useEffect, useState } from 'preact/hooks';
import type { Digest } from '../../library/digest';
import { nameIn, nameOf } from '../../library/identities';
import type { Person } from '../../library/people';
import { leafOf } from '../brief/calendar-leaf';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';
import { dayOf } from '../state/library-view';
import { MoreRows, usePages } from './MoreRows';
import { SourceLine } from './SourceLine';

interface Props {
  person: Person;
  model: LibraryModel;
}

/** The spellings that are taken for one, and the ways to say that they are not, or that others are too. */
function Names({ person, model }: Props) {
  const { t } = useInterface();
  const names = [...person.names];
  const others = (model.people.value?.all ?? []).filter((each) => each.kind === person.kind && each !== person);
  const merge = (name: string) => {
    const other = others.find((each) => each.name === name);
    if (other) void model.merge(other, person);
  };
  return (
    <details class="names">
      <summary>{t('library.person.names', { count: names.length })}</summary>
      <ul>
        {names.map(([name, spelling]) => (
          <li key={name}>
            <bdi>{spelling}</bdi>{' '}
            {names.length > 1 && (
              <button type="button" class="text-button" onClick={() => model.part([name])}>
                {t('library.person.part')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          merge((event.currentTarget.elements.namedItem('other') as HTMLInputElement).value);
        }}
      >
        <label>
          {t('library.person.merge')}
          <input name="other" dir="auto" list="people-names" />
        </label>
        <datalist id="people-names">
          {others.slice(0, 500).map((each) => (
            <option key={each.id} value={each.name} />
          ))}
        </datalist>
        <button type="submit" class="text-button">
          {t('library.person.mergeNow')}
        </button>
      </form>
    </details>
  );
}

function Sayings({ person, model }: Props) {
  const { t } = useInterface();
  const words = useInterface();
  const [digests, setDigests] = useState<ReadonlyMap<string, Digest> | null>(null);
  const appearances = [...person.appearances].sort((a, b) => (dayOf(a.entry) < dayOf(b.entry) ? 1 : -1));
  const ids = appearances.map(({ entry }) => entry.id).join();
  useEffect(() => {
    void model.guard(async () => {
      const found = await model.library.digests(ids ? [...new Set(ids.split(','))] : []);
      setDigests(new Map(found.map((digest) => [digest.id, digest])));
    });
  }, [ids, model]);
  const pages = usePages(appearances);
  if (!digests) return null;
  return (
    <ol class="sayings">
      {pages.rows.map(({ entry, position }) => {
        const said = digests.get(entry.id)?.statements.filter(({ speaker }) => speaker === position) ?? [];
        const participant = entry.participants[position];
        const here = participant && nameIn(entry.id, participant);
        const several = person.appearances.length > 1;
        return (
          <li key={`${entry.id} ${position}`} class="saying">
            <p class="saying-day">{leafOf(dayOf(entry), words).full}</p>
            {participant?.role && (
              <p class="role" lang={entry.language} dir={entry.direction}>
                {participant.role}
              </p>
            )}
            {said.map((statement, i) => (
              <blockquote key={i} class={`saying-words statement-${statement.kind}`} lang={entry.language} dir={entry.direction}>
                {statement.words}
              </blockquote>
            ))}
            {said.length === 0 && <p class="nothing">{t('library.person.silent')}</p>}
            <SourceLine entry={entry} model={model} />
            {here && several && (
              <button type="button" class="text-button" onClick={() => model.part([here])}>
                {t('library.person.partHere')}
              </button>
            )}
          </li>
        );
      })}
      <MoreRows pages={pages} />
    </ol>
  );
}

/** @param id of a person, or what was one before a merge: the page of whoever it is now. */
export function PersonView({ id, model }: { id: string; model: LibraryModel }) {
  const { t } = useInterface();
  const people = model.people.value;
  if (!people) return <section class="page person" aria-label={t('library.room.people')} aria-busy />;
  const person = people.byId.get(id) ?? people.all.find(({ names }) => names.has(id) || names.has(id.replace(/^!/, '')));
  if (!person) return <p class="page nothing">{t('library.person.gone')}</p>;
  const [first] = person.appearances;
  const named = first?.entry.participants[first.position];
  return (
    <section class="page person" aria-label={person.name} data-name={named && nameOf(named)}>
      <p class="label">{t(`kind.${person.kind}`)}</p>
      <h1>
        <bdi>{person.name}</bdi>
      </h1>
      <p class="page-tools">
        {t('library.articles', { count: person.appearances.length })}{' '}
        <button
          type="button"
          class="text-button"
          onClick={() => {
            model.filter({ participants: { [person.kind]: person.id } });
            model.go({ kind: 'list' });
          }}
        >
          {t('library.person.filter')}
        </button>
      </p>
      <Names person={person} model={model} />
      <Sayings person={person} model={model} />
    </section>
  );
}
