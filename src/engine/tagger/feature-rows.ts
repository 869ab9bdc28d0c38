/** The features of a sequence, a row a token, flat: what taggers read and what training reads. */

export interface FeatureRows {
  /** Feature hashes of all rows, one row after the other. */
  hashes: Uint32Array;
  /** Row `i` is `hashes[ends[i - 1] ?? 0 .. ends[i])`. */
  ends: Uint32Array;
}

/** Collects rows: `add` features, then `endRow`, for each token in turn. */
export class FeatureRowsBuilder {
  #hashes = new Uint32Array(4096);
  #length = 0;
  #ends: number[] = [];

  add(hash: number): void {
    if (this.#length === this.#hashes.length) {
      const grown = new Uint32Array(this.#hashes.length * 2);
      grown.set(this.#hashes);
      this.#hashes = grown;
    }
    this.#hashes[this.#length++] = hash;
  }

  endRow(): void {
    this.#ends.push(this.#length);
  }

  /** The rows so far; the builder is then empty again. */
  take(): FeatureRows {
    const rows = { hashes: this.#hashes.slice(0, this.#length), ends: Uint32Array.from(this.#ends) };
    this.#length = 0;
    this.#ends = [];
    return rows;
  }
}
