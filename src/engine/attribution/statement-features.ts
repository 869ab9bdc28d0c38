/** The features of the statement model's two taggers, which the kernel makes of the tokens' traits. */
import type { Kernel } from '../kernel/kernel';
import type { CueWindow } from './cue-windows';
import type { RoleLevels } from './role-levels';
import type { TokenTraits } from './token-traits';

const INT = Int32Array.BYTES_PER_ELEMENT;

/** Writes arrays of one length one behind the other. */
function write(kernel: Kernel, from: number, arrays: readonly (Int32Array | Uint8Array)[]): void {
  for (const [i, array] of arrays.entries()) kernel.ints(from + i * array.length * INT, array.length).set(array);
}

/** Makes an article the one at hand: what the kernel says from now on is about its tokens, until their memory is given back. */
export function putTokens(kernel: Kernel, traits: TokenTraits): void {
  const { run, sizes } = kernel;
  const { length: n, lexicon, sentence } = traits;
  const from = kernel.take(n * sizes.tokenArrays * INT + ((sentence[n - 1] ?? 0) + 1) * INT);
  const given = [
    traits.word,
    traits.suffix,
    traits.prefix,
    traits.shape,
    traits.skeleton,
    traits.quote,
    traits.quoteIndex,
    traits.cueList,
    sentence,
    traits.paragraph,
    traits.opensClause,
  ];
  write(kernel, from, given);
  run.setTokens(from, n, lexicon.speech);
}

/** Tells the kernel how likely each token of the article at hand is what. @param edges see `cueEdges`. */
export function putLevels(kernel: Kernel, levels: RoleLevels, edges: Uint8Array): void {
  const n = edges.length;
  const given = [levels.cue, levels.source, levels.content, levels.begins, levels.roles, edges];
  const from = kernel.take(n * given.length * INT);
  write(kernel, from, given);
  kernel.run.setLevels(from);
}

/** Hashes that the kernel writes, copied out of its memory. */
function written(kernel: Kernel, length: number, write: (out: number) => void): Uint32Array {
  const out = kernel.take(length * INT);
  write(out);
  return kernel.unsigned(out, length).slice();
}

/** For training: feature hashes of all tokens, `kernel.sizes.roleFeatures` each. */
export function roleFeatures(kernel: Kernel, traits: TokenTraits): Uint32Array {
  const { top } = kernel;
  putTokens(kernel, traits);
  const hashes = written(kernel, traits.length * kernel.sizes.roleFeatures, (out) => kernel.run.writeRoleRows(out));
  kernel.giveBack(top);
  return hashes;
}

/** For training: feature hashes of the tokens of each window, `kernel.sizes.linkFeatures` each. @param edges see `cueEdges`. */
export function linkFeatures(
  kernel: Kernel,
  traits: TokenTraits,
  levels: RoleLevels,
  windows: readonly CueWindow[],
  edges: Uint8Array,
): Uint32Array[] {
  const { top } = kernel;
  putTokens(kernel, traits);
  putLevels(kernel, levels, edges);
  const hashes = windows.map(({ first, end, core, from, to }) =>
    written(kernel, (to - from) * kernel.sizes.linkFeatures, (out) => kernel.run.writeLinkRows(first, end, core, from, to, out)),
  );
  kernel.giveBack(top);
  return hashes;
}
