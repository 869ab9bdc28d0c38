/** The noun phrase around a known head: how far it reaches, and the words by which it is compared. */
import type { Span } from '../../model';
import { type CueLexicon, lexiconOf } from '../attribution/cue-lexicon';
import { CAPITAL } from '../matching/capital';
import { foldWord } from '../matching/fold-name';
import type { Reading } from './reading';
import type { RoleWord } from './role-words';

export interface NounPhrase {
  head: RoleWord;
  span: Span;
  /** Tokens `[firstToken, endToken)`. */
  firstToken: number;
  endToken: number;
  /** Folded words without articles and joined letters, the head among them. */
  words: ReadonlySet<string>;
  /** Its own words say of which field the office is, and not whose: "ministre des Affaires étrangères". */
  field: boolean;
  /** It points at something known: joined article, "the", or a joined or possessive pronoun. */
  definite: boolean;
  /** An adjective of a country stands in it, and no office: «الحكومة الفرنسية». */
  national: boolean;
  /** An adjective stands in it that makes a proper name of it: «البنك الدولي». */
  international: boolean;
}

/** A phrase takes in this many words beside its head. */
const REACH = 5;
const SIGN = /^[\p{P}\p{S}]$/u;

/** Nouns that a link may lead to: "a source in the ministry". */
const BODIES = ['institution', 'collective', 'plural'] as const;
/** Nouns that may follow a head without an article: «مصدر مسؤول», «أحد قادة الفصائل». */
const PLURALS: ReadonlySet<string> = new Set(['group', 'collective', 'plural']);
const PERSONS: ReadonlySet<string> = new Set(['unnamed', 'description', 'office', 'group']);
const NOUNS = ['placeClass', 'office', 'unnamed', 'group', 'plural', 'collective', 'institution'] as const;

/** Has an ending that an adjective may have: of the feminine or of a plural. */
function mayAgree({ words, pack }: Reading, token: number): boolean {
  const { endings = [], feminine } = pack.roles ?? {};
  const word = words.folded[token] ?? '';
  return [feminine?.ending ?? '', ...endings.filter((ending) => ending.length > 1)].some(
    (ending) => ending && word.endsWith(foldWord(ending)),
  );
}

/** A definite word that may be an adjective of the one before it: of origin, known as one, or feminine after a feminine. */
function isAdjective({ words, pack }: Reading, token: number, plural: boolean): boolean {
  const { originEnding, feminine } = pack.roles ?? {};
  if (!originEnding || words.is(token, 'demonym') || words.is(token, 'international') || words.is(token, 'modifier')) return true;
  const ending = foldWord(feminine?.ending ?? '');
  const isFeminine = (at: number) => (words.folded[at] ?? '').endsWith(ending);
  // «أعضاء الوفد التونسي الزيارة»: behind an adjective that is masculine, none in the feminine
  const isMasculine = words.is(token - 1, 'demonym') !== undefined && (words.folded[token - 1] ?? '').endsWith(originEnding ?? '\n');
  if (originEnding && isMasculine && isFeminine(token)) return false;
  return (
    (words.folded[token] ?? '').endsWith(originEnding) ||
    (isFeminine(token) && (plural || isFeminine(token - 1) || /ات$/.test(words.folded[token - 1] ?? ''))) ||
    // «الشؤون الاجتماعية»
    ((words.folded[token] ?? '').endsWith(originEnding + ending) && words.is(token - 1, 'field') !== undefined)
  );
}

/** What is compared of a word: the part that no article and no joined letter covers. */
function bareWord(reading: Reading, token: number): string {
  const folded = reading.words.folded[token] ?? '';
  const { pack } = reading;
  const prefixes = pack.text.joinedPrefixes ?? [];
  for (const article of pack.roles?.joinedArticles ?? []) {
    for (const from of [0, 1, 2]) {
      if (from > 0 && !prefixes.includes(folded.charAt(from - 1))) break;
      if (folded.startsWith(foldWord(article), from) && folded.length > from + article.length + 1)
        return folded.slice(from + article.length);
    }
  }
  return folded;
}

const hasArticle = (reading: Reading, token: number) => {
  const [article] = reading.pack.roles?.joinedArticles ?? [];
  return article !== undefined && (reading.words.folded[token] ?? '').startsWith(article);
};

/** «مصدر أمني لمراسل الصحيفة»: somebody to whom a source without a name speaks. */
const isTold = ({ words }: Reading, lexicon: CueLexicon, token: number): boolean =>
  words.at(token).every(({ joined }) => joined) && lexicon.joinedEnds.some(({ prefix }) => (words.folded[token] ?? '').startsWith(prefix));

/** Where a head's own words end, in a language that puts them after it. */
function endAfter(
  reading: Reading,
  head: RoleWord,
  first: number,
  sentenceEnd: number,
): { end: number; definite: boolean; field: boolean } {
  const { words, nameAt, nameTokens, names, pack } = reading;
  const { grammar, pronouns } = pack.statements ?? {};
  const lexicon = grammar && lexiconOf(grammar, pronouns);
  let end = first + head.length;
  let definite = head.definite;
  let field = false;
  for (let i = end, steps = 0; i < sentenceEnd && steps < REACH; steps++) {
    const name = nameAt(i);
    if (name >= 0) {
      const joined = pack.roles?.joinedConjunctions?.includes((words.folded[i] ?? '').charAt(0));
      // «إدارة سمير نصر», «مكتب رئيس الوزراء سمير نصر»: whose body it is
      const owned = pack.roles?.joinedArticles?.length && head.category === 'institution' && !head.definite && !head.possessed;
      // «المسؤولون الأميركيون إيران»: what several with their adjective say it to
      const several = names[name]?.kind === 'place' && definite && lexicon?.hasPluralEnding(words.folded[i - 1] ?? '');
      if ((names[name]?.kind === 'person' && !owned) || joined || several) break;
      i = end = nameTokens(name)[1];
      definite = true;
      continue;
    }
    if (SIGN.test(reading.tokens[i]?.text ?? '') || reading.isCue(i) || words.is(i, 'break') || words.is(i, 'relative')) break;
    if (words.is(i, 'link')) {
      // «مصدر في وزارة الدفاع», "ministre de la Santé": a link goes on with what it names
      const next = words.is(i + 1, 'determiner') ? i + 2 : i + 1;
      const named = nameAt(next) >= 0 && names[nameAt(next)]?.kind !== 'person';
      // "ministère des Affaires étrangères": a field of office
      const modifier = pack.roles?.joinedArticles?.length ? undefined : words.is(next, 'modifier');
      if (modifier) {
        i = end = next + modifier.length;
        field = true;
        continue;
      }
      // «متحدث باسم الرئيس»
      const holder = lexicon?.has(lexicon.grammar.titleLinks, words.folded[i] ?? '') && words.is(next, 'office')?.definite;
      if (!named && !holder && !BODIES.some((category) => words.is(next, category)?.possessed === false)) break;
      i = next;
      definite = false;
      continue;
    }
    const demonym = words.is(i, 'demonym') ?? words.is(i, 'international');
    if (demonym?.joined && !demonym.definite) break;
    if (head.category === 'unnamed' && lexicon && isTold(reading, lexicon, i)) break;
    if (pack.roles?.joinedArticles?.length) {
      const article = hasArticle(reading, i);
      // «طالب متظاهرون بمحاسبة»
      if (!article && !definite && PLURALS.has(head.category) && lexicon?.startsJoined(words.folded[i] ?? '', '')) break;
      // «جمعية طيور النورس»: a body, a noun, and what the noun is of
      const genitive =
        head.category === 'institution' && i === end && (hasArticle(reading, i + 1) || names[nameAt(i + 1)]?.kind === 'place');
      // «مصدر طبي»: an adjective as indefinite as its noun
      const adjective = PERSONS.has(head.category) && !definite && (words.folded[i] ?? '').endsWith(pack.roles.originEnding ?? '\n');
      const goesOn =
        genitive ||
        adjective ||
        demonym ||
        words.is(i, 'modifier') ||
        NOUNS.some((category) => words.is(i, category)) ||
        mayAgree(reading, i);
      // «الرئاسة العامة للأرصاد وحماية البيئة»: what a general body is for
      const forWhat = head.category === 'institution' && definite && lexicon ? generalField(reading, lexicon, i, sentenceEnd) : i;
      if (forWhat > i) {
        i = end = forWhat;
        break;
      }
      if (!article && (definite || !goesOn)) break;
      // «الجهات الأمنية القبض على»: after a phrase that is complete, only what may be its adjective
      if (article && definite && !isAdjective(reading, i, PLURALS.has(head.category))) break;
      definite ||= article;
    } else if (!demonym && !words.is(i, 'modifier') && !(i === end && CAPITAL.test(reading.tokens[i]?.text ?? ''))) break;
    i += demonym?.length ?? 1;
    end = i;
  }
  if (lexicon && !head.definite && end > first + 1 && words.is(first, 'namedBody')) end = furtherFields(reading, lexicon, end, sentenceEnd);
  return { end, definite, field };
}

/** What may not be a further field of a body: somebody else who acts with it, «وزارة الداخلية والجيش». */
const ACTORS = ['institution', 'collective', 'group', 'plural', 'office', 'unnamed', 'rank', 'placeClass'] as const;

/** «وزارة التجارة» «والصناعة»: where the fields end that a conjunction joins to a body's first. */
function furtherFields({ words, nameAt }: Reading, lexicon: CueLexicon, from: number, limit: number): number {
  let end = from;
  while (end < limit && nameAt(end) < 0) {
    const field = lexicon.withoutConjunction(words.folded[end] ?? '');
    if (field === null || !lexicon.isDefinite(field) || ACTORS.some((category) => words.is(end, category))) break;
    end++;
  }
  return end;
}

/** Where the field ends that an adjective and a contracted preposition lead to: «العامة» «للأرصاد وحماية البيئة»; `at` where none begins. */
function generalField({ words }: Reading, lexicon: CueLexicon, at: number, limit: number): number {
  const word = (i: number) => words.folded[i] ?? '';
  const general = words.is(at - 1, 'modifier') !== undefined && lexicon.isDefinite(word(at - 1));
  if (!general || !lexicon.isFor(word(at)) || lexicon.has(lexicon.grammar.sourceEnds, word(at))) return at;
  const joined = (i: number) => lexicon.withoutConjunction(word(i)) ?? '';
  let end = at + 1;
  while (end < limit) {
    // «الدفاع المدني», «التدريب التقني والمهني»
    if ([word(end), joined(end)].some((each) => lexicon.isDefinite(each) && lexicon.isAdjective(each))) end++;
    else if (end + 1 < limit && joined(end) && lexicon.isDefinite(word(end + 1))) end += 2;
    else break;
  }
  return end;
}

/** Where a head's modifiers begin, in a language that puts them before it. */
function startBefore(reading: Reading, first: number, sentenceStart: number): number {
  const { words, nameAt, nameTokens, names, tokens, text, pack } = reading;
  const genitives = pack.statements?.genitives?.split(' ') ?? [];
  // "the Emirates President": whose office it is, where no finder saw it
  const isCapital = (at: number) => CAPITAL.test(tokens[at]?.text ?? '');
  const isWhose = (at: number) => isCapital(first) && isCapital(at) && at > sentenceStart && nameAt(at) < 0 && words.at(at).length === 0;
  let start = first;
  for (let steps = 0; start > sentenceStart && steps < REACH; steps++) {
    const name = nameAt(start - 1);
    const ending = text.slice(tokens[start - 3]?.end, tokens[start - 1]?.end);
    const owner = start - 3 >= sentenceStart && genitives.includes(ending) ? nameAt(start - 3) : -1;
    if (name >= 0 && names[name]?.kind !== 'person') start = nameTokens(name)[0];
    // "Russia's foreign ministry"
    else if (owner >= 0 && names[owner]?.kind !== 'person') start = nameTokens(owner)[0];
    else if (words.is(start - 1, 'demonym') || words.is(start - 1, 'modifier') || isWhose(start - 1)) start -= 1;
    else break;
  }
  return start;
}

/** The phrase whose head begins at a token. */
export function nounPhrase(reading: Reading, head: RoleWord, token: number, sentence: readonly [first: number, end: number]): NounPhrase {
  const { tokens, words, pack } = reading;
  const headFirst = pack.roles?.order === 'head-first';
  // without articles nothing shows whether a noun is known
  const articles = Boolean(pack.roles?.determiners ?? pack.roles?.joinedArticles);
  const firstToken = headFirst ? token : startBefore(reading, token, sentence[0]);
  const before = words.is(token - 1, 'demonym') || words.is(token - 1, 'modifier') ? token - 1 : token;
  const first = headFirst && !pack.roles?.joinedArticles?.length ? before : firstToken;
  const own = token + head.length;
  const {
    end: endToken,
    definite,
    field,
  } = headFirst ? endAfter(reading, head, token, sentence[1]) : { end: own, definite: head.definite, field: false };
  const start = first === token ? head.start : (tokens[first]?.start ?? head.start);
  const content = new Set<string>();
  let national = false;
  let international = false;
  let office = false;
  for (let i = first; i < endToken; i++) {
    if (tokens[i]?.kind === 'sign' || words.is(i, 'link') || words.is(i, 'determiner')) continue;
    content.add(bareWord(reading, i));
    national ||= words.is(i, 'demonym') !== undefined;
    international ||= words.is(i, 'international') !== undefined;
    office ||= i > first && words.is(i, 'office') !== undefined && !words.is(i, 'modifier');
  }
  return {
    head,
    span: [start, tokens[endToken - 1]?.end ?? start],
    firstToken: first,
    endToken,
    words: content,
    field,
    definite:
      definite ||
      !articles ||
      head.possessed ||
      words.is(/^['’]$/.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1, 'determiner') !== undefined,
    national: national && !office,
    international: international && !office,
  };
}
