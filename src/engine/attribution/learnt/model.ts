/**
 * The weights of the learnt reader: three taggers in one file, behind hashes of the words that may be cues though no list has them.
 *
 * The file: how many hashes (uint32), the hashes, then each tagger with its length in bytes before it (uint32).
 */
import { Kernel } from '../../kernel/kernel';
import { SequenceTagger } from '../../tagger/sequence-tagger';

/** Of a word, and of a proposal: whether it is one. */
export const YES_OR_NO = ['no', 'yes'] as const;
/** Of the tokens of a cue's window. */
export const CONTENT_LABELS = ['O', 'source', 'B-content', 'I-content'] as const;
export const LABEL = { none: 0, source: 1, begins: 2, goesOn: 3 } as const;

const SIZE = Uint32Array.BYTES_PER_ELEMENT;

export interface OverlookedModel {
  words: ReadonlySet<number>;
  /** Which words are cues. */
  cues: SequenceTagger;
  /** Where the content of a cue begins and ends. */
  content: SequenceTagger;
  /** Which proposals are statements. */
  worth: SequenceTagger;
}

/** The bytes that `loadOverlooked` reads. @param taggers of cues, of contents, of proposals, each of a length that 4 divides. */
export function encodeOverlooked(words: readonly number[], taggers: readonly Uint8Array[]): Uint8Array {
  const length = taggers.reduce((sum, tagger) => sum + SIZE + tagger.length, SIZE * (1 + words.length));
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, words.length, true);
  for (const [i, word] of words.entries()) view.setUint32(SIZE * (1 + i), word, true);
  let at = SIZE * (1 + words.length);
  for (const tagger of taggers) {
    view.setUint32(at, tagger.length, true);
    bytes.set(tagger, at + SIZE);
    at += SIZE + tagger.length;
  }
  return bytes;
}

/** @throws RangeError where the bytes are no such weights. */
export function loadOverlooked(bytes: Uint8Array): OverlookedModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kernel = new Kernel();
  const count = view.getUint32(0, true);
  const words = new Set<number>();
  for (let i = 0; i < count; i++) words.add(view.getInt32(SIZE * (1 + i), true));
  let at = SIZE * (1 + count);
  const next = () => {
    const length = view.getUint32(at, true);
    const tagger = SequenceTagger.load(bytes.subarray(at + SIZE, at + SIZE + length), kernel);
    at += SIZE + length;
    return tagger;
  };
  return { words, cues: next(), content: next(), worth: next() };
}

const models = new WeakMap<Uint8Array, OverlookedModel>();

/** The model of these bytes, loaded at the first call. */
export function overlookedModel(weights: Uint8Array): OverlookedModel {
  const known = models.get(weights);
  if (known) return known;
  const model = loadOverlooked(weights);
  models.set(weights, model);
  return model;
}
