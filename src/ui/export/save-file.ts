/** Hands a file to the browser to save where the person chooses: no permission is asked for it. */

interface SavedFile {
  name: string;
  mediaType: string;
  /** Text, bytes, or pieces of either. */
  content: string | Uint8Array | BlobPart[];
}

export function saveFile({ name, mediaType, content }: SavedFile): void {
  const parts = Array.isArray(content) ? content : [content as BlobPart];
  const address = URL.createObjectURL(new Blob(parts, { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the download has taken its own hold of the data once the click is over
  setTimeout(() => URL.revokeObjectURL(address));
}
