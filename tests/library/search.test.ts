import { describe, expect, it } from 'vitest';
import { inventBrief } from '../../bench/many-articles';
import { type LibraryItem, makeItem } from '../../src/library/item';
import { type IndexShard, SHARD_SIZE, ShardedSearch, type Stamp } from '../../src/library/search-shards';
import type { Brief } from '../../src/model';
import { harbourBrief } from '../support/harbour-brief';

const NOW = new Date('2024-03-06T10:00:00Z');

function briefOf(title: string, text: string): Brief {
  return { version: 1, article: { title, language: 'ar', direction: 'rtl', text }, gist: [], participants: [], dates: [], statements: [] };
}

/** What is searched stays: title, the beginning of the text, participants. */
const shortened = ({ article, ...brief }: Brief): Brief => ({ ...brief, article: { ...article, text: article.text.slice(0, 200) } });

const itemsOf = (...briefs: Brief[]): Promise<LibraryItem[]> => Promise.all(briefs.map((brief) => makeItem(brief.article, brief, NOW)));

async function searchOver(...briefs: Brief[]): Promise<{ search: ShardedSearch; items: LibraryItem[]; ids: string[] }> {
  const items = await itemsOf(...briefs);
  const search = new ShardedSearch();
  for (const item of items) search.add(item);
  return { search, items, ids: items.map(({ entry }) => entry.id) };
}

const stampsOf = (entries: readonly Stamp[]) => new Map(entries.map(({ id, changedAt }) => [id, changedAt]));

describe('ShardedSearch', () => {
  it('finds an Arabic word under another spelling and with letters joined to it', async () => {
    const { search, ids } = await searchOver(briefOf('اجتماع', 'وصل الوفد إلى القَاهِرة مساءً'), briefOf('رحلة', 'عادت السفينة إلى الميناء'));
    expect(search.find('بالقاهره')).toEqual([ids[0]]);
    expect(search.find('القاه')).toEqual([ids[0]]);
  });

  it('asks for every word of the query', async () => {
    const { search, ids } = await searchOver(harbourBrief(), briefOf('Harbour', 'The harbour is quiet.'));
    expect(search.find('harbour')).toHaveLength(2);
    expect(search.find('harbour fees')).toEqual([ids[0]]);
    expect(search.find('  ')).toEqual([]);
  });

  it('puts a hit in the title before one in the text', async () => {
    const { search, ids } = await searchOver(briefOf('Weather', 'Rain over the quay.'), briefOf('The quay', 'Nothing new.'));
    expect(search.find('quay')).toEqual([ids[1], ids[0]]);
  });

  it('finds edited notes, and no longer what they were', async () => {
    const { search, items } = await searchOver(harbourBrief());
    const [item] = items;
    if (!item) throw new Error('one item was made');
    search.add({ ...item, entry: { ...item.entry, notes: 'ask Bilal', changedAt: '2024-03-07T00:00:00.000Z' } });
    expect(search.find('bilal')).toEqual([item.entry.id]);
    search.add({ ...item, entry: { ...item.entry, notes: 'ask Nora', changedAt: '2024-03-08T00:00:00.000Z' } });
    expect(search.find('bilal')).toEqual([]);
    expect(search.find('nora')).toEqual([item.entry.id]);
  });

  it('reads its shards back, and asks only for what is new, changed or gone since', async () => {
    const briefs = Array.from({ length: SHARD_SIZE + 3 }, (_, i) => briefOf(`Quay ${i}`, `Boat number${i} came in.`));
    const { search, items } = await searchOver(...briefs);
    const shards: IndexShard[] = [...search.changed()];
    expect(shards.length).toBeGreaterThan(1);
    expect([...search.changed()]).toEqual([]);

    const [gone, edited, ...rest] = items;
    const [fresh] = await itemsOf(briefOf('New', 'A ferry.'));
    if (!gone || !edited || !fresh) throw new Error('items were made');
    const now = [{ ...edited.entry, changedAt: '2025-01-01T00:00:00.000Z' }, ...rest.map(({ entry }) => entry), fresh.entry];
    const again = new ShardedSearch(structuredClone(shards), stampsOf(now));
    expect(again.missing(now).sort()).toEqual([edited.entry.id, fresh.entry.id].sort());
    expect(again.find('number0')).toEqual([]);
    expect(again.find('number7').sort()).toEqual(search.find('number7').sort());
    again.add(fresh);
    expect(again.find('ferry')).toEqual([fresh.entry.id]);
    // what one edit writes is a shard or two, not the index
    again.missing(now.slice(1));
    expect([...again.changed()].length).toBeLessThanOrEqual(2);
  });

  it('finds and ranks the same when several shards are read back as one', async () => {
    const briefs = Array.from({ length: 2 * SHARD_SIZE + 30 }, (_, i) => shortened(inventBrief(i)));
    const { search, items } = await searchOver(...briefs);
    const again = new ShardedSearch(structuredClone([...search.changed()]), stampsOf(items.map(({ entry }) => entry)));
    expect(again.missing(items.map(({ entry }) => entry))).toEqual([]);
    for (const brief of briefs.slice(0, 40)) {
      const [title = ''] = brief.article.title.split(' ');
      expect(again.find(title).sort()).toEqual(search.find(title).sort());
    }
    const [one] = items;
    if (!one) throw new Error('items were made');
    const { title } = one.entry;
    expect(again.find(title)[0]).toBe(one.entry.id);
    again.add({ ...one, entry: { ...one.entry, notes: 'ferryman', changedAt: '2025-01-01T00:00:00.000Z' } });
    expect(again.find('ferryman')).toEqual([one.entry.id]);
    expect(again.find(title).filter((id) => id === one.entry.id)).toHaveLength(1);
  });

  it('makes a shard anew of which most is stale', async () => {
    const briefs = Array.from({ length: SHARD_SIZE }, (_, i) => briefOf(`Quay ${i}`, `Boat number${i} came in.`));
    const { search, items } = await searchOver(...briefs);
    const now = items.map(({ entry }, i) => ({ ...entry, changedAt: i < SHARD_SIZE / 3 ? entry.changedAt : '2025-01-01T00:00:00.000Z' }));
    const again = new ShardedSearch([...search.changed()], stampsOf(now));
    expect(again.useless).toEqual([1]);
    expect(again.missing(now)).toHaveLength(SHARD_SIZE);
  });

  it('reads no shard of another edition', async () => {
    const { search, items } = await searchOver(harbourBrief());
    const [shard] = search.changed();
    if (!shard) throw new Error('a shard was made');
    const stamps = items.map(({ entry }) => entry);
    const again = new ShardedSearch([{ ...shard, edition: shard.edition - 1 }], stampsOf(stamps));
    expect(again.missing(stamps)).toHaveLength(1);
    expect(again.useless).toEqual([shard.number]);
  });
});
