/** The layers that entity resolution reads, with the look-ups that its steps share. */
import type { LoadedPack } from '../../languages/pack';
import type { AttributedStatement, NameMention, Sentence, Token, Trace } from '../layers';
import { refineNames } from './refine-names';
import type { RoleWords } from './role-words';

export interface Reading {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** In reading order, none within another. */
  names: readonly NameMention[];
  statements: readonly AttributedStatement[];
  pack: LoadedPack;
  words: RoleWords;
  trace: Trace;
  /** Index of the name that covers a token, or -1. */
  nameAt(token: number): number;
  /** Index of the first token that ends after an offset. */
  tokenAt(offset: number): number;
  /** Tokens `[first, end)` of a name. */
  nameTokens(name: number): readonly [first: number, end: number];
  /** True where a reporting cue covers the token. */
  isCue(token: number): boolean;
}

/** Index of the first token that ends after an offset. */
export function firstTokenAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function readLayers(
  layers: Pick<Reading, 'text' | 'tokens' | 'sentences' | 'names' | 'statements' | 'words' | 'pack' | 'trace'>,
): Reading {
  const { tokens, statements, words, pack, trace } = layers;
  const inOrder = [...layers.names].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const names = refineNames(inOrder, tokens, words, pack, trace);
  const tokenAt = (offset: number) => firstTokenAfter(tokens, offset);
  const nameAt = new Int32Array(tokens.length).fill(-1);
  const cues = new Uint8Array(tokens.length);
  const ranges = names.map(({ span }, i): [number, number] => {
    const first = tokenAt(span[0]);
    let end = first;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < span[1]) nameAt[end++] = i;
    return [first, end];
  });
  for (const { cue } of statements) {
    if (!cue) continue;
    for (let i = tokenAt(cue[0]); i < tokens.length && (tokens[i]?.start ?? 0) < cue[1]; i++) cues[i] = 1;
  }
  return {
    ...layers,
    names,
    nameAt: (token) => nameAt[token] ?? -1,
    tokenAt,
    nameTokens: (name) => ranges[name] ?? [0, 0],
    isCue: (token) => cues[token] === 1,
  };
}
