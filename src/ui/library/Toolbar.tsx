/** Search, export and backup, over the list. */
import { savedDocument } from '../../export/document';
import type { FormatName } from '../../export/format-names';
import { exportLabels } from '../state/export-labels';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';
import { saveFile } from './save-file';

const FORMATS: readonly FormatName[] = [
  'markdown',
  'docx',
  'html',
  'text',
  'csv-statements',
  'csv-participants',
  'csv-dates',
  'ris',
  'bibtex',
  'csl-json',
  'icalendar',
  'json',
  'jsonl',
];

function ExportChoice({ model }: { model: LibraryModel }) {
  const { t } = useInterface();
  const write = async (format: FormatName) => {
    // the formats' libraries are read in when somebody exports, not with the list
    const { exportFile } = await import('../../export/export-file');
    const documents = (await model.items()).map(savedDocument);
    saveFile(await exportFile(format, documents, { labels: exportLabels(t), now: new Date() }));
  };
  return (
    <select
      aria-label={t('library.export')}
      disabled={model.shown.value.length === 0}
      value=""
      onChange={(event) => {
        const { value } = event.currentTarget;
        event.currentTarget.value = '';
        void write(value as FormatName);
      }}
    >
      <option value="" disabled>
        {t('library.export')}
      </option>
      {FORMATS.map((format) => (
        <option key={format} value={format}>
          {t(`format.${format}`)}
        </option>
      ))}
    </select>
  );
}

function BackupButtons({ model }: { model: LibraryModel }) {
  const { t } = useInterface();
  const backup = async () => {
    const content = await model.backup();
    const day = new Date().toISOString().slice(0, 10);
    if (content) saveFile({ name: `mujaz-library ${day}.zip`, mediaType: 'application/zip', content });
  };
  const restore = async (file: File | undefined) => {
    if (file) await model.restore(new Uint8Array(await file.arrayBuffer()), (count) => confirm(t('library.restore.conflicts', { count })));
  };
  return (
    <>
      <button type="button" class="quiet-button" disabled={!model.entries.value?.length} onClick={backup}>
        {t('library.backup')}
      </button>
      <label class="quiet-button file-button">
        {t('library.restore')}
        <input
          type="file"
          class="visually-hidden"
          accept=".zip,application/zip"
          onChange={(event) => {
            const input = event.currentTarget;
            void restore(input.files?.[0]).finally(() => {
              input.value = '';
            });
          }}
        />
      </label>
    </>
  );
}

export function Toolbar({ model }: { model: LibraryModel }) {
  const { t } = useInterface();
  return (
    <header class="library-head">
      <h1 class="wordmark">{t('library.title')}</h1>
      <input
        type="search"
        dir="auto"
        aria-label={t('library.search')}
        placeholder={t('library.search')}
        onInput={(event) => model.search(event.currentTarget.value)}
      />
      <div class="library-tools">
        <ExportChoice model={model} />
        <BackupButtons model={model} />
      </div>
    </header>
  );
}
