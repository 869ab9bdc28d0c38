/** Finds who said what: by the trained model of the language, else by its cues, else by quotation marks alone. */
import type { LoadedPack } from '../../languages/pack';
import type { AttributedStatement, NameMention, Quote, Sentence, Token, Trace } from '../layers';
import { attributeByModel } from './attribute-by-model';
import { attributeByQuotes } from './attribute-by-quotes';
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
  const { grammar, pronouns, reportingWords } = pack.statements ?? {};
  const weights = pack.models.statements;
  if (weights && reportingWords) return attributeByModel(text, tokens, sentences, quotes, weights, reportingWords, trace);
  if (grammar) return attributeByRules(text, tokens, sentences, quotes, names, grammar, pronouns, trace);
  return attributeByQuotes(text, tokens, sentences, quotes, names, pack.statements ?? {}, trace);
}
