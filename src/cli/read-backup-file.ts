/** A library's backup → what can be exported of it. */
import { readFile } from 'node:fs/promises';
import { type ExportDocument, savedDocument } from '../export/document';
import { readBackup } from '../library/backup';
import { LibraryError } from '../library/errors';
import { DocumentError } from './brief-document';

/** What was deleted, and waits for its undo, is left out. @throws DocumentError where the file is no backup or holds no reading. */
export async function readBackupFile(path: string): Promise<ExportDocument[]> {
  let items: Awaited<ReturnType<typeof readBackup>>;
  try {
    items = await readBackup(new Uint8Array(await readFile(path)));
  } catch (error) {
    const cause = error instanceof LibraryError && error.cause instanceof Error ? error.cause : error;
    throw new DocumentError('unreadable', `${path} cannot be read: ${cause instanceof Error ? cause.message : cause}`);
  }
  const documents = items.filter(({ entry }) => !entry.deletedAt).map(savedDocument);
  if (documents.length === 0) throw new DocumentError('unreadable', `${path} holds no saved reading.`);
  return documents;
}
