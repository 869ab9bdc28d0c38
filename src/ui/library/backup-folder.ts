/** A backup into a folder of the person's choice, which File System Access gives (Chromium alone): their own sync takes it elsewhere. */
import { LibraryError, type LibraryErrorCode } from '../../library/errors';

/** What of a folder's handle is used here; not in TypeScript's library yet. */
export interface WritableFolder {
  name: string;
  getFileHandle: (name: string, options: { create: true }) => Promise<{ createWritable: () => Promise<WritableFileStream> }>;
}

interface WritableFileStream {
  write: (data: BufferSource) => Promise<void>;
  close: () => Promise<void>;
  abort: () => Promise<void>;
}

type FolderWindow = Window & { showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<WritableFolder> };

/** What a folder says no with (File System Access, "Exceptions"), by what the person can do about it. */
const CODES: Readonly<Record<string, LibraryErrorCode>> = {
  NotFoundError: 'folder-gone',
  QuotaExceededError: 'folder-full',
  NotAllowedError: 'folder-refused',
  SecurityError: 'folder-refused',
  // another program holds the file, a folder has its name, or it is write-protected
  NoModificationAllowedError: 'folder-refused',
  InvalidModificationError: 'folder-refused',
  TypeMismatchError: 'folder-refused',
  InvalidStateError: 'folder-refused',
};

/** Runs work with the folder alone: what the library itself throws is no fault of the folder's. */
async function inFolder<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof DOMException ? CODES[error.name] : undefined;
    throw code ? new LibraryError(code, error) : error;
  }
}

export const canChooseFolder = (): boolean => 'showDirectoryPicker' in window;

/** Null where the person chose none. @throws LibraryError `folder-refused` */
export async function chooseFolder(): Promise<WritableFolder | null> {
  try {
    return (await inFolder(async () => (window as FolderWindow).showDirectoryPicker?.({ id: 'mujaz-backup', mode: 'readwrite' }))) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/**
 * The file is there whole or not at all: the browser puts it in place when it is closed, and one of its name stays until then.
 * @throws LibraryError `folder-…` where the folder says no; whatever `content` throws.
 */
export async function writeInto(
  folder: WritableFolder,
  name: string,
  content: (write: (chunk: Uint8Array) => Promise<void>) => Promise<void>,
): Promise<void> {
  const stream = await inFolder(async () => (await folder.getFileHandle(name, { create: true })).createWritable());
  try {
    await content((chunk) => inFolder(() => stream.write(chunk as Uint8Array<ArrayBuffer>)));
    await inFolder(() => stream.close());
  } catch (error) {
    await stream.abort().catch(() => {});
    throw error;
  }
}
