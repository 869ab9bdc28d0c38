/** What a folder refuses comes out as something that the person can act upon, and leaves no half of a backup. */
import { describe, expect, it } from 'vitest';
import { LibraryError } from '../../src/library/errors';
import { type WritableFolder, writeInto } from '../../src/ui/library/backup-folder';

type Step = 'open' | 'write' | 'close';

/** A folder that says no at one step, and keeps a file once it is closed, as the browser does. */
function folderThat(refuses: Step | null, name = '') {
  const files = new Map<string, string>();
  const refuse = async (step: Step) => {
    if (step === refuses) throw new DOMException('refused', name);
  };
  const folder: WritableFolder = {
    name: 'Backups',
    getFileHandle: async (file) => {
      await refuse('open');
      return {
        createWritable: async () => {
          let written = '';
          return {
            write: async (data) => {
              await refuse('write');
              written += new TextDecoder().decode(data);
            },
            close: async () => {
              await refuse('close');
              files.set(file, written);
            },
            abort: async () => {},
          };
        },
      };
    },
  };
  return { folder, files };
}

const write = (folder: WritableFolder) => writeInto(folder, 'a.zip', (piece) => piece(new TextEncoder().encode('whole')));

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'written',
    (error) => (error instanceof LibraryError ? error.code : error),
  );

describe('a backup into a folder', () => {
  it('is there once it is whole', async () => {
    const { folder, files } = folderThat(null);
    await write(folder);
    expect([...files]).toEqual([['a.zip', 'whole']]);
  });

  it.each([
    ['open', 'NotFoundError', 'folder-gone'],
    ['open', 'NotAllowedError', 'folder-refused'],
    ['open', 'NoModificationAllowedError', 'folder-refused'],
    ['write', 'QuotaExceededError', 'folder-full'],
    ['write', 'NotAllowedError', 'folder-refused'],
    ['close', 'QuotaExceededError', 'folder-full'],
    ['close', 'NotFoundError', 'folder-gone'],
  ] as const)('says what to do where to %s it ends in %s, and leaves no file', async (step, name, code) => {
    const { folder, files } = folderThat(step, name);
    expect(await codeOf(write(folder))).toBe(code);
    expect(files.size).toBe(0);
  });

  it('does not blame the folder for what the library throws', async () => {
    const { folder, files } = folderThat(null);
    const fault = new DOMException('the library', 'NotFoundError');
    expect(await codeOf(writeInto(folder, 'a.zip', () => Promise.reject(fault)))).toBe(fault);
    expect(files.size).toBe(0);
  });
});
