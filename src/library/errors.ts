/** What can go wrong with storage, in words that an interface can act upon. */

/**
 * - `full`: the disk or the quota is used up; nothing was written.
 * - `refused`: the browser gives no database (Firefox with history never remembered, a damaged profile).
 * - `newer`: another, newer version of the extension has changed the database.
 * - `failed`: anything else; nothing was written.
 */
export type LibraryErrorCode = 'full' | 'refused' | 'newer' | 'failed';

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

/** Runs a piece of storage work; whatever it throws comes out as a `LibraryError`. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LibraryError) throw error;
    throw new LibraryError((error instanceof DOMException && CODES[error.name]) || 'failed', error);
  }
}
