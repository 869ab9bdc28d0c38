/** A private window of Firefox is refused before anything is written that would be gone with it. */
import { afterEach, expect, it, vi } from 'vitest';
import { Library } from '../../src/library/library';
import { saveReading } from '../../src/ui/state/save-reading';
import { harbourBrief } from '../support/harbour-brief';

afterEach(() => vi.unstubAllGlobals());

it('gets no library, and touches no database', async () => {
  const open = vi.fn();
  vi.stubGlobal('indexedDB', { open, databases: open });
  vi.stubGlobal('browser', { extension: { inIncognitoContext: true } });
  await expect(Library.open()).rejects.toMatchObject({ code: 'refused' });
  expect(open).not.toHaveBeenCalled();
});

it('saves nothing by way of the background either, which lives outside of it', async () => {
  const sendMessage = vi.fn();
  vi.stubGlobal('browser', { extension: { inIncognitoContext: true }, runtime: { id: 'mujaz', sendMessage } });
  const brief = harbourBrief();
  await expect(saveReading(brief.article, brief)).rejects.toMatchObject({ code: 'refused' });
  expect(sendMessage).not.toHaveBeenCalled();
});
