/** Finds who said what: the cue, the source and the content of each attribution. */
import type { LoadedPack } from '../../languages/pack';
import type { AttributedStatement, NameMention, Quote, Sentence, Token, Trace } from '../layers';

export function attributeStatements(
  _text: string,
  _tokens: readonly Token[],
  _sentences: readonly Sentence[],
  _quotes: readonly Quote[],
  _names: readonly NameMention[],
  _pack: LoadedPack,
  _trace: Trace,
): AttributedStatement[] {
  return [];
}
