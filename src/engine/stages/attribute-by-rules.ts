/** Finds attributions by a pack's cues and their frames: for each cue its source and its content. */
import type { CueGrammar, StatementPack } from '../../languages/pack-statements';
import { lexiconOf } from '../attribution/cue-lexicon';
import { attributionsOf } from '../attribution/find-attributions';
import { readPassage } from '../attribution/passage';
import type { AttributedStatement, NameMention, Quote, Sentence, Token, Trace } from '../layers';

const MARK = /["'“”„‟«»‹›‘’‚「『]/;

/** @param folded the tokens as `foldWord` gives them. */
export function attributeByRules(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  names: readonly NameMention[],
  folded: readonly string[],
  grammar: CueGrammar,
  pronouns: StatementPack['pronouns'],
  trace: Trace,
): AttributedStatement[] {
  // a closing mark alone may be a typing error: what it would quote is no evidence
  const outermost = quotes.filter((quote) => quote.depth === 0 && (quote.balanced || MARK.test(text.charAt(quote.span[0]))));
  return attributionsOf(readPassage(text, tokens, sentences, outermost, names, folded), lexiconOf(grammar, pronouns), trace);
}
