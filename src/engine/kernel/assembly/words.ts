/** What a single word looks like: whether a dictionary has it, how foreign its letters are, and which words are its likes. */
import { feature } from './hash';

/** As in `common-words.ts`. */
const PROBES = 6;

/** Whether a Bloom filter of `bits` bits has the hash of a word. @param wordClass the number that stands for its class. */
export function hasWord(filter: usize, bits: u32, word: u32, wordClass: u32): bool {
  const step = feature(wordClass, word, 1) | 1;
  let at = feature(wordClass, word, 2);
  for (let probe = 0; probe < PROBES; probe++) {
    const slot = at % bits;
    if ((load<u8>(filter + (slot >>> 3)) & (1 << (slot & 7))) === 0) return false;
    at += step;
  }
  return true;
}

// As in `name-likeness.ts`.
const BUCKETS: u32 = 1 << 14;
const SCALE: f64 = 1.0 / 32.0;
const LONGEST_RUN = 4;
const STEP: f64 = 1.5;
const MOST_STEPS = 3;
/** Stand for the ends of a word: ^ and $. */
const BEGINS: u32 = 0x5e;
const ENDS: u32 = 0x24;

function stepOf(weight: i32): i32 {
  const steps = <i32>Math.floor((<f64>weight * SCALE) / STEP + 0.5);
  return max(-MOST_STEPS, min(MOST_STEPS, steps)) + MOST_STEPS;
}

/** The likeness of a word of so many UTF-16 units: 8 × the step for a person + the step for a place. */
export function likenessOf(weights: usize, word: usize, length: i32): i32 {
  let person: i32 = load<i8>(weights + BUCKETS * 2);
  let place: i32 = load<i8>(weights + BUCKETS * 2 + 1);
  for (let start = -1; start <= length; start++) {
    let hash: u32 = 0;
    const end = min(length + 1, start + LONGEST_RUN);
    for (let i = start; i < end; i++) {
      const unit: u32 = i < 0 ? BEGINS : i === length ? ENDS : load<u16>(word + (i << 1));
      hash = feature(i - start, hash, unit);
      if (i === start) continue;
      const bucket = weights + ((hash & (BUCKETS - 1)) << 1);
      person += load<i8>(bucket);
      place += load<i8>(bucket + 1);
    }
  }
  return 8 * stepOf(person) + stepOf(place);
}

// As in `word-groups.ts`.
const GROUP_BUCKET_BITS = 15;
const GROUP_KEY_BITS = 8;
const GROUP_SEED = 1;

/** Where each bucket of groups starts among the entries, u32 each, and one more for the end. @param sizes a byte a bucket. */
export function startGroups(sizes: usize, out: usize): void {
  const end = sizes + (1 << GROUP_BUCKET_BITS);
  let start: u32 = 0;
  for (let size = sizes; size < end; size++, out += 4) {
    store<u32>(out, start);
    start += load<u8>(size);
  }
  store<u32>(out, start);
}

/** The group of a word by its hash, -1 where it has none. @param starts of the buckets, u32 each. @param keys, groups a byte an entry. */
export function groupOf(starts: usize, keys: usize, groups: usize, word: u32): i32 {
  const hash = feature(GROUP_SEED, word, 0);
  const bucket = starts + ((hash >>> (32 - GROUP_BUCKET_BITS)) << 2);
  const key = (hash >>> (32 - GROUP_BUCKET_BITS - GROUP_KEY_BITS)) & ((1 << GROUP_KEY_BITS) - 1);
  for (let at = load<u32>(bucket), end = load<u32>(bucket, 4); at < end; at++) {
    if (load<u8>(keys + at) === key) return load<u8>(groups + at);
  }
  return -1;
}
