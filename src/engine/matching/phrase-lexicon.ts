/** Looks word lists up in folded tokens: phrases by category, with open endings where an entry has a hyphen. */
import { foldWord } from './fold-name';

export interface Entry<Category> {
  category: Category;
  /** The phrase as the list has it. */
  phrase: string;
  /** Folded words; one that ends or begins with "-" is open on that side. */
  words: readonly string[];
}

/** A phrase found in a text. */
export interface PhraseMatch<Category> {
  category: Category;
  phrase: string;
  /** How many tokens it covers. */
  length: number;
}

const PIECE = /[\p{L}\p{M}\p{N}_]+|[^\s]/gu;
/** Words alone, one space between them: no hyphen, no sign. */
const WORDS = /^[\p{L}\p{M}\p{N}_]+(?: [\p{L}\p{M}\p{N}_]+)*$/u;
const STEM = 3;
const NONE: readonly never[] = [];

/** The phrases of a list, which commas part. */
export const phrasesOf = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

function foldPhrase(phrase: string): string[] {
  // folded as a whole, which is quicker
  if (WORDS.test(phrase)) return foldWord(phrase).split(' ');
  return phrase.split(' ').flatMap((word) => {
    const pieces = (word.replace(/^-|-$/g, '').match(PIECE) ?? []).map(foldWord);
    const last = pieces.length - 1;
    return pieces.map((piece, i) => `${i === 0 && word.startsWith('-') ? '-' : ''}${piece}${i === last && word.endsWith('-') ? '-' : ''}`);
  });
}

const agrees = (entry: string, word: string | undefined): boolean =>
  word !== undefined &&
  (entry.endsWith('-') ? word.startsWith(entry.slice(0, -1)) : entry.startsWith('-') ? word.endsWith(entry.slice(1)) : entry === word);

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Word lists of a pack, indexed once. */
export class PhraseLexicon<Category extends string> {
  readonly #exact = new Map<string, Entry<Category>[]>();
  /** Open endings by their first letters. */
  readonly #open = new Map<string, Entry<Category>[]>();
  readonly #endings: Entry<Category>[] = [];

  /** @throws where an open entry has fewer than three letters: it would match half of the language. */
  constructor(lists: Readonly<Partial<Record<Category, string>>>) {
    for (const [category, phrases] of Object.entries(lists) as [Category, string][]) {
      for (const phrase of phrasesOf(phrases)) {
        const words = foldPhrase(phrase);
        const first = words[0] ?? '';
        const entry = { category, phrase, words };
        if (first.length < STEM + 1 && /^-.|.-$/.test(first))
          throw new Error(`"${phrase}" leaves too much open; write at least ${STEM} letters`);
        if (first.length > 1 && first.endsWith('-')) push(this.#open, first.slice(0, STEM), entry);
        else if (first.length > 1 && first.startsWith('-')) this.#endings.push(entry);
        else push(this.#exact, first, entry);
      }
    }
  }

  /** The entries whose first word agrees with a folded word. */
  beginning(word: string): readonly Entry<Category>[] {
    const exact = this.#exact.get(word);
    const open = this.#open.get(word.slice(0, STEM))?.filter((entry) => agrees(entry.words[0] ?? '', word));
    const endings = this.#endings.length ? this.#endings.filter((entry) => agrees(entry.words[0] ?? '', word)) : undefined;
    if (!open?.length && !endings?.length) return exact ?? NONE;
    return [...(exact ?? []), ...(open ?? []), ...(endings ?? [])];
  }
}

/** The words after the first of an entry stand after token `at`. */
function goesOn(parts: readonly string[], words: readonly string[], at: number): boolean {
  for (let i = 1; i < parts.length; i++) if (!agrees(parts[i] ?? '', words[at + i])) return false;
  return true;
}

/**
 * Of entries that begin at token `at`, every category's longest that goes on there.
 * @param words the folded tokens
 */
export function longestAt<Category extends string>(
  entries: readonly Entry<Category>[],
  words: readonly string[],
  at: number,
): PhraseMatch<Category>[] {
  const found: PhraseMatch<Category>[] = [];
  for (const { category, phrase, words: parts } of entries) {
    if (parts.length > 1 && !goesOn(parts, words, at)) continue;
    const known = found.findIndex((match) => match.category === category);
    if (known < 0) found.push({ category, phrase, length: parts.length });
    else if ((found[known]?.length ?? 0) < parts.length) found[known] = { category, phrase, length: parts.length };
  }
  return found;
}
