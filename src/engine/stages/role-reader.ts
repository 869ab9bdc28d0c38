/** What the ways to read a role share: heads, the words that end a role, and the roles found so far. */
import type { Span } from '../../model';
import type { RoleMention } from '../layers';
import { wordSet } from '../matching/word-list';
import type { Reading } from './reading';
import type { RoleWord } from './role-words';

/** An office reaches this far to its name, in tokens. */
export const REACH = 12;
/** This many words may stand before a head: "former Democratic vice presidential". */
export const MODIFIERS = 6;

export const COMMAS = new Set([',', '،', '、', '，']);
export const OPENING = new Set(['(', '[', '（']);
export const CLOSING = new Set([')', ']', '）']);
export const DASHES = new Set(['-', '–', '—']);
export const APOSTROPHES = new Set(["'", '’']);
export const SIGN = /^[\p{P}\p{S}]$/u;
export const QUOTES = new Set(['"', '“', '”', '«', '»', '„', '‘']);

const ACRONYM = /^\p{Lu}{2,}$/u;

export type RoleTier = 'office' | 'rank' | 'description';
const TIERS: readonly RoleTier[] = ['office', 'rank', 'description'];

export interface FoundRole extends RoleMention {
  tier: RoleTier;
  /** The list's word for the head, the same in each form of it. */
  head: string;
  /** The article that the text hides in what it is joined to: «ال» in «للرئيس», shown from its noun on. */
  hiddenArticle?: string;
  /** Tokens `[first, end)`. */
  firstToken: number;
  endToken: number;
}

export interface Head {
  word: RoleWord;
  tier: RoleTier;
  first: number;
  end: number;
}

export class RoleReader {
  readonly found: FoundRole[] = [];
  /** Tokens that a role already covers. */
  readonly taken = new Set<number>();

  /** For the first token of a source, its end in the text. */
  readonly #sources = new Map<number, number>();

  /** Forms that report, whatever they report, where a name's case does not tell a subject: "Prokurator zarzuca Kowalskiemu błąd", or stands before it: "Later kondigde minister". */
  readonly #reporting: ReadonlySet<string>;

  constructor(readonly reading: Reading) {
    const { roles, statements } = reading.pack;
    const isVerb = roles?.inflectedNames ?? statements?.reportedSpeech?.verbSecond;
    this.#reporting = wordSet(isVerb ? statements?.reportingWords?.map(({ forms }) => forms).join(' ') : undefined);
    for (const { source } of reading.statements) if (source) this.#sources.set(reading.tokenAt(source[0]), source[1]);
  }

  text = (token: number) => this.reading.tokens[token]?.text ?? '';
  isPerson = (name: number) => this.reading.names[name]?.kind === 'person';
  is = (token: number, category: Parameters<Reading['words']['is']>[1]) => this.reading.words.is(token, category);
  /** "PO" in capitals is a party, where "po" breaks a role. */
  breaks = (token: number) =>
    (this.is(token, 'break') !== undefined && !ACRONYM.test(this.text(token))) ||
    this.reading.isCue(token) ||
    this.#reporting.has(this.text(token).toLowerCase());

  /** «و», written apart where the language joins it. */
  isLoneConjunction(token: number): boolean {
    return this.reading.pack.roles?.joinedConjunctions?.includes(this.text(token)) ?? false;
  }

  hasArticle(token: number): boolean {
    const [article] = this.reading.pack.roles?.joinedArticles ?? [];
    const word = this.reading.words.folded[token] ?? '';
    // «إلى» has none
    return article !== undefined && word.startsWith(article) && word.length > article.length + 1;
  }

  /** «الدفاع», «للدفاع», «والدفاع», or a letter joined to the noun of a body or a place: «بوزارة». */
  carriesArticle(token: number): boolean {
    const { pack, words } = this.reading;
    const word = words.folded[token] ?? '';
    const prefixes = pack.text.joinedPrefixes ?? [];
    const articles = pack.roles?.joinedArticles ?? [];
    return (
      articles.some((a) => word.startsWith(a) || (prefixes.includes(word.charAt(0)) && word.startsWith(a, 1))) ||
      (words.is(token, 'institution') ?? words.is(token, 'placeClass'))?.joined === true
    );
  }

  /** «اتصالاً»: the ending of an object or an adverb. */
  isIndefiniteForm(token: number): boolean {
    return (this.reading.pack.statements?.grammar?.adverbEndings ?? []).some((ending) => this.text(token).endsWith(ending));
  }

  /** Both tokens stand in a source that begins with the first and ends in one person's name: all of it is about them. */
  isOneSource(first: number, other: number): boolean {
    const end = this.#sources.get(first);
    if (end === undefined || (this.reading.tokens[other]?.start ?? end) >= end) return false;
    const last = this.reading.nameAt(this.reading.tokenAt(end - 1));
    return last >= 0 && this.isPerson(last) && (this.reading.names[last]?.span[1] ?? 0) === end;
  }

  isPossessive = (token: number) => this.is(token, 'possessive') !== undefined && APOSTROPHES.has(this.text(token - 1));
  opensPhrase = (token: number) => this.is(token, 'determiner') ?? this.is(token, 'indefinite');

  headAt(token: number): Head | null {
    if (this.is(token, 'break')) return null;
    for (const tier of TIERS) {
      const word = this.is(token, tier);
      // «صاحب السمو» is a form of address, though «صاحب» is an owner
      if (word && (this.is(token, 'honorific')?.length ?? 0) <= word.length) return { word, tier, first: token, end: token + word.length };
    }
    return null;
  }

  headEndingAt(end: number, from: number): Head | null {
    for (let first = Math.max(from, end - 5); first < end; first++) {
      const head = this.headAt(first);
      if (head?.end === end) return head;
    }
    return null;
  }

  add(head: Head, start: number, firstToken: number, endToken: number, mention: number | null, why: string) {
    const end = this.reading.tokens[endToken - 1]?.end ?? start;
    if (end <= start) return;
    for (let i = firstToken; i < endToken; i++) this.taken.add(i);
    const span: Span = [start, end];
    const [article] = this.reading.pack.roles?.joinedArticles ?? [];
    const hides = article && head.word.definite && start === head.word.start && !this.reading.text.startsWith(article, start);
    const hidden = hides ? { hiddenArticle: article } : {};
    this.found.push({ span, mention, tier: head.tier, head: head.word.phrase, ...hidden, firstToken, endToken });
    this.reading.trace({ stage: 'find-roles', span, decision: 'kept', reason: why });
  }

  /** A name in commas, brackets or at the end: "the mayor, Jane Roe, said". */
  isSetOff(name: number, sentenceEnd: number): boolean {
    const [, end] = this.reading.nameTokens(name);
    const next = this.text(end);
    return end >= sentenceEnd || SIGN.test(next) || this.is(end, 'relative') !== undefined || this.is(end, 'break') !== undefined;
  }

  /** In a language with joined articles: a link to something new, or a joined conjunction before something new, leaves the role. */
  leaves(token: number): boolean {
    const { pack, nameAt, words } = this.reading;
    const [article] = pack.roles?.joinedArticles ?? [];
    if (article === undefined) return false;
    const known = (i: number) => nameAt(i) >= 0 || words.at(i).length > 0 || (words.folded[i] ?? '').startsWith(article);
    const body = (i: number) => nameAt(i) >= 0 || (words.folded[i] ?? '').startsWith(article) || words.is(i, 'institution') !== undefined;
    // «المشرف على برنامج إعداد القادة»: a noun that is of something known
    const construct = (i: number) => !known(i) && !this.breaks(i + 1) && (this.hasArticle(i + 1) || this.hasArticle(i + 2));
    if (this.is(token, 'link')) return !body(token + 1) && !construct(token + 1);
    const word = words.folded[token] ?? '';
    return (pack.roles?.joinedConjunctions ?? []).some((c) => word.startsWith(c) && !word.startsWith(c + article)) && !known(token);
  }

  headWithin(from: number, sentenceEnd: number): boolean {
    for (let i = from; i < sentenceEnd && i < from + 3; i++) if (this.headAt(i)) return true;
    return false;
  }
}
