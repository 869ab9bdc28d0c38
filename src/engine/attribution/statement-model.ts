/** The weights of the statement model: two taggers in one file, the roles of all tokens, then what belongs to each cue. */
import type { FeatureRows } from '../tagger/feature-rows';
import { SequenceTagger, type Tagging } from '../tagger/sequence-tagger';
import type { CueWindow } from './cue-windows';
import { LINK_FEATURES, linkFeatures, type RoleChances, type RoleLevels } from './link-features';
import { ROLE_FEATURES, roleFeatures } from './role-features';
import type { TokenTraits } from './token-traits';

/** O, then first and further tokens of cue, source and content. */
export const ROLE_LABELS = ['O', 'B-cue', 'I-cue', 'B-source', 'I-source', 'B-content', 'I-content'] as const;

/** Rows of equal width. */
export function rowsOf(hashes: Uint32Array, width: number): FeatureRows {
  const ends = new Uint32Array(hashes.length / width);
  for (let i = 0; i < ends.length; i++) ends[i] = (i + 1) * width;
  return { hashes, ends };
}

/** Runs of tokens in one paragraph, `[first, end)`. */
export function paragraphsOf(traits: TokenTraits): [first: number, end: number][] {
  const out: [number, number][] = [];
  let first = 0;
  for (let i = 1; i <= traits.length; i++) {
    if (i < traits.length && traits.paragraph[i] === traits.paragraph[first]) continue;
    out.push([first, i]);
    first = i;
  }
  return out;
}

/** Marginals over `ROLE_LABELS` → the chance of each role. */
export function roleChances(marginals: Float32Array): RoleChances {
  const n = marginals.length / ROLE_LABELS.length;
  const cue = new Float32Array(n);
  const source = new Float32Array(n);
  const content = new Float32Array(n);
  const begins = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const p = (label: number) => marginals[i * ROLE_LABELS.length + label] ?? 0;
    cue[i] = p(1) + p(2);
    source[i] = p(3) + p(4);
    content[i] = p(5) + p(6);
    begins[i] = p(1) + p(3) + p(5);
  }
  return { cue, source, content, begins };
}

/** Room for the hashes of one reading at a time: to make it anew for every window costs more than to fill it. */
let room = new Uint32Array(0);

function roomFor(size: number): Uint32Array {
  if (room.length < size) room = new Uint32Array(size);
  return room.subarray(0, size);
}

export class StatementModel {
  readonly #roles: SequenceTagger;
  readonly #links: SequenceTagger;

  private constructor(roles: SequenceTagger, links: SequenceTagger) {
    this.#roles = roles;
    this.#links = links;
  }

  /** @throws RangeError where the bytes are no statement weights. */
  static load(bytes: Uint8Array): StatementModel {
    const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    return new StatementModel(SequenceTagger.load(bytes.subarray(4, 4 + size)), SequenceTagger.load(bytes.subarray(4 + size)));
  }

  /** The bytes that `load` reads. */
  static join(roles: Uint8Array, links: Uint8Array): Uint8Array {
    const padding = (4 - (roles.length % 4)) % 4;
    if (padding) throw new RangeError(`The role weights have ${roles.length} bytes, no multiple of 4: pad their bucket sizes.`);
    const bytes = new Uint8Array(4 + roles.length + links.length);
    new DataView(bytes.buffer).setUint32(0, roles.length, true);
    bytes.set(roles, 4);
    bytes.set(links, 4 + roles.length);
    return bytes;
  }

  chances(traits: TokenTraits): RoleChances {
    const hashes = roleFeatures(traits, roomFor(traits.length * ROLE_FEATURES));
    const marginals = new Float32Array(traits.length * ROLE_LABELS.length);
    for (const [first, end] of paragraphsOf(traits)) {
      const rows = rowsOf(hashes.subarray(first * ROLE_FEATURES, end * ROLE_FEATURES), ROLE_FEATURES);
      marginals.set(this.#roles.marginals(this.#roles.emissions(rows)), first * ROLE_LABELS.length);
    }
    return roleChances(marginals);
  }

  /** The scores of the window's tokens, a row a token and a column a label of `LINK_LABELS`. */
  linkScores(traits: TokenTraits, levels: RoleLevels, window: CueWindow, edges: Uint8Array): Float32Array {
    const hashes = roomFor((window.to - window.from) * LINK_FEATURES);
    return this.#links.emissions(rowsOf(linkFeatures(traits, levels, window, edges, hashes), LINK_FEATURES));
  }

  /** Labels a window by its scores. */
  link(scores: Float32Array): Tagging {
    return this.#links.decode(scores);
  }
}
