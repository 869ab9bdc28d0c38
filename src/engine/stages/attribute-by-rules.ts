/** Finds attributions by a pack's cues and their frames: for each cue its source and its content. */
import type { CueGrammar, StatementPack } from '../../languages/pack-statements';
import { lexiconOf } from '../attribution/cue-lexicon';
import { attributionsOf, readCues } from '../attribution/find-attributions';
import { findOverlooked } from '../attribution/learnt/find-overlooked';
import { overlookedModel } from '../attribution/learnt/model';
import { type Passage, readPassage } from '../attribution/passage';
import type { AttributedStatement, NameMention, Quote, Sentence, Token, Trace } from '../layers';

const MARK = /["'“”„‟«»‹›‘’‚「『]/;

/** The passage as the rules read it. @param folded the tokens as `foldWord` gives them. */
export function passageOfRules(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  names: readonly NameMention[],
  folded: readonly string[],
): Passage {
  // a closing mark alone may be a typing error: what it would quote is no evidence
  const outermost = quotes.filter((quote) => quote.depth === 0 && (quote.balanced || MARK.test(text.charAt(quote.span[0]))));
  return readPassage(text, tokens, sentences, outermost, names, folded);
}

/** @param weights of what tells which cues the rules overlook; the rules alone read where there are none. */
export function attributeByRules(
  passage: Passage,
  grammar: CueGrammar,
  pronouns: StatementPack['pronouns'],
  trace: Trace,
  weights?: Uint8Array,
): AttributedStatement[] {
  const lexicon = lexiconOf(grammar, pronouns);
  const ruled = readCues(passage, lexicon, trace);
  const drafts = weights?.length ? findOverlooked(passage, lexicon, ruled, overlookedModel(weights), trace) : ruled.drafts;
  return attributionsOf(passage, drafts, trace);
}
