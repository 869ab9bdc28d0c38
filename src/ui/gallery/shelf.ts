/** A library of the samples that lives in memory: as much of one as its pages read. */
import { signal } from '@preact/signals';
import { digestOf } from '../../library/digest';
import { type LibraryItem, makeItem } from '../../library/item';
import type { Library } from '../../library/library';
import type { Brief } from '../../model';
import { nameKey } from '../../model/name-key';
import { createDrafts } from '../state/drafts';
import { createLibraryModel, type LibraryModel } from '../state/library-model';
import type { Place } from '../state/library-place';
import type { Searcher } from '../state/searcher';
import { sampleIn } from './sample';

const withKeys = (brief: Brief): Brief => ({
  ...brief,
  participants: brief.participants.map((each) => ({ ...each, key: nameKey(each.name) })),
});

/** The English sample as two papers have it, the second read twice, and the Arabic one. */
async function sampleItems(): Promise<LibraryItem[]> {
  const [en, ar] = [sampleIn('en'), sampleIn('ar')];
  const other = (site: string) => ({ ...en.article, site, url: `https://${site.toLowerCase().replace(/\W/g, '')}.example/crane` });
  const item = (article: typeof en.article, brief: Brief, day: number, previous?: string) =>
    makeItem(article, withKeys({ ...brief, article: { ...brief.article, ...article } }), new Date(Date.UTC(2026, 2, day)), previous);
  const first = await item(en.article, en.brief, 11);
  const earlier = await item(other('Port Daily'), { ...en.brief, statements: en.brief.statements.slice(0, 4) }, 12);
  const again = await item(other('Port Daily'), en.brief, 14, earlier.entry.id);
  const arabic = await item(ar.article, ar.brief, 15);
  again.entry.tags = ['harbour'];
  again.entry.notes = '## To ask\n\n- *Who* pays?';
  return [arabic, again, earlier, first];
}

/** What is changed here is not kept. */
function libraryOf(items: readonly LibraryItem[]): Library {
  const wanted = (ids: Iterable<string>) => [...ids].flatMap((id) => items.find(({ entry }) => entry.id === id) ?? []);
  const shelf = {
    entries: async () => items.map(({ entry }) => entry),
    identities: async () => [],
    get: async (id: string) => wanted([id])[0],
    digests: async (ids: Iterable<string>) => wanted(ids).map(digestOf),
    items: async function* (ids: Iterable<string>) {
      yield* wanted(ids);
    },
    edit: async () => [],
  };
  // A class with private fields can only be made by its own constructor, and that wants a database.
  return shelf as unknown as Library;
}

const SEARCHER: Searcher = {
  find: async () => [],
  changed: () => {},
  refresh: () => {},
  progress: signal({ indexed: 1, total: 1 }),
};

/** Keeps no drafts: the real library's stay as they are. */
const NO_STORAGE: Storage = { length: 0, clear() {}, getItem: () => null, key: () => null, removeItem() {}, setItem() {} };

/** @param isEmpty with nothing saved; @param enter once the list is there: where to go, given the ids, newest first. */
export async function openShelf(isEmpty: boolean, enter: (model: LibraryModel, ids: readonly string[]) => void): Promise<LibraryModel> {
  const items = isEmpty ? [] : await sampleItems();
  const place = signal<Place>({ kind: 'list' });
  const go = (next: Place) => {
    place.value = next;
  };
  const model = createLibraryModel(
    libraryOf(items),
    SEARCHER,
    createDrafts(NO_STORAGE),
    { place, go },
    () => new Date(Date.UTC(2026, 2, 16)),
  );
  await model.reload();
  enter(
    model,
    items.map(({ entry }) => entry.id),
  );
  return model;
}
