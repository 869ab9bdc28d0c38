/** Where all candidates are mentioned, so that each statement looks only at those beside it. */
import type { Span } from '../../model';
import type { Candidate, Mention } from './speaker-candidates';

export interface Mentioned {
  /** Index among the candidates. */
  candidate: number;
  mention: Mention;
}

export class MentionIndex {
  /** By where they begin. */
  readonly #mentions: Mentioned[] = [];
  /** Those that end behind the last place that was asked for, by where they end, the last one first. */
  readonly #ahead: Mentioned[] = [];
  readonly #counts: number[] = [];
  readonly #byWord = new Map<string, number[]>();
  #longest = 0;

  constructor(candidates: readonly Candidate[]) {
    for (const [i, candidate] of candidates.entries()) this.#note(candidate, i);
    this.#sort();
  }

  #note({ mentions, nameWords, roleWords }: Candidate, candidate: number): void {
    this.#counts[candidate] = 0;
    for (const mention of mentions) {
      this.#mentions.push({ candidate, mention });
      this.#ahead.push({ candidate, mention });
      this.#longest = Math.max(this.#longest, mention.span[1] - mention.span[0]);
    }
    for (const word of new Set([...nameWords, ...roleWords])) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), candidate]);
  }

  #sort(): void {
    this.#mentions.sort((a, b) => a.mention.span[0] - b.mention.span[0]);
    this.#ahead.sort((a, b) => b.mention.span[1] - a.mention.span[1]);
  }

  add(candidate: Candidate, index: number): void {
    this.#note(candidate, index);
    this.#sort();
  }

  /** Those that begin from an offset on, and before another. */
  within(from: number, to: number): Mentioned[] {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.mention.span[0] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while ((this.#mentions[end]?.mention.span[0] ?? to) < to) end++;
    return this.#mentions.slice(low, end);
  }

  /** Those that share characters with a span. */
  touching = ([start, end]: Span): Mentioned[] => this.within(start - this.#longest, end).filter(({ mention }) => mention.span[1] > start);

  /** How often each candidate is mentioned up to an offset, which is never before the last one. */
  countsUpTo(at: number): readonly number[] {
    for (let next = this.#ahead.at(-1); next && next.mention.span[1] <= at; next = this.#ahead.at(-1)) {
      this.#counts[next.candidate] = (this.#counts[next.candidate] ?? 0) + 1;
      this.#ahead.pop();
    }
    return this.#counts;
  }

  /** Those whose name or role has a word. */
  withWord = (word: string): readonly number[] => this.#byWord.get(word) ?? [];
}
