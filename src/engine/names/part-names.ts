/**
 * Parts people's names that a tagger joined, where no capitals show where one ends: at a conjunction that is written joined to the next
 * name, before a preposition that is joined to somebody else's name, and at a noun that says whose somebody is.
 */
import type { CueLexicon } from '../attribution/cue-lexicon';
import type { NameMention, Token, Trace } from '../layers';
import type { NameWords } from './name-words';
import { behindTokenUpTo, tokenFrom } from './token-edges';

/** A name that no dictionary has and that a conjunction is joined to has at least so many letters. */
const LEAST_UNKNOWN = 4;
/** A name that stands alone so often is whole. */
const OFTEN = 4;
/** What is left of «ويلسون», «والكر» and «وود» without a letter that is their own. */
const HALF_A_NAME = /^[ياو]/;

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
  /** How often a whole name stands in the article. */
  readonly #wholes = new Map<string, number>();

  constructor(tokens: readonly Token[], words: readonly string[], people: readonly Piece[], known: NameWords, cues: CueLexicon) {
    this.#tokens = tokens;
    this.#words = words;
    this.#known = known;
    this.#cues = cues;
    for (const { first, end } of people) {
      for (let at = first; at < end; at++) this.#inNames.add(words[at] ?? '');
      const whole = words.slice(first, end).join(' ');
      this.#wholes.set(whole, (this.#wholes.get(whole) ?? 0) + 1);
    }
  }

  #count = (first: number, end: number) => this.#wholes.get(this.#words.slice(first, end).join(' ')) ?? 0;

  #text = (at: number) => this.#tokens[at]?.text ?? '';
  #isListed = (word: string) => this.#known.isGiven(word) || this.#known.isFamily(word);

  /** «غسان بدر ونادر السيد»: «و» and the given name of somebody else, a name of the article, or one that no dictionary has. */
  #opensAnother(at: number): boolean {
    const rest = this.#cues.withoutConjunction(this.#words[at] ?? '');
    if (rest === null || rest.length < 3 || this.#isListed(this.#text(at))) return false;
    return this.#known.isGiven(rest) || (rest.length > 3 && this.#inNames.has(rest)) || this.#isUnknownAfterJoint(at);
  }

  /** «شيفرو ودومينغا»; not «ابن ورياغر», which is one name. */
  #isUnknownAfterJoint(at: number): boolean {
    const [and = ''] = this.#cues.grammar.joinedConjunctions;
    const word = this.#words[at] ?? '';
    const rest = word.startsWith(and) ? word.slice(and.length) : '';
    if (rest.length < LEAST_UNKNOWN || HALF_A_NAME.test(rest) || this.#isListed(this.#text(at))) return false;
    return this.#known.isUnknown(rest) && this.#known.isUnknown(word) && !this.#known.isPart(this.#text(at - 1));
  }

  /** «سلامة تحدث» beside «سلامة»: a word of the dictionary, no name, behind what is somebody's whole name elsewhere. */
  #goesTooFar({ first, end }: Piece): boolean {
    const last = this.#text(end - 1);
    // «فؤاد العون» beside many a «فؤاد»
    const definite = this.#cues.isDefinite(this.#words[end - 1] ?? '');
    if (end - first < 2 || this.#isListed(last) || (definite && this.#count(first, end - 1) < OFTEN)) return false;
    if (this.#known.isPart(this.#text(end - 2)) || this.#count(first, end) > 1 || !this.#count(first, end - 1)) return false;
    return !this.#count(end - 1, end) && (this.#known.isPlainWord(last) || this.#known.mayBeVerb(last));
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

  parts({ first, end }: Piece): Piece[] {
    for (let at = first + 1; at < end; at++) {
      if (at + 1 < end && this.#isTheirs(at)) return [{ first, end: at }, ...this.parts({ first: at + 1, end })];
      if (this.#opensAnother(at) || this.#isOfAnother(at)) return [{ first, end: at }, ...this.parts({ first: at, end })];
    }
    return [this.#goesTooFar({ first, end }) ? { first, end: end - 1 } : { first, end }];
  }

  /** «نورستا وفالدر»: two bodies, neither of them in a dictionary. */
  bodies({ first, end }: Piece): Piece[] {
    if (this.#known.isPlainWord(this.#text(first))) return [{ first, end }];
    for (let at = first + 1; at < end; at++)
      if (this.#isUnknownAfterJoint(at)) return [{ first, end: at }, ...this.bodies({ first: at, end })];
    return [{ first, end }];
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
  const pieceOf = ({ span }: NameMention): Piece => ({
    first: tokenFrom(tokens, span[0]) ?? -1,
    end: behindTokenUpTo(tokens, span[1]) ?? -1,
  });
  const people = names.filter(({ kind }) => kind === 'person');
  const parter = new NameParter(tokens, words, people.map(pieceOf), known, cues);
  return names.flatMap((name): NameMention[] => {
    const piece = pieceOf(name);
    if (name.kind === 'place' || piece.first < 0 || piece.end - piece.first < 2) return [name];
    const parts = name.kind === 'person' ? parter.parts(piece) : parter.bodies(piece);
    if (parts.length === 1 && parts[0]?.end === piece.end) return [name];
    trace({ stage: 'part-names', span: name.span, decision: 'rejected', reason: 'more than one name' });
    return parts.map(({ first, end }) => ({ ...name, span: [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0] }));
  });
}
