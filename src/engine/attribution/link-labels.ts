/** Labels around a cue → the spans of its attribution. */
import type { Span } from '../../model';
import type { Sentence, Token } from '../layers';
import type { CueWindow } from './cue-windows';

/** The labels of the link tagger, in order. */
export const LINK_LABELS = ['O', 'cue', 'source', 'content'] as const;
export const CUE = 1;
export const SOURCE = 2;
export const CONTENT = 3;

/** A run of tokens `[first, end)`. */
export type Run = readonly [first: number, end: number];

/** The sentence that holds a token. */
export const sentenceWith = (sentences: readonly Sentence[], token: number): Sentence | undefined =>
  sentences.find(({ firstToken, endToken }) => firstToken <= token && token < endToken);

/** An attribution that the link tagger read off a window; runs are of tokens. */
export interface LinkedCue {
  cue: Run;
  source: Run | null;
  content: Run[];
  /** How sure the tagger is of the cue and the content, 0..1. */
  score: number;
}

function runsOf(labels: Uint8Array, label: number, offset: number): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== label) continue;
    const first = i;
    while (i + 1 < labels.length && labels[i + 1] === label) i++;
    runs.push([first + offset, i + 1 + offset]);
  }
  return runs;
}

const size = ([first, end]: Run) => end - first;

/** The runs of a labelled window; null where there is no cue or no content. */
export function linkedCue(window: CueWindow, labels: Uint8Array, marginals: Float32Array): LinkedCue | null {
  const { from, core } = window;
  const cues = runsOf(labels, CUE, from);
  const cue = cues.find(([first, end]) => first <= core && core < end) ?? cues[0];
  const content = runsOf(labels, CONTENT, from);
  if (!cue || !content.length) return null;
  const [source = null] = runsOf(labels, SOURCE, from).sort((a, b) => size(b) - size(a));
  const chance = (i: number, label: number) => marginals[(i - from) * LINK_LABELS.length + label] ?? 0;
  let sure = 0;
  for (let i = cue[0]; i < cue[1]; i++) sure = Math.max(sure, chance(i, CUE));
  let sum = 0;
  let count = 0;
  for (const [first, end] of content) {
    for (let i = first; i < end; i++, count++) sum += chance(i, CONTENT);
  }
  return { cue, source, content, score: (sure * sum) / count };
}

/** The text that a run of tokens covers. */
export const spanOf = (tokens: readonly Token[], [first, end]: Run): Span => [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];

/** Half of the tokens of both together. */
function sizeOf(runs: readonly Run[]): number {
  let sum = 0;
  for (const run of runs) sum += size(run);
  return sum;
}

function sameContent(a: LinkedCue, b: LinkedCue): boolean {
  let common = 0;
  for (const [s, e] of a.content) for (const [t, f] of b.content) common += Math.max(0, Math.min(e, f) - Math.max(s, t));
  const all = sizeOf(a.content) + sizeOf(b.content) - common;
  return common / all >= 0.5;
}

/** Of attributions that share their content, only the surest; in order of text. */
export function withoutRivals(linked: readonly LinkedCue[]): { kept: LinkedCue[]; rivals: LinkedCue[] } {
  const kept: LinkedCue[] = [];
  const rivals: LinkedCue[] = [];
  for (const candidate of [...linked].sort((a, b) => b.score - a.score)) {
    (kept.some((k) => sameContent(k, candidate)) ? rivals : kept).push(candidate);
  }
  return { kept: kept.sort((a, b) => a.cue[0] - b.cue[0]), rivals };
}
