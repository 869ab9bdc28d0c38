/** The library: a reading room of list, brief and article; and pages across articles. */
import type { Article, Brief } from '../../model';
import { Notice } from '../components/Notice';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';
import type { Place } from '../state/library-place';
import { Answers } from './Answers';
import { CompareView } from './CompareView';
import { EntryList } from './EntryList';
import { PeopleView } from './PeopleView';
import { PersonView } from './PersonView';
import { Reader } from './Reader';
import { SelectionBar } from './SelectionBar';
import { TimelineView } from './TimelineView';
import { Toolbar } from './Toolbar';

interface Props {
  model: LibraryModel;
}

const ROOMS: readonly { kind: 'list' | 'people' | 'timeline'; holds: readonly Place['kind'][] }[] = [
  { kind: 'list', holds: ['list', 'article', 'compare'] },
  { kind: 'people', holds: ['people', 'person'] },
  { kind: 'timeline', holds: ['timeline'] },
];

function Rooms({ model }: Props) {
  const { t } = useInterface();
  const { kind } = model.place.value;
  return (
    <div class="rooms">
      {ROOMS.map((room) => (
        <button
          key={room.kind}
          type="button"
          class="room"
          aria-current={room.holds.includes(kind) ? 'page' : undefined}
          onClick={() => model.go({ kind: room.kind })}
        >
          {t(`library.room.${room.kind}`)}
        </button>
      ))}
    </div>
  );
}

function Content({ model }: Props) {
  const { t } = useInterface();
  const { value: entries } = model.entries;
  const { value: open } = model.open;
  const { value: place } = model.place;
  if (!entries) return null;
  switch (place.kind) {
    case 'people':
      return <PeopleView model={model} />;
    case 'person':
      return <PersonView key={place.id} id={place.id} model={model} />;
    case 'timeline':
      return <TimelineView model={model} />;
    case 'compare':
      return <CompareView model={model} />;
    case 'article':
      if (open) return <Reader key={open.entry.id} item={open} model={model} />;
  }
  return (
    <Notice
      title={t(entries.length ? 'library.choose.title' : 'library.empty.title')}
      text={t(entries.length ? 'library.choose.text' : 'library.empty.text')}
    />
  );
}

export function LibraryScreen({ model, makeBrief }: Props & { makeBrief: (article: Article) => Promise<Brief> }) {
  const { t } = useInterface();
  return (
    <div class="library">
      <nav class="library-list" aria-label={t('library.title')}>
        <header class="library-head">
          <h1 class="wordmark">{t('library.title')}</h1>
          <Rooms model={model} />
        </header>
        <Toolbar model={model} />
        <Answers model={model} />
        <SelectionBar model={model} makeBrief={makeBrief} />
        <EntryList model={model} />
      </nav>
      <main class="library-reader" aria-busy={model.entries.value === null}>
        <Content model={model} />
      </main>
    </div>
  );
}
