/** The way from a button to the export dialog, which is read in with the first click on one. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { ExportDialog } from './ExportDialog';
import type { ExportSource } from './make-export';

interface Exporting {
  open: (source: ExportSource) => Promise<void>;
  /** To be put beside the button. */
  dialog: ComponentChildren;
}

export function useExport(): Exporting {
  const shown = useSignal<{ source: ExportSource; Dialog: typeof ExportDialog } | null>(null);
  const { value } = shown;
  return {
    open: async (source) => {
      const { ExportDialog: Dialog } = await import('./ExportDialog');
      shown.value = { source, Dialog };
    },
    dialog: value && (
      <value.Dialog
        source={value.source}
        close={() => {
          shown.value = null;
        }}
      />
    ),
  };
}
