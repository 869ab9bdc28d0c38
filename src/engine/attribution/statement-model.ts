/** The weights of the statement model: two taggers in one file, the roles of all tokens, then what belongs to each cue. */
import { Kernel } from '../kernel/kernel';
import { SequenceTagger, type Tagging } from '../tagger/sequence-tagger';
import type { CueWindow } from './cue-windows';
import type { RoleChances, RoleLevels } from './role-levels';
import { putLevels, putTokens } from './statement-features';
import type { TokenTraits } from './token-traits';

/** O, then first and further tokens of cue, source and content. */
export const ROLE_LABELS = ['O', 'B-cue', 'I-cue', 'B-source', 'I-source', 'B-content', 'I-content'] as const;

const FLOAT = Float32Array.BYTES_PER_ELEMENT;

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
  for (let i = 0, row = 0; i < n; i++, row += ROLE_LABELS.length) {
    const beginsCue = marginals[row + 1] as number;
    const beginsSource = marginals[row + 3] as number;
    const beginsContent = marginals[row + 5] as number;
    cue[i] = beginsCue + (marginals[row + 2] as number);
    source[i] = beginsSource + (marginals[row + 4] as number);
    content[i] = beginsContent + (marginals[row + 6] as number);
    begins[i] = beginsCue + beginsSource + beginsContent;
  }
  return { cue, source, content, begins };
}

export class StatementModel {
  readonly #roles: SequenceTagger;
  readonly #links: SequenceTagger;
  readonly #kernel: Kernel;
  /** What the kernel's memory holds of the weights ends here, what it holds of the article at hand begins. */
  readonly #base: number;

  private constructor(roles: Uint8Array, links: Uint8Array) {
    this.#kernel = new Kernel();
    this.#roles = SequenceTagger.load(roles, this.#kernel);
    this.#links = SequenceTagger.load(links, this.#kernel);
    this.#base = this.#kernel.top;
  }

  /** @throws RangeError where the bytes are no statement weights. */
  static load(bytes: Uint8Array): StatementModel {
    const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    return new StatementModel(bytes.subarray(4, 4 + size), bytes.subarray(4 + size));
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

  /** Makes an article the one at hand, for `linkScores` too. @returns how likely its tokens are what. */
  chances(traits: TokenTraits): RoleChances {
    const kernel = this.#kernel;
    kernel.giveBack(this.#base);
    putTokens(kernel, traits);
    const { top } = kernel;
    const length = traits.length * ROLE_LABELS.length;
    const room = kernel.take((kernel.sizes.roleFeatures + 2 * length + 2 * ROLE_LABELS.length) * FLOAT);
    const out = kernel.take(length * FLOAT);
    kernel.run.roleMarginals(this.#roles.model, room, out);
    const chances = roleChances(kernel.floats(out, length));
    kernel.giveBack(top);
    return chances;
  }

  /**
   * The scores of the tokens of each window of the article at hand, a row a token and a column a label of `LINK_LABELS`.
   * @param edges see `cueEdges`.
   */
  linkScores(levels: RoleLevels, windows: readonly CueWindow[], edges: Uint8Array): Float32Array[] {
    const kernel = this.#kernel;
    putLevels(kernel, levels, edges);
    const { top } = kernel;
    return windows.map(({ first, end, core, from, to }) => {
      const rows = to - from;
      const room = kernel.take(rows * kernel.sizes.linkFeatures * FLOAT);
      const length = rows * this.#links.labels.length;
      const out = kernel.take(length * FLOAT);
      kernel.run.scoreLinks(this.#links.model, first, end, core, from, to, room, out);
      const scores = kernel.floats(out, length).slice();
      kernel.giveBack(top);
      return scores;
    });
  }

  /** Labels a window by its scores. */
  link(scores: Float32Array): Tagging {
    return this.#links.decode(scores);
  }
}
