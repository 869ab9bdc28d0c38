/** A saved article with its brief beside it: nothing of it is loaded from anywhere. */
import { useMemo, useRef } from 'preact/hooks';
import type { LibraryItem } from '../../library/item';
import { BriefView } from '../brief/BriefView';
import { createBriefModel } from '../state/brief-model';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';
import { markSpans } from './mark-spans';
import { NotesEditor } from './NotesEditor';

interface Props {
  item: LibraryItem;
  model: LibraryModel;
}

export function Reader({ item, model }: Props) {
  const { t } = useInterface();
  const { entry, document } = item;
  const { brief, article } = document;
  const body = useRef<HTMLDivElement>(null);
  const briefModel = useMemo(
    () =>
      createBriefModel(brief, {
        show: async (spans) => ({ found: body.current ? markSpans(body.current, spans) : 0, changed: 0 }),
        clear: async () => {},
      }),
    [brief],
  );
  return (
    <div class="reader">
      <section class="reader-brief" aria-label={t('library.brief')}>
        <div class="reader-actions">
          {entry.url && (
            <a class="quiet-button" href={entry.url} target="_blank" rel="noreferrer">
              {t('library.live')}
            </a>
          )}
          <button type="button" class="quiet-button" onClick={() => model.remove([entry.id])}>
            {t('library.remove')}
          </button>
        </div>
        <BriefView model={briefModel} article={article} />
        <NotesEditor entry={entry} save={(change) => model.edit(entry.id, change)} />
      </section>
      <article
        class="reader-article"
        // it scrolls by itself: the keyboard must be able to reach it
        // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1 for a scrolling region without controls
        tabIndex={0}
        lang={article.language}
        dir={article.direction}
        aria-label={t('library.article')}
      >
        <h1>{article.title}</h1>
        <div ref={body} class="reader-text">
          {article.text.split('\n\n').map((paragraph, i) => (
            <p key={i}>{paragraph}</p>
          ))}
        </div>
      </article>
    </div>
  );
}
