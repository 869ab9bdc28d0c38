/** Finds who said what: by the trained model of the language, else by its cues, else by quotation marks and reported clauses. */
import type { LoadedPack } from '../../languages/pack';
import type { AttributedStatement, NameMention, Quote, Sentence, Token, Trace } from '../layers';
import { attributeUnspaced } from '../unspaced/attribute-unspaced';
import { attributeByClauses, mergeStatements } from './attribute-by-clauses';
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
  const { unspaced } = pack;
  if (unspaced) return attributeUnspaced(text, tokens, sentences, quotes, names, unspaced, pack.statements?.pronouns, trace);
  const { grammar, pronouns } = pack.statements ?? {};
  const weights = pack.models.statements;
  if (weights && pack.statements) return attributeByModel(text, tokens, sentences, quotes, names, weights, pack.statements, trace);
  if (grammar) return attributeByRules(text, tokens, sentences, quotes, names, grammar, pronouns, trace);
  const quoted = attributeByQuotes(text, tokens, sentences, quotes, names, pack.statements ?? {}, trace);
  return mergeStatements(quoted, attributeByClauses(tokens, sentences, quotes, pack.statements ?? {}, trace));
}
