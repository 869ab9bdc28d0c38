/** A saved article with its brief beside it: nothing of it is loaded from anywhere. */
import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { fragmentLink } from '../../export/text-fragment';
import type { LibraryItem } from '../../library/item';
import { toTestCase } from '../../library/test-case';
import { sendMessage } from '../../messages';
import type { Span } from '../../model';
import { BriefView } from '../brief/BriefView';
import { saveFile } from '../export/save-file';
import { createBriefModel } from '../state/brief-model';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';
import { Corrections, CorrectView } from './CorrectView';
import { EarlierReading } from './EarlierReading';
import { ExportButton } from './ExportButton';
import { markSpans } from './mark-spans';
import { NotesEditor } from './NotesEditor';

interface Props {
  item: LibraryItem;
  model: LibraryModel;
}

/** The live page, at the words that were shown last: browsers find a text fragment again by themselves. A click on the icon there finds all statements. */
function LiveLink({ item, spans }: { item: LibraryItem; spans: readonly Span[] }) {
  const { t } = useInterface();
  const { url } = item.entry;
  if (!url) return null;
  // without it the icon shows the brief of now, and the way from there to the saved one
  const want = () => void sendMessage('want', { id: item.entry.id, url }).catch(() => {});
  return (
    <a
      class="quiet-button"
      href={fragmentLink(url, item.document.article.text, spans) ?? url}
      target="_blank"
      rel="noreferrer"
      // the middle button opens it too
      onClick={want}
      onAuxClick={want}
    >
      {t(spans.length ? 'library.live.words' : 'library.live')}
    </a>
  );
}

export function Reader({ item, model }: Props) {
  const { t } = useInterface();
  const { entry, document } = item;
  const { brief, article, original, corrections = [] } = document;
  const body = useRef<HTMLDivElement>(null);
  const correcting = useSignal(false);
  const shown = useSignal<readonly Span[]>([]);
  const briefModel = useMemo(
    () =>
      createBriefModel(
        brief,
        {
          show: async (spans) => {
            shown.value = spans;
            return { found: body.current ? markSpans(body.current, spans) : 0, changed: 0 };
          },
          clear: async () => {},
        },
        original,
      ),
    [brief, original],
  );
  return (
    <div class="reader">
      <section class="reader-brief" aria-label={t('library.brief')}>
        <div class="reader-actions">
          <LiveLink item={item} spans={shown.value.slice(0, 1)} />
          <button
            type="button"
            class="quiet-button"
            aria-pressed={correcting.value}
            onClick={() => {
              correcting.value = !correcting.value;
            }}
          >
            {t(correcting.value ? 'library.correct.done' : 'library.correct')}
          </button>
          <ExportButton model={model} ids={[entry.id]} title={entry.title || t('library.untitled')} />
          <button type="button" class="quiet-button reader-remove" onClick={() => model.remove([entry.id])}>
            {t('library.remove')}
          </button>
        </div>
        {entry.url && <p class="live-hint">{t('library.live.hint')}</p>}
        <EarlierReading item={item} model={model} />
        {corrections.length > 0 && (
          <Corrections
            item={item}
            model={model}
            save={() => saveFile({ name: 'mujaz-test-case.jsonl', mediaType: 'application/jsonl', content: toTestCase(item) })}
          />
        )}
        {correcting.value ? <CorrectView item={item} model={model} text={body} /> : <BriefView model={briefModel} article={article} />}
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
