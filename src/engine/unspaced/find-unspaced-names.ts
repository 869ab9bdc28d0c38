/** Finds names in scripts without capitals and spaces: by lists, by the ends of what they name, by a title or a verb of speech beside them. */
import type { UnspacedPack } from '../../languages/pack-unspaced';
import type { ParticipantKind, Span } from '../../model';
import type { NameMention, Token, Trace } from '../layers';
import { type CountrySource, countryNames } from '../matching/country-codes';
import { touches } from '../spans';
import { WordSet } from './word-set';

const HAN = /[\p{sc=Han}々]/u;
const LETTER = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々]/u;
const LATIN_NAME = /\p{Lu}[\p{sc=Latn}\d&.-]*(?: \p{Lu}[\p{sc=Latn}\d&.-]*)*/gu;
/** The title of a paper stands in marks of its own: 《每日经济新闻》. */
const PAPER = /《([^《》\n]{2,14}?(?:报|報|周刊|週刊|新闻|新聞|时报|時報|杂志|雜誌))》/g;
/** An organisation's name has at most this many letters before its end. */
const LONGEST_ORGANIZATION = 14;
const LONGEST_PLACE = 4;
const LONGEST_FOREIGN = 6;
/** What a name's surroundings say for sure, and what they only suggest. */
const SURE = 0.9;
const LIKELY = 0.7;

interface Compiled {
  families: WordSet;
  foreign: ReadonlySet<string>;
  titles: WordSet;
  address: WordSet;
  notPeople: WordSet;
  ends: WordSet;
  companies: WordSet;
  organizations: WordSet;
  places: WordSet;
  placeEnds: WordSet;
  stops: WordSet;
  verbs: WordSet;
  adjuncts: WordSet;
}

const compiled = new WeakMap<UnspacedPack, Compiled>();

function compile(pack: UnspacedPack, source: CountrySource): Compiled {
  const known = compiled.get(pack);
  if (known) return known;
  const { reporting } = pack;
  const made: Compiled = {
    families: new WordSet(pack.familyNames),
    foreign: new Set(pack.foreignLetters),
    titles: new WordSet(pack.titles),
    address: new WordSet(pack.address),
    notPeople: new WordSet(pack.notPeople),
    ends: new WordSet(pack.organizationEnds),
    companies: new WordSet(pack.companyEnds),
    organizations: new WordSet(pack.organizations),
    places: new WordSet(pack.places, countryNames(source).join(' ')),
    placeEnds: new WordSet(pack.placeEnds),
    stops: new WordSet(pack.stops),
    verbs: new WordSet(...reporting.verbs.map(({ forms }) => forms)),
    adjuncts: new WordSet(reporting.adjuncts, reporting.topics),
  };
  compiled.set(pack, made);
  return made;
}

class Finder {
  readonly found: NameMention[] = [];
  readonly #taken: Uint8Array;
  /** Where a token begins. */
  readonly #starts: Uint8Array;
  /** By where it begins, where the segmenter's word ends: a word of a dictionary is seldom a name. */
  readonly #wordEnd: Int32Array;
  /** Titles that stand before a person's name. */
  readonly heads: Span[] = [];

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly pack: UnspacedPack,
    readonly lists: Compiled,
    readonly trace: Trace,
  ) {
    this.#taken = new Uint8Array(text.length + 1);
    this.#starts = new Uint8Array(text.length + 1);
    this.#wordEnd = new Int32Array(text.length + 1);
    for (const { start, end } of tokens) {
      this.#starts[start] = 1;
      this.#wordEnd[start] = end;
    }
  }

  #free = ([start, end]: Span) => !this.#taken.subarray(start, end).includes(1);

  add(start: number, end: number, kind: ParticipantKind, score: number, reason: string) {
    const span: Span = [start, end];
    if (end <= start || !this.#free(span)) return;
    this.#taken.fill(1, start, end);
    this.found.push({ span, kind, score, origin: 'unspaced' });
    this.trace({ stage: 'find-names', span, decision: 'kept', reason });
  }

  #speaks(end: number): boolean {
    const { text, lists } = this;
    return lists.verbs.at(text, end) > 0 || lists.address.at(text, end) > 0 || lists.adjuncts.at(text, end) > 0;
  }

  /** No letter stands there that could go on with a name. */
  #isEdge(offset: number): boolean {
    return !LETTER.test(this.text.charAt(offset)) || this.#speaks(offset) || this.lists.stops.at(this.text, offset) > 0;
  }

  foreign() {
    const { text, lists, pack } = this;
    for (let dot = 1; dot < text.length - 1; dot++) {
      if (!pack.nameDots.includes(text.charAt(dot))) continue;
      let start = dot;
      while (start > 0 && dot - start < LONGEST_FOREIGN && lists.foreign.has(text.charAt(start - 1))) start--;
      let end = dot + 1;
      let part = end;
      while (end < text.length && (lists.foreign.has(text.charAt(end)) || (pack.nameDots.includes(text.charAt(end)) && end > part))) {
        if (pack.nameDots.includes(text.charAt(end))) part = end + 1;
        if (end - part >= LONGEST_FOREIGN) break;
        end++;
      }
      if (start < dot && end > dot + 1) {
        const title = lists.titles.before(text, start);
        if (title) this.heads.push([start - title, start]);
        this.add(start, end, 'person', SURE, 'a foreign name with its dot');
        // taken up by its last part
        const last = text.slice(part, end);
        if (last.length > 1) this.#everywhere(last, 'person', SURE);
      }
      dot = Math.max(dot, end - 1);
    }
  }

  #everywhere(name: string, kind: ParticipantKind, score: number) {
    for (let at = this.text.indexOf(name); at >= 0; at = this.text.indexOf(name, at + name.length))
      this.add(at, at + name.length, kind, score, 'the article has the name elsewhere');
  }

  /** The end of a person's name that begins at an offset, or 0; `certain` where a title stands before it. */
  #personEnd(start: number, certain: boolean): number {
    const { text, lists, pack } = this;
    const family = lists.families.at(text, start);
    if (!family || lists.notPeople.at(text, start) > family) return 0;
    const [least, most] = pack.givenName;
    const given = start + family;
    const isName = (end: number) => [...text.slice(given, end)].every((letter) => HAN.test(letter));
    // the shortest first: in «魏斌称» the verb belongs to no name
    for (let length = least; length <= most; length++) {
      const end = given + length;
      const known = this.#wordEnd[start] === end && length + family > 1 && !this.#speaks(end);
      if (end <= text.length && isName(end) && !known && this.#isEdge(end) && !lists.verbs.at(text, given)) return end;
    }
    if (!certain || this.#wordEnd[start] !== start + 1) return 0;
    // a segmenter that knows no name cuts it into letters
    for (let length = most; length >= least; length--) {
      const end = given + length;
      if (end <= text.length && isName(end) && this.#starts[end] && this.#starts[start]) return end;
    }
    return 0;
  }

  /** The end of a foreign name without a dot: after a title («总统奥巴马»), or before one («トランプ大統領»); else 0. */
  #foreignEnd(start: number, titled: boolean): number {
    const { text, lists } = this;
    let end = start;
    while (end - start <= LONGEST_FOREIGN && lists.foreign.has(text.charAt(end))) {
      end++;
      if (end - start > 1 && (lists.address.at(text, end) || (titled && this.#isEdge(end)))) return end;
    }
    return 0;
  }

  people() {
    const { text, lists } = this;
    for (let at = 0; at < text.length; at++) {
      if (!LETTER.test(text.charAt(at)) || this.#taken[at]) continue;
      const title = lists.titles.before(text, at) > 0;
      const opens = at === 0 || !LETTER.test(text.charAt(at - 1)) || lists.stops.before(text, at) > 0;
      const end = title || opens ? this.#personEnd(at, title) : 0;
      const speaks = end > 0 && this.#speaks(end);
      const foreign = end || !(title || opens) ? 0 : this.#foreignEnd(at, title);
      const family = lists.families.at(text, at);
      if (end && this.#starts[at] && (title || speaks)) {
        if (title) this.heads.push([at - lists.titles.before(text, at), at]);
        this.add(at, end, 'person', title ? SURE : LIKELY, title ? 'a name after a title' : 'a name that speaks');
      } else if (foreign) {
        if (title) this.heads.push([at - lists.titles.before(text, at), at]);
        this.add(at, foreign, 'person', LIKELY, 'a foreign name beside a title');
      } else if (family && (opens || title) && lists.address.at(text, at + family)) {
        this.add(at, at + family, 'person', LIKELY, 'a family name with a form of address');
      }
    }
    for (const name of new Set(
      this.found.filter(({ kind, span }) => kind === 'person' && span[1] - span[0] > 1).map(({ span }) => text.slice(...span)),
    ))
      this.#everywhere(name, 'person', LIKELY);
  }

  papers() {
    for (const match of this.text.matchAll(PAPER)) {
      const start = match.index + 1;
      this.add(start, start + (match[1]?.length ?? 0), 'organization', SURE, 'the title of a paper');
    }
  }

  organizations() {
    const { text, lists } = this;
    for (let at = 0; at < text.length; at++) {
      const listed = this.#starts[at] ? lists.organizations.at(text, at) : 0;
      if (listed) this.add(at, at + listed, 'organization', SURE, 'a listed organisation');
    }
    const cores = new Set<string>();
    // from the right: a longer name holds the shorter
    for (let end = text.length; end > 0; end--) {
      const ending = lists.ends.before(text, end);
      if (!ending || lists.ends.at(text, end) || this.#goesOn(end)) continue;
      let start = end - ending;
      while (start > 0 && end - ending - start < LONGEST_ORGANIZATION) {
        if (this.#taken[start - 1] && !this.#isPlaceEnd(start)) break;
        if (!LETTER.test(text.charAt(start - 1)) && !/[A-Za-z]/.test(text.charAt(start - 1))) break;
        const stop = lists.stops.before(text, start);
        if (stop && !(stop === 1 && !this.#starts[start - 1])) break;
        if (this.#starts[start] && (lists.titles.before(text, start) || lists.verbs.before(text, start) > 1)) break;
        start--;
      }
      while (start < end - ending && !this.#starts[start]) start++;
      if (end - ending - start < 2) continue;
      this.#replacePlaces(start, end);
      this.add(start, end, 'organization', LIKELY, 'ends as organisations do');
      const core = text.slice(start, end - ending);
      if (lists.companies.before(text, end) && core.length <= LONGEST_PLACE + 1 && !lists.places.at(core, 0)) cores.add(core);
    }
    for (const core of cores) this.#everywhere(core, 'organization', LIKELY);
  }

  /** The ending is the beginning of another word: «部» in «部分». */
  #goesOn(end: number): boolean {
    return LETTER.test(this.text.charAt(end)) && !this.#starts[end];
  }

  #isPlaceEnd = (end: number) => this.found.some(({ kind, span }) => kind === 'place' && span[1] === end);

  /** A place that an organisation's name holds names no place there. */
  #replacePlaces(start: number, end: number) {
    for (let i = this.found.length - 1; i >= 0; i--) {
      const name = this.found[i];
      if (name?.kind !== 'place' || name.span[0] < start || name.span[1] > end) continue;
      this.found.splice(i, 1);
      this.#taken.fill(0, ...name.span);
    }
  }

  places() {
    const { text, lists, tokens } = this;
    for (const [i, token] of tokens.entries()) {
      // a listed name begins with a token: «中国» is none in «其中国有企业»
      for (let at = token.start; at < token.end; ) {
        const listed = at === token.start ? lists.places.at(text, at) : 0;
        if (listed > 1)
          this.add(
            at,
            at + listed + (this.#starts[at + listed + 1] ? lists.placeEnds.at(text, at + listed) : 0),
            'place',
            SURE,
            'a listed place',
          );
        at += listed || token.end;
      }
      const ending = lists.placeEnds.before(text, token.end);
      if (!ending || this.#taken[token.start]) continue;
      const alone = ending === token.end - token.start;
      const from = alone ? tokens[i - 1] : token;
      if (!from || from.end < token.start || lists.stops.at(text, from.start) || !LETTER.test(from.text)) continue;
      const length = token.end - ending - from.start;
      if (length >= 2 && length <= LONGEST_PLACE) this.add(from.start, token.end, 'place', LIKELY, 'ends as places do');
    }
  }

  latin() {
    const counts = new Map<string, Span[]>();
    for (const match of this.text.matchAll(LATIN_NAME)) {
      if (match[0].length < 2 || /\d/.test(this.text.charAt(match.index - 1))) continue;
      counts.set(match[0], [...(counts.get(match[0]) ?? []), [match.index, match.index + match[0].length]]);
    }
    for (const spans of counts.values())
      for (const span of spans)
        if (spans.length > 1 || this.lists.ends.at(this.text, span[1]) || this.lists.verbs.at(this.text, span[1]))
          this.add(...span, 'organization', LIKELY, 'a name in Latin letters');
  }
}

/** Mentions in reading order, none overlapping, and the titles right before people's names. */
export function findUnspacedNames(
  text: string,
  tokens: readonly Token[],
  pack: UnspacedPack,
  source: CountrySource,
  trace: Trace,
): { names: NameMention[]; titles: Span[] } {
  const finder = new Finder(text, tokens, pack, compile(pack, source), trace);
  finder.papers();
  finder.foreign();
  // places before organisations, which may begin with one; people last, where a title leads to them
  finder.places();
  finder.organizations();
  finder.people();
  finder.latin();
  const names = finder.found.sort((a, b) => a.span[0] - b.span[0]);
  const titles = finder.heads.filter((head) => !names.some(({ span }) => touches(span, head)));
  return { names, titles };
}
