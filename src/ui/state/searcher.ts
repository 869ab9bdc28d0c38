/** The page's side of the search, which works in a worker. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { LibraryEntry } from '../../library/item';
import type { SearchAnswer, SearchRequest } from '../../library/search-worker';

export interface Searcher {
  /** Ids of what the words find, best first, among what is indexed by now. */
  find: (query: string) => Promise<string[]>;
  /** These items were written: they are to be found as they are now. */
  changed: (ids: readonly string[]) => void;
  /** Anything may have been written, here or in another page: this is what there is now. */
  refresh: (entries: readonly LibraryEntry[]) => void;
  /** How many articles are indexed; null before the first report. */
  progress: ReadonlySignal<{ indexed: number; total: number } | null>;
}

/** @param start makes the worker: at the first question, so that reading the index in does not keep the list from being read. */
export function createSearcher(start: () => Worker): Searcher {
  const progress = signal<{ indexed: number; total: number } | null>(null);
  const waiting = new Map<number, (ids: string[]) => void>();
  let number = 0;
  let worker: Worker | undefined;
  const receive = ({ data }: MessageEvent<SearchAnswer>) => {
    if (data.kind === 'progress') progress.value = { indexed: data.indexed, total: data.total };
    else if (data.kind === 'found') {
      waiting.get(data.number)?.(data.ids);
      waiting.delete(data.number);
    } else console.error(`search: ${data.reason}`);
  };
  const ask = (request: SearchRequest) => {
    if (!worker) {
      worker = start();
      worker.addEventListener('message', receive);
    }
    worker.postMessage(request);
  };
  return {
    find: (query) =>
      new Promise((resolve) => {
        waiting.set(++number, resolve);
        ask({ kind: 'find', number, query });
      }),
    changed: (ids) => ask({ kind: 'changed', ids }),
    refresh: (entries) =>
      ask({
        kind: 'refresh',
        // no more than the worker needs: it reads what is new by itself
        stamps: entries.flatMap(({ id, changedAt, deletedAt }) => (deletedAt ? [] : { id, changedAt })),
      }),
    progress,
  };
}
