/** Reads articles with marked names and lays the engine's own tokens and sentences over them. */
import { existsSync, readFileSync } from 'node:fs';
import { Kernel } from '../../src/engine/kernel/kernel';
import type { Sentence, Token } from '../../src/engine/layers';
import { describeWords } from '../../src/engine/names/document-words';
import { nameRows } from '../../src/engine/names/name-features';
import { encodeNames, type NameType, type TokenName } from '../../src/engine/names/name-labels';
import type { NameLexicon } from '../../src/engine/names/name-lexicon';
import { nameableArticle } from '../../src/engine/names/named-article';
import { WordTraitsCache } from '../../src/engine/names/word-traits';
import { findSentences } from '../../src/engine/stages/find-sentences';
import { findTokens } from '../../src/engine/stages/find-tokens';
import { loadPack } from '../../src/languages';
import type { LanguagePack, LoadedPack } from '../../src/languages/pack';
import { sharedNames } from '../../src/languages/shared-names';
import type { Span } from '../../src/model';
import type { LabelledSequence } from './train-crf';

const kernel = new Kernel();

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

/** The pack that reads a set or file, "ru.pud" or ".../names.ru.pud.jsonl", as the weights of a target need it. */
export async function packOf(set: string, target: string): Promise<LoadedPack> {
  const pack = await loadPack(/(?:names\.|^)(\w+)(?:\.[\w.]*)?$/.exec(set)?.[1] ?? 'und', readModel);
  // A set is always in a language of its own.
  return target === 'multi' ? { ...pack, names: sharedNames } : target === 'cyrl' ? { ...pack, names: {} } : pack;
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

export interface Blur {
  /** Share of the words of which the features do not say which they are. */
  words: number;
  /** Share of the words that no list is let know. */
  lists: number;
  random: () => number;
}

/** Of how much it is left out; a list that is not let know more often makes for worse taggers. */
export const BLUR = { words: 0.1, lists: 0 };

/** The sentences of an article with features and labels. What is not always there is not relied on alone: see `Blur`. */
export function labelledSentences(
  article: MarkedArticle,
  lexicon: NameLexicon,
  { words: blurred, lists: unlisted, random }: Blur,
): LabelledSequence[] {
  const labels = encodeNames(goldNames(article), article.tokens.length);
  const words = describeWords(article.tokens, article.sentences, new WordTraitsCache(lexicon));
  const named = nameableArticle(article.tokens, article.sentences, words, lexicon);
  const lists = named.lists.map((bits) => (random() < unlisted ? 0 : bits));
  const rows = nameRows(kernel, { ...named, lists }, () => random() < blurred);
  return article.sentences.map(({ firstToken, endToken }, i) => ({
    rows: rows[i] ?? { hashes: new Uint32Array(), ends: new Uint32Array() },
    labels: labels.slice(firstToken, endToken),
  }));
}
