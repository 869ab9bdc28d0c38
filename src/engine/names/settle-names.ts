/**
 * Settles what a tagger left open and the words of a name decide, in scripts with capitals: the kind by its last or first word, countries,
 * firms that are called after two people, clubs that are called after their town, bodies of which only the head has a capital.
 */
import type { LoadedPack } from '../../languages/pack';
import type { ParticipantKind } from '../../model';
import type { NameMention, Sentence, Token, Trace } from '../layers';
import { CAPITAL } from '../matching/capital';
import { countryCodes } from '../matching/country-codes';
import { foldWord } from '../matching/fold-name';
import { phrasesOf } from '../matching/phrase-lexicon';
import type { RoleWords } from '../stages/role-words';
import { trimHeadlineNames } from './headline-names';
import { arePhrase, isListed, lexiconFor, type NameLexicon } from './name-lexicon';
import { behindTokenUpTo, tokenFrom } from './token-edges';

const ACRONYM = /^\p{Lu}{2,}$/u;
/** How sure a name is that its words decide. */
const SCORE = 0.7;
/** A country's name has at most this many words. */
const LONGEST_COUNTRY = 5;
/** What a body's head goes on with, in tokens. */
const LONGEST_BODY = 9;

/** A name by its tokens `[first, end)`. */
interface Piece {
  first: number;
  end: number;
  kind: ParticipantKind;
  name: NameMention | null;
}

class Settler {
  readonly #endings: ReadonlyMap<string, ParticipantKind>;
  readonly #adjectives: readonly string[] | null;
  readonly #countries: ReadonlyMap<string, string>;
  readonly #lexicon: NameLexicon | null;
  readonly #headFirst: boolean;
  readonly #headLast: boolean;

  constructor(
    readonly tokens: readonly Token[],
    readonly words: RoleWords,
    pack: LoadedPack,
  ) {
    const { lastWords = {} } = pack.names ?? {};
    this.#endings = new Map(
      (['organization', 'place'] as const).flatMap((kind) =>
        phrasesOf(lastWords[kind] ?? '').map((word) => [foldWord(word), kind] as const),
      ),
    );
    const { adjectiveEndings } = pack.roles ?? {};
    this.#adjectives = adjectiveEndings === undefined ? null : phrasesOf(adjectiveEndings);
    this.#countries = countryCodes(pack);
    this.#lexicon = lexiconFor(pack);
    this.#headLast = pack.roles?.order === 'head-last';
    this.#headFirst = pack.roles?.order === 'head-first' && !pack.roles.inflectedNames;
  }

  #text = (at: number) => this.tokens[at]?.text ?? '';
  #isCapital = (at: number) => CAPITAL.test(this.#text(at));
  #folded = (first: number, end: number) => this.words.folded.slice(first, end).join(' ');
  #isNoun = (at: number) => this.words.is(at, 'institution') ?? this.words.is(at, 'designator');
  #isPersonal = (at: number) => {
    const lists = this.#lexicon;
    return lists !== null && (isListed(lists, this.#text(at), 'given') || isListed(lists, this.#text(at), 'family'));
  };

  /** "West Bank" */
  #isListedPlace(first: number, end: number): boolean {
    const lists = this.#lexicon;
    return (
      lists !== null &&
      arePhrase(
        lists,
        this.tokens.slice(first, end).map(({ text }) => text),
        'place',
      )
    );
  }

  /** "Iran Air", "Viking FK", "Hungary": the kind that the words say, or the one that was found. */
  kindOf({ first, end, kind }: Piece): ParticipantKind {
    if (this.#countries.has(this.#folded(first, end)) && (kind !== 'person' || end - first > 1)) return 'place';
    if (end - first < 2 || (kind === 'place' && this.#isListedPlace(first, end))) return kind;
    const said = this.#endings.get(this.words.folded[end - 1] ?? '');
    if (said && said !== kind && !(kind === 'person' && (said === 'place' || this.#isPersonal(end - 1)))) return said;
    // "Banque de l’Indochine"
    return kind === 'place' && this.#headFirst && this.#isNoun(first) ? 'organization' : kind;
  }

  /** "Pratt & Miller", "Sporting de Kansas City": a name that goes on with the next one. */
  joins(one: Piece, two: Piece): boolean {
    const between = two.first - one.end;
    if (between === 1 && this.#text(one.end) === '&') return one.kind !== 'group' && two.kind !== 'group';
    const club =
      one.kind === 'organization' && one.end - one.first === 1 && !ACRONYM.test(this.#text(one.first)) && !this.#isNoun(one.first);
    if (!this.#headFirst || !club || two.kind !== 'place' || between < 1 || between > 2) return false;
    if (this.#countries.has(this.#folded(two.first, two.end))) return false;
    for (let at = one.end; at < two.first; at++) if (!/^['’]$/.test(this.#text(at)) && !this.words.is(at, 'particle')) return false;
    return true;
  }

  /** "United States", where no finder saw it; a country of one word may be somebody's name. */
  countryAt(at: number, sentence: Sentence): number {
    if (!this.#isCapital(at) || this.#isCapital(at - 1)) return 0;
    for (let end = Math.min(at + LONGEST_COUNTRY, sentence.endToken); end > at; end--) {
      if (!this.#isCapital(end - 1) || this.#isCapital(end) || !this.#countries.has(this.#folded(at, end))) continue;
      const sure = end - at > 1 || (at > sentence.firstToken && !this.#isPersonal(at) && this.#text(at).length > 2);
      return sure && !/^[-–’']$/.test(this.#text(end)) && !/^[-–]$/.test(this.#text(at - 1)) ? end : 0;
    }
    return 0;
  }

  /** "European Space Agency", where no finder saw it: capitals up to the last, which is what bodies are called; 0 where none begins. */
  bodyUpTo(at: number, sentence: Sentence, isFree: (token: number) => boolean): number {
    const opens = !this.#isCapital(at - 1) || this.words.is(at - 1, 'determiner');
    if (this.#headFirst || !opens || !this.#isCapital(at) || this.words.is(at, 'determiner')) return 0;
    let end = at;
    while (end < Math.min(sentence.endToken, at + LONGEST_BODY) && this.#isCapital(end) && isFree(end)) end++;
    if (end - at < 2 || this.#isCapital(end)) return 0;
    return this.#endings.get(this.words.folded[end - 1] ?? '') === 'organization' && !this.words.is(at, 'break') ? end : 0;
  }

  /** "Emirates President", "New York State Attorney General": whose office it is, up to a noun that is nobody's surname. */
  #endsInOffice({ first, end, kind }: Piece): boolean {
    if (kind === 'organization' || !this.#headLast) return false;
    for (let at = first + 1; at < end; at++) {
      const office = this.words.is(at, 'office');
      if (office && at + office.length === end) return !this.#isPersonal(end - 1) && !this.#isPersonal(first);
    }
    return false;
  }

  /** "Mayor", "Professor of Law": an office, and nobody's name. */
  isOffice(piece: Piece): boolean {
    const { first, end, kind } = piece;
    if (this.#endsInOffice(piece)) return true;
    const office = this.words.is(first, 'office') ?? this.words.is(first, 'rank');
    if (kind !== 'person' || !office || this.#isPersonal(first)) return false;
    return first + office.length === end || this.words.is(first + office.length, 'link') !== undefined;
  }

  /** "Sen. Ann Roe of Elsing", taken for a place: somebody with a title; the name ends before what leads on to the place. */
  titled(piece: Piece): Piece {
    const { first, end, kind } = piece;
    if (kind !== 'place' || !this.words.is(first, 'office') || this.#text(first + 1) !== '.') return piece;
    let at = first + 2;
    while (at < end && this.#isCapital(at)) at++;
    return at > first + 2 ? { first: first + 2, end: at, kind: 'person', name: null } : piece;
  }

  /** "Thus Kaluza": a word of grammar opens the sentence, and the name comes after it. */
  opensSentence({ first, end }: Piece, sentence: Sentence): boolean {
    return first === sentence.firstToken && end - first > 1 && this.words.is(first, 'break')?.length === 1 && this.#isCapital(first + 1);
  }

  /** A small word that is an adjective by its ending or by a list. */
  #isAdjective(at: number): boolean {
    const text = this.#text(at);
    if (!this.#adjectives?.length || !/^\p{Ll}/u.test(text) || this.words.is(at, 'break')) return false;
    const listed = this.words.is(at, 'demonym') ?? this.words.is(at, 'international');
    return listed !== undefined || (text.length > 4 && this.#adjectives.some((ending) => text.endsWith(ending)));
  }

  /** "Ligue nationale de hockey", "Parlement européen": where a body ends of which the head alone has a capital; 0 where none begins. */
  bodyFrom(at: number, sentence: Sentence, nameAt: (token: number) => Piece | undefined): number {
    if (this.#adjectives === null || !this.#isCapital(at) || ACRONYM.test(this.#text(at)) || !this.#isNoun(at)) return 0;
    let end = at + 1;
    for (let i = end; i < Math.min(sentence.endToken, at + LONGEST_BODY); ) {
      if (this.#isAdjective(i)) {
        end = ++i;
        continue;
      }
      if (!this.words.is(i, 'particle') || !this.words.is(i, 'link')) break;
      let next = i + 1;
      while (/^['’]$/.test(this.#text(next)) || this.words.is(next, 'particle')) next++;
      const named = nameAt(next);
      if (named?.kind === 'person') break;
      if (named) i = end = named.end;
      else if (this.#adjectives.length && /^\p{Ll}{3}/u.test(this.#text(next)) && !this.words.at(next).length && next < sentence.endToken)
        i = end = next + 1;
      else break;
    }
    return end > at + 1 ? end : 0;
  }
}

/** Names in reading order, none overlapping. */
export function settleNames(
  names: readonly NameMention[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  words: RoleWords,
  pack: LoadedPack,
  trace: Trace,
): NameMention[] {
  // without capitals nothing tells a country from a team that is called so
  if (pack.roles?.joinedArticles?.length) return [...names];
  const settler = new Settler(tokens, words, pack);
  const pieces = trimHeadlineNames(names, tokens, sentences, trace).map((name): Piece => {
    const first = tokenFrom(tokens, name.span[0]) ?? -1;
    return { first, end: behindTokenUpTo(tokens, name.span[1]) ?? -1, kind: name.kind, name };
  });
  // what no token begins or ends with stays as it is
  const odd = pieces.filter(({ first, end }) => first < 0 || end < 0);
  const known = new Map(pieces.filter(({ first, end }) => first >= 0 && end >= 0).map((piece) => [piece.first, piece]));
  // "King" is whom "Ann King" is
  const surnames = new Set(
    pieces.flatMap(({ first, end, kind }) => (kind === 'person' && end - first > 1 ? [words.folded[end - 1] ?? ''] : [])),
  );
  const settled: Piece[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const found = known.get(at);
      const piece = found && settler.opensSentence(found, sentence) ? { ...found, first: at + 1, name: null } : found;
      if (piece && settler.isOffice(piece) && !surnames.has(words.folded[at] ?? '')) {
        trace({ stage: 'settle-names', span: piece.name?.span ?? [0, 0], decision: 'rejected', reason: 'an office' });
        at = piece.end - 1;
        continue;
      }
      const body = settler.bodyFrom(at, sentence, (token) => known.get(token));
      const country = piece ? 0 : settler.countryAt(at, sentence);
      const unseen = piece ? 0 : settler.bodyUpTo(at, sentence, (token) => !known.has(token));
      if (body > (piece?.end ?? 0)) settled.push({ first: at, end: body, kind: 'organization', name: null });
      else if (piece) settled.push(settler.titled({ ...piece, kind: settler.kindOf(piece) }));
      else if (unseen) settled.push({ first: at, end: unseen, kind: 'organization', name: null });
      else if (country) settled.push({ first: at, end: country, kind: 'place', name: null });
      else continue;
      const [one, two] = settled.slice(-2);
      if (one && two && one !== two && settler.joins(one, two))
        settled.splice(-2, 2, { ...one, end: two.end, kind: 'organization', name: null });
      at = (settled.at(-1)?.end ?? at + 1) - 1;
    }
  }
  const made = settled.map(({ first, end, kind, name }): NameMention => {
    const span = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0] as const;
    if (name?.kind === kind) return name;
    trace({ stage: 'settle-names', span, decision: 'kept', reason: `${kind}, by its words` });
    return { span: [span[0], span[1]], kind, score: name?.score ?? SCORE, origin: name?.origin ?? 'words' };
  });
  return [...made, ...odd.flatMap(({ name }) => name ?? [])].sort((a, b) => a.span[0] - b.span[0]);
}
