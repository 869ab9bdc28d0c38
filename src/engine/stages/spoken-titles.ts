/** The titles that came with the names of those who spoke, by which they may be meant alone later: «وزير التنمية» after «وزير التنمية والاستثمار». */
import type { CueGrammar } from '../../languages/pack-statements';

/** What is shorter may mean anybody. */
const LEAST_WORDS = 2;
/** A word has at least so many letters behind a letter that is joined to it. */
const LEAST_LETTERS = 3;

interface Title {
  head: string;
  /** Its words as they stand, without their articles, and without what is joined to them. */
  words: ReadonlySet<string>;
  speaker: number;
}

export class SpokenTitles {
  readonly #titles: Title[] = [];
  readonly #bare: (word: string) => string;
  readonly #joined: readonly string[];

  /** @param bare a word without its article. */
  constructor(bare: (word: string) => string, { joinedPrepositions = [], joinedConjunctions = [] }: Partial<CueGrammar> = {}) {
    this.#bare = bare;
    this.#joined = [...joinedPrepositions, ...joinedConjunctions];
  }

  /** «بمجلس»: the word, and what it may be without its first letter. */
  #formsOf(word: string): string[] {
    const inner = this.#joined.filter((letter) => word.startsWith(letter) && word.length >= letter.length + LEAST_LETTERS);
    return [word, ...inner.map((letter) => word.slice(letter.length))].map(this.#bare);
  }

  /** @param title folded. */
  note(title: readonly string[], speaker: number): void {
    const [head = ''] = title;
    if (title.length >= LEAST_WORDS)
      this.#titles.push({ head: this.#bare(head), words: new Set(title.flatMap((word) => this.#formsOf(word))), speaker });
  }

  /** Whose title all words of a source are, its first one first; null where they are nobody's or of two. @param source folded. */
  speakerOf(source: readonly string[]): number | null {
    const [head = ''] = source;
    if (source.length < LEAST_WORDS) return null;
    const owners = this.#titles.filter(
      (title) => title.head === this.#bare(head) && source.every((word) => title.words.has(this.#bare(word))),
    );
    const speakers = new Set(owners.map(({ speaker }) => speaker));
    return speakers.size === 1 ? (owners[0]?.speaker ?? null) : null;
  }
}
