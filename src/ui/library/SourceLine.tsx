/** Where something stands: the article, which opens at a click, and who published it. */
import type { LibraryEntry } from '../../library/item';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';

export function SourceLine({ entry, model }: { entry: LibraryEntry; model: LibraryModel }) {
  const { t } = useInterface();
  return (
    <p class="source-line">
      <button type="button" class="text-button" onClick={() => model.go({ kind: 'article', id: entry.id })}>
        <bdi lang={entry.language}>{entry.title || t('library.untitled')}</bdi>
      </button>
      {entry.site && (
        <>
          {' · '}
          <bdi>{entry.site}</bdi>
        </>
      )}
    </p>
  );
}
