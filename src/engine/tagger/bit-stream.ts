/** Numbers as runs of bits: small ones short (Rice codes), lowest bit first. */

export class BitWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  #bit(bit: number): void {
    const at = this.#length >> 3;
    if (at === this.#bytes.length) {
      const longer = new Uint8Array(at * 2);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes[at] = (this.#bytes[at] as number) | (bit << (this.#length & 7));
    this.#length++;
  }

  bits(value: number, count: number): void {
    for (let i = 0; i < count; i++) this.#bit((value >>> i) & 1);
  }

  /** As many ones as `value` has times 2 to the power of `k`, a zero, and the rest in `k` bits. */
  rice(value: number, k: number): void {
    for (let q = value >>> k; q > 0; q--) this.#bit(1);
    this.#bit(0);
    this.bits(value, k);
  }

  take(): Uint8Array {
    return this.#bytes.slice(0, (this.#length + 7) >> 3);
  }
}

export class BitReader {
  readonly #bytes: Uint8Array;
  #at: number;
  #held = 0;
  #count = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** Holds at least 24 bits. */
  #fill(): void {
    while (this.#count < 24) {
      this.#held |= (this.#bytes[this.#at++] ?? 0) << this.#count;
      this.#count += 8;
    }
  }

  #drop(count: number): void {
    this.#held >>>= count;
    this.#count -= count;
  }

  /** @param count at most 24. */
  bits(count: number): number {
    this.#fill();
    const value = this.#held & ((1 << count) - 1);
    this.#drop(count);
    return value;
  }

  rice(k: number): number {
    let q = 0;
    for (;;) {
      this.#fill();
      const zeros = ~this.#held;
      const ones = 31 - Math.clz32(zeros & -zeros);
      if (ones < 24) {
        q += ones;
        this.#drop(ones + 1);
        return (q << k) | this.bits(k);
      }
      if (this.isSpent) return q;
      q += 24;
      this.#drop(24);
    }
  }

  /** Whether more was read than there is; some bytes are read ahead. */
  get isSpent(): boolean {
    return this.#at > this.#bytes.length + 4;
  }
}

/** The `k` that suits numbers with this mean. */
export const riceParameter = (mean: number): number => Math.max(0, Math.min(24, Math.round(Math.log2(Math.max(1, mean * Math.LN2)))));
