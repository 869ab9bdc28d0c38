/** What the library answers: what failed, what can be taken back, how far long work is. */
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';

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
  const { value } = model.undoable;
  return (
    <p class="library-undo" role="status">
      {value && (
        <>
          {t(`library.undo.${value.kind}`, { count: value.count })}{' '}
          <button type="button" class="text-button" onClick={() => model.undo()}>
            {t('library.undo')}
          </button>
        </>
      )}
    </p>
  );
}

/** Rewritten at every step, so it is no live region: a screen reader would read every number. */
function Work({ model }: { model: LibraryModel }) {
  const { t, locale } = useInterface();
  const progress = model.work.progress.value;
  if (!progress) return null;
  const { name, done, total } = progress;
  const label = t(`library.work.${name}`);
  return (
    <div class="library-work">
      <label>
        {label} <span class="count">{`${done.toLocaleString(locale)} / ${total.toLocaleString(locale)}`}</span>
        <progress max={Math.max(1, total)} value={done} />
      </label>
      <button type="button" class="text-button" onClick={() => model.work.stop()}>
        {t('library.stop')}
      </button>
    </div>
  );
}

export function Answers({ model }: { model: LibraryModel }) {
  return (
    <>
      <Failure model={model} />
      <Undo model={model} />
      <Work model={model} />
    </>
  );
}
