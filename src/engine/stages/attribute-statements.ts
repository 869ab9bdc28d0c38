/** Finds who said what: the cue, the source and the content of each attribution. */
import type { LoadedPack } from '../../languages/pack';
import type { AttributedStatement, NameMention, Quote, Sentence, Token, Trace } from '../layers';
import { attributeByRules } from './attribute-by-rules';

export function attributeStatements(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  names: readonly NameMention[],
  pack: LoadedPack,
  trace: Trace,
): AttributedStatement[] {
  const { grammar } = pack.statements ?? {};
  return grammar ? attributeByRules(text, tokens, sentences, quotes, names, grammar, trace) : [];
}
