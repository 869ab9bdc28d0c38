/** Filters, orders and places of the library. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LibraryEntry } from '../../src/library/item';
import { gatherPeople } from '../../src/library/people';
import { hashOf, type Place, readPlace } from '../../src/ui/state/library-place';
import { applyFilters, applySort, countFilters, NO_FILTERS, SORTS, tally } from '../../src/ui/state/library-view';
import { counted, createLongWork } from '../../src/ui/state/long-work';

const entry = (id: string, more: Partial<LibraryEntry> = {}): LibraryEntry => ({
  id,
  title: id,
  language: 'en',
  direction: 'ltr',
  savedAt: `2026-01-0${id}T10:00:00.000Z`,
  changedAt: `2026-01-0${id}T10:00:00.000Z`,
  hash: '',
  participants: [],
  statements: 0,
  dates: 0,
  tags: [],
  notes: '',
  ...more,
});

const ENTRIES = [
  entry('3', { site: 'Post', tags: ['port'], published: '2025-12-31', participants: [{ name: 'Lena Ortiz', kind: 'person' }] }),
  entry('2', { site: 'Post', language: 'ar-EG', title: 'ب' }),
  entry('1', { site: 'Sun', tags: ['port', 'sea'], deletedAt: '2026-02-01T00:00:00.000Z' }),
];
const people = () => gatherPeople(ENTRIES, []);
const ids = (entries: readonly LibraryEntry[]) => entries.map(({ id }) => id);
const filtered = (filters: Partial<typeof NO_FILTERS>) => ids(applyFilters(ENTRIES, { ...NO_FILTERS, ...filters }, people));

describe('filters', () => {
  it('leave what meets every one of them', () => {
    expect(filtered({})).toEqual(['3', '2']);
    expect(filtered({ removed: true })).toEqual(['1']);
    expect(filtered({ language: 'ar' })).toEqual(['2']);
    expect(filtered({ tag: 'port', site: 'Post' })).toEqual(['3']);
    expect(filtered({ from: '2026-01-01' })).toEqual(['2']);
    expect(filtered({ to: '2025-12-31' })).toEqual(['3']);
    const [ortiz] = people().all;
    expect(filtered({ participants: { person: ortiz?.id } })).toEqual(['3']);
    expect(countFilters({ participants: { person: 'x', place: undefined }, tag: 'port', removed: false })).toBe(2);
  });

  it('do not gather people where nobody asks for one', () => {
    const refuse = () => {
      throw new Error('nobody asked');
    };
    expect(applyFilters(ENTRIES, { ...NO_FILTERS, tag: 'port' }, refuse)).toHaveLength(1);
  });
});

describe('orders', () => {
  it('keep every entry, whichever it is', () => {
    for (const sort of SORTS) expect(ids(applySort(ENTRIES, sort, null)).sort()).toEqual(['1', '2', '3']);
  });

  it('are what their names say', () => {
    expect(ids(applySort(ENTRIES, 'saved-oldest', null))).toEqual(['1', '2', '3']);
    expect(ids(applySort(ENTRIES, 'published', null))).toEqual(['2', '1', '3']);
    expect(
      ids(
        applySort(
          ENTRIES,
          'best',
          new Map([
            ['2', 0],
            ['3', 1],
          ]),
        ),
      ),
    ).toEqual(['2', '3']);
  });
});

it('tally counts the commonest first', () => {
  expect(tally(ENTRIES, ({ tags }) => tags)).toEqual([
    ['port', 2],
    ['sea', 1],
  ]);
});

describe('places', () => {
  it('come back from the address as they went in, whatever the id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('article', 'person'), (id, kind) => {
        const place = { kind, id } as Place;
        expect(readPlace(hashOf(place))).toEqual(place);
      }),
    );
    expect(readPlace('#elsewhere/x')).toEqual({ kind: 'list' });
  });
});

describe('long work', () => {
  it('tells how far it is, and stops between two steps', async () => {
    const work = createLongWork();
    const seen: number[] = [];
    const items = async function* () {
      yield* [1, 2, 3, 4];
    };
    const run = work.run('export', 4, async (step) => {
      for await (const item of counted(items(), step)) {
        seen.push(item);
        expect(work.progress.value).toEqual({ name: 'export', done: item, total: 4 });
        if (item === 2) work.stop();
      }
    });
    await expect(run).rejects.toMatchObject({ code: 'stopped' });
    expect(seen).toEqual([1, 2]);
    expect(work.progress.value).toBeNull();
  });
});
