/** Remembers rows of scores by a key of two hashes: an open-addressing table in typed arrays, forgotten as a whole when it is full. */

/** What the words of one article take. */
const FIRST_ROWS = 1024;
const MOST_ROWS = 8192;

export class ScoreMemo {
  readonly #width: number;
  #rows = FIRST_ROWS;
  #used = 0;
  #keys = new Uint32Array(FIRST_ROWS * 2);
  #taken = new Uint8Array(FIRST_ROWS);
  scores: Float32Array;
  /** Whether the row that `find` returned last is new: all zero, for the caller to fill. */
  isNew = false;

  /** @param width scores a row. */
  constructor(width: number) {
    this.#width = width;
    this.scores = new Float32Array(FIRST_ROWS * width);
  }

  /** Where the row of a key begins in `scores`, until the next call. */
  find(a: number, b: number): number {
    let row = this.#rowOf(a, b);
    this.isNew = this.#taken[row] === 0;
    if (this.isNew) {
      if (this.#used * 4 >= this.#rows * 3) {
        this.#makeRoom();
        row = this.#rowOf(a, b);
      }
      this.#used++;
      this.#taken[row] = 1;
      this.#keys[row * 2] = a;
      this.#keys[row * 2 + 1] = b;
    }
    return row * this.#width;
  }

  /** The row that holds a key, or the free one where it belongs. */
  #rowOf(a: number, b: number): number {
    const keys = this.#keys;
    const mask = this.#rows - 1;
    let row = (a ^ (b >>> 7)) & mask;
    while (this.#taken[row] !== 0 && (keys[row * 2] !== a >>> 0 || keys[row * 2 + 1] !== b >>> 0)) row = (row + 1) & mask;
    return row;
  }

  #makeRoom(): void {
    const { scores } = this;
    const [keys, taken, rows, width] = [this.#keys, this.#taken, this.#rows, this.#width];
    const grows = rows < MOST_ROWS;
    this.#rows = grows ? rows * 2 : rows;
    this.#keys = new Uint32Array(this.#rows * 2);
    this.#taken = new Uint8Array(this.#rows);
    this.scores = new Float32Array(this.#rows * width);
    this.#used = 0;
    for (let row = 0; grows && row < rows; row++) {
      if (taken[row] === 0) continue;
      const [a, b] = [keys[row * 2] as number, keys[row * 2 + 1] as number];
      const to = this.#rowOf(a, b);
      this.#taken[to] = 1;
      this.#keys[to * 2] = a;
      this.#keys[to * 2 + 1] = b;
      this.scores.set(scores.subarray(row * width, (row + 1) * width), to * width);
      this.#used++;
    }
  }
}
