/** Finds attributions by a pack's cues and their frames: for each cue its source and its content. */
import type { CueGrammar } from '../../languages/pack-statements';
import { lexiconOf } from '../attribution/cue-lexicon';
import { attributionsOf } from '../attribution/find-attributions';
import { readPassage } from '../attribution/passage';
import type { AttributedStatement, NameMention, Quote, Sentence, Token, Trace } from '../layers';

export function attributeByRules(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  names: readonly NameMention[],
  grammar: CueGrammar,
  trace: Trace,
): AttributedStatement[] {
  const outermost = quotes.filter((quote) => quote.depth === 0);
  return attributionsOf(readPassage(text, tokens, sentences, outermost, names), lexiconOf(grammar), trace);
}
