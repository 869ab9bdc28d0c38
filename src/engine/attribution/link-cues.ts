/** Reads the attributions of an article off the model: each cue with its source and content, and no likely content left without a cue. */
import type { Tagging } from '../tagger/sequence-tagger';
import { type CueWindow, cueEdges, proposeCues } from './cue-windows';
import { CONTENT, CUE, LINK_LABELS, type LinkedCue, linkedCue, type Run, SOURCE, withoutRivals } from './link-labels';
import { type RoleChances, roleLevels } from './role-levels';
import { type Certainty, keepRemainders, settleOverlaps } from './settle-overlaps';
import type { StatementModel } from './statement-model';
import { QUOTE, SHAPE, type TokenTraits } from './token-traits';

/** Below this no cue is tried: chosen, like the figures below, by the F1 of whole attributions on articles kept out of training. */
const CUE_THRESHOLD = 0.15;
/** Tokens this likely to be content, and in no attribution, get one. */
const LIKELY_CONTENT = 0.5;
const LEAST_ORPHAN = 3;
/** How well a window must suit what is left over. */
const LEAST_FIT = 0.05;
/** What is added to the scores of left-over content, and taken from "none" at the cue. */
const CONTENT_PUSH = 5;
const CUE_PUSH = 2;
/** A cue has all tokens beside its core that are this likely to be cue. */
const LIKELY_CUE = 0.4;

/** A token this likely to be a source at all may be that of a cue that has no other. */
const POSSIBLE_SOURCE = 0.05;
/** It ends where a token is less likely to be a source than this share of its likeliest. */
const SOURCE_SHARE = 0.7;
/** What a source without a cue of its own must be worth: how likely it is one at all, begins there, and is this cue's, multiplied. */
const LEAST_SOURCE = 0.0002;
/** In the content before a cue, a token this likely to be a source may be it. */
const LIKELY_SOURCE = 0.15;

const NONE = 0;
const LABEL = { cue: CUE, source: SOURCE, content: CONTENT } as const;
const WIDTH = LINK_LABELS.length;

interface ReadWindow {
  window: CueWindow;
  scores: Float32Array;
  tagging: Tagging;
}

/** Runs of likely content that no attribution has. */
function orphansOf(chances: RoleChances, linked: readonly LinkedCue[]): Run[] {
  const covered = new Uint8Array(chances.content.length);
  for (const { content } of linked) for (const [first, end] of content) covered.fill(1, first, end);
  const isOrphan = (i: number) => covered[i] === 0 && (chances.content[i] ?? 0) >= LIKELY_CONTENT;
  const runs: Run[] = [];
  for (let i = 0; i < covered.length; i++) {
    if (!isOrphan(i)) continue;
    const first = i;
    while (i + 1 < covered.length && isOrphan(i + 1)) i++;
    if (i + 1 - first >= LEAST_ORPHAN) runs.push([first, i + 1]);
  }
  return runs;
}

/** The window that a left-over run suits best: likely content of a likely cue. */
function bestWindow(read: readonly ReadWindow[], [first, end]: Run): ReadWindow | undefined {
  let best: ReadWindow | undefined;
  let most = LEAST_FIT;
  for (const candidate of read) {
    const { window, tagging } = candidate;
    if (window.from > first || window.to < end) continue;
    const chance = (i: number, label: number) => tagging.marginals[(i - window.from) * WIDTH + label] ?? 0;
    let sum = 0;
    for (let i = first; i < end; i++) sum += chance(i, CONTENT);
    const fit = (sum / (end - first)) * Math.sqrt(1 - chance(window.core, NONE));
    if (fit <= most) continue;
    most = fit;
    best = candidate;
  }
  return best;
}

/** The tokens around the likeliest of the cue that are likely cue as well, and are neither source nor content. */
function wholeCue(chances: RoleChances, linked: LinkedCue): LinkedCue {
  const [from, to] = linked.cue;
  let core = from;
  for (let i = from; i < to; i++) if ((chances.cue[i] ?? 0) > (chances.cue[core] ?? 0)) core = i;
  const taken = [...linked.content, ...(linked.source ? [linked.source] : [])];
  const isCue = (i: number) => (chances.cue[i] ?? 0) >= LIKELY_CUE && !taken.some(([first, end]) => first <= i && i < end);
  let first = core;
  let end = core + 1;
  while (isCue(first - 1)) first--;
  while (isCue(end)) end++;
  return { ...linked, cue: [first, end] };
}

/**
 * A source for an attribution without one: in the cue's sentence, what may be a source at all and suits this cue best. Subjects that
 * several verbs share ("X praised the deal, calling it …") are often too far from their second verb for the tagger to be sure.
 */
function likelySource(traits: TokenTraits, chances: RoleChances, linked: LinkedCue, read: ReadWindow | undefined): LinkedCue {
  if (linked.source || !read) return linked;
  const { window, tagging } = read;
  const sentence = traits.sentence[window.core];
  const taken = [...linked.content, linked.cue];
  const free = (i: number) =>
    i >= window.from &&
    i < window.to &&
    traits.sentence[i] === sentence &&
    (chances.source[i] ?? 0) >= POSSIBLE_SOURCE &&
    !taken.some(([first, end]) => first <= i && i < end);
  const chance = (i: number) => chances.source[i] ?? 0;
  const begins = (i: number) => (chances.begins[i] ?? 0) * chance(i);
  let best: Run | null = null;
  let most = LEAST_SOURCE;
  for (let i = window.from; i < window.to; i++) {
    if (!free(i)) continue;
    let first = i;
    let peak = i;
    let stop = i;
    for (; free(stop); stop++) {
      if (begins(stop) > begins(first)) peak = first = stop;
      else if (chance(stop) > chance(peak)) peak = stop;
    }
    let fit = 0;
    let end = first;
    const least = Math.min(LIKELY_SOURCE, SOURCE_SHARE * chance(peak));
    for (; end < stop && chance(end) >= least; end++) fit = Math.max(fit, tagging.marginals[(end - window.from) * WIDTH + SOURCE] ?? 0);
    const worth = fit * chance(peak) * (chances.begins[first] ?? 0);
    if (worth > most && end > first) {
      most = worth;
      best = [first, end];
    }
    i = stop;
  }
  return best ? { ...linked, source: best } : linked;
}

/** The attribution with its source, where that stood in its content: "Even China, its only ally, said it was opposed". */
function sourceFromContent(chances: RoleChances, linked: LinkedCue): LinkedCue {
  if (linked.source) return linked;
  const { cue, content } = linked;
  const isSource = (i: number) => (chances.source[i] ?? 0) >= LIKELY_SOURCE && (chances.source[i] ?? 0) > (chances.content[i] ?? 0);
  for (const [index, [first, end]] of content.entries()) {
    if (end > cue[0]) break;
    let from = end;
    while (from > first && isSource(from - 1)) from--;
    if (end - from < 1 || cue[0] - end > 2) continue;
    const rest = content.flatMap((run, i): Run[] => (i === index ? (from > first ? [[first, from]] : []) : [run]));
    if (rest.length) return { ...linked, source: [from, end], content: rest };
  }
  return linked;
}

/** Content that runs into the cue of another ends before it, and before what joins that: "blamed the rust and called | for". */
function beforeCues(own: LinkedCue, all: readonly LinkedCue[], isFiller: (token: number) => boolean): LinkedCue {
  const content = own.content.map(([first, end]): Run => {
    const next = all.find(({ cue }) => cue[0] > first && cue[0] < end && cue[1] >= end);
    if (!next) return [first, end];
    let stop = next.cue[0];
    while (stop > first + 1 && isFiller(stop - 1)) stop--;
    return [first, stop];
  });
  return { ...own, content };
}

export interface Linked {
  /** In order of text. */
  kept: LinkedCue[];
  /** What others say, or are surer of. */
  rivals: LinkedCue[];
  /** Cues without content. */
  empty: CueWindow[];
}

export function linkCues(model: StatementModel, traits: TokenTraits, chances: RoleChances): Linked {
  const windows = proposeCues(traits, chances.cue, CUE_THRESHOLD);
  const edges = cueEdges(traits.length, windows);
  const scores = model.linkScores(roleLevels(chances), windows, edges);
  const read = windows.map((window, i): ReadWindow => {
    const own = scores[i] as Float32Array;
    return { window, scores: own, tagging: model.link(own) };
  });
  const homes = new Map<LinkedCue, ReadWindow>();
  const readAs = (home: ReadWindow, tagging: Tagging): LinkedCue | null => {
    const linked = linkedCue(home.window, tagging.labels, tagging.marginals);
    if (linked) homes.set(linked, { ...home, tagging });
    return linked;
  };
  const linked = read.flatMap((home) => readAs(home, home.tagging) ?? []);
  let { kept, rivals } = withoutRivals(linked);
  for (const orphan of orphansOf(chances, kept)) {
    const home = bestWindow(read, orphan);
    if (!home) continue;
    const { window } = home;
    const scores = home.scores.slice();
    const add = (i: number, label: number, by: number) => {
      const at = (i - window.from) * WIDTH + label;
      scores[at] = (scores[at] ?? 0) + by;
    };
    for (let i = orphan[0]; i < orphan[1]; i++) add(i, CONTENT, CONTENT_PUSH);
    for (let i = window.first; i < window.end; i++) add(i, NONE, -CUE_PUSH);
    const again = readAs(home, model.link(scores));
    if (again) kept = withoutRivals([...kept.filter(({ cue }) => cue[0] !== again.cue[0]), again]).kept;
  }
  const empty = windows.filter(({ first, end }) => !linked.some(({ cue }) => cue[0] < end && first < cue[1]));
  const certainty: Certainty = (attribution, i, role) => {
    const home = homes.get(attribution);
    return home ? (home.tagging.marginals[(i - home.window.from) * WIDTH + LABEL[role]] ?? 0) : 0;
  };
  const isFiller = (i: number) => (traits.shape[i] === SHAPE.sign ? traits.quote[i] === QUOTE.outside : traits.opensClause[i] === 1);
  const settled = settleOverlaps(kept, traits.length, certainty, isFiller);
  const others = [...rivals.filter((rival) => !kept.includes(rival)), ...settled.lost];
  const { kept: all, lost } = keepRemainders(settled.kept, others, traits.length, isFiller);
  const homeAt = ({ cue }: LinkedCue) => read.find(({ window }) => cue[0] < window.end && window.first < cue[1]);
  const whole = all.map((cue) => wholeCue(chances, likelySource(traits, chances, sourceFromContent(chances, cue), homeAt(cue))));
  return {
    kept: whole.map((own) => beforeCues(own, whole, isFiller)),
    rivals: lost,
    empty,
  };
}
