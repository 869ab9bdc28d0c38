import { describe, expect, it } from 'vitest';
import { makeItem } from '../../src/library/item';
import { LibrarySearch } from '../../src/library/search';
import type { Brief } from '../../src/model';
import { harbourBrief } from '../support/harbour-brief';

const NOW = new Date('2024-03-06T10:00:00Z');

function briefOf(title: string, text: string): Brief {
  return { version: 1, article: { title, language: 'ar', direction: 'rtl', text }, gist: [], participants: [], dates: [], statements: [] };
}

async function searchOver(...briefs: Brief[]): Promise<{ search: LibrarySearch; ids: string[] }> {
  const items = await Promise.all(briefs.map((brief) => makeItem(brief.article, brief, NOW)));
  const search = new LibrarySearch();
  for (const item of items) search.add(item);
  return { search, ids: items.map(({ entry }) => entry.id) };
}

describe('LibrarySearch', () => {
  it('finds an Arabic word under another spelling and with letters joined to it', async () => {
    const { search, ids } = await searchOver(briefOf('اجتماع', 'وصل الوفد إلى القَاهِرة مساءً'), briefOf('رحلة', 'عادت السفينة إلى الميناء'));
    expect(search.find('بالقاهره')).toEqual([ids[0]]);
    expect(search.find('القاه')).toEqual([ids[0]]);
  });

  it('asks for every word of the query', async () => {
    const { search, ids } = await searchOver(harbourBrief(), briefOf('Harbour', 'The harbour is quiet.'));
    expect(search.find('harbour')).toHaveLength(2);
    expect(search.find('harbour fees')).toEqual([ids[0]]);
  });

  it('puts a hit in the title before one in the text', async () => {
    const { search, ids } = await searchOver(briefOf('Weather', 'Rain over the quay.'), briefOf('The quay', 'Nothing new.'));
    expect(search.find('quay')).toEqual([ids[1], ids[0]]);
  });

  it('finds edited notes, and nothing that was removed', async () => {
    const { search, ids } = await searchOver(harbourBrief());
    const item = await makeItem(harbourBrief().article, harbourBrief(), NOW);
    const id = ids[0] ?? '';
    search.add({ entry: { ...item.entry, id, notes: 'ask Bilal' }, document: { ...item.document, id } });
    expect(search.find('bilal')).toEqual([id]);
    search.remove(id);
    expect(search.find('bilal')).toEqual([]);
  });
});
