/** Hands a file to the browser to save where the person chooses: no permission is asked for it. */
import type { ExportFile } from '../../export/export-file';

export function saveFile({ name, mediaType, content }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the download has taken its own hold of the data once the click is over
  setTimeout(() => URL.revokeObjectURL(address));
}
