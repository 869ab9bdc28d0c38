/** Finds the words that say what somebody is: before the name, after it, in brackets, and for a list of places at once. */
import type { Span } from '../../model';
import type { RoleMention } from '../layers';
import type { Reading } from './reading';
import type { RoleWord } from './role-words';

/** An office reaches this far to its name, in tokens. */
const REACH = 12;
/** This many words may stand before a head: "former Democratic vice presidential". */
const MODIFIERS = 6;

const COMMAS = new Set([',', '،', '、', '，']);
const OPENING = new Set(['(', '[', '（']);
const DASHES = new Set(['-', '–', '—']);
const APOSTROPHES = new Set(["'", '’']);
const SIGN = /^[\p{P}\p{S}]$/u;
const CAPITAL = /^\p{Lu}/u;
const QUOTES = new Set(['"', '“', '”', '«', '»', '„', '‘']);

export type RoleTier = 'office' | 'rank' | 'description';
const TIERS: readonly RoleTier[] = ['office', 'rank', 'description'];

export interface FoundRole extends RoleMention {
  tier: RoleTier;
  /** The list's word for the head, the same in each form of it. */
  head: string;
  /** Tokens `[first, end)`. */
  firstToken: number;
  endToken: number;
}

interface Head {
  word: RoleWord;
  tier: RoleTier;
  first: number;
  end: number;
}

class RoleFinder {
  readonly found: FoundRole[] = [];
  readonly #reading: Reading;
  /** Tokens that a role already covers. */
  readonly #taken = new Set<number>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  #text = (token: number) => this.#reading.tokens[token]?.text ?? '';
  #isPerson = (name: number) => this.#reading.names[name]?.kind === 'person';
  #is = (token: number, category: Parameters<Reading['words']['is']>[1]) => this.#reading.words.is(token, category);
  #breaks = (token: number) => this.#is(token, 'break') !== undefined || this.#reading.isCue(token);

  #isPossessive = (token: number) => this.#is(token, 'possessive') !== undefined && APOSTROPHES.has(this.#text(token - 1));
  #opensPhrase = (token: number) => this.#is(token, 'determiner') ?? this.#is(token, 'indefinite');

  #headAt(token: number): Head | null {
    if (this.#is(token, 'break')) return null;
    for (const tier of TIERS) {
      const word = this.#is(token, tier);
      // «صاحب السمو» is a form of address, though «صاحب» is an owner
      if (word && (this.#is(token, 'honorific')?.length ?? 0) <= word.length) return { word, tier, first: token, end: token + word.length };
    }
    return null;
  }

  #headEndingAt(end: number, from: number): Head | null {
    for (let first = Math.max(from, end - 5); first < end; first++) {
      const head = this.#headAt(first);
      if (head?.end === end) return head;
    }
    return null;
  }

  #add(head: Head, start: number, firstToken: number, endToken: number, mention: number | null, why: string) {
    const end = this.#reading.tokens[endToken - 1]?.end ?? start;
    if (end <= start) return;
    for (let i = firstToken; i < endToken; i++) this.#taken.add(i);
    const span: Span = [start, end];
    this.found.push({ span, mention, tier: head.tier, head: head.word.phrase, firstToken, endToken });
    this.#reading.trace({ stage: 'find-roles', span, decision: 'kept', reason: why });
  }

  /** A name in commas, brackets or at the end: "the mayor, Jane Roe, said". */
  #isSetOff(name: number, sentenceEnd: number): boolean {
    const [, end] = this.#reading.nameTokens(name);
    const next = this.#text(end);
    return end >= sentenceEnd || SIGN.test(next) || this.#is(end, 'relative') !== undefined || this.#is(end, 'break') !== undefined;
  }

  /**
   * From the end of a head to a person's name, where the office stands before what it is of.
   * @returns the name and where the role's own words end, or null.
   */
  #chainToName(head: Head, sentenceEnd: number): { name: number; end: number } | null {
    const { nameAt, nameTokens } = this.#reading;
    let end = head.end;
    let construct = !head.word.definite;
    let own = 0;
    for (let i = head.end; i < sentenceEnd && i < head.end + REACH; ) {
      const name = nameAt(i);
      if (name >= 0 && this.#isPerson(name)) return nameTokens(name)[0] === i ? { name, end } : null;
      const sign = this.#text(i);
      if (COMMAS.has(sign) || OPENING.has(sign) || DASHES.has(sign)) {
        const next = nameAt(i + 1);
        const names = next >= 0 && this.#isPerson(next) && nameTokens(next)[0] === i + 1 && this.#isSetOff(next, sentenceEnd);
        return names ? { name: next, end } : null;
      }
      if (SIGN.test(sign) && !QUOTES.has(sign) && !APOSTROPHES.has(sign) && !DASHES.has(sign)) return null;
      if (name >= 0) {
        i = nameTokens(name)[1];
        end = i;
        construct = false;
        continue;
      }
      const honorific = this.#is(i, 'honorific');
      if (honorific) {
        i += honorific.length;
        continue;
      }
      if (this.#breaks(i) || this.#leaves(i)) return null;
      const other = this.#is(i, 'modifier') ? null : this.#headAt(i);
      if (other?.tier === 'rank' && !(construct && i === head.end)) {
        i = other.end;
        continue;
      }
      // "the French president and the Yemeni president Hadi": the same office twice is two people
      if (other?.word.possessed || (other && other.word.phrase === head.word.phrase)) return null;
      // a second head belongs to the first only in a construct («نائب رئيس») or joined to it («رئيس الوزراء ووزير الدفاع»)
      if (other && !(construct && i === end) && !other.word.joined && !this.#is(i - 1, 'conjunction')) return null;
      construct = other ? !other.word.definite : false;
      // "King" needs no words of its own: what is between is something else
      if (head.tier === 'rank' && ++own > 1) return null;
      i = other ? other.end : i + 1;
      if (!QUOTES.has(sign)) end = i;
    }
    return null;
  }

  /** «فريق المدرب» is a team: a rank has an article, or what it is of is a name, or a name follows; "his compatriot" says nothing alone. */
  #canHead({ tier, word, end }: Head): boolean {
    const followed = this.#reading.nameAt(end) >= 0;
    if (tier === 'description') return !word.possessed || !followed;
    const articles = this.#reading.pack.roles?.joinedArticles ?? [];
    return tier !== 'rank' || !articles.length || word.definite || followed || this.#headAt(end)?.tier === 'rank';
  }

  /** «وزير الخارجية مايك بومبيو»: a head, what it is of, the name. */
  headFirstBefore(first: number, sentenceEnd: number) {
    for (let i = first; i < sentenceEnd; i++) {
      const head = this.#headAt(i);
      const inside = this.#reading.nameAt(i);
      if (!head || this.#taken.has(i) || (inside >= 0 && this.#isPerson(inside)) || !this.#canHead(head)) continue;
      const chain = this.#chainToName(head, sentenceEnd);
      if (!chain) continue;
      const from = this.#withModifiers(head, first);
      const start = from < i ? (this.#reading.tokens[from]?.start ?? head.word.start) : head.word.start;
      this.#add(head, start, from, chain.end, chain.name, 'head before the name');
    }
  }

  /** Where the modifiers begin that stand right before a head whose own words follow it: "ancien sénateur", "ex-governador". */
  #withModifiers({ first }: Head, sentenceStart: number): number {
    const { tokens, pack } = this.#reading;
    if (pack.roles?.joinedArticles?.length) return first;
    let at = first;
    for (;;) {
      const hyphen = DASHES.has(this.#text(at - 1)) && tokens[at - 1]?.end === tokens[at]?.start ? 1 : 0;
      const before = at - 1 - hyphen;
      if (before < sentenceStart || !this.#is(before, 'modifier')) return at;
      at = before;
    }
  }

  /** Where the noun phrase that ends in a head begins, leftwards: modifiers, names, adjectives up to a determiner. */
  #phraseStart(head: Head, sentenceStart: number): number {
    const { nameAt, nameTokens, tokens } = this.#reading;
    const titled = CAPITAL.test(this.#text(head.first));
    let start = head.first;
    let sure = start;
    for (let i = start - 1, steps = 0; i >= sentenceStart && steps < MODIFIERS; steps++) {
      const name = nameAt(i);
      const text = this.#text(i);
      if (name >= 0) {
        if (this.#isPerson(name)) break;
        i = nameTokens(name)[0] - 1;
        start = sure = i + 1;
        continue;
      }
      if (this.#isPossessive(i)) {
        sure = nameAt(i - 2) >= 0 ? nameTokens(nameAt(i - 2))[0] : start;
        break;
      }
      if (this.#breaks(i)) break;
      if (this.#opensPhrase(i)) {
        sure = start;
        break;
      }
      const hyphen = DASHES.has(text) && tokens[i]?.start === tokens[i - 1]?.end;
      const previous = this.#is(i, 'conjunction') ? this.#headEndingAt(i, sentenceStart) : null;
      if (previous) {
        i = previous.first - 1;
        start = sure = previous.first;
        continue;
      }
      if (this.#is(i, 'link') || (SIGN.test(text) && !hyphen)) break;
      start = i;
      const known = this.#is(i, 'modifier') || this.#is(i, 'demonym') || this.#headEndingAt(i + 1, sentenceStart);
      // "the reason President Obama": a title with a capital is not described by a common word
      if (!known && !hyphen && titled && !CAPITAL.test(text)) break;
      if (known && !hyphen) sure = i;
      i--;
      if (i < sentenceStart && CAPITAL.test(this.#text(start))) sure = start;
    }
    return sure;
  }

  /** "Foreign Minister Karin Holm", "the head of the union, Ines Duarte,": the head is the last word before the name or its "of". */
  headLastBefore(name: number, sentenceStart: number, sentenceEnd: number) {
    const { nameTokens, tokens } = this.#reading;
    let end = nameTokens(name)[0];
    let rank: Head | null = null;
    while (end > sentenceStart) {
      const dot = this.#text(end - 1) === '.' ? 1 : 0;
      const head = this.#headEndingAt(end, sentenceStart) ?? (dot ? this.#headEndingAt(end - 1, sentenceStart) : null);
      if (this.#is(end - 1 - dot, 'honorific')) end -= 1 + dot;
      else if (head?.tier === 'rank') {
        rank ??= head;
        end = head.first;
      } else break;
    }
    const comma = COMMAS.has(this.#text(end - 1));
    const head = comma
      ? null
      : (this.#headEndingAt(end, sentenceStart) ?? (this.#text(end - 1) === '.' ? this.#headEndingAt(end - 1, sentenceStart) : null));
    if (head) {
      const first = this.#phraseStart(head, sentenceStart);
      this.#add(head, tokens[first]?.start ?? 0, first, end, name, 'head before the name');
    } else if (comma && this.#isSetOff(name, sentenceEnd)) this.#headBeforeComma(name, end - 1, sentenceStart);
    else if (rank) this.#add(rank, tokens[rank.first]?.start ?? 0, rank.first, rank.end, name, 'rank before the name');
  }

  #headBeforeComma(name: number, comma: number, sentenceStart: number) {
    const { nameAt, tokens } = this.#reading;
    for (let i = comma - 1; i >= sentenceStart && i > comma - REACH; i--) {
      const text = this.#text(i);
      if (COMMAS.has(text) || this.#breaks(i) || (nameAt(i) >= 0 && this.#isPerson(nameAt(i)) && this.#text(i + 1) !== '’')) return;
      const head = this.#headEndingAt(i + 1, sentenceStart);
      if (!head || (i + 1 < comma && !this.#is(i + 1, 'link'))) continue;
      const first = this.#phraseStart(head, sentenceStart);
      const opens = this.#opensPhrase(first - 1) || this.#isPossessive(first - 1) || nameAt(first) >= 0 || first === sentenceStart;
      if (opens) this.#add(head, tokens[first]?.start ?? 0, first, comma, name, 'head before the name, set off');
      return;
    }
  }

  /** "Jane Roe, 45, the mayor of X,", «نبيل قاسم، رئيس الغرفة،», «بريم التي تعمل استشارية في …». */
  after(name: number, sentenceEnd: number) {
    const { nameTokens, nameAt, tokens, pack } = this.#reading;
    const headFirst = pack.roles?.order === 'head-first';
    let i = nameTokens(name)[1];
    const sign = this.#text(i);
    const setOff = COMMAS.has(sign) || OPENING.has(sign) || DASHES.has(sign);
    if (setOff) i++;
    if (tokens[i]?.kind === 'number') {
      i++;
      if (COMMAS.has(this.#text(i))) i++;
    }
    const relative = this.#is(i, 'relative');
    if (relative) i += relative.length;
    if (!setOff && !relative && !headFirst) return;
    while (this.#opensPhrase(i) || (this.#is(i, 'honorific') && !this.#headAt(i))) i++;
    const start = i;
    let head: Head | null = null;
    if (headFirst) {
      head = this.#headAt(i);
      if (head && !setOff && !relative && (head.tier !== 'office' || head.word.joined)) return;
      if (head?.word.joined && !relative) return;
    } else {
      for (let k = i; k < sentenceEnd && k < i + MODIFIERS; k++) {
        const sign = SIGN.test(this.#text(k)) && !APOSTROPHES.has(this.#text(k)) && !DASHES.has(this.#text(k));
        if (sign || this.#breaks(k) || this.#is(k, 'link') || this.#opensPhrase(k)) break;
        const next = this.#headAt(k);
        if (next) head = next;
        if (next) k = next.end - 1;
      }
    }
    if (!head || head.first >= sentenceEnd || this.#taken.has(head.first)) return;
    const end = this.#tailEnd(head, sentenceEnd);
    // the head belongs to the next name: "Clinton, Senator Bernie Sanders and"
    if (end === head.end && (this.#isPerson(nameAt(end)) || (!headFirst && CAPITAL.test(this.#text(end))))) return;
    const from = headFirst ? head.word.start : (tokens[start]?.start ?? 0);
    this.#add(head, from, start, end, name, 'head after the name');
  }

  /** Where the words end that go on with a head. */
  #tailEnd(head: Head, sentenceEnd: number): number {
    const { nameAt, nameTokens, tokens, pack } = this.#reading;
    const headFirst = pack.roles?.order === 'head-first';
    let end = head.end;
    for (let i = head.end; i < sentenceEnd && i < head.end + REACH; ) {
      const name = nameAt(i);
      const sign = this.#text(i);
      if (name >= 0) {
        if (headFirst && this.#isPerson(name)) break;
        i = nameTokens(name)[1];
        end = i;
        continue;
      }
      if (SIGN.test(sign) && !QUOTES.has(sign) && !APOSTROPHES.has(sign) && !DASHES.has(sign)) break;
      if (this.#breaks(i) || this.#is(i, 'relative') || tokens[i]?.kind === 'number') break;
      if (headFirst && (this.#is(i, 'honorific')?.joined || this.#headAt(i)?.word.possessed)) break;
      if (!headFirst && i === head.end && !this.#is(i, 'link') && !this.#is(i, 'conjunction') && sign !== '-') break;
      if (headFirst && this.#leaves(i)) break;
      if (this.#is(i, 'conjunction') && !this.#headWithin(i + 1, sentenceEnd)) break;
      i++;
      if (!this.#is(i - 1, 'link') && !this.#is(i - 1, 'conjunction') && !QUOTES.has(sign) && !DASHES.has(sign)) end = i;
    }
    while (end > head.end && (this.#opensPhrase(end - 1) || this.#is(end - 1, 'link') || this.#is(end - 1, 'conjunction'))) end--;
    return end;
  }

  /** In a language with joined articles: a link to something new, or a joined conjunction before something new, leaves the role. */
  #leaves(token: number): boolean {
    const { pack, nameAt, words } = this.#reading;
    const [article] = pack.roles?.joinedArticles ?? [];
    if (article === undefined) return false;
    const known = (i: number) => nameAt(i) >= 0 || words.at(i).length > 0 || (words.folded[i] ?? '').startsWith(article);
    const body = (i: number) => nameAt(i) >= 0 || (words.folded[i] ?? '').startsWith(article) || words.is(i, 'institution') !== undefined;
    if (this.#is(token, 'link')) return !body(token + 1);
    const word = words.folded[token] ?? '';
    return (pack.roles?.joinedConjunctions ?? []).some((c) => word.startsWith(c) && !word.startsWith(c + article)) && !known(token);
  }

  #headWithin(from: number, sentenceEnd: number): boolean {
    for (let i = from; i < sentenceEnd && i < from + 3; i++) if (this.#headAt(i)) return true;
    return false;
  }

  /** Names one after the other from a token on, with nothing but commas, conjunctions and determiners between. */
  #listFrom(token: number): { members: number[]; end: number } {
    const { nameAt, nameTokens } = this.#reading;
    const members: number[] = [];
    let at = token;
    for (;;) {
      const name = nameAt(at);
      if (name < 0) break;
      members.push(name);
      at = nameTokens(name)[1];
      while ((this.#is(at, 'conjunction') || COMMAS.has(this.#text(at))) && nameAt(at) < 0) at++;
      if (this.#opensPhrase(at)) at++;
    }
    return { members, end: at };
  }

  /** «وزراء خارجية فرنسا وكندا», "economists Ann Lee and Jim Roe": each of the list has the role. */
  shared(first: number, sentenceEnd: number) {
    const { nameAt, tokens } = this.#reading;
    for (let i = first; i < sentenceEnd; i++) {
      const word = this.#is(i, 'plural') ?? this.#is(i, 'group');
      if (!word || nameAt(i) >= 0) continue;
      const end = i + word.length;
      let at = end;
      while (this.#is(at, 'link') || this.#opensPhrase(at)) at++;
      const { members, end: listEnd } = this.#listFrom(at);
      const persons = members.every((name) => this.#isPerson(name));
      if (members.length < 2 || (!persons && (word.category === 'group' || members.some((name) => this.#isPerson(name))))) continue;
      if (persons && at > end) continue;
      // what people are together says less than what one of them is
      const head: Head = { word, tier: persons ? 'description' : 'office', first: i, end };
      const from = this.#reading.pack.roles?.order === 'head-last' ? this.#phraseStart(head, first) : i;
      const start = from < i ? (tokens[from]?.start ?? word.start) : word.start;
      for (const name of members) this.#add(head, start, from, end, name, 'shared by a list');
      i = listEnd - 1;
    }
  }

  /** Heads that no name has: "the minister". */
  alone(first: number, sentenceEnd: number) {
    for (let i = first; i < sentenceEnd; i++) {
      const head = this.#headAt(i);
      if (!head || this.#taken.has(i) || this.#reading.nameAt(i) >= 0) continue;
      this.found.push({
        span: [head.word.start, this.#reading.tokens[head.end - 1]?.end ?? 0],
        mention: null,
        tier: head.tier,
        head: head.word.phrase,
        firstToken: i,
        endToken: head.end,
      });
      i = head.end - 1;
    }
  }
}

/** Every role in the article, with the name that it describes or none. */
export function findRoles(reading: Reading): FoundRole[] {
  const { pack, sentences, names, nameTokens } = reading;
  if (!pack.roles) return [];
  const finder = new RoleFinder(reading);
  const persons = names.flatMap((name, i) => (name.kind === 'person' ? [i] : []));
  const sentenceOf = (name: number) => {
    const token = nameTokens(name)[0];
    return sentences.find((s) => token >= s.firstToken && token < s.endToken);
  };
  // what stands before a name claims its words first: in "Smith, Senator Jones and" the head is Jones's
  if (pack.roles.order === 'head-first') for (const s of sentences) finder.headFirstBefore(s.firstToken, s.endToken);
  for (const name of persons) {
    const sentence = sentenceOf(name);
    if (!sentence) continue;
    if (pack.roles.order === 'head-last') finder.headLastBefore(name, sentence.firstToken, sentence.endToken);
  }
  for (const name of persons) {
    const sentence = sentenceOf(name);
    if (sentence) finder.after(name, sentence.endToken);
  }
  for (const s of sentences) finder.shared(s.firstToken, s.endToken);
  for (const s of sentences) finder.alone(s.firstToken, s.endToken);
  return finder.found;
}
