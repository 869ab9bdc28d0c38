/** Reads articles with marked names and lays the engine's own tokens and sentences over them. */
import { existsSync, readFileSync } from 'node:fs';
import type { Sentence, Token } from '../../src/engine/layers';
import { describeWords } from '../../src/engine/names/document-words';
import { encodeNames, type NameType, type TokenName } from '../../src/engine/names/name-labels';
import type { NameLexicon } from '../../src/engine/names/name-lexicon';
import { nameRows } from '../../src/engine/names/name-rows';
import { nameableArticle } from '../../src/engine/names/name-surroundings';
import { WordTraitsCache } from '../../src/engine/names/word-traits';
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

/** A file of `public/models/`; empty where it is yet to be made. */
export async function readModel(file: string): Promise<Uint8Array> {
  const path = new URL(`../../public/models/${file}`, import.meta.url);
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : new Uint8Array();
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

/** Spans with their types as token ranges: the tokens that a span touches. */
export function tokenNames(tokens: readonly Token[], spans: readonly { type: NameType; span: Span }[]): TokenName[] {
  return spans.flatMap(({ type, span }) => {
    const first = tokens.findIndex((t) => t.end > span[0]);
    let end = first;
    while (end < tokens.length && (tokens[end]?.start ?? Number.POSITIVE_INFINITY) < span[1]) end++;
    return first >= 0 && end > first ? [{ type, first, end }] : [];
  });
}

export const goldNames = ({ tokens, gold }: MarkedArticle): TokenName[] => tokenNames(tokens, gold);

/** The sentences of an article with features and labels. */
export function labelledSentences(article: MarkedArticle, lexicon: NameLexicon): LabelledSequence[] {
  const labels = encodeNames(goldNames(article), article.tokens.length);
  const words = describeWords(article.tokens, article.sentences, new WordTraitsCache(lexicon));
  const rows = nameRows(nameableArticle(article.tokens, article.sentences, words, lexicon));
  return article.sentences.map(({ firstToken, endToken }, i) => ({
    rows: rows[i] ?? { hashes: new Uint32Array(), ends: new Uint32Array() },
    labels: labels.slice(firstToken, endToken),
  }));
}
