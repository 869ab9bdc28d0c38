/** Tags and notes of a saved article: what is typed is kept at once, so that nothing waits for a button. */
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { EntryEdit, LibraryEntry } from '../../library/item';
import { useInterface } from '../state/interface';

interface Props {
  entry: LibraryEntry;
  save: (change: EntryEdit) => void;
}

/** "politics, harbour" → distinct tags without "#". */
const tagsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,،;؛\n]/u)
      .map((tag) => tag.trim().replace(/^#/, ''))
      .filter(Boolean),
  ),
];

/** The notes as they read; the Markdown parser is read in when somebody has notes. */
function Preview({ text }: { text: string }) {
  const shown = useSignal<ComponentType<{ text: string }> | null>(null);
  useEffect(() => {
    void import('./MarkdownText').then(({ default: component }) => {
      shown.value = component;
    });
  }, []);
  const { value: MarkdownText } = shown;
  return MarkdownText && <MarkdownText text={text} />;
}

export function NotesEditor({ entry, save }: Props) {
  const { t } = useInterface();
  return (
    <form class="notes" onSubmit={(event) => event.preventDefault()}>
      <label>
        {t('library.tags')}
        <input
          dir="auto"
          defaultValue={entry.tags.join(', ')}
          placeholder={t('library.tags.hint')}
          onInput={(event) => save({ tags: tagsOf(event.currentTarget.value) })}
        />
      </label>
      <label>
        {t('library.notes')}
        <textarea
          dir="auto"
          rows={4}
          value={entry.notes}
          placeholder={t('library.notes.hint')}
          onInput={(event) => save({ notes: event.currentTarget.value })}
        />
      </label>
      {entry.notes.trim() && (
        <section aria-label={t('library.notes.preview')}>
          <Preview text={entry.notes} />
        </section>
      )}
    </form>
  );
}
