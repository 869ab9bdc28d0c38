/** Writes the features of the learnt reader's taggers, a row at a time: each call of `add` is the next template. */
import { feature } from '../../tagger/feature-hash';
import { type FeatureRows, FeatureRowsBuilder } from '../../tagger/feature-rows';

export class RowWriter {
  readonly #rows = new FeatureRowsBuilder();
  #template = 0;

  /** @param first keeps the templates of one tagger's rows apart from those of rows that it shares. */
  startAt(first: number): this {
    this.#template = first;
    return this;
  }

  add(value: number, second = 0): void {
    this.#rows.add(feature(this.#template++, value, second));
  }

  endRow(): void {
    this.#rows.endRow();
  }

  take(): FeatureRows {
    return this.#rows.take();
  }
}

/** The step of a distance in tokens: exact when near, then coarser. */
export function step(distance: number, steps: readonly number[]): number {
  let i = 0;
  while (i < steps.length && distance >= (steps[i] as number)) i++;
  return i;
}
