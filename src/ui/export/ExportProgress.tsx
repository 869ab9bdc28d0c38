/** How far an export is, with a way to stop it. Rewritten at every step, so it is no live region. */
import { useInterface } from '../state/interface';
import type { LongWork } from '../state/long-work';

export function ExportProgress({ work }: { work: LongWork }) {
  const { t, locale } = useInterface();
  const { value: progress } = work.progress;
  // a single article is written before a bar could be seen
  if (!progress || progress.total < 2) return null;
  const { done, total } = progress;
  return (
    <div class="export-work">
      <label>
        {t('library.work.export')} <span class="count">{`${done.toLocaleString(locale)} / ${total.toLocaleString(locale)}`}</span>
        <progress max={total} value={done} />
      </label>
      <button type="button" class="text-button" onClick={work.stop}>
        {t('library.stop')}
      </button>
    </div>
  );
}
