/** What a popup or side panel shows: a brief, or why there is none. */
import type { ReadonlySignal } from '@preact/signals';
import type { Article } from '../../model';
import type { BriefModel } from './brief-model';
import type { SavedCheck } from './saved-check';

/** The page's address is in the library. */
export interface SavedBefore {
  /** ISO 8601. */
  savedAt: string;
  /** Whether the article's text is what it was; null where there is none to compare. */
  same: boolean | null;
  /** Shows the saved statements in the page. */
  check: () => void;
}

/** What is known a moment later, so that nobody waits for it: whether the page has been saved before. */
type Saved = ReadonlySignal<SavedBefore | null>;

export type Screen =
  | { kind: 'reading' }
  /** `save`: it is to be saved as soon as it is there. */
  | { kind: 'brief'; model: BriefModel; article: Article; save?: boolean; saved?: Saved }
  /** The saved brief in the page as it is now; `back` leads to the screen before. */
  | { kind: 'saved'; check: SavedCheck; back: () => void }
  | { kind: 'no-article'; saved?: Saved }
  | { kind: 'closed' }
  | { kind: 'no-access' }
  | { kind: 'failed'; error: unknown };

/** What the surroundings let a reader do; absent where they do not. */
export interface Actions {
  /** Opens the brief beside the page. Called within the click itself: browsers ask for that. */
  openPanel?: () => void;
  /** @param id of a saved article that is to be open there. */
  openLibrary?: (id?: string) => void;
  openOptions?: () => void;
  retry?: () => void;
  /** Marks the passages of all lines in the page, or takes the marks away. */
  markLines?: { on: ReadonlySignal<boolean>; toggle: () => void };
}
