/** Reads Arabic articles whose statements are marked, and lays the engine's layers and what the rules read over them. */
import { type CueLexicon, lexiconOf } from '../../src/engine/attribution/cue-lexicon';
import { type Ruled, readCues } from '../../src/engine/attribution/find-attributions';
import type { Passage, Range } from '../../src/engine/attribution/passage';
import { mendPersons } from '../../src/engine/names/mend-persons';
import { settleNames } from '../../src/engine/names/settle-names';
import { passageOfRules } from '../../src/engine/stages/attribute-by-rules';
import { completeNames } from '../../src/engine/stages/complete-names';
import { findNames } from '../../src/engine/stages/find-names';
import { findQuotes } from '../../src/engine/stages/find-quotes';
import { findSentences } from '../../src/engine/stages/find-sentences';
import { findTokens } from '../../src/engine/stages/find-tokens';
import { findRoleWords } from '../../src/engine/stages/role-words';
import { trimNames } from '../../src/engine/stages/trim-names';
import type { LoadedPack } from '../../src/languages/pack';
import type { Span } from '../../src/model';
import { readMarkedStatements } from '../statement-marks';
import { tokensIn } from './statements-data';

/** A marked statement, in tokens. */
export interface Gold {
  cue: Range | null;
  source: Range | null;
  content: readonly Range[];
}

export interface RuledArticle {
  /** The file of marks that it stands in. */
  set: string;
  passage: Passage;
  lexicon: CueLexicon;
  ruled: Ruled;
  gold: readonly Gold[];
}

const silent = () => {};

interface Marked {
  text: string;
  statements: readonly { source: Span | null; cue: Span | null; content: readonly Span[] }[];
}

/** @param set where they come from. */
export function ruledArticles(set: string, marked: readonly Marked[], pack: LoadedPack): RuledArticle[] {
  const { grammar, pronouns } = pack.statements ?? {};
  if (!grammar) throw new Error('The pack has no grammar of cues: what the rules overlook is told by what they read.');
  const lexicon = lexiconOf(grammar, pronouns);
  return marked.map(({ text, statements }) => {
    const tokens = findTokens(text, pack.language);
    const sentences = findSentences(text, tokens, pack);
    const quotes = findQuotes(text, tokens, sentences, pack, silent);
    const words = findRoleWords(tokens, pack);
    const tagged = findNames(text, tokens, sentences, pack, silent);
    const proposed = completeNames(tagged, text, tokens, sentences, quotes, words, pack, silent);
    const settled = settleNames(proposed, tokens, sentences, words, pack, silent);
    const names = trimNames(mendPersons(settled, tokens, words, pack, silent), tokens, sentences, pack, silent);
    const passage = passageOfRules(text, tokens, sentences, quotes, names, words.folded);
    const inTokens = (span: Span | null): Range | null => span && tokensIn(tokens, span);
    return {
      set,
      passage,
      lexicon,
      ruled: readCues(passage, lexicon, silent),
      gold: statements.map(({ cue, source, content }) => ({
        cue: inTokens(cue),
        source: inTokens(source),
        content: content.map((span) => tokensIn(tokens, span)),
      })),
    };
  });
}

/** @param corpora see `MarkedTexts`. @param marks a file of `scripts/statements/`. */
export const readRuledArticles = (corpora: string, marks: string, pack: LoadedPack): RuledArticle[] =>
  ruledArticles(marks, readMarkedStatements(corpora, marks), pack);
