/** Articles out of the list, and back into it. */
import type { Signal } from '@preact/signals';
import type { LibraryCore } from './library-core';
import type { Places } from './library-place';

export interface Removal {
  remove: (ids: readonly string[]) => Promise<unknown>;
  restore: (ids: readonly string[]) => Promise<unknown>;
}

export function createRemoval(core: LibraryCore, places: Places, chosen: Signal<ReadonlySet<string>>): Removal {
  const { library, searcher, now, entries, open, show, remember, guard } = core;
  const removal = async (ids: readonly string[]) => {
    await library.remove(ids, now());
    const at = now().toISOString();
    const gone = new Set(ids);
    show((entries.value ?? []).filter(({ id }) => gone.has(id)).map((entry) => ({ ...entry, deletedAt: at })));
    chosen.value = new Set([...chosen.value].filter((id) => !gone.has(id)));
    if (open.value && gone.has(open.value.entry.id)) places.go({ kind: 'list' });
  };

  const restoration = async (ids: readonly string[]) => {
    await library.restore(ids);
    const back = new Set(ids);
    show((entries.value ?? []).filter(({ id }) => back.has(id)).map(({ deletedAt: _, ...entry }) => entry));
    searcher.refresh(entries.value ?? []);
  };

  return {
    remove: (ids) =>
      guard(async () => {
        await removal(ids);
        remember('removed', ids.length, () => restoration(ids));
      }),
    restore: (ids) => guard(() => restoration(ids)),
  };
}
