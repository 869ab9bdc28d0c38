/**
 * Parts people's names that a tagger joined, where no capitals show where one ends: at a conjunction that is written joined to the next
 * name, before a preposition that is joined to somebody else's name, and at a noun that says whose somebody is.
 */
import type { CueLexicon } from '../attribution/cue-lexicon';
import type { NameMention, Token, Trace } from '../layers';
import type { NameWords } from './name-words';

/** People whose given names no list has are two where each side has so many words. */
const WHOLE = 2;

interface Piece {
  first: number;
  end: number;
}

class NameParter {
  readonly #tokens: readonly Token[];
  readonly #words: readonly string[];
  readonly #known: NameWords;
  readonly #cues: CueLexicon;
  /** Words that stand within people's names of the article. */
  readonly #inNames = new Set<string>();

  constructor(tokens: readonly Token[], words: readonly string[], people: readonly Piece[], known: NameWords, cues: CueLexicon) {
    this.#tokens = tokens;
    this.#words = words;
    this.#known = known;
    this.#cues = cues;
    for (const { first, end } of people) for (let at = first; at < end; at++) this.#inNames.add(words[at] ?? '');
  }

  #text = (at: number) => this.#tokens[at]?.text ?? '';
  #isListed = (word: string) => this.#known.isGiven(word) || this.#known.isFamily(word);

  /** «غسان بدر ونادر السيد»: «و» and the given name of somebody else, a name of the article, or two whole names that no dictionary knows. */
  #opensAnother({ first, end }: Piece, at: number): boolean {
    const rest = this.#cues.withoutConjunction(this.#words[at] ?? '');
    if (rest === null || rest.length < 3 || this.#isListed(this.#text(at))) return false;
    return (
      this.#known.isGiven(rest) ||
      (rest.length > 3 && this.#inNames.has(rest)) ||
      (at - first >= WHOLE && end - at >= WHOLE && this.#known.isUnknown(rest))
    );
  }

  /** «تسليم غسان لنادر»: a preposition, and a name that the article has without it. */
  #isOfAnother(at: number): boolean {
    const word = this.#words[at] ?? '';
    const preposition = this.#cues.grammar.joinedPrepositions.find((p) => word.startsWith(p) && word.length > p.length + 2);
    return preposition !== undefined && !this.#isListed(this.#text(at)) && this.#inNames.has(word.slice(preposition.length));
  }

  /** «سامي نصر زميله ماجد سعود»: a noun of the dictionary with a pronoun, between two names, is part of neither; «دانيه» ends a name. */
  #isTheirs(at: number): boolean {
    const word = this.#text(at);
    const definite = [word, word.slice(1), this.#text(at + 1)].some((form) => this.#cues.isDefinite(form));
    return !definite && this.#cues.isTheirs(word) && this.#known.isPlainWord(word);
  }

  parts(piece: Piece): Piece[] {
    const { first, end } = piece;
    for (let at = first + 1; at < end; at++) {
      if (at + 1 < end && this.#isTheirs(at)) return [{ first, end: at }, ...this.parts({ first: at + 1, end })];
      if (this.#opensAnother(piece, at) || this.#isOfAnother(at)) return [{ first, end: at }, ...this.parts({ first: at, end })];
    }
    return [piece];
  }
}

/** The names of an article, those of people parted; in the order given. @param words folded words, one a token. */
export function partNames(
  names: readonly NameMention[],
  tokens: readonly Token[],
  words: readonly string[],
  known: NameWords,
  cues: CueLexicon,
  trace: Trace,
): NameMention[] {
  const starts = new Map(tokens.map(({ start }, i) => [start, i]));
  const ends = new Map(tokens.map(({ end }, i) => [end, i + 1]));
  const pieceOf = ({ span }: NameMention): Piece => ({ first: starts.get(span[0]) ?? -1, end: ends.get(span[1]) ?? -1 });
  const people = names.filter(({ kind }) => kind === 'person');
  const parter = new NameParter(tokens, words, people.map(pieceOf), known, cues);
  return names.flatMap((name): NameMention[] => {
    const piece = pieceOf(name);
    if (name.kind !== 'person' || piece.first < 0 || piece.end - piece.first < 2) return [name];
    const parts = parter.parts(piece);
    if (parts.length === 1 && parts[0]?.end === piece.end) return [name];
    trace({ stage: 'part-names', span: name.span, decision: 'rejected', reason: 'more than one name' });
    return parts.map(({ first, end }) => ({ ...name, span: [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0] }));
  });
}
