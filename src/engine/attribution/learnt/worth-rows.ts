/** The features by which a statement that the learnt reader proposes is told to be one, or none. */
import type { Range } from '../passage';
import { writeCue } from './cue-rows';
import { type RowWriter, step } from './rows';
import { type Candidate, lemmaOf, type Sight, useOf } from './sight';

/** What is read around a candidate. */
export interface Proposal {
  candidate: Candidate;
  content: readonly Range[];
  source: Range | null;
  /** How sure the content is, 0..1. */
  sure: number;
}

const CHANCES = [0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.96] as const;
const LENGTHS = [2, 3, 4, 6, 10, 20, 40] as const;
const NEAR = [1, 2, 4, 8, 16] as const;
const SHARES = [0.01, 0.2, 0.35, 0.5, 0.7] as const;
const COVERS = [0.01, 0.5, 0.99] as const;
const BEFORE = 9;
/** Templates of these rows begin here: those of the cue come first. */
const FIRST = 100;

/** Counts words of ranges of tokens. */
export class WordCounter {
  readonly #before: Int32Array;

  constructor({ passage: { tokens } }: Pick<Sight, 'passage'>) {
    this.#before = new Int32Array(tokens.length + 1);
    for (const [i, { kind }] of tokens.entries()) this.#before[i + 1] = (this.#before[i] ?? 0) + (kind === 'sign' ? 0 : 1);
  }

  in(ranges: readonly Range[]): number {
    let sum = 0;
    for (const [from, to] of ranges) sum += (this.#before[to] ?? 0) - (this.#before[from] ?? 0);
    return sum;
  }

  common(some: readonly Range[], others: readonly Range[]): number {
    let sum = 0;
    for (const [from, to] of some)
      for (const [first, end] of others) if (first < to && from < end) sum += this.in([[Math.max(from, first), Math.min(to, end)]]);
    return sum;
  }

  /** Which part of the words of both is shared, 0..1. */
  share(some: readonly Range[], others: readonly Range[]): number {
    const common = this.common(some, others);
    return common / (this.in(some) + this.in(others) - common || 1);
  }
}

/** Writes the row of a proposal. */
export function writeWorth(rows: RowWriter, sight: Sight, counter: WordCounter, { candidate, content, source, sure }: Proposal): void {
  const { word, bare, name, quote, that, preposition, sign } = sight;
  const { end, first, hit, reason } = candidate;
  const lemma = lemmaOf(sight, candidate);
  const use = useOf(hit);
  const from = content[0]?.[0] ?? -1;
  const to = content.at(-1)?.[1] ?? -1;
  const length = step(to - from, LENGTHS);
  const words = counter.in(content);
  let most = 0;
  let covered = 0;
  for (const known of sight.known) {
    most = Math.max(most, counter.share(content, known.content));
    covered = Math.max(covered, counter.common(content, known.content) / (words || 1));
  }
  const shared = step(most, SHARES);
  const cover = step(covered, COVERS);
  const chance = step(candidate.chance, CHANCES);
  const certain = step(sure, CHANCES);
  const opening = sight.at(word, from);
  const far = from >= end ? step(from - end, NEAR) : BEFORE;
  const speaks = source ? sight.at(name, source[0]) * 2 + sight.speaker(source[0]) : BEFORE;
  const side = source ? (source[0] < first ? 1 : 2) : 0;
  const thats = sight.at(that, from - 1) * 4 + sight.at(that, from);
  writeCue(rows, sight, candidate);
  rows.startAt(FIRST);
  rows.add(chance);
  rows.add(certain);
  rows.add(chance, certain);
  rows.add(certain, lemma);
  rows.add(length, use);
  rows.add(length, lemma);
  rows.add(opening, use);
  rows.add(opening, lemma);
  rows.add(opening);
  rows.add(sight.at(bare, from));
  rows.add(sight.at(word, to), use);
  rows.add(sight.at(word, to - 1));
  rows.add(sight.at(sign, to), length);
  rows.add(shared, cover);
  rows.add(shared, use);
  rows.add(cover, use);
  rows.add(cover, lemma);
  rows.add(shared * 4 + cover, reason);
  rows.add(far, use);
  rows.add(far, lemma);
  rows.add(far, length);
  rows.add(source ? sight.at(word, source[0]) : 1, lemma);
  rows.add(speaks, use);
  rows.add(side, use);
  rows.add(side, lemma);
  rows.add(thats, use);
  rows.add(thats, lemma);
  rows.add(sight.at(quote, from), use);
  rows.add(sight.at(quote, from) * 8 + sight.at(quote, to - 1), length);
  rows.add(sight.at(preposition, from - 1) ? sight.at(word, from - 1) : 0, lemma);
  rows.add(sight.at(word, from - 1), use);
  rows.add(sight.at(sight.suffix, from), lemma);
  rows.add(sight.at(name, from), lemma);
  rows.endRow();
}
