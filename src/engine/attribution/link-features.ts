/** Features for tagging, around one cue, which tokens are its words, its source and its content. */
import { feature } from '../tagger/feature-hash';
import type { CueWindow } from './cue-windows';
import { join } from './join-hashes';
import { SHAPE, type TokenTraits } from './token-traits';

/** How many features each token of a window has. */
export const LINK_FEATURES = 30;

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
  cue: Int32Array;
  source: Int32Array;
  content: Int32Array;
  begins: Int32Array;
  /** The first three as one number. */
  roles: Int32Array;
}

const distance = (d: number) => (d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : d < 25 ? 7 : d < 45 ? 8 : 9);
const level = (p: number) => (p < 0.03 ? 0 : p < 0.12 ? 1 : p < 0.3 ? 2 : p < 0.55 ? 3 : p < 0.8 ? 4 : p < 0.95 ? 5 : 6);
/** Stands where the window has ended. */
const EDGE = 97;
const NO_LEVEL = 9;

export function roleLevels({ cue, source, content, begins }: RoleChances): RoleLevels {
  const levels = (chances: Float32Array) => {
    const out = new Int32Array(chances.length);
    for (let i = 0; i < out.length; i++) out[i] = level(chances[i] as number);
    return out;
  };
  const of = { cue: levels(cue), source: levels(source), content: levels(content), begins: levels(begins) };
  const roles = new Int32Array(cue.length);
  for (let i = 0; i < roles.length; i++)
    roles[i] = ((of.cue[i] as number) * 8 + (of.source[i] as number)) * 8 + (of.content[i] as number) + 1;
  return { ...of, roles };
}

const at = (trait: Int32Array, i: number, { from, to }: CueWindow, edge: number): number =>
  i < from || i >= to ? edge : (trait[i] as number);

/** The templates of the link tagger count from here: those of the role tagger lie below. */
const FIRST_TEMPLATE = 200;

function set(out: Uint32Array, row: number, template: number, a: number, b: number): void {
  out[row + template] = feature(FIRST_TEMPLATE + template, a, b);
}

/** What lies between the cue and the tokens on one side of it, gathered on the way from the cue. */
class Between {
  cues = 0;
  signs = 0;
  lastSign = 0;
  firstSign = 0;
  leastContent = 6;
  mostSource = 0;

  /** Takes in the token at `i`. @param startsCue whether another window's cue begins there, seen from this one. */
  pass(traits: TokenTraits, levels: RoleLevels, i: number, startsCue: boolean): void {
    if (startsCue) this.cues = Math.min(this.cues + 1, 3);
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
  readonly cueWord: number;
  readonly cueKind: number;
  readonly afterCue: number;
  readonly beforeCue: number;
  readonly marksAfter: number;
  readonly cueLevel: number;

  constructor(
    readonly traits: TokenTraits,
    readonly levels: RoleLevels,
    readonly window: CueWindow,
    readonly out: Uint32Array,
  ) {
    const { word, cueList, suffix, quote } = traits;
    const { first, end, core } = window;
    this.cueWord = word[core] as number;
    this.cueKind = join(cueList[core] as number, suffix[core] as number);
    this.afterCue = at(word, end, window, EDGE);
    this.beforeCue = at(word, first - 1, window, EDGE);
    this.marksAfter = at(quote, end, window, EDGE) + 10 * at(quote, end + 1, window, EDGE);
    this.cueLevel = levels.cue[core] as number;
  }

  /** @param side -1 before the cue, 1 after it, 0 in it; `d` how many tokens away. */
  write(i: number, side: number, d: number, between: Between): void {
    const { traits, levels, window, out, cueWord, cueKind } = this;
    const { word, skeleton, quote, quoteIndex, cueList, sentence } = traits;
    const { core, from } = window;
    const row = (i - from) * LINK_FEATURES;
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
    const after = at(word, i + 1, window, EDGE);
    const sourceBeside = at(levels.source, i - 1, window, NO_LEVEL) * 16 + at(levels.source, i + 1, window, NO_LEVEL);
    const contentBeside = at(levels.content, i - 1, window, NO_LEVEL) * 16 + at(levels.content, i + 1, window, NO_LEVEL);
    const cueBeside = at(levels.cue, i - 1, window, NO_LEVEL) * 16 + at(levels.cue, i + 1, window, NO_LEVEL);
    set(out, row, 0, near * 8 + sent, between.cues * 8 + q);
    set(out, row, 1, place * 8 + q, roles);
    set(out, row, 2, place * 16 + ps, sourceBeside);
    set(out, row, 3, place * 16 + pq, contentBeside);
    set(out, row, 4, near * 16 + pc, cueBeside);
    set(out, row, 5, place * 16 + (levels.begins[i] as number), roles);
    set(out, row, 6, w, side);
    set(out, row, 7, w, place);
    set(out, row, 8, after, place);
    set(out, row, 9, join(w, after), side);
    set(out, row, 10, join(at(skeleton, i - 1, window, EDGE), at(skeleton, i - 2, window, EDGE)), join(k, side));
    set(out, row, 11, cueWord, near);
    set(out, row, 12, cueWord, roles * 4 + side);
    set(out, row, 13, cueWord, join(w, side));
    set(out, row, 14, join(cueWord, this.beforeCue), near);
    set(out, row, 15, join(cueWord, q), place * 8 + (quote[core] as number));
    set(out, row, 16, between.signs, near * 8 + q);
    set(out, row, 17, join(between.lastSign, between.firstSign), place);
    set(out, row, 18, join(between.lastSign, w), side);
    set(out, row, 19, d < 5 ? join(near, k) : 0, 0);
    set(out, row, 20, d < 4 ? join(near, w) : 0, 0);
    set(out, row, 21, quoteIndex[i] !== -1 && quoteIndex[i] === quoteIndex[core] ? 1 : 0, place);
    set(out, row, 22, q * 10000 + at(quote, i - 1, window, EDGE) * 100 + at(quote, i + 1, window, EDGE), place);
    set(out, row, 23, this.cueLevel, roles);
    set(out, row, 24, this.marksAfter, place * 8 + q);
    set(out, row, 25, (cueList[i] as number) * 16 + side + 1, pc * 16 + distance(d));
    // how much of what lies between is content, and whether a nearer source stands there
    set(out, row, 26, place * 8 + between.leastContent, roles);
    set(out, row, 27, place * 8 + between.mostSource, roles);
    set(out, row, 28, join(cueWord, this.afterCue), near);
    set(out, row, 29, cueKind, place * 8 + q);
  }
}

/**
 * Feature hashes of the window's tokens, `LINK_FEATURES` each.
 * @param edges for each token 1 where a window's cue begins, 2 where its last token is, 3 where both.
 * @param into where they are written; an array of their own where it is left out.
 */
export function linkFeatures(
  traits: TokenTraits,
  levels: RoleLevels,
  window: CueWindow,
  edges: Uint8Array,
  into: Uint32Array = new Uint32Array((window.to - window.from) * LINK_FEATURES),
): Uint32Array {
  const rows = new LinkRows(traits, levels, window, into);
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
