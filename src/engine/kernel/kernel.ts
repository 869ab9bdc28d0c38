/**
 * The taggers' arithmetic as WebAssembly: hashes of features, sums of weights, chains. In a browser's popup all code runs for the first time,
 * and JavaScript is then interpreted, ten times slower than later; WebAssembly is compiled before it runs.
 *
 * `assembly/` has its source, `scripts/build-kernel.ts` makes `kernel-code.ts` of it.
 */
import { KERNEL_CODE } from './kernel-code';

/** Addresses and sizes are in bytes. See `assembly/index.ts`. */
interface KernelFunctions {
  memory: WebAssembly.Memory;
  ROLE_FEATURES: WebAssembly.Global<'i32'>;
  LINK_FEATURES: WebAssembly.Global<'i32'>;
  WORD_FIELDS: WebAssembly.Global<'i32'>;
  ROW: WebAssembly.Global<'i32'>;
  TOKEN_ARRAYS: WebAssembly.Global<'i32'>;
  firstFree(): number;
  spreadWeights(sizes: number, buckets: number, keys: number, masks: number, weights: number, starts: number, rows: number): void;
  scoreRows(model: number, hashes: number, ends: number, rows: number, out: number): void;
  chainMarginals(model: number, scores: number, rows: number, room: number, out: number): void;
  bestChain(model: number, scores: number, rows: number, room: number, out: number): void;
  hasWord(filter: number, bits: number, word: number, wordClass: number): number;
  likenessOf(weights: number, word: number, length: number): number;
  startGroups(sizes: number, out: number): void;
  groupOf(starts: number, keys: number, groups: number, word: number): number;
  setTokens(from: number, count: number, speechLists: number): void;
  writeRoleRows(out: number): void;
  roleMarginals(model: number, room: number, out: number): void;
  setLevels(from: number): void;
  writeLinkRows(first: number, end: number, core: number, from: number, to: number, out: number): void;
  setNames(words: number, wordOf: number, lists: number, count: number, hasSetting: number, setting: number): void;
  writeNameRow(at: number, first: number, end: number, kind: number, isBlurred: number, out: number): number;
  scoreNames(model: number, first: number, end: number, kind: number, room: number, out: number): void;
  scoreLinks(model: number, first: number, end: number, core: number, from: number, to: number, room: number, out: number): void;
}

let compiled: WebAssembly.Module | null = null;

function kernelModule(): WebAssembly.Module {
  if (compiled) return compiled;
  const code = atob(KERNEL_CODE);
  const bytes = new Uint8Array(code.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = code.charCodeAt(i);
  compiled = new WebAssembly.Module(bytes);
  return compiled;
}

const PAGE = 65_536;
const ALIGNMENT = 8;

/** A kernel with a memory of its own, which is taken from its bottom up and given back from the top down. */
export class Kernel {
  readonly run: KernelFunctions;
  readonly sizes: {
    /** Features a token for the role tagger, and a token of a window for the link tagger. */
    roleFeatures: number;
    linkFeatures: number;
    /** Numbers a token that `setTokens` has room for. */
    tokenArrays: number;
    /** Numbers that `setNames` wants of each word. */
    wordFields: number;
    /** Bytes of a feature's weights. */
    row: number;
  };
  #top: number;

  constructor() {
    const { exports } = new WebAssembly.Instance(kernelModule());
    this.run = exports as unknown as KernelFunctions;
    const { ROLE_FEATURES, LINK_FEATURES, TOKEN_ARRAYS, WORD_FIELDS, ROW } = this.run;
    this.sizes = {
      roleFeatures: ROLE_FEATURES.value,
      linkFeatures: LINK_FEATURES.value,
      tokenArrays: TOKEN_ARRAYS.value,
      wordFields: WORD_FIELDS.value,
      row: ROW.value,
    };
    this.#top = this.run.firstFree();
  }

  /** What is taken so far ends here: `giveBack` wants it. */
  get top(): number {
    return this.#top;
  }

  /** The address of so many bytes, not cleared. Arrays made before may be detached: make them anew. */
  take(bytes: number): number {
    const at = this.#top;
    this.#top = (at + bytes + ALIGNMENT - 1) & -ALIGNMENT;
    const missing = this.#top - this.run.memory.buffer.byteLength;
    if (missing > 0) this.run.memory.grow(Math.ceil(missing / PAGE));
    return at;
  }

  /** Everything that was taken from `top` on is free again. */
  giveBack(top: number): void {
    this.#top = top;
  }

  /** Puts an array into memory. @returns its address. */
  put({ buffer, byteOffset, byteLength }: ArrayBufferView): number {
    const at = this.take(byteLength);
    this.bytes(at, byteLength).set(new Uint8Array(buffer, byteOffset, byteLength));
    return at;
  }

  // Views on the memory, until the next `take`.

  bytes(at: number, length: number): Uint8Array {
    return new Uint8Array(this.run.memory.buffer, at, length);
  }

  units(at: number, length: number): Uint16Array {
    return new Uint16Array(this.run.memory.buffer, at, length);
  }

  ints(at: number, length: number): Int32Array {
    return new Int32Array(this.run.memory.buffer, at, length);
  }

  unsigned(at: number, length: number): Uint32Array {
    return new Uint32Array(this.run.memory.buffer, at, length);
  }

  floats(at: number, length: number): Float32Array {
    return new Float32Array(this.run.memory.buffer, at, length);
  }
}
