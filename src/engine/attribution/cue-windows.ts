/** Proposes cues by the chances of the role tagger, each with the tokens in which its source and content are looked for. */
import { hashText } from '../tagger/feature-hash';
import { QUOTE, type TokenTraits } from './token-traits';

/** A proposed cue with the tokens `[from, to)` in which its source and content are looked for. */
export interface CueWindow {
  first: number;
  end: number;
  /** The token of the cue that is likeliest. */
  core: number;
  from: number;
  to: number;
}

const COLON = hashText(':') | 0;
const MOST_BEFORE = 110;
const MOST_AFTER = 150;
/** After a colon that ends a paragraph within this many tokens of the cue, the quotation may have a paragraph of its own. */
const COLON_REACH = 6;

/** Cues worth trying, in order of text: runs of tokens of which each is at least `threshold` likely to be cue. */
export function proposeCues(traits: TokenTraits, cue: Float32Array, threshold: number): CueWindow[] {
  const windows: CueWindow[] = [];
  const { length: n, word, quote, paragraph, quoteIndex } = traits;
  for (let i = 0; i < n; i++) {
    if ((cue[i] as number) < threshold) continue;
    const first = i;
    const home = paragraph[first];
    let core = i;
    while (i + 1 < n && paragraph[i + 1] === home && (cue[i + 1] as number) >= threshold) {
      i++;
      if ((cue[i] as number) > (cue[core] as number)) core = i;
    }
    const sameQuote = (a: number, b: number) => quoteIndex[a] !== -1 && quoteIndex[a] === quoteIndex[b];
    let from = first;
    while (from > 0 && paragraph[from - 1] === home && (first - from < MOST_BEFORE || sameQuote(from, from - 1))) from--;
    let to = i + 1;
    while (to < n && paragraph[to] === home && (to - i < MOST_AFTER || sameQuote(to, to - 1))) to++;
    if (to < n && to - i < COLON_REACH && word[to - 1] === COLON && quote[to] === QUOTE.opener) {
      const next = paragraph[to];
      while (to < n && paragraph[to] === next && to - i < MOST_AFTER) to++;
    }
    windows.push({ first, end: i + 1, core, from, to });
  }
  return windows;
}

/** For each token 1 where a window's cue begins, 2 where its last token is, 3 where both. */
export function cueEdges(length: number, windows: readonly CueWindow[]): Uint8Array {
  const edges = new Uint8Array(length);
  for (const { first, end } of windows) {
    edges[first] = (edges[first] as number) | 1;
    edges[end - 1] = (edges[end - 1] as number) | 2;
  }
  return edges;
}
