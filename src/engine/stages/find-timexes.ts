/** Finds date expressions and resolves them on the calendar. */
import type { LoadedPack } from '../../languages/pack';
import type { Sentence, Timex, Token, Trace } from '../layers';

export interface Anchor {
  /** The document creation time, ISO 8601; absent where nobody knows. */
  published?: string;
}

export function findTimexes(
  _text: string,
  _tokens: readonly Token[],
  _sentences: readonly Sentence[],
  _pack: LoadedPack,
  _anchor: Anchor,
  _trace: Trace,
): Timex[] {
  return [];
}
