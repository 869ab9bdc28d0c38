/** What can be done with several articles at once. */
import type { Article, Brief } from '../../model';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';
import { ExportButton } from './ExportButton';

interface Props {
  model: LibraryModel;
  makeBrief: (article: Article) => Promise<Brief>;
}

export function SelectionBar({ model, makeBrief }: Props) {
  const { t } = useInterface();
  const { value: shown } = model.shown;
  const { value: chosen } = model.chosen;
  const ids = [...chosen];
  const all = shown.length > 0 && shown.every(({ id }) => chosen.has(id));
  return (
    <div class="selection">
      <label class="selection-all">
        <input
          type="checkbox"
          checked={all}
          indeterminate={!all && chosen.size > 0}
          disabled={shown.length === 0}
          onChange={(event) => {
            if (event.currentTarget.checked)
              model.choose(
                shown.map(({ id }) => id),
                true,
              );
            else model.choose(ids, false);
          }}
        />
        {chosen.size ? t('library.chosen', { count: chosen.size }) : t('library.count', { count: shown.length })}
      </label>
      {chosen.size > 0 && (
        <fieldset class="selection-acts" aria-label={t('library.chosen', { count: chosen.size })}>
          <form
            class="tag-form"
            onSubmit={(event) => {
              event.preventDefault();
              const field = event.currentTarget.elements.namedItem('tag') as HTMLInputElement;
              const tag = field.value.trim().replace(/^#/, '');
              if (tag) void model.tag(ids, tag);
              field.value = '';
            }}
          >
            <input name="tag" dir="auto" aria-label={t('library.addTag')} placeholder={t('library.addTag')} />
          </form>
          {chosen.size > 1 && (
            <button type="button" class="text-button" onClick={() => model.go({ kind: 'compare' })}>
              {t('library.compare')}
            </button>
          )}
          <button type="button" class="text-button" onClick={() => model.go({ kind: 'timeline' })}>
            {t('library.room.timeline')}
          </button>
          <button type="button" class="text-button" onClick={() => model.reread(ids, makeBrief)}>
            {t('library.reread')}
          </button>
          <button type="button" class="text-button" onClick={() => model.remove(ids)}>
            {t('library.remove')}
          </button>
        </fieldset>
      )}
      <ExportButton model={model} ids={chosen.size ? ids : shown.map(({ id }) => id)} />
    </div>
  );
}
