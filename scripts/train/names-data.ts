/** Reads articles with marked names and lays the engine's own tokens and sentences over them. */
import { readFileSync } from 'node:fs';
import type { Sentence, Token } from '../../src/engine/layers';
import { nameFeatures } from '../../src/engine/names/name-features';
import { encodeNames, type NameType, type TokenName } from '../../src/engine/names/name-labels';
import type { NameLexicon } from '../../src/engine/names/name-lexicon';
import { findSentences } from '../../src/engine/stages/find-sentences';
import { findTokens } from '../../src/engine/stages/find-tokens';
import type { LanguagePack } from '../../src/languages/pack';
import type { Span } from '../../src/model';
import type { LabelledSequence } from './train-crf';

export interface MarkedArticle {
  id: string;
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  gold: { type: NameType; span: Span }[];
}

export function readMarkedArticles(file: string, pack: LanguagePack): MarkedArticle[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, text, gold } = JSON.parse(line);
      const tokens = findTokens(text, pack.language);
      return { id, text, tokens, sentences: findSentences(text, tokens, pack), gold: gold.names };
    });
}

/** Gold names as token ranges: the tokens that a span touches. */
export function goldNames({ tokens, gold }: MarkedArticle): TokenName[] {
  return gold.flatMap(({ type, span }) => {
    const first = tokens.findIndex((t) => t.end > span[0]);
    let end = first;
    while (end < tokens.length && (tokens[end]?.start ?? Number.POSITIVE_INFINITY) < span[1]) end++;
    return first >= 0 && end > first ? [{ type, first, end }] : [];
  });
}

/** The sentences of an article with features and labels. */
export function labelledSentences(article: MarkedArticle, lexicon: NameLexicon): LabelledSequence[] {
  const labels = encodeNames(goldNames(article), article.tokens.length);
  const rows = nameFeatures(article.tokens, article.sentences, lexicon);
  return article.sentences.map(({ firstToken, endToken }, i) => ({
    rows: rows[i] ?? { hashes: new Uint32Array(), ends: new Uint32Array() },
    labels: labels.slice(firstToken, endToken),
  }));
}
