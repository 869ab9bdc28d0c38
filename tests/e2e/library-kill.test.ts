/** Chromium killed in the middle of the library's work: every item is whole or absent, and none is lost that was reported saved. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, killDuring } from '../support/kill-library';
import { openLab } from '../support/library-lab';

let built: Awaited<ReturnType<typeof openLab>>;

beforeAll(async () => {
  built = await openLab();
});

afterAll(() => built?.remove());

/** A moment of each kind; `npm run bench -- kills` takes fifty. */
describe.each(KINDS)('killed while %s', (kind) => {
  it('has every item whole or not at all, and all that was reported', async () => {
    const { promised, whole, broken, isWithin } = await killDuring(built.folder, kind, 250);
    expect(isWithin).toBe(true);
    expect(broken).toEqual([]);
    expect(promised.length).toBeGreaterThan(0);
    expect(promised.filter((id) => !whole.includes(id))).toEqual([]);
  });
});
