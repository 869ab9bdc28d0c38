/** The library: a reading room of list, brief and article. */
import { Notice } from '../components/Notice';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';
import { EntryList } from './EntryList';
import { Reader } from './Reader';
import { Toolbar } from './Toolbar';

function Failure({ model }: { model: LibraryModel }) {
  const { t } = useInterface();
  const failure = model.failure.value;
  if (!failure) return null;
  return (
    <p class="library-failure" role="alert">
      {t(`library.error.${failure.code}`)} <bdi class="detail">{failure.message}</bdi>
    </p>
  );
}

function Undo({ model }: { model: LibraryModel }) {
  const { t } = useInterface();
  const count = model.removed.value.length;
  return (
    <p class="library-undo" role="status">
      {count > 0 && (
        <>
          {t('library.removed', { count })}{' '}
          <button type="button" class="quiet-button" onClick={() => model.undo()}>
            {t('library.undo')}
          </button>
        </>
      )}
    </p>
  );
}

export function LibraryScreen({ model }: { model: LibraryModel }) {
  const { t } = useInterface();
  const { value: entries } = model.entries;
  const { value: open } = model.open;
  return (
    <div class="library">
      <nav class="library-list" aria-label={t('library.title')}>
        <Toolbar model={model} />
        <Failure model={model} />
        <Undo model={model} />
        <EntryList model={model} />
      </nav>
      <main class="library-reader" aria-busy={entries === null}>
        {open ? (
          <Reader key={open.entry.id} item={open} model={model} />
        ) : (
          entries && (
            <Notice
              title={t(entries.length ? 'library.choose.title' : 'library.empty.title')}
              text={t(entries.length ? 'library.choose.text' : 'library.empty.text')}
            />
          )
        )}
      </main>
    </div>
  );
}
