import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type BackupContent, jsonBackup, makeBackup, openBackup, planImport, readBackup, zipBackup } from '../../src/library/backup';
import { type LibraryItem, makeItem } from '../../src/library/item';
import type { Brief } from '../../src/model';
import { readSettings } from '../../src/ui/state/settings-schema';
import { arbitraryBrief } from '../support/arbitrary-brief';
import { harbourBrief } from '../support/harbour-brief';

const NOW = new Date('2024-03-06T10:00:00Z');
const itemOf = (brief: Brief): Promise<LibraryItem> => makeItem(brief.article, brief, NOW);

async function* each(items: readonly LibraryItem[]) {
  yield* items;
}

const IDENTITIES = [{ name: 'person:lena ortiz', is: 'person:elena ortiz', made: NOW.toISOString() }];

async function written(
  write: (content: BackupContent, now: Date) => AsyncIterable<Uint8Array>,
  items: readonly LibraryItem[],
): Promise<Blob> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of write({ items: items.length, identities: IDENTITIES, articles: each(items) }, NOW)) chunks.push(chunk);
  return new Blob(chunks as BlobPart[]);
}

describe('settings in a backup', () => {
  it.each([zipBackup, jsonBackup])('come back as they were, templates among them: %o', async (write) => {
    const template = {
      id: 't1',
      name: 'My notes',
      kind: 'markdown' as const,
      fileName: '{{ title }}',
      body: '# {{ title }}\n\u2028"{{ notes }}"',
    };
    const settings = readSettings({ theme: 'dark', digits: 'arab', hidden: ['dates'], templates: [template] });
    const chunks: Uint8Array[] = [];
    const content = { items: 0, identities: [], settings: { ...settings }, articles: each([]) };
    for await (const chunk of write(content, NOW)) chunks.push(chunk);
    const { header } = await openBackup(new Blob(chunks as BlobPart[]));
    expect(readSettings(header.settings)).toEqual(settings);
    expect(settings.templates).toEqual([template]);
  });
});

describe.each([
  { format: 'zip', write: zipBackup },
  { format: 'json', write: jsonBackup },
])('a backup as $format', ({ write }) => {
  it('gives every item back as it was, whatever the briefs hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryBrief, { maxLength: 3 }), async (briefs) => {
        const items = await Promise.all(briefs.map(itemOf));
        const backup = await openBackup(await written(write, items));
        const read: LibraryItem[] = [];
        for await (const item of backup.read()) read.push(item);
        expect(read).toEqual(items);
        expect(backup.header).toEqual({ items: items.length, identities: IDENTITIES });
      }),
      { numRuns: 30 },
    );
  });

  it('is refused where its end is missing, wherever it was cut', async () => {
    const items = await Promise.all([harbourBrief(), harbourBrief()].map(itemOf));
    const whole = await written(write, items);
    const cuts = Array.from({ length: 12 }, (_, i) => Math.floor((whole.size * (i + 1)) / 14));
    for (const cut of cuts) {
      const read = async () => {
        for await (const _ of (await openBackup(whole.slice(0, cut))).read());
      };
      await expect(read(), `cut at ${cut} of ${whole.size}`).rejects.toMatchObject({ code: 'damaged' });
    }
  });
});

describe('a backup', () => {
  it('as JSON is JSON that anything can read', async () => {
    const items = [await itemOf(harbourBrief())];
    const parsed = JSON.parse(await (await written(jsonBackup, items)).text());
    expect(parsed).toMatchObject({ format: 'mujaz-library', articles: items });
  });

  it('can be read after another program has packed it anew', async () => {
    const items = [await itemOf(harbourBrief())];
    const files = {
      'mujaz.json': strToU8(JSON.stringify({ format: 'mujaz-library', version: 1, items: 1 })),
      'items.jsonl': [strToU8(items.map((item) => `${JSON.stringify(item)}\n`).join('')), { level: 0 }] as [Uint8Array, { level: 0 }],
    };
    expect(await readBackup(zipSync(files, { comment: 'packed by hand' }))).toEqual(items);
  });

  it('refuses what is none, and says what it expected', async () => {
    await expect(readBackup(strToU8('notes'))).rejects.toThrow(/neither a zip archive nor .* choose a backup/);
    await expect(readBackup(zipSync({ 'notes.txt': strToU8('x') }))).rejects.toThrow(/has no mujaz\.json and items\.jsonl/);
  });

  it('refuses one of a newer version instead of losing what it does not know', async () => {
    const manifest = JSON.stringify({ format: 'mujaz-library', version: 99, items: 0 });
    await expect(readBackup(zipSync({ 'mujaz.json': strToU8(manifest), 'items.jsonl': strToU8('') }))).rejects.toThrow(
      /version 99.*update/,
    );
  });

  it('refuses one with items missing', async () => {
    const manifest = JSON.stringify({ format: 'mujaz-library', version: 1, items: 2 });
    const line = JSON.stringify(await itemOf(harbourBrief()));
    await expect(readBackup(zipSync({ 'mujaz.json': strToU8(manifest), 'items.jsonl': strToU8(line) }))).rejects.toThrow(
      /damaged: 2 articles/,
    );
  });
});

describe('planImport', () => {
  it('adds what is new, asks about what differs, and passes over what is the same', async () => {
    const [same, edited, fresh] = await Promise.all([1, 2, 3].map(() => itemOf(harbourBrief())));
    if (!same || !edited || !fresh) throw new Error('three items were made');
    const present = new Map([
      [same.entry.id, same.entry],
      [edited.entry.id, { ...edited.entry, notes: 'mine', changedAt: '2024-03-07T00:00:00.000Z' }],
    ]);
    const backup = await openBackup(new Blob([(await makeBackup([same, edited, fresh], NOW)) as BlobPart]));
    const counts: number[] = [];
    const plan = await planImport(backup, present, (count) => counts.push(count));
    expect(plan).toEqual({ add: [fresh.entry.id], conflicts: [edited.entry.id] });
    expect(counts).toEqual([1, 2, 3]);
  });
});
