/** That the page on the screen is in the library, and the way to its saved statements: stands at the foot, so that it moves nothing. */
import { useInterface } from '../state/interface';
import type { SavedBefore as Saved } from '../state/screen';

export function SavedBefore({ saved: { savedAt, same, check } }: { saved: Saved }) {
  const { t, locale } = useInterface();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(savedAt));
  return (
    <aside class="saved-before" aria-label={t('saved.before', { date })}>
      <p role="status">
        {t('saved.before', { date })} {same !== null && t(same ? 'saved.before.same' : 'saved.before.changed')}
      </p>
      <button type="button" class="text-button" onClick={check}>
        {t('saved.show')}
      </button>
    </aside>
  );
}
