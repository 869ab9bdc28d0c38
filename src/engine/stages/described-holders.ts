/** Whom with a name a description means: who holds an office, who is introduced by it, who issued a document. */
import type { RolePack } from '../../languages/pack-roles';
import type { ParticipantKind, Span } from '../../model';
import { foldWord } from '../matching/fold-name';
import { isInflectionOf } from '../matching/name-similarity';
import { touches, within } from '../spans';
import type { NounPhrase } from './noun-phrase';
import type { Reading } from './reading';
import type { FoundRole } from './role-reader';

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

/** How far before a document its issuer may stand, in characters. */
const DOCUMENT_REACH = 400;

/** Somebody who is described first is named within so many characters. */
const INTRODUCTION = 500;

/** A head may begin so many characters before the source that it opens. */
export const CLITIC = 4;

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
export function holderOf(
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
export function introducedBy(phrase: NounPhrase, named: readonly Named[], opens: boolean): Named | null {
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
export function issuerOf(reading: Reading, span: Span, isNew: boolean, named: readonly Named[], sources: readonly Span[]): Named | null {
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
export function joinShortName({ words, tokenAt, tokens, nameAt }: Reading, source: Span, named: readonly Named[]) {
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
  const telling = content
    .slice(0, bestEnd - first)
    .some((word, i) => word.length > 2 && !words.is(first + i, 'determiner') && !words.is(first + i, 'link'));
  if (best && last && telling && (content[0]?.length ?? 0) > 2) best.mentions.push([start, last.end]);
}

/** Who speaks right after by name, is named nowhere before and has no role: "said the minister. …, added Ana Ruiz". */
export function namedNext(source: Span, sources: readonly Span[], named: readonly Named[]): Named | undefined {
  const next = sources.find((s) => s[0] > source[0]);
  return (
    next &&
    named.find(
      (n) => n.kind === 'person' && !n.roles.length && n.mentions.some((m) => within(m, next)) && n.mentions.every((m) => m[0] > source[0]),
    )
  );
}

/** Whether a person has spoken by name before a source. */
export const spokeBefore = (source: Span, sources: readonly Span[], named: readonly Named[]) =>
  named.some(({ kind, mentions }) => kind === 'person' && mentions.some((m) => sources.some((s) => s[1] <= source[0] && touches(s, m))));

/** «النائب عن حزب الساحل بمجلس البلدية سمير نصر»: the only person in a source that an office opens, whose name ends it. */
export function bearerAtEnd(source: Span, office: Span, named: readonly Named[]): Named | undefined {
  if (office[0] - source[0] > CLITIC) return undefined;
  const people = named.filter(({ kind, mentions }) => kind === 'person' && mentions.some((m) => touches(m, source)));
  const [bearer] = people;
  return people.length === 1 && bearer?.mentions.some((m) => m[0] >= office[1] && m[1] === source[1]) ? bearer : undefined;
}

/** Nobody with a name stands before an offset whom a title without one could mean. */
export const nobodyBefore = (named: readonly Named[], offset: number) =>
  !named.some(({ kind, mentions }) => kind === 'person' && mentions.some((m) => m[0] < offset));
