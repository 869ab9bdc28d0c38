/** Takes one brief, a selection or the library away: a file, the clipboard, or a note in Obsidian. */
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ExportContext } from '../../export/formats';
import { exportLabels } from '../state/export-labels';
import { useInterface } from '../state/interface';
import { createLongWork, type Step } from '../state/long-work';
import { loadSettings } from '../state/settings';
import type { StoredTemplate } from '../state/settings-schema';
import { ChoiceList } from './ChoiceList';
import { type Choice, choiceGroups, isCitation, isNote, isPage, isText } from './choices';
import { copyText } from './copy-text';
import { ExportProgress } from './ExportProgress';
import { type ExportSource, exportFailure, makeFile, makeText } from './make-export';
import { ObsidianLink } from './ObsidianLink';
import { saveFile } from './save-file';

interface Props {
  source: ExportSource;
  /** Called once it is closed, however that was. */
  close: () => void;
}

export function ExportDialog({ source, close }: Props) {
  const { t } = useInterface();
  const dialog = useRef<HTMLDialogElement>(null);
  const templates = useSignal<readonly StoredTemplate[]>([]);
  const chosen = useSignal('markdown');
  const citeStatements = useSignal(false);
  const answer = useSignal<{ text: string; failed?: boolean }>({ text: '' });
  const work = useMemo(createLongWork, []);
  useEffect(() => {
    dialog.current?.showModal();
    void loadSettings().then((settings) => {
      templates.value = settings.templates;
    });
  }, []);
  const groups = choiceGroups(templates.value, t);
  const choice = groups.flatMap(({ choices }) => choices).find(({ id }) => id === chosen.value);
  const context = (): ExportContext => ({ labels: exportLabels(t), now: new Date(), citeStatements: citeStatements.value });
  const fail = async (error: unknown) => {
    answer.value = { text: await exportFailure(error, t), failed: true };
  };
  /** Runs an export with its progress, and says what came of it. */
  const run = async (make: (choice: Choice, step: Step) => Promise<string>) => {
    if (!choice || work.progress.value) return;
    answer.value = { text: '' };
    try {
      answer.value = { text: await work.run('export', source.count, (step) => make(choice, step)) };
    } catch (error) {
      await fail(error);
    }
  };
  const save = () =>
    run(async (choice, step) => {
      const file = await makeFile(source, choice, context(), step);
      saveFile(file);
      return t('export.saved', { name: file.name });
    });
  const copy = () =>
    run(async (choice, step) => {
      const text = await makeText(source, choice, context(), step);
      return copyText(text, isPage(choice)).then(
        () => t('copied'),
        () => t('copyFailed'),
      );
    });
  const busy = work.progress.value !== null;
  return (
    <dialog
      ref={dialog}
      class="export"
      aria-labelledby="export-title"
      onClose={() => {
        work.stop();
        close();
      }}
    >
      <div class="export-head">
        <h2 id="export-title">{t('export.title')}</h2>
        <p class="export-source" dir="auto">
          {source.title ?? t('library.articles', { count: source.count })}
        </p>
      </div>
      <ChoiceList
        groups={groups}
        chosen={chosen.value}
        choose={(id) => {
          chosen.value = id;
          answer.value = { text: '' };
        }}
        citing={{
          on: citeStatements.value,
          possible: choice !== undefined && isCitation(choice),
          set: (on) => (citeStatements.value = on),
        }}
      />
      <div class="export-foot">
        <ExportProgress work={work} />
        <p class="export-answer" role="status" data-failed={answer.value.failed || undefined}>
          <bdi>{answer.value.text}</bdi>
        </p>
        <div class="export-acts">
          <button type="button" class="button export-save" disabled={busy} onClick={save}>
            {t('export.save')}
          </button>
          {choice && isText(choice, source.count) && (
            <button type="button" class="button export-copy" disabled={busy} onClick={copy}>
              {t('export.copy')}
            </button>
          )}
          {choice && source.count === 1 && isNote(choice) && (
            <ObsidianLink
              key={choice.id}
              source={source}
              choice={choice}
              context={context}
              say={(text) => (answer.value = { text })}
              fail={fail}
            />
          )}
          <button type="button" class="text-button export-close" onClick={() => dialog.current?.close()}>
            {t('keys.close')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
