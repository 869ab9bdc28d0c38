/** Opens the export dialog for articles of the library. */
import { type ExportDocument, savedDocument } from '../../export/document';
import type { LibraryItem } from '../../library/item';
import { useExport } from '../export/use-export';
import { useInterface } from '../state/interface';
import type { LibraryModel } from '../state/library-model';

interface Props {
  model: LibraryModel;
  /** In the order in which they are written. */
  ids: readonly string[];
  /** Of the article, where it is one that is open. */
  title?: string;
}

async function* documentsOf(items: AsyncIterable<LibraryItem>): AsyncGenerator<ExportDocument> {
  for await (const item of items) yield savedDocument(item);
}

export function ExportButton({ model, ids, title }: Props) {
  const { t } = useInterface();
  const exporting = useExport();
  return (
    <>
      <button
        type="button"
        class={title === undefined ? 'text-button export-open' : 'quiet-button export-open'}
        disabled={ids.length === 0}
        onClick={() => void exporting.open({ count: ids.length, title, documents: () => documentsOf(model.library.items(ids)) })}
      >
        {t('library.export')}
      </button>
      {exporting.dialog}
    </>
  );
}
