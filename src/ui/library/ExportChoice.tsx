/** The articles that are chosen, or all that the list shows, as a file. */
import { type ExportDocument, savedDocument } from '../../export/document';
import type { FormatName } from '../../export/format-names';
import type { LibraryItem } from '../../library/item';
import { exportLabels } from '../state/export-labels';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';
import { counted } from '../state/long-work';
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

async function* documentsOf(items: AsyncIterable<LibraryItem>): AsyncGenerator<ExportDocument> {
  for await (const item of items) yield savedDocument(item);
}

export function ExportChoice({ model }: { model: LibraryModel }) {
  const { t } = useInterface();
  const write = async (format: FormatName) => {
    // the formats' libraries are read in when somebody exports, not with the list
    const { exportFile } = await import('../../export/export-file');
    const { value: chosen } = model.chosen;
    const ids = chosen.size ? [...chosen] : model.shown.value.map(({ id }) => id);
    const file = await model.guard(() =>
      model.work.run('export', ids.length, (step) =>
        exportFile(format, documentsOf(counted(model.library.items(ids), step)), { labels: exportLabels(t), now: model.now() }),
      ),
    );
    if (file) saveFile(file);
  };
  return (
    <select
      class="export-choice"
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
