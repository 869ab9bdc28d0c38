import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeBackup, planImport, readBackup } from '../../src/library/backup';
import { type LibraryItem, makeItem } from '../../src/library/item';
import type { Brief } from '../../src/model';
import { arbitraryBrief } from '../support/arbitrary-brief';
import { harbourBrief } from '../support/harbour-brief';

const NOW = new Date('2024-03-06T10:00:00Z');
const itemOf = (brief: Brief): Promise<LibraryItem> => makeItem(brief.article, brief, NOW);

describe('backup', () => {
  it('gives every item back as it was, whatever the briefs hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryBrief, { maxLength: 3 }), async (briefs) => {
        const items = await Promise.all(briefs.map(itemOf));
        expect(await readBackup(await makeBackup(items, NOW))).toEqual(items);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses what is no backup, and says what it expected', async () => {
    await expect(readBackup(strToU8('notes'))).rejects.toThrow(/no zip archive.*choose a backup/);
    await expect(readBackup(zipSync({ 'notes.txt': strToU8('x') }))).rejects.toThrow(/has no mujaz\.json and items\.jsonl/);
  });

  it('refuses a backup of a newer version instead of losing what it does not know', async () => {
    const manifest = JSON.stringify({ format: 'mujaz-library', version: 99, items: 0 });
    await expect(readBackup(zipSync({ 'mujaz.json': strToU8(manifest), 'items.jsonl': strToU8('') }))).rejects.toThrow(
      /version 99.*update/,
    );
  });

  it('refuses a backup with items missing', async () => {
    const manifest = JSON.stringify({ format: 'mujaz-library', version: 1, items: 2 });
    const line = JSON.stringify(await itemOf(harbourBrief()));
    await expect(readBackup(zipSync({ 'mujaz.json': strToU8(manifest), 'items.jsonl': strToU8(line) }))).rejects.toThrow(
      /damaged: 2 items/,
    );
  });
});

describe('planImport', () => {
  it('adds what is new, asks about what differs, and passes over what is the same', async () => {
    const [same, edited, fresh] = await Promise.all([1, 2, 3].map(() => itemOf(harbourBrief())));
    if (!same || !edited || !fresh) throw new Error('three items were made');
    const present = new Map([
      [same.entry.id, JSON.stringify(same.entry)],
      [edited.entry.id, JSON.stringify({ ...edited.entry, notes: 'mine' })],
    ]);
    expect(planImport([same, edited, fresh], present)).toEqual({ add: [fresh], conflicts: [edited] });
  });
});
