/** What a saved brief says, put right by hand or read again by a newer engine. */
import type { Correction, CorrectionInput } from '../../library/correction';
import type { LibraryItem } from '../../library/item';
import type { Article, Brief } from '../../model';
import type { LibraryCore } from './library-core';
import { counted, type LongWork } from './long-work';

export interface Rewriting {
  correct: (correction: CorrectionInput) => Promise<unknown>;
  /** Takes a correction of the open article back. */
  uncorrect: (correction: Correction) => Promise<unknown>;
  /** Reads the texts of articles again, with the engine as it is now; what was corrected stays so. */
  reread: (ids: readonly string[], makeBrief: (article: Article) => Promise<Brief>) => Promise<unknown>;
}

export function createRewriting(core: LibraryCore, work: LongWork): Rewriting {
  const { library, searcher, now, open, show, remember, guard } = core;
  const showItem = (item: LibraryItem) => {
    show([item.entry]);
    if (open.value?.entry.id === item.entry.id) open.value = item;
    searcher.changed([item.entry.id]);
  };

  return {
    correct: (correction) =>
      guard(async () => {
        const { value } = open;
        if (!value) return;
        const made: Correction = { ...correction, id: crypto.randomUUID(), made: now().toISOString() };
        showItem(await library.correct(value.entry.id, made, now()));
      }),
    uncorrect: (correction) =>
      guard(async () => {
        const { value } = open;
        if (!value) return;
        const before = value.document.corrections ?? [];
        const { id } = value.entry;
        showItem(
          await library.correct(
            id,
            before.filter((each) => each.id !== correction.id),
            now(),
          ),
        );
        remember('uncorrected', 1, async () => showItem(await library.correct(id, before, now())));
      }),
    reread: (ids, makeBrief) =>
      guard(() =>
        work.run('reread', ids.length, async (step) => {
          for await (const { entry, document } of counted(library.items(ids), step))
            showItem(await library.reread(entry.id, await makeBrief(document.article), now()));
        }),
      ),
  };
}
