/** Gives every token to one attribution at most: that which is surest of it. What one reports, another does not report again. */
import type { LinkedCue, Run } from './link-labels';

/** An attribution that keeps less of its content than this falls away: another says the same. */
const LEAST_KEPT = 0.4;

/** A rival stays for what only it has, where that is at least so many tokens and the tagger was at least this sure of it. */
const LEAST_REMAINDER = 5;
const SURE = 0.5;

/** How sure an attribution is that a token is its cue, source or content, 0..1. */
export type Certainty = (linked: LinkedCue, token: number, role: 'cue' | 'source' | 'content') => number;

const size = (runs: readonly Run[]) => runs.reduce((sum, [first, end]) => sum + end - first, 0);

function runsWhere(runs: readonly Run[], holds: (token: number) => boolean): Run[] {
  const out: Run[] = [];
  for (const [first, end] of runs) {
    for (let i = first; i < end; i++) {
      if (!holds(i)) continue;
      const start = i;
      while (i + 1 < end && holds(i + 1)) i++;
      out.push([start, i + 1]);
    }
  }
  return out;
}

/** A run without what says nothing by itself at the ends where `atStart` and `atEnd` say so; none where nothing else is in it. */
function trimmed([first, end]: Run, isFiller: (token: number) => boolean, atStart = true, atEnd = true): Run[] {
  let start = first;
  let stop = end;
  while (atStart && start < stop && isFiller(start)) start++;
  while (atEnd && stop > start && isFiller(stop - 1)) stop--;
  return stop > start ? [[start, stop]] : [];
}

/**
 * @param isFiller whether a token says nothing by itself: a sign, a conjunction. None is left at the end of a run that was cut there.
 * @returns the attributions without the tokens that others are surer of, and those of which too little is left.
 */
export function settleOverlaps(
  linked: readonly LinkedCue[],
  length: number,
  certainty: Certainty,
  isFiller: (token: number) => boolean,
): { kept: LinkedCue[]; lost: LinkedCue[] } {
  const owner = new Int32Array(length).fill(-1);
  const most = new Float32Array(length);
  for (const [index, attribution] of linked.entries()) {
    const claim = ([first, end]: Run, role: 'cue' | 'source' | 'content') => {
      for (let i = first; i < end; i++) {
        const sure = certainty(attribution, i, role);
        if (owner[i] !== -1 && sure <= (most[i] as number)) continue;
        owner[i] = index;
        most[i] = sure;
      }
    };
    claim(attribution.cue, 'cue');
    for (const run of attribution.content) claim(run, 'content');
    // sources may be shared: two verbs with one subject. A source within what another says is contested all the same.
    if (attribution.source) claim(attribution.source, 'source');
  }
  const kept: LinkedCue[] = [];
  const lost: LinkedCue[] = [];
  for (const [index, attribution] of linked.entries()) {
    const holds = (token: number) => owner[token] === index;
    if (!runsWhere([attribution.cue], holds).length) {
      lost.push(attribution);
      continue;
    }
    const before = size(attribution.content);
    const content = runsWhere(attribution.content, holds).flatMap((run) => {
      const [first, end] = run;
      const cutBefore = first > 0 && owner[first - 1] !== -1 && !holds(first - 1);
      const cutAfter = end < length && owner[end] !== -1 && !holds(end);
      return trimmed(run, isFiller, cutBefore, cutAfter);
    });
    if (size(content) < LEAST_KEPT * before) lost.push(attribution);
    else kept.push({ ...attribution, content });
  }
  return { kept, lost };
}

/**
 * "A, X said, B. “C,” X added.": where two cues claimed C, the one that lost it may still have A and B to itself.
 * @param kept attributions that stand.
 * @param others what they won against; the surest of these take first.
 */
export function keepRemainders(
  kept: readonly LinkedCue[],
  others: readonly LinkedCue[],
  length: number,
  isFiller: (token: number) => boolean,
): { kept: LinkedCue[]; lost: LinkedCue[] } {
  const taken = new Uint8Array(length);
  const take = ({ cue, source, content }: LinkedCue) => {
    for (const [first, end] of [cue, ...content, ...(source ? [source] : [])]) taken.fill(1, first, end);
  };
  for (const attribution of kept) take(attribution);
  const all = [...kept];
  const lost: LinkedCue[] = [];
  for (const other of [...others].sort((a, b) => b.score - a.score)) {
    const content = runsWhere(other.content, (token) => taken[token] === 0).flatMap((run) => trimmed(run, isFiller));
    const stands = other.score >= SURE && size(content) >= LEAST_REMAINDER && !taken.subarray(...other.cue).includes(1);
    if (stands) {
      all.push({ ...other, content });
      take({ ...other, content });
    } else lost.push(other);
  }
  return { kept: all.sort((a, b) => a.cue[0] - b.cue[0]), lost };
}
