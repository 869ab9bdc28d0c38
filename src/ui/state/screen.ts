/** What a popup or side panel shows: a brief, or why there is none. */
import type { Article } from '../../model';
import type { BriefModel } from './brief-model';

export type Screen =
  | { kind: 'reading' }
  /** `save`: it is to be saved as soon as it is there. */
  | { kind: 'brief'; model: BriefModel; article: Article; save?: boolean }
  | { kind: 'no-article' }
  | { kind: 'closed' }
  | { kind: 'no-access' }
  | { kind: 'failed'; error: unknown };

/** What the surroundings let a reader do; absent where they do not. */
export interface Actions {
  /** Opens the brief beside the page. Called within the click itself: browsers ask for that. */
  openPanel?: () => void;
  openLibrary?: () => void;
  retry?: () => void;
}
