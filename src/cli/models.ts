/** The trained weights on disk. */
import { readFile } from 'node:fs/promises';
import type { ReadModel } from '../languages';

/** @param folder with a slash at its end: where `public/models/` lies. */
export const readModelsFrom =
  (folder: URL): ReadModel =>
  async (file) =>
    new Uint8Array(await readFile(new URL(file, folder)));
