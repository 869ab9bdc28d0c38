/** Features for tagging, around one cue, which tokens are its words, its source and its content. */
import { feature } from '../tagger/feature-hash';
import type { CueWindow } from './cue-windows';
import { join } from './join-hashes';
import { SHAPE, type TokenTraits } from './token-traits';

/** How many features each token of a window has. */
export const LINK_FEATURES = 47;

/** How likely each token is cue, source or content at all, 0..1, from the role tagger. */
export interface RoleChances {
  cue: Float32Array;
  source: Float32Array;
  content: Float32Array;
  /** That a span of the role begins here. */
  begins: Float32Array;
}

/** The chances in steps, one value a token in each array. */
export interface RoleLevels {
  cue: Uint8Array;
  source: Uint8Array;
  content: Uint8Array;
  begins: Uint8Array;
  /** The first three as one number. */
  roles: Int32Array;
}

const distance = (d: number) => (d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : d < 25 ? 7 : d < 45 ? 8 : 9);
const level = (p: number) => (p < 0.03 ? 0 : p < 0.12 ? 1 : p < 0.3 ? 2 : p < 0.55 ? 3 : p < 0.8 ? 4 : p < 0.95 ? 5 : 6);
/** Stands where the window has ended. */
const EDGE = 97;
const NO_LEVEL = 9;
/** A cue between the token and the window's own that is at least this likely is a strong one. */
const STRONG = 4;

export function roleLevels({ cue, source, content, begins }: RoleChances): RoleLevels {
  const levels = (chances: Float32Array) => Uint8Array.from(chances, level);
  const of = { cue: levels(cue), source: levels(source), content: levels(content), begins: levels(begins) };
  const roles = new Int32Array(cue.length);
  for (let i = 0; i < roles.length; i++)
    roles[i] = ((of.cue[i] as number) * 8 + (of.source[i] as number)) * 8 + (of.content[i] as number) + 1;
  return { ...of, roles };
}

type Trait = Int32Array | Uint8Array;

const at = (trait: Trait, i: number, { from, to }: CueWindow, edge = EDGE): number => (i < from || i >= to ? edge : (trait[i] as number));

/** What lies between the cue and the tokens on one side of it, gathered on the way from the cue. */
class Between {
  cues = 0;
  strongCues = 0;
  signs = 0;
  lastSign = 0;
  firstSign = 0;
  leastContent = 6;
  mostSource = 0;

  /** Takes in the token at `i`. @param startsCue whether another window's cue begins there, seen from this one. */
  pass(traits: TokenTraits, levels: RoleLevels, i: number, startsCue: boolean): void {
    if (startsCue) {
      this.cues = Math.min(this.cues + 1, 3);
      if ((levels.cue[i] as number) >= STRONG) this.strongCues = Math.min(this.strongCues + 1, 2);
    }
    if (traits.shape[i] === SHAPE.sign) {
      this.signs = Math.min(this.signs + 1, 4);
      this.lastSign = traits.word[i] as number;
      this.firstSign ||= this.lastSign;
    } else this.leastContent = Math.min(this.leastContent, levels.content[i] as number);
    this.mostSource = Math.max(this.mostSource, levels.source[i] as number);
  }
}

/** Writes the rows of a window, from the cue outwards. */
class LinkRows {
  readonly out: Uint32Array;
  readonly cueWord: number;
  readonly cueLast: number;
  readonly cueKind: number;
  readonly afterCue: number;
  readonly beforeCue: number;
  readonly marksBefore: number;
  readonly marksAfter: number;
  readonly cueLevel: number;

  constructor(
    readonly traits: TokenTraits,
    readonly levels: RoleLevels,
    readonly window: CueWindow,
  ) {
    const { word, cueList, suffix, quote } = traits;
    const { first, end, core, from, to } = window;
    this.out = new Uint32Array((to - from) * LINK_FEATURES);
    this.cueWord = word[core] as number;
    this.cueLast = word[end - 1] as number;
    this.cueKind = join(cueList[core] as number, suffix[core] as number);
    this.afterCue = at(word, end, window);
    this.beforeCue = at(word, first - 1, window);
    this.marksBefore = at(quote, first - 1, window) + 10 * at(quote, first - 2, window);
    this.marksAfter = at(quote, end, window) + 10 * at(quote, end + 1, window);
    this.cueLevel = levels.cue[core] as number;
  }

  /** @param side -1 before the cue, 1 after it, 0 in it; `d` how many tokens away. */
  write(i: number, side: number, d: number, between: Between): void {
    const { traits, levels, window, out, cueWord, cueKind } = this;
    const { word, skeleton, suffix, shape, quote, quoteIndex, cueList, sentence } = traits;
    const { core, from, first, end } = window;
    let slot = (i - from) * LINK_FEATURES;
    let template = 200;
    const put = (a: number, b: number) => {
      out[slot++] = feature(template++, a, b);
    };
    const w = word[i] as number;
    const k = skeleton[i] as number;
    const q = quote[i] as number;
    const near = (side + 1) * 16 + distance(d);
    const sent = Math.max(-2, Math.min(2, (sentence[i] as number) - (sentence[core] as number))) + 2;
    const place = ((side + 1) * 8 + sent) * 4 + between.cues + 1;
    const pc = levels.cue[i] as number;
    const ps = levels.source[i] as number;
    const pq = levels.content[i] as number;
    const roles = levels.roles[i] as number;
    const before = at(word, i - 1, window);
    const after = at(word, i + 1, window);
    const kb = at(skeleton, i - 1, window);
    const ka = at(skeleton, i + 1, window);
    put(near * 8 + sent, between.cues * 8 + q);
    put(place, roles);
    put(place * 8 + q, roles);
    put(near, roles);
    put(place * 16 + ps, at(levels.source, i - 1, window, NO_LEVEL) * 16 + at(levels.source, i + 1, window, NO_LEVEL));
    put(place * 16 + pq, at(levels.content, i - 1, window, NO_LEVEL) * 16 + at(levels.content, i + 1, window, NO_LEVEL));
    put(near * 16 + pc, at(levels.cue, i - 1, window, NO_LEVEL) * 16 + at(levels.cue, i + 1, window, NO_LEVEL));
    put(place * 16 + (levels.begins[i] as number), roles);
    put(w, side);
    put(w, place);
    put(before, place);
    put(after, place);
    put(join(w, before), side);
    put(join(w, after), side);
    put(join(k, kb), join(ka, side));
    put(join(kb, at(skeleton, i - 2, window)), join(k, side));
    put(join(ka, at(skeleton, i + 2, window)), join(k, side));
    put(cueWord, near);
    put(cueWord, roles * 4 + side);
    put(cueWord, join(w, side));
    put(cueKind, join(w, side));
    put(cueKind, near);
    put(join(cueWord, this.afterCue), near);
    put(join(cueWord, this.beforeCue), near);
    put(join(cueWord, q), place * 8 + (quote[core] as number));
    put(join(this.cueLast, this.afterCue), join(k, side));
    put(join(this.afterCue, this.beforeCue), near * 8 + q);
    put(between.signs, near * 8 + q);
    put(join(between.lastSign, between.firstSign), place);
    put(join(between.lastSign, between.signs), join(place, roles));
    put(join(between.lastSign, w), side);
    put(join(between.firstSign, cueWord), (side + 1) * 8 + q);
    put(d < 5 ? join(near, k) : 0, 0);
    put(d < 4 ? join(near, w) : 0, 1);
    put((shape[i] as number) * 10000 + at(shape, i - 1, window) * 100 + at(shape, i + 1, window), side);
    put(suffix[i] as number, side);
    put(quoteIndex[i] !== -1 && quoteIndex[i] === quoteIndex[core] ? 1 : 0, place);
    put(q * 10000 + at(quote, i - 1, window) * 100 + at(quote, i + 1, window), place);
    put(this.cueLevel, roles);
    put((end - first) * 4 + side, roles);
    put(this.marksBefore, place * 8 + q);
    put(this.marksAfter, place * 8 + q);
    put(cueKind, place * 8 + q);
    put((cueList[i] as number) * 16 + side + 1, pc * 16 + distance(d));
    // how much of what lies between is content, and whether a nearer source, or a surer cue, stands there
    put(place * 8 + between.leastContent, roles);
    put(place * 8 + between.mostSource, roles);
    put((side * 4 + between.strongCues) * 8 + this.cueLevel, roles);
  }
}

/**
 * Feature hashes of the window's tokens, `LINK_FEATURES` each.
 * @param edges for each token 1 where a window's cue begins, 2 where its last token is, 3 where both.
 */
export function linkFeatures(traits: TokenTraits, levels: RoleLevels, window: CueWindow, edges: Uint8Array): Uint32Array {
  const rows = new LinkRows(traits, levels, window);
  const { first, end, from, to } = window;
  const none = new Between();
  for (let i = first; i < end; i++) rows.write(i, 0, 0, none);
  const after = new Between();
  for (let i = end; i < to; i++) {
    rows.write(i, 1, i - end + 1, after);
    after.pass(traits, levels, i, ((edges[i] as number) & 1) !== 0);
  }
  const before = new Between();
  for (let i = first - 1; i >= from; i--) {
    rows.write(i, -1, first - i, before);
    before.pass(traits, levels, i, ((edges[i] as number) & 2) !== 0);
  }
  return rows.out;
}
