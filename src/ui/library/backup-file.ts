/** Writes the library out and reads it in, a piece at a time, with progress that can be stopped. */
import { type Backup, jsonBackup, zipBackup } from '../../library/backup';
import type { LibraryItem } from '../../library/item';
import type { LibraryModel } from '../state/library-model';
import { counted } from '../state/long-work';
import { loadSettings } from '../state/settings';

export type BackupKind = 'zip' | 'json';

/** Items that are written in one transaction: a page that dies within it leaves those before it whole. */
const BATCH = 50;

export const backupName = (kind: BackupKind, now: Date): string => `mujaz-library ${now.toISOString().slice(0, 10)}.${kind}`;

/** Everything, what was removed and is not yet forgotten too, with the settings and templates. */
export async function writeBackup(model: LibraryModel, kind: BackupKind, write: (chunk: Uint8Array) => unknown): Promise<void> {
  const ids = (model.entries.value ?? []).map(({ id }) => id);
  const [identities, settings] = await Promise.all([model.library.identities(), loadSettings()]);
  await model.work.run('backup', ids.length, async (step) => {
    const content = { items: ids.length, identities, settings: { ...settings }, articles: counted(model.library.items(ids), step) };
    for await (const chunk of kind === 'zip' ? zipBackup(content, model.now()) : jsonBackup(content, model.now())) await write(chunk);
  });
}

/**
 * Writes the wanted items of a backup, and what it says of names that nothing was said of here.
 * Stopped or killed on the way, it leaves whole what it has written; the same backup adds the rest another time.
 */
export async function restoreBackup(model: LibraryModel, backup: Backup, wanted: ReadonlySet<string>): Promise<void> {
  try {
    await model.work.run('restore', wanted.size, async (step) => {
      let batch: LibraryItem[] = [];
      let done = 0;
      const write = async () => {
        await model.library.put(batch);
        done += batch.length;
        batch = [];
        step(done);
      };
      for await (const item of backup.read()) {
        if (wanted.has(item.entry.id)) batch.push(item);
        if (batch.length >= BATCH) await write();
      }
      await write();
      const known = new Set((await model.library.identities()).map(({ name }) => name));
      await model.library.identify(backup.header.identities.filter(({ name }) => !known.has(name)));
    });
  } finally {
    await model.reload();
  }
}
