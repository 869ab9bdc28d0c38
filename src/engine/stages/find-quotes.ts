/** Finds passages between quotation marks, balanced or not. */
import type { LoadedPack } from '../../languages/pack';
import type { Quote, Sentence, Token, Trace } from '../layers';

export function findQuotes(
  _text: string,
  _tokens: readonly Token[],
  _sentences: readonly Sentence[],
  _pack: LoadedPack,
  _trace: Trace,
): Quote[] {
  return [];
}
