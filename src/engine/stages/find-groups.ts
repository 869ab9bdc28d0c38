/** Finds participants without a name: groups that act or speak, officials known by office alone, documents that speak for who issued them. */
import type { RolePack } from '../../languages/pack-roles';
import type { ParticipantKind, Span } from '../../model';

import { lexiconOf } from '../attribution/cue-lexicon';
import { foldWord } from '../matching/fold-name';
import { isInflectionOf } from '../matching/name-similarity';
import {
  bearerOf,
  holdsBody,
  isCalled,
  isChief,
  isInflectedPlural,
  isInternationalBody,
  isLocal,
  isManyDocuments,
  isNamedBody,
  nameOfBody,
  outletOf,
  takesUpBody,
} from './body-phrases';
import { type NounPhrase, nounPhrase } from './noun-phrase';
import type { Reading } from './reading';
import type { FoundRole } from './role-reader';
import type { RoleCategory } from './role-words';
import { mayBeSubject } from './subject-place';

/** A participant that is known by a description. */
export interface Described {
  kind: ParticipantKind;
  /** Its fullest description. */
  name: string;
  mentions: Span[];
}

/** The words of a span, with the article whose first letter a preposition hides: «للسفارة». */
function withArticle(text: string, [start, end]: Span, [article = '', contracted = '']: readonly string[] = []): string {
  const before = text.slice(start - contracted.length, start);
  return `${contracted && before === contracted ? article : ''}${text.slice(start, end)}`;
}

/** Somebody with a name, as far as a description may point at them. */
export interface Named {
  kind: ParticipantKind;
  mentions: Span[];
  roles: readonly FoundRole[];
  /** Folded words of its fullest name. */
  nameWords: ReadonlySet<string>;
  /** Folded words of the roles. */
  roleWords: ReadonlySet<string>;
  references: Span[];
  /** A role that stands apart from the name. */
  adopted?: Span;
}

const SPEAKERS: readonly RoleCategory[] = [
  'document',
  'plural',
  'collective',
  'group',
  'institution',
  'office',
  'unnamed',
  'rank',
  'description',
];
const PERSONS: ReadonlySet<RoleCategory> = new Set(['office', 'unnamed', 'rank', 'description']);
/** How far before a document its issuer may stand, in characters. */
const DOCUMENT_REACH = 400;
/** Somebody who is described first is named within so many characters. */
const INTRODUCTION = 500;
/** An office in fewer words does not tell who is meant. */
const TELLING = 3;
/** A body's noun with its name has at most so many words. */
const SHORT_NAME = 4;
/** A source may have this many characters before its head: an article, a number. */
const LEAD = 12;
/** A head may begin so many characters before the source that it opens. */
const CLITIC = 4;

const wordsIn = (text: string, span: Span) => text.slice(...span).split(/\s+/).length;
const within = (inner: Span, outer: Span) => inner[0] >= outer[0] && inner[1] <= outer[1];
const touches = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];
const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((word) => b.has(word));

function kindOf(category: RoleCategory): ParticipantKind {
  if (PERSONS.has(category)) return 'person';
  return category === 'institution' ? 'organization' : 'group';
}

/**
 * The token of a body with which the content of a statement begins, beside the source that opens at a token, or of an outlet that the source
 * speaks to; -1 where none does.
 */
function askedBody({ statements, tokens, tokenAt, words, pack }: Reading, first: number): number {
  const statement = statements.find(({ source }) => source?.[0] === tokens[first]?.start);
  const end = statement?.source ? tokenAt(statement.source[1]) : -1;
  const next = end > first ? [end, end + 1].find((at) => statement?.content[0]?.[0] === tokens[at]?.start) : undefined;
  if (next !== undefined && words.is(next, 'institution')) return next;
  // «المصادر لوكالة الأنباء»
  const { grammar, pronouns } = pack.statements ?? {};
  const lexicon = grammar && lexiconOf(grammar, pronouns);
  return end > first && lexicon?.isOutlet(words.folded[end] ?? '') ? end : -1;
}

/** The phrases of an article that describe somebody, in reading order. */
function describedPhrases(reading: Reading): { phrase: NounPhrase; category: RoleCategory }[] {
  const found: { phrase: NounPhrase; category: RoleCategory }[] = [];
  const { words, sentences, nameAt, pack } = reading;
  const joined = (pack.roles?.joinedArticles?.length ?? 0) > 0;
  const isDefinite = (word: string) => pack.roles?.joinedArticles?.some((article) => word.startsWith(article)) === true;
  for (const sentence of sentences) {
    let documentEnd = 0;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (words.at(i).length === 0 || (i < documentEnd && !words.is(i, 'institution'))) continue;
      if (nameAt(i) >= 0 || (words.is(i, 'break') && words.is(i, 'office'))) continue;
      const listed = SPEAKERS.find((c) => words.is(i, c));
      const head = listed && words.is(i, listed);
      // «مؤسسات»: several, by an ending that the noun of the list has not
      const several = joined && head && PERSONS.has(listed) && isInflectedPlural(reading, i, head.phrase);
      const category = several ? 'group' : listed;
      // «عدد كبير من السكان»
      if (joined && head && !head.definite && pack.statements?.grammar?.partitives.includes(words.folded[i - 1] ?? '')) continue;
      if (!head || !category || (head.possessed && category !== 'office')) continue;
      // "company officials" are no company
      if (pack.roles?.order === 'head-last' && SPEAKERS.some((c) => words.is(i + head.length, c)) && nameAt(i + head.length) < 0) continue;
      // «الأحزاب السياسية»: an adjective that is an office too
      if (joined && head.definite && words.is(i, 'modifier') && isDefinite(words.folded[i - 1] ?? '') && listed && PERSONS.has(listed))
        continue;
      // «وزير الدفاع الأميركي» is no body
      if (words.is(i, 'portfolio') && words.is(i - 1, 'office')) continue;
      // «طالبت النقابة الحكومة», «طلب السفير من المجلس»: what is said is no part of who says it
      const told = joined ? askedBody(reading, i) : -1;
      const limit = told > i ? Math.min(told, sentence.endToken) : sentence.endToken;
      const phrase = nounPhrase(reading, head, i, [sentence.firstToken, limit]);
      // «إعلان وزارة الداخلية أن»: a source within it speaks, and no document
      const speaks = ({ source }: { source: Span | null }) => source !== null && source[0] > phrase.span[0] && source[0] < phrase.span[1];
      if (joined && category === 'document' && reading.statements.some(speaks)) continue;
      found.push({ phrase, category });
      // in a document's phrase its issuer may stand: «بيان للسفارة الفرنسية»
      if (joined && category === 'document') documentEnd = phrase.endToken;
      // within a person's description a body may stand: «مصدر في الحكومة الفرنسية»
      else if (!PERSONS.has(category) && category !== 'group') i = Math.max(i, phrase.endToken - 1);
    }
  }
  return found;
}

/** All words of a phrase are those of a role; an adjective of origin is also that of its country: «البحريني» in «وزير داخلية البحرين». */
function describes(
  words: ReadonlySet<string>,
  role: ReadonlySet<string>,
  origin: string | undefined,
  { sameFields = [] }: Partial<RolePack> = {},
): boolean {
  const stemOf = (word: string) =>
    origin && word.endsWith(origin) && word.length > origin.length + 2 ? word.slice(0, -origin.length) : null;
  // «رئيسة الحكومة البريطانية», who is «رئيسة الوزراء البريطانية»
  const isSame = (word: string) => sameFields.some((fields) => fields.includes(word) && fields.some((field) => role.has(field)));
  return [...words].every((word) => {
    if (isSame(word)) return true;
    const stem = role.has(word) ? null : stemOf(word);
    return role.has(word) || (stem !== null && [...role].some((other) => other.startsWith(stem) && other.length <= stem.length + 2));
  });
}

/** «لاعب التعاون الجديد»: the only one before with the same office, elsewhere, who has just taken this one. */
function newcomerOf(phrase: NounPhrase, named: readonly Named[], { newcomers }: Partial<RolePack>): Named | null {
  if (!newcomers?.some((word) => phrase.words.has(foldWord(word)))) return null;
  const holders = named.filter(({ kind, roles }) => kind === 'person' && roles.some(({ head }) => head === phrase.head.phrase));
  const [holder] = holders;
  return holders.length === 1 && holder?.mentions.some((m) => m[0] < phrase.span[0]) ? holder : null;
}

/** The person whom an office means: the one named last before it who has all of its words, else the first after. */
function holderOf(
  phrase: NounPhrase,
  named: readonly Named[],
  { originEnding, inflectedNames, newcomers, sameFields }: Partial<RolePack> = {},
): Named | null {
  const inflected = (n: Named) =>
    inflectedNames === true &&
    [...phrase.words].every((word) => [...n.roleWords].some((other) => word === other || isInflectionOf(word, other)));
  const holders = named.filter(
    (n) =>
      n.kind === 'person' &&
      n.roles.some((role) => role.head === phrase.head.phrase) &&
      (describes(phrase.words, n.roleWords, originEnding, { sameFields }) || inflected(n)),
  );
  const newcomer = holders.length ? null : newcomerOf(phrase, named, { newcomers });
  if (newcomer) return newcomer;
  let best: Named | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const holder of holders) {
    for (const mention of holder.mentions) {
      const distance = mention[0] < phrase.span[0] ? phrase.span[0] - mention[0] : 1e6 + mention[0];
      if (distance < nearest) {
        nearest = distance;
        best = holder;
      }
    }
  }
  return best;
}

/**
 * Who is first described and then named: «قالت قاضية أميركية … وقالت القاضية هدى العطار». The only one whose role is the noun of the
 * description, with its article, and whose name comes soon after; nobody named before may hold it.
 * @param opens the description opens the article, and its holder speaks next: whatever else the role says, it is theirs.
 */
function introducedBy(phrase: NounPhrase, named: readonly Named[], opens: boolean): Named | null {
  if (phrase.head.definite || phrase.head.possessed) return null;
  const holders = named.filter((n) => n.kind === 'person' && n.roles.some((role) => role.head === phrase.head.phrase));
  const [holder] = holders;
  const first = Math.min(...(holder?.mentions ?? []).map((m) => m[0]));
  const alone =
    holders.length === 1 &&
    holder?.roles.some(
      ({ head, firstToken, endToken }) => head === phrase.head.phrase && (endToken - firstToken === 1 || (opens && endToken > firstToken)),
    );
  return alone && first > phrase.span[1] && first - phrase.span[1] < INTRODUCTION ? (holder ?? null) : null;
}

function hasBreak({ words, tokenAt, tokens }: Reading, start: number, end: number): boolean {
  for (let i = tokenAt(start); (tokens[i]?.start ?? end) < end; i++) if (words.is(i, 'break') && !words.is(i, 'issuer')) return true;
  return false;
}

/**
 * Who issued a document: named within its phrase or right after, or who spoke last before.
 * @param isNew whether the phrase says that the document was not spoken of before: "a report".
 */
function issuerOf(reading: Reading, span: Span, isNew: boolean, named: readonly Named[], sources: readonly Span[]): Named | null {
  const { words, tokenAt } = reading;
  const actors = named.filter((n) => n.kind !== 'place');
  const issues = (n: Named, mention: Span) => n.kind !== 'person' || words.is(tokenAt(mention[0]) - 1, 'issuer');
  const inside = actors
    .flatMap((n) => n.mentions.filter((m) => within(m, span) && issues(n, m)).map((mention) => ({ n, start: mention[0] })))
    .sort((a, b) => a.start - b.start)[0];
  // "the statement of the coalition", but not "the statement against the group"
  if (inside && !hasBreak(reading, span[0], inside.start)) return inside.n;
  if (isNew) return null;
  let best: Named | null = null;
  let at = span[0] - DOCUMENT_REACH;
  for (const source of sources) {
    if (source[1] > span[0] || source[0] < at) continue;
    const speaker = actors.find((n) => n.mentions.some((m) => touches(m, source)));
    if (!speaker) continue;
    best = speaker;
    at = source[0];
  }
  return best;
}

/** A source that no name finder saw, but whose first words are those of one name: another mention of it. */
function joinShortName({ words, tokenAt, tokens, nameAt }: Reading, source: Span, named: readonly Named[]) {
  const first = tokenAt(source[0]);
  let end = first;
  let best: Named | null = null;
  let bestEnd = first;
  const content: string[] = [];
  while (end < tokens.length && (tokens[end]?.start ?? 0) < source[1] && nameAt(end) < 0) {
    content.push(words.folded[end] ?? '');
    const holders = named.filter((n) => n.kind !== 'place' && content.every((word) => n.nameWords.has(word)));
    if (holders.length !== 1) break;
    best = holders[0] ?? null;
    bestEnd = ++end;
  }
  const last = tokens[bestEnd - 1];
  const start = tokens[first]?.start ?? 0;
  const telling = content.some((word, i) => word.length > 2 && !words.is(first + i, 'determiner') && !words.is(first + i, 'link'));
  if (best && last && telling && (content[0]?.length ?? 0) > 2) best.mentions.push([start, last.end]);
}

/** Who speaks right after by name, is named nowhere before and has no role: "said the minister. …, added Ana Ruiz". */
function namedNext(source: Span, sources: readonly Span[], named: readonly Named[]): Named | undefined {
  const next = sources.find((s) => s[0] > source[0]);
  return (
    next &&
    named.find(
      (n) => n.kind === 'person' && !n.roles.length && n.mentions.some((m) => within(m, next)) && n.mentions.every((m) => m[0] > source[0]),
    )
  );
}

/** Whether a person has spoken by name before a source. */
const spokeBefore = (source: Span, sources: readonly Span[], named: readonly Named[]) =>
  named.some(({ kind, mentions }) => kind === 'person' && mentions.some((m) => sources.some((s) => s[1] <= source[0] && touches(s, m))));

/** «النائب عن حزب الساحل بمجلس البلدية سمير نصر»: the only person in a source that an office opens, whose name ends it. */
function bearerAtEnd(source: Span, office: Span, named: readonly Named[]): Named | undefined {
  if (office[0] - source[0] > CLITIC) return undefined;
  const people = named.filter(({ kind, mentions }) => kind === 'person' && mentions.some((m) => touches(m, source)));
  const [bearer] = people;
  return people.length === 1 && bearer?.mentions.some((m) => m[0] >= office[1] && m[1] === source[1]) ? bearer : undefined;
}

/** Nothing but modifiers, determiners and other nouns of a list stand between the start of a source and its head. */
function isHeadOf({ tokenAt, words, tokens }: Reading, phrase: NounPhrase, source: Span): boolean {
  for (let i = tokenAt(source[0]); i < phrase.firstToken; i++)
    if (words.is(i, 'link') || words.is(i, 'break') || tokens[i]?.text === ',') return false;
  return true;
}

/** Where a source's noun phrase begins: after its determiner. */
function phraseStart({ tokenAt, tokens, words }: Reading, phrase: NounPhrase, sourceStart: number): number {
  let first = Math.min(phrase.firstToken, tokenAt(sourceStart));
  while (first < phrase.firstToken && (words.is(first, 'determiner') || words.is(first, 'indefinite') || tokens[first]?.kind === 'sign'))
    first++;
  return tokens[first]?.start ?? phrase.span[0];
}

/** Where a source's noun phrase ends: before a comma, a relative clause, a bracket. */
function phraseEnd({ tokens, words, pack }: Reading, phrase: NounPhrase, sourceEnd: number): number {
  let end = phrase.endToken;
  while (end < tokens.length && (tokens[end]?.start ?? sourceEnd) < sourceEnd) {
    const text = tokens[end]?.text ?? '';
    if (words.is(end, 'break') || words.is(end, 'relative') || /^[^\p{L}\p{N}'’.-]$/u.test(text)) break;
    // "campaign released an ad": what follows a head that comes last is no more of it, but for "of" and "and"
    const goesOn = !/^\p{Ll}/u.test(text) || words.at(end).length > 0;
    if (end === phrase.endToken && pack.roles?.order === 'head-last' && !goesOn) break;
    end++;
  }
  while (end > phrase.endToken && (tokens[end - 1]?.kind === 'sign' || words.is(end - 1, 'link'))) end--;
  return tokens[end - 1]?.end ?? phrase.span[1];
}

const namesWithin = ({ names }: Reading, span: Span, kind?: ParticipantKind) =>
  names.some((name) => within(name.span, span) && (!kind || name.kind === kind));

/** Phrases that describe the same somebody. */
interface DescribedCluster {
  category: RoleCategory;
  words: ReadonlySet<string>;
  mentions: Span[];
  /** A document within whose phrase stands the body that speaks by it. */
  issued?: true;
  /** Says which one is meant: «شركة الساحل», and not «شركة سعودية». */
  definite: boolean;
  speaks: boolean;
  /** A body of a country: "the French government", «القوات السورية». */
  national: boolean;
  /** An office of a body that is named: «أمين عام الأمم المتحدة». */
  official: boolean;
  /** A proper name in all but the finder's eyes: «البنك الدولي», «وزارة التعليم». */
  proper: boolean;
  /** Has a name behind its noun: «شركة الساحل للغاز», and not «الحكومة الفرنسية». */
  called: boolean;
  /** Of a place that is named: «أمانة محافظة الضفة». */
  local: boolean;
  /** Stands as a subject somewhere, or within who speaks. */
  acts: boolean;
}

type Part = Pick<DescribedCluster, 'speaks' | 'national' | 'official' | 'proper' | 'called' | 'local' | 'acts'> & { mention: Span };

/** Whether a cluster is of a document in whose phrase a span stands. */
const holdsMention =
  (span: Span) =>
  ({ category, mentions }: DescribedCluster) =>
    category === 'document' && mentions.some((m) => within(span, m));
const lastMention = ({ mentions }: Pick<DescribedCluster, 'mentions'>) => mentions.at(-1)?.[0] ?? -1;
const latest = (clusters: readonly DescribedCluster[]) =>
  clusters.reduce<DescribedCluster | undefined>((best, c) => (!best || lastMention(c) > lastMention(best) ? c : best), undefined);

/** @param nearest whether a definite noun alone is of those who spoke last. */
function joinPhrase(clusters: DescribedCluster[], phrase: NounPhrase, category: RoleCategory, part: Part, nearest: boolean) {
  const { words, definite } = phrase;
  const { mention, ...flags } = part;
  // "officials" need not be the officials of before; "the officials" are
  const fits = (c: DescribedCluster) =>
    kindOf(c.category) === kindOf(category) && isSubset(words, c.words) && (definite || isSubset(c.words, words));
  // «المصادر»: those of whom the article spoke last as speaking; «الشركة»: the company of which it spoke last
  const spoke = nearest && definite && words.size === 1 ? latest(clusters.filter((c) => c.speaks && fits(c))) : undefined;
  const body = category === 'institution' && words.size === 1 ? latest(clusters.filter((c) => c.definite && fits(c))) : undefined;
  const known = body ?? spoke ?? clusters.find(fits);
  const shorter = known ?? clusters.find((c) => c.category === category && definite && c.words.size > 1 && isSubset(c.words, words));
  if (!shorter) {
    clusters.push({ category, words, definite, mentions: [mention], ...flags });
    return;
  }
  shorter.mentions.push(mention);
  shorter.definite ||= definite;
  shorter.speaks ||= flags.speaks;
  shorter.national ||= flags.national;
  shorter.official ||= flags.official;
  shorter.proper ||= flags.proper;
  shorter.called ||= flags.called;
  shorter.local ||= flags.local;
  shorter.acts ||= flags.acts;
  if (words.size > shorter.words.size) shorter.words = words;
}

/**
 * The body that a definite noun alone means: «الجامعة» after «جامعة الساحل». The one of which the article spoke last; undefined where that
 * is none that has a name.
 */
function shortFor(
  { head, definite, words, span }: NounPhrase,
  named: readonly Named[],
  clusters: readonly DescribedCluster[],
  { tokenAt, words: roleWords }: Reading,
): Named | undefined {
  if (!definite || !head.definite || words.size > 1) return undefined;
  const noun = foldWord(head.phrase);
  // «شركة الساحل» where the name is «الساحل»
  const introduces = ([start]: Span) => roleWords.is(tokenAt(start), 'institution')?.phrase === head.phrase;
  const last = ({ mentions, references }: Named) => Math.max(-1, ...[...mentions, ...references].map((m) => (m[0] < span[0] ? m[0] : -1)));
  // «من جامعة سعودية» is any of them
  const isAny = ({ mentions }: Named) =>
    mentions.every(
      ([start, end]) =>
        roleWords.is(tokenAt(start), 'institution')?.definite === false && roleWords.is(tokenAt(end) - 1, 'demonym')?.definite === false,
    );
  const called = named.filter(
    (n) => n.kind === 'organization' && !isAny(n) && (n.nameWords.has(noun) || n.references.some(introduces)) && last(n) >= 0,
  );
  const best = called.reduce<Named | undefined>((a, b) => (!a || last(b) > last(a) ? b : a), undefined);
  const other = latest(clusters.filter((c) => c.category === 'institution' && c.definite && c.words.size > 1 && isSubset(words, c.words)));
  return best && last(best) > (other ? lastMention(other) : -1) ? best : undefined;
}

/** Nobody with a name stands before an offset whom a title without one could mean. */
const nobodyBefore = (named: readonly Named[], offset: number) =>
  !named.some(({ kind, mentions }) => kind === 'person' && mentions.some((m) => m[0] < offset));

/** "the report of the firemen", where no article stands between: a document of somebody who is no name. */
const belongs = ({ words }: Reading, { head, firstToken }: NounPhrase) =>
  SPEAKERS.some((category) => words.is(firstToken + head.length, category) !== undefined);

/**
 * Adds to `named` the spans that point at it, and gives back the participants that only a description names.
 * A group takes part where it speaks or where it is a country's («القوات السورية»); a person without a name, where they speak.
 */
export function findDescribed(reading: Reading, named: readonly Named[], roles: readonly FoundRole[]): Described[] {
  const { text, statements, trace } = reading;
  const sources = statements.flatMap((s) => (s.source ? [s.source] : []));
  const attached = roles.filter((role) => role.mention !== null);
  const clusters: DescribedCluster[] = [];
  const headFirst = reading.pack.roles?.order === 'head-first';
  const hasJoinedArticles = (reading.pack.roles?.joinedArticles?.length ?? 0) > 0;
  const hasArticles = (reading.pack.roles?.joinedArticles ?? reading.pack.roles?.determiners) !== undefined;
  const bareSubjects = reading.pack.statements?.reportedSpeech?.bareSubjects ?? false;
  for (const source of sources) joinShortName(reading, source, named);
  const [lead, next] = sources;
  const opensArticle = (source: Span) =>
    source === lead &&
    next !== undefined &&
    named.some(({ kind, mentions }) => kind === 'person' && mentions.some((m) => touches(m, next)));
  let done = 0;
  for (const { phrase, category } of describedPhrases(reading)) {
    const { span } = phrase;
    // «مكتب الرئيس الفرنسي» is no role, though one is within it
    const inner =
      span[0] < done && !(category === 'institution' && (phrase.national || phrase.international || isNamedBody(reading, phrase)));
    if (inner || attached.some((role) => touches(role.span, span) && role.firstToken <= phrase.firstToken)) continue;
    const source = sources.find(
      (s) =>
        touches(s, span) && (headFirst && hasArticles ? span[0] - s[0] < LEAD && s[0] - span[0] < CLITIC : isHeadOf(reading, phrase, s)),
    );
    const holder = PERSONS.has(category) ? holderOf(phrase, named, reading.pack.roles) : null;
    // "a report" is nobody's who has spoken before
    const unknown = reading.words.is(phrase.firstToken - 1, 'indefinite') !== undefined;
    const issuer =
      category === 'document' &&
      source &&
      !(unknown && reading.pack.statements?.reportedSpeech) &&
      !(bareSubjects && belongs(reading, phrase))
        ? issuerOf(
            reading,
            [span[0], source[1]],
            (!headFirst || hasJoinedArticles) && !(hasJoinedArticles ? phrase.head.definite : phrase.definite),
            named,
            sources,
          )
        : null;
    // "the agency ANSA": the name that follows in the source is the body's
    const apposed =
      category === 'institution' && source && reading.pack.roles?.inflectedNames
        ? named.find((n) => n.kind === 'organization' && n.mentions.some((m) => m[0] >= span[1] && m[1] <= source[1]))
        : undefined;
    if (apposed) {
      apposed.references.push(span);
      continue;
    }
    const outlet = source && PERSONS.has(category) ? outletOf(reading, phrase, source, named) : undefined;
    const borne =
      hasJoinedArticles && category === 'office' && phrase.words.size > 1 ? bearerOf(reading, phrase, source, named) : undefined;
    if (borne) {
      borne.bearer.references.push(span);
      if (!borne.bearer.roles.length) borne.bearer.adopted ??= [span[0], reading.tokens[borne.end - 1]?.end ?? span[1]];
      continue;
    }
    const titled =
      hasJoinedArticles && source && category === 'office' && phrase.head.definite ? bearerAtEnd(source, span, named) : undefined;
    if (titled) {
      titled.references.push(span);
      continue;
    }
    const introduced = source && hasJoinedArticles && PERSONS.has(category) ? introducedBy(phrase, named, opensArticle(source)) : null;
    const known = holder && (phrase.definite || phrase.words.size > 1) ? holder : (outlet ?? issuer ?? introduced);
    if (known) {
      known.references.push(span);
      continue;
    }
    const name = nameOfBody(reading, phrase, category, named);
    if (name) {
      name.references.push(span);
      continue;
    }
    const short = category === 'institution' && hasJoinedArticles ? shortFor(phrase, named, clusters, reading) : undefined;
    if (short) {
      short.references.push(span);
      continue;
    }
    // who in focus is meant is asked where it speaks
    if (takesUpBody(reading, phrase) && named.some(({ mentions }) => mentions.some((m) => m[1] <= span[0]))) continue;
    // «شركة نفط الشمال»: a noun without its name is no body; with all of a short source it is one
    const bareNoun =
      category === 'institution' && hasJoinedArticles && !phrase.definite && phrase.words.size === 1 && source?.[1] !== span[1];
    const wholeName = bareNoun && source && span[0] === source[0] && wordsIn(text, source) <= SHORT_NAME && !namesWithin(reading, source);
    if (bareNoun && !wholeName) continue;
    // «بيانات رسمية»: nobody
    if (category === 'document' && hasJoinedArticles && !phrase.definite && isManyDocuments(reading, phrase)) {
      done = Math.max(done, span[1]);
      continue;
    }
    const body = phrase.definite && (category === 'collective' || category === 'institution');
    const document =
      hasJoinedArticles && category === 'institution' && source && span[0] < done ? clusters.find(holdsMention(span)) : undefined;
    if (document) document.issued = true;
    const mention: Span = wholeName
      ? [...source]
      : !headFirst && source
        ? [phraseStart(reading, phrase, source[0]), phraseEnd(reading, phrase, source[1])]
        : span;
    done = Math.max(done, mention[1]);
    // "one pastor supporting Mr. Hill, Dan Stone": the name after the comma is theirs
    const follows = (m: Span) =>
      source !== undefined && m[0] > mention[0] && m[1] <= source[1] && /,\s*$/.test(text.slice(mention[0], m[0]));
    const holding = (fits: (m: Span) => boolean) => named.find((n) => n.kind === 'person' && n.mentions.some(fits));
    const person = PERSONS.has(category) && !headFirst && (holding(follows) ?? holding((m) => within(m, mention)));
    if (person) {
      person.references.push(mention);
      continue;
    }
    // "the candidate" is somebody whom the article has named; who it is, nothing here decides
    // without articles, a lone noun after somebody has spoken by name is that somebody: "stwierdził urzędnik"
    const bare = bareSubjects && source !== undefined && phrase.words.size === 1 && spokeBefore(source, sources, named);
    // «والد الضحية» is somebody else than who was named
    const kin = hasJoinedArticles && reading.words.is(phrase.firstToken, 'kin')?.possessed === false && phrase.words.size > 1;
    // «المهاجم السوري» is any player; «السفير السوري» is one
    const national = phrase.national && !(hasJoinedArticles && category === 'office' && !isChief(reading, phrase));
    // «المتحدث الإعلامي بالدفاع المدني في الضفة»: with all of its source, an office is one; a source («المصدر») is nobody with a name
    const whole =
      hasJoinedArticles && source && span[0] <= source[0] + CLITIC && !namesWithin(reading, source, 'person') ? wordsIn(text, source) : 0;
    const telling = Math.max(phrase.words.size, whole > TELLING ? whole : 0) >= TELLING || (hasJoinedArticles && category === 'unnamed');
    const vague = !kin && PERSONS.has(category) && (phrase.definite || bare) && !national && !telling;
    const alone = hasJoinedArticles && source !== undefined && nobodyBefore(named, span[0]);
    const unsure = vague && !alone;
    if ((unsure || (phrase.field && phrase.definite)) && !namesWithin(reading, mention)) {
      const next = source && category === 'office' && namedNext(source, sources, named);
      if (next) next.adopted ??= [span[0], Math.max(span[1], phraseEnd(reading, phrase, source[1]))];
      if (next || unsure) continue;
    }
    joinPhrase(
      clusters,
      phrase,
      category,
      {
        mention,
        speaks: source !== undefined,
        national: body && phrase.national,
        official: hasJoinedArticles && category === 'office' && phrase.definite && isChief(reading, phrase) && holdsBody(reading, phrase),
        proper: body && category === 'institution' && (isInternationalBody(reading, phrase) || isNamedBody(reading, phrase)),
        local: hasJoinedArticles && body && isLocal(reading, phrase),
        called: hasJoinedArticles && body && isCalled(reading, phrase),
        acts: sources.some((s) => touches(s, span)) || mayBeSubject(reading, phrase.firstToken, span[0]),
      },
      hasJoinedArticles,
    );
  }
  // «يعمل في وزارة الزراعة»: a body or an official that is only spoken of once takes no part
  const matters = ({ acts, mentions }: DescribedCluster) => acts || mentions.length > 1;
  return clusters.flatMap((cluster): Described[] => {
    const { category, words, mentions, speaks, national, official, proper, called } = cluster;
    // «أمانة الضفة … الأمانة»: a body that acts and comes again
    const again = cluster.local && cluster.acts && mentions.length > 1;
    const takesPart = !cluster.issued && (speaks || again || (national && !proper) || ((official || proper) && matters(cluster)));
    const name = mentions
      .map((span) => withArticle(text, span, reading.pack.roles?.joinedArticles))
      .reduce((a, b) => (b.length > a.length ? b : a), '');
    const [first] = mentions;
    if (first) trace({ stage: 'find-groups', span: first, decision: takesPart ? 'kept' : 'rejected', reason: 'speaks, or is a country’s' });
    // a body that a common noun names and that only acts is a group, as the forces and the authorities of a country are; the noun
    // alone («الشرطة», "the hospital") is one even where it speaks
    const common = category === 'institution' && !proper && !called && !(again && !national) && (!speaks || words.size === 1);
    const kind = common ? 'group' : kindOf(category);
    return takesPart ? [{ kind, name, mentions }] : [];
  });
}
