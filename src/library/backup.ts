/** The whole library as one file, and back: JSON Lines in a zip, a line an item, so that neither side holds it all as one string. */
import { strFromU8, strToU8, unzip, zip } from 'fflate';
import { LibraryError } from './errors';
import type { LibraryItem } from './item';

const MANIFEST = 'mujaz.json';
const ITEMS = 'items.jsonl';
const FORMAT = 'mujaz-library';
const VERSION = 1;

/** A zip with `mujaz.json` (format and version) and `items.jsonl`. */
export function makeBackup(items: readonly LibraryItem[], now: Date): Promise<Uint8Array> {
  const manifest = { format: FORMAT, version: VERSION, made: now.toISOString(), items: items.length };
  const lines = items.map((item) => `${JSON.stringify(item)}\n`).join('');
  return new Promise((resolve, reject) => {
    zip({ [MANIFEST]: strToU8(JSON.stringify(manifest)), [ITEMS]: strToU8(lines) }, (error, data) =>
      error ? reject(error) : resolve(data),
    );
  });
}

const isItem = (value: unknown): value is LibraryItem => {
  const item = value as Partial<LibraryItem> | null;
  return typeof item?.entry?.id === 'string' && item.document?.id === item.entry.id && typeof item.document.article?.text === 'string';
};

/**
 * The items of a backup.
 * @throws LibraryError `failed`, saying what came and what was expected, where the file is no backup, is damaged, or is of a newer version.
 */
export async function readBackup(file: Uint8Array): Promise<LibraryItem[]> {
  const failed = (what: string) => new LibraryError('failed', new Error(what));
  const files = await new Promise<Record<string, Uint8Array>>((resolve, reject) => {
    unzip(file, (error, data) =>
      error ? reject(failed(`this file is no zip archive (${error.message}); choose a backup made by Mujaz`)) : resolve(data),
    );
  });
  const manifest = files[MANIFEST];
  const lines = files[ITEMS];
  if (!manifest || !lines) throw failed(`the archive has no ${MANIFEST} and ${ITEMS}; choose a backup made by Mujaz`);
  const { format, version, items: count } = JSON.parse(strFromU8(manifest)) as { format?: string; version?: number; items?: number };
  if (format !== FORMAT || typeof version !== 'number') throw failed(`${MANIFEST} says format ${format}; expected ${FORMAT}`);
  if (version > VERSION) throw failed(`the backup is of version ${version}, this Mujaz reads up to ${VERSION}; update the extension first`);
  const items = strFromU8(lines)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
  if (items.length !== count || !items.every(isItem))
    throw failed(`the backup is damaged: ${count} items were written, ${items.filter(isItem).length} can be read`);
  return items;
}

/** What an import would do: items that are new, and those whose id is here with other content. Nothing is overwritten without asking. */
export function planImport(
  incoming: readonly LibraryItem[],
  present: ReadonlyMap<string, string>,
): { add: LibraryItem[]; conflicts: LibraryItem[] } {
  const add = incoming.filter(({ entry }) => !present.has(entry.id));
  const conflicts = incoming.filter((item) => {
    const known = present.get(item.entry.id);
    return known !== undefined && known !== JSON.stringify(item.entry);
  });
  return { add, conflicts };
}
