/** Finds the spans that name people, organisations, places and groups. */
import type { LoadedPack } from '../../languages/pack';
import type { NameMention, Sentence, Token, Trace } from '../layers';

export function findNames(
  _text: string,
  _tokens: readonly Token[],
  _sentences: readonly Sentence[],
  _pack: LoadedPack,
  _trace: Trace,
): NameMention[] {
  return [];
}
