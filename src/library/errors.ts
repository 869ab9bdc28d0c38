/** What can go wrong with storage, in words that an interface can act upon. */

/**
 * - `full`: the disk or the quota is used up; nothing was written.
 * - `refused`: the browser gives no database (Firefox with history never remembered, a damaged profile).
 * - `newer`: another, newer version of the extension has changed the database, or is about to.
 * - `damaged`: a file that was to be read is no backup, or not a whole one.
 * - `stopped`: the person stopped it.
 * - `folder-refused`, `folder-gone`, `folder-full`: a folder that was chosen for a backup cannot be written into; the library is as it was.
 * - `failed`: anything else; nothing was written.
 */
export type LibraryErrorCode =
  | 'full'
  | 'refused'
  | 'newer'
  | 'damaged'
  | 'stopped'
  | 'failed'
  | 'folder-refused'
  | 'folder-gone'
  | 'folder-full';

export class LibraryError extends Error {
  override readonly name = 'LibraryError';

  constructor(
    readonly code: LibraryErrorCode,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

const CODES: Readonly<Record<string, LibraryErrorCode>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  InvalidStateError: 'refused',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  UnknownError: 'refused',
};

function codeOf(error: unknown): LibraryErrorCode {
  // some modes of Firefox leave IndexedDB out altogether
  if (typeof indexedDB === 'undefined') return 'refused';
  if (!(error instanceof DOMException)) return 'failed';
  // A page that still runs while a newer one has taken over finds its connection closed.
  if (error.name === 'InvalidStateError' && /clos/i.test(error.message)) return 'newer';
  return CODES[error.name] ?? 'failed';
}

export const asLibraryError = (error: unknown): LibraryError =>
  error instanceof LibraryError ? error : new LibraryError(codeOf(error), error);

/** Runs a piece of storage work; whatever it throws comes out as a `LibraryError`. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asLibraryError(error);
  }
}
