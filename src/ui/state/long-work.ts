/** Work that takes a while: it shows how far it is, and can be stopped between two steps. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { LibraryError } from '../../library/errors';

export type WorkName = 'export' | 'backup' | 'restore' | 'check' | 'reread';

export interface Progress {
  name: WorkName;
  done: number;
  total: number;
}

/** Tells how far the work is. @throws LibraryError `stopped` where the person wants no more of it. */
export type Step = (done: number) => void;

export interface LongWork {
  progress: ReadonlySignal<Progress | null>;
  run: <T>(name: WorkName, total: number, work: (step: Step) => Promise<T>) => Promise<T>;
  stop: () => void;
}

export function createLongWork(): LongWork {
  const progress = signal<Progress | null>(null);
  let stopped = false;
  return {
    progress,
    run: async (name, total, work) => {
      stopped = false;
      progress.value = { name, done: 0, total };
      try {
        return await work((done) => {
          if (stopped) throw new LibraryError('stopped', new Error(`${done} of ${total} were done`));
          progress.value = { name, done, total };
        });
      } finally {
        progress.value = null;
      }
    },
    stop: () => {
      stopped = true;
    },
  };
}

/** The same items, telling of each as it comes by. */
export async function* counted<T>(items: Iterable<T> | AsyncIterable<T>, step: Step): AsyncGenerator<T> {
  let done = 0;
  for await (const item of items) {
    step(++done);
    yield item;
  }
}
