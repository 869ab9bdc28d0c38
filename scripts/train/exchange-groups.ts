/**
 * Groups words that stand in the same places: exchange clustering (Martin, Liermann and Ney 1998), which moves each word to the group in
 * which a bigram model of groups tells the text best, until few words move.
 */

/** Counts of pairs of neighbours in a text, in the order of the pairs. */
export interface Bigrams {
  /** Words are numbered from 0 on, beginning with those that are to be grouped. */
  before: Uint32Array;
  after: Uint32Array;
  counts: Uint32Array;
}

/** Counts the neighbours in sentences of numbered words; before the first and after the last of a sentence stands the word `edge`. */
export function countBigrams(sentences: Iterable<Int32Array>, edge: number): Bigrams {
  const counts = new Map<number, number>();
  const width = edge + 1;
  const count = (before: number, after: number) => {
    const pair = before * width + after;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  };
  for (const sentence of sentences) {
    let last = edge;
    for (const word of sentence) {
      count(last, word);
      last = word;
    }
    count(last, edge);
  }
  const pairs = Float64Array.from(counts.keys()).sort();
  return {
    before: Uint32Array.from(pairs, (pair) => Math.floor(pair / width)),
    after: Uint32Array.from(pairs, (pair) => pair % width),
    counts: Uint32Array.from(pairs, (pair) => counts.get(pair) ?? 0),
  };
}

/** The neighbours of each word on one side: those of word `w` are at `[starts[w], starts[w + 1])`. */
interface Neighbours {
  starts: Uint32Array;
  words: Uint32Array;
  counts: Uint32Array;
}

function neighboursOf(from: Uint32Array, to: Uint32Array, counts: Uint32Array, total: number): Neighbours {
  const starts = new Uint32Array(total + 1);
  for (const word of from) starts[word + 1] = (starts[word + 1] as number) + 1;
  for (let word = 0; word < total; word++) starts[word + 1] = (starts[word + 1] as number) + (starts[word] as number);
  const next = starts.slice();
  const words = new Uint32Array(from.length);
  const sums = new Uint32Array(from.length);
  for (let i = 0; i < from.length; i++) {
    const word = from[i] as number;
    const slot = next[word] as number;
    next[word] = slot + 1;
    words[slot] = to[i] as number;
    sums[slot] = counts[i] as number;
  }
  return { starts, words, counts: sums };
}

const LARGEST_TABLE = 2 ** 22;

/** n log n, looked up. @param most how large a count may be. */
function entropyTable(most: number): (count: number) => number {
  const size = Math.min(most + 1, LARGEST_TABLE);
  const table = new Float64Array(size);
  for (let n = 2; n < size; n++) table[n] = n * Math.log(n);
  return (count) => (count < size ? (table[count] as number) : count * Math.log(count));
}

/** How often the groups of the neighbours on one side occur beside a word, and which groups these are. */
class GroupCounts {
  readonly counts: Int32Array;
  readonly groups: number[] = [];

  constructor(size: number) {
    this.counts = new Int32Array(size);
  }

  /** Counts anew. Returns how often the word stands beside itself, which is not counted. */
  collect(word: number, { starts, words, counts }: Neighbours, groupOf: Int32Array): number {
    for (const group of this.groups) this.counts[group] = 0;
    this.groups.length = 0;
    let itself = 0;
    for (let i = starts[word] as number, end = starts[word + 1] as number; i < end; i++) {
      const other = words[i] as number;
      if (other === word) {
        itself = counts[i] as number;
        continue;
      }
      const group = groupOf[other] as number;
      if (this.counts[group] === 0) this.groups.push(group);
      this.counts[group] = (this.counts[group] as number) + (counts[i] as number);
    }
    return itself;
  }
}

export interface GroupOptions {
  /** Words `[0, grouped)` are to be grouped, and each further one is a group of its own. */
  grouped: number;
  /** All words. */
  total: number;
  /** Into so many groups. */
  groups: number;
  /** Passes over all words at most. */
  passes: number;
  /** Hears after each pass how many words it moved. */
  log?: (line: string) => void;
}

/** A pass that moves less than this share of the words is the last. */
const FEW = 1 / 200;

/** The group of each word that is to be grouped. The same counts give the same groups. */
export function groupWords(bigrams: Bigrams, { grouped, total, groups, passes, log }: GroupOptions): Int32Array {
  const weigh = entropyTable(bigrams.counts.reduce((sum, count) => sum + count, 0));
  const size = groups + total - grouped;
  const befores = neighboursOf(bigrams.after, bigrams.before, bigrams.counts, total);
  const afters = neighboursOf(bigrams.before, bigrams.after, bigrams.counts, total);
  const groupOf = Int32Array.from({ length: total }, (_, word) => (word < grouped ? word % groups : groups + word - grouped));
  // How often a group follows another, as a table from either side, and how often it stands first or second.
  const follows = new Int32Array(size * size);
  const precedes = new Int32Array(size * size);
  const asFirst = new Float64Array(size);
  const asSecond = new Float64Array(size);
  const firsts = new Float64Array(total);
  const seconds = new Float64Array(total);
  const addPair = (first: number, second: number, count: number) => {
    follows[first * size + second] = (follows[first * size + second] as number) + count;
    precedes[second * size + first] = (precedes[second * size + first] as number) + count;
  };
  for (let i = 0; i < bigrams.counts.length; i++) {
    const [before, after, count] = [bigrams.before[i] as number, bigrams.after[i] as number, bigrams.counts[i] as number];
    const [first, second] = [groupOf[before] as number, groupOf[after] as number];
    addPair(first, second, count);
    firsts[before] = (firsts[before] as number) + count;
    seconds[after] = (seconds[after] as number) + count;
    asFirst[first] = (asFirst[first] as number) + count;
    asSecond[second] = (asSecond[second] as number) + count;
  }
  const left = new GroupCounts(size);
  const right = new GroupCounts(size);
  let itself = 0;

  /** Puts a word, whose neighbours are counted, into a group, or takes it out: `sign` 1 or -1. */
  const move = (word: number, group: number, sign: number) => {
    for (const other of left.groups) addPair(other, group, sign * (left.counts[other] as number));
    for (const other of right.groups) addPair(group, other, sign * (right.counts[other] as number));
    addPair(group, group, sign * itself);
    asFirst[group] = (asFirst[group] as number) + sign * (firsts[word] as number);
    asSecond[group] = (asSecond[group] as number) + sign * (seconds[word] as number);
  };

  /** How much better the text is told with the word in the group than without it. */
  const gain = (word: number, group: number): number => {
    const [first, second] = [asFirst[group] as number, asSecond[group] as number];
    let sum = weigh(first) - weigh(first + (firsts[word] as number)) + weigh(second) - weigh(second + (seconds[word] as number));
    const row = group * size;
    for (const other of left.groups) {
      if (other === group) continue;
      const count = precedes[row + other] as number;
      sum += weigh(count + (left.counts[other] as number)) - weigh(count);
    }
    for (const other of right.groups) {
      if (other === group) continue;
      const count = follows[row + other] as number;
      sum += weigh(count + (right.counts[other] as number)) - weigh(count);
    }
    const inside = follows[row + group] as number;
    return sum + weigh(inside + (left.counts[group] as number) + (right.counts[group] as number) + itself) - weigh(inside);
  };

  for (let pass = 1; pass <= passes; pass++) {
    let moved = 0;
    for (let word = 0; word < grouped; word++) {
      left.collect(word, befores, groupOf);
      itself = right.collect(word, afters, groupOf);
      const old = groupOf[word] as number;
      move(word, old, -1);
      let best = old;
      let most = Number.NEGATIVE_INFINITY;
      for (let group = 0; group < groups; group++) {
        const gained = gain(word, group);
        if (gained > most) {
          most = gained;
          best = group;
        }
      }
      groupOf[word] = best;
      move(word, best, 1);
      if (best !== old) moved++;
    }
    log?.(`pass ${pass}: ${moved} words moved`);
    if (moved < grouped * FEW) break;
  }
  return groupOf.slice(0, grouped);
}
