/** A set of forms that is searched at a place in the text, longest first. */
export class WordSet {
  readonly #forms = new Set<string>();
  #longest = 0;

  constructor(...lists: string[]) {
    for (const form of lists.join(' ').split(/\s+/)) {
      if (!form) continue;
      this.#forms.add(form);
      this.#longest = Math.max(this.#longest, form.length);
    }
  }

  has(form: string): boolean {
    return this.#forms.has(form);
  }

  /** Length of the longest form that begins at an offset; 0 where none does. */
  at(text: string, offset: number): number {
    for (let length = Math.min(this.#longest, text.length - offset); length > 0; length--)
      if (this.#forms.has(text.slice(offset, offset + length))) return length;
    return 0;
  }

  /** Length of the longest form that ends at an offset; 0 where none does. */
  before(text: string, offset: number): number {
    for (let length = Math.min(this.#longest, offset); length > 0; length--)
      if (this.#forms.has(text.slice(offset - length, offset))) return length;
    return 0;
  }
}
