/** A private window of Firefox is refused before anything is written that would be gone with it. */
import { afterEach, expect, it, vi } from 'vitest';
import { Library } from '../../src/library/library';

afterEach(() => vi.unstubAllGlobals());

it('gets no library, and touches no database', async () => {
  const open = vi.fn();
  vi.stubGlobal('indexedDB', { open, databases: open });
  vi.stubGlobal('browser', { extension: { inIncognitoContext: true } });
  await expect(Library.open()).rejects.toMatchObject({ code: 'refused' });
  expect(open).not.toHaveBeenCalled();
});
