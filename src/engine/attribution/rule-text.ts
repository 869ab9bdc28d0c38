/** What the rules beside the statement model read, and what they have in common. */
import type { Quote, Sentence, Token } from '../layers';
import type { ReportingLexicon } from './reporting-lexicon';

export interface RuleText {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  quotes: readonly Quote[];
  lexicon: ReportingLexicon;
}

/** How sure a rule is: no chance of the model stands behind it. */
export const RULE_SCORE = 0.5;

/** The word at a token, in small letters; "" beyond the ends of the text. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? '';
