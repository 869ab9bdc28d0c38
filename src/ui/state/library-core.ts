/** What every act on the library works with: storage, the list on the screen, and what can be taken back. */
import type { Signal } from '@preact/signals';
import type { LibraryEntry, LibraryItem } from '../../library/item';
import type { Library } from '../../library/library';
import type { Searcher } from './searcher';

/** What was done last and can be taken back. */
export interface Undoable {
  kind: 'removed' | 'tagged' | 'merged' | 'parted' | 'uncorrected';
  count: number;
  undo: () => Promise<void>;
}

export interface LibraryCore {
  library: Library;
  searcher: Searcher;
  now: () => Date;
  entries: Signal<readonly LibraryEntry[] | null>;
  open: Signal<LibraryItem | null>;
  /** Puts entries in place of those of the same ids, in the list and where one is open. */
  show: (changed: readonly LibraryEntry[]) => void;
  /** Offers to take back what was done last. */
  remember: (kind: Undoable['kind'], count: number, undo: () => Promise<void>) => void;
  /** Runs work with storage: what it says no to is shown, and what stood on the screen stays. */
  guard: <T>(work: () => Promise<T>) => Promise<T | null>;
}
