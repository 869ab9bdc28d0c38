/** The view of a text that the attribution rules read: folded words, and for each token its sentence, quote and name. */
import type { Span } from '../../model';
import type { NameMention, Quote, Sentence, Token } from '../layers';
import type { CueHit } from './cue-lexicon';

/** Tokens `[first, end)`. */
export type Range = readonly [first: number, end: number];

export interface Passage {
  text: string;
  tokens: readonly Token[];
  /** Folded, parallel to the tokens; '' where nothing is left (a tatweel alone). */
  words: readonly string[];
  sentences: readonly Sentence[];
  quotes: readonly Quote[];
  names: readonly NameMention[];
  /** Index of the sentence of each token. */
  sentenceAt: Int32Array;
  /** Index of the outermost quote around each token, or -1. */
  quoteAt: Int32Array;
  /** Index of the name mention of each token, or -1. */
  nameAt: Int32Array;
  /** The cues found so far, by token; null where there is none. */
  hits: (CueHit | null)[];
}

/** For each token the index of the first of `spans` that touches it, or -1. `spans` are in order of their start. */
function touching(tokens: readonly Token[], spans: readonly Span[]): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1);
  let token = 0;
  for (const [index, [start, end]] of spans.entries()) {
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= start) token++;
    for (let i = token; i < tokens.length && (tokens[i]?.start ?? end) < end; i++) if (at[i] === -1) at[i] = index;
  }
  return at;
}

/** @param words the tokens, folded (`foldWord`). */
export function readPassage(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  names: readonly NameMention[],
  words: readonly string[],
): Passage {
  const sentenceAt = new Int32Array(tokens.length).fill(-1);
  for (const [index, { firstToken, endToken }] of sentences.entries()) sentenceAt.fill(index, firstToken, endToken);
  const inOrder = [...names].sort((a, b) => a.span[0] - b.span[0]);
  return {
    text,
    tokens,
    words,
    sentences,
    quotes,
    names: inOrder,
    sentenceAt,
    hits: [],
    quoteAt: touching(
      tokens,
      quotes.map((quote) => quote.span),
    ),
    nameAt: touching(
      tokens,
      inOrder.map((name) => name.span),
    ),
  };
}

/** The span of tokens `[from, to)`. */
export const spanOf = ({ tokens }: Passage, from: number, to: number): Span => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];

const COMMAS = new Set([',', '،', '，', '、']);
const COLONS = new Set([':', '：']);

export const isComma = (token: Token | undefined): boolean => token !== undefined && COMMAS.has(token.text);
export const isColon = (token: Token | undefined): boolean => token !== undefined && COLONS.has(token.text);

/** The kind of the name that a token belongs to. */
export const kindAt = ({ names, nameAt }: Passage, at: number): NameMention['kind'] | undefined => names[nameAt[at] ?? -1]?.kind;

/** Whether an outermost quote begins at a token. */
export function isOpening({ quotes, quoteAt, tokens }: Passage, at: number): boolean {
  const quote = quotes[quoteAt[at] ?? -1];
  return quote !== undefined && quote.span[0] === tokens[at]?.start;
}
