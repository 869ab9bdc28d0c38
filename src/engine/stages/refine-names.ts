/** Refines found names: takes titles off their front, and lets what the article shows elsewhere decide a doubtful kind. */
import type { LoadedPack } from '../../languages/pack';
import type { RolePack } from '../../languages/pack-roles';
import type { ParticipantKind } from '../../model';
import type { NameMention, Token, Trace } from '../layers';
import { CAPITAL } from '../matching/capital';
import { countryCodes } from '../matching/country-codes';
import { isInflectionOf } from '../matching/name-similarity';
import { NameWords } from '../names/name-words';
import type { RoleWords } from './role-words';

/** A shorter word has too little of a stem to be known again in another case. */
const LEAST_INFLECTED = 4;
const KINDS: readonly ParticipantKind[] = ['person', 'organization', 'place', 'group'];

interface Range {
  first: number;
  end: number;
}

/** Tokens `[first, end)` of a span; tokens are in order. */
function rangeOf(tokens: readonly Token[], [start, end]: readonly [number, number]): Range {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && (tokens[last]?.start ?? 0) < end) last++;
  return { first: low, end: last };
}

/** How many tokens at the front of a name are a title: "Sen. Ann Lee", «الدكتور سامي». */
function titleLength({ first, end }: Range, tokens: readonly Token[], words: RoleWords, roles: RolePack | undefined): number {
  const headFirst = roles?.order === 'head-first';
  const articles = (roles?.joinedArticles ?? []).length > 0;
  let at = first;
  while (at < end - 1) {
    // «السنغافوري جيفري تان»
    const origin = articles && at === first && !words.is(at + 1, 'demonym') ? words.is(at, 'demonym') : undefined;
    const title = words.is(at, 'honorific') ?? words.is(at, 'rank') ?? words.is(at, 'office') ?? (origin?.definite ? origin : undefined);
    // «رائد» is a given name, «الرائد» a major; but «العقيد دكتور سامي»
    const second = at === first && words.is(at, 'honorific') && (words.is(at - 1, 'rank') ?? words.is(at - 1, 'honorific'))?.definite;
    if (!title || (articles && !title.definite && title.phrase.length > 1 && !second)) break;
    let next = at + title.length;
    if (tokens[next]?.text === '.') next++;
    if (next >= end || words.is(next, 'link') || (!headFirst && !CAPITAL.test(tokens[next]?.text ?? ''))) break;
    at = next;
  }
  return at - first;
}

/** A name that keeps this many words after its title is whole. */
const LEAST_NAME = 2;
/** An office follows what it is of within this many words. */
const LONGEST_FIELD = 3;

/** "Transport Minister Nadia Whitlock": how many tokens at the front are an office with what it is of, where that stands before it. */
function fieldTitleLength({ first, end }: Range, tokens: readonly Token[], words: RoleWords): number {
  for (let at = Math.min(first + LONGEST_FIELD, end - 1 - LEAST_NAME); at > first; at--) {
    const office = words.is(at, 'office');
    const next = at + (office?.length ?? 0);
    if (office && end - next >= LEAST_NAME && CAPITAL.test(tokens[next]?.text ?? '') && !words.is(next, 'link')) return next - first;
  }
  return 0;
}

/** "Ohio Sen. John Marsh": the token after a short form of an office within a name, where two words or more follow it; 0 where none does. */
function holderWithin({ first, end }: Range, tokens: readonly Token[], words: RoleWords): number {
  for (let at = first + 1; at < end - LEAST_NAME; at++)
    if (words.is(at, 'office') && tokens[at + 1]?.text === '.' && end - at - 2 >= LEAST_NAME) return at + 2;
  return 0;
}

/** A finder may miss a given name that it does not know. */
const MISSED = 2;

/**
 * Tokens before a person's name that belong to it: «الرئيس عبدربه منصور هادي». After a title with an article, a word without one is
 * no adjective of it; where the list knows it as nothing else, it is the start of the name.
 * @param free the first token that no earlier name holds.
 */
function missedBefore(
  first: number,
  free: number,
  tokens: readonly Token[],
  words: RoleWords,
  roles: RolePack | undefined,
  known: NameWords | null,
): number {
  const [article] = roles?.joinedArticles ?? [];
  if (article === undefined) return 0;
  // «بديل لليونسي»: a name that begins after a joined preposition begins there
  if ((roles?.joinedArticles ?? []).slice(1).some((joined) => (words.folded[first] ?? '').startsWith(joined))) return 0;
  const isDefinite = (i: number) => (words.folded[i] ?? '').startsWith(article) || words.at(i).some((word) => word.definite);
  let at = first - 1;
  while (
    at >= free &&
    first - 1 - at < MISSED &&
    tokens[at]?.kind === 'word' &&
    !words.at(at).length &&
    !isDefinite(at) &&
    // «زيارة سالم»
    !known?.isPlainWord(tokens[at]?.text ?? '') &&
    // «بالضفة»: where, and no name
    !(words.folded[at] ?? '').startsWith(article, 1) &&
    (words.folded[at] ?? '').length > 2
  )
    at--;
  const missed = first - 1 - at;
  if (!missed || at < free || !isDefinite(at)) return 0;
  for (let head = at; head > at - 4; head--) if (words.is(head, 'office') ?? words.is(head, 'rank')) return missed;
  return 0;
}

const OPENING_MARK = /^[«"“„‚‘]$/;

/** «Pour certains d’entre eux»: a capital that only opens a quotation, before words of grammar. */
function opensQuotation({ first, end }: Range, tokens: readonly Token[], words: RoleWords): boolean {
  const marked = OPENING_MARK.test(tokens[first]?.text ?? '') || OPENING_MARK.test(tokens[first - 1]?.text ?? '');
  const at = OPENING_MARK.test(tokens[first]?.text ?? '') ? first + 1 : first;
  const grammar = (words.is(at, 'link') ?? words.is(at, 'break') ?? words.is(at, 'determiner')) !== undefined;
  return marked && grammar && !tokens.slice(at + 1, end).some(({ text }) => CAPITAL.test(text));
}

/**
 * "Poseł Solidarnej Polski Andrzej Dera": of two names that nothing parts, the second has the office, which is of the first. Not where
 * a conjunction may be joined to the second: «الرئيسين نبيل عيد وفارس سالم» are two presidents.
 */
function isOfOffice({ first, end }: Range, next: Range | undefined, words: RoleWords): boolean {
  const office = words.is(first - 1, 'office') ?? words.is(first - 1, 'plural');
  return office !== undefined && next?.first === end;
}

/** Names as they go on to be joined; in reading order, the spans within those that were found. */
export function refineNames(
  names: readonly NameMention[],
  tokens: readonly Token[],
  words: RoleWords,
  pack: LoadedPack,
  trace: Trace,
): NameMention[] {
  const headFirst = pack.roles?.order === 'head-first';
  const known = NameWords.of(pack);
  const isBare = (at: number, category: 'institution' | 'designator' | 'collective') =>
    headFirst && words.is(at, category)?.definite === false;
  // "(R-Fla.)" says where a senator is from
  const isAffiliation = ({ span }: NameMention, first: number) =>
    tokens[first - 1]?.text === '(' && tokens[first + 1]?.text === '-' && (tokens[first]?.end ?? 0) - span[0] === 1;
  const kept = names.filter((name) => name.kind !== 'person' || !isAffiliation(name, rangeOf(tokens, name.span).first));
  const ranges = kept.map((name) => rangeOf(tokens, name.span));
  const ofOffices = new Set<number>();
  const refined = kept.flatMap((name, i): NameMention[] => {
    const range = rangeOf(tokens, name.span);
    if (headFirst && !pack.roles?.joinedArticles?.length && opensQuotation(range, tokens, words)) {
      trace({ stage: 'refine-names', span: name.span, decision: 'rejected', reason: 'opens a quotation' });
      return [];
    }
    const before =
      headFirst &&
      !pack.text.joinedPrefixes?.length &&
      name.kind === 'person' &&
      kept[i + 1]?.kind === 'person' &&
      isOfOffice(range, ranges[i + 1], words);
    if (before) ofOffices.add(name.span[0]);
    return [refine(name, range, ranges[i - 1]?.end ?? 0)];
  });
  return oneKindEach(surnamesAsPersons(refined, tokens, words, pack), tokens, words).map((name) =>
    ofOffices.has(name.span[0]) ? { ...name, kind: 'organization' } : name,
  );

  function refine(name: NameMention, range: Range, free: number): NameMention {
    // «تنظيم داعش» names an organisation, whatever it looks like
    if (name.kind === 'person' && (isBare(range.first, 'institution') || isBare(range.first - 1, 'designator')))
      return { ...name, kind: 'organization' };
    // «ميليشيات الحسام»
    if (name.kind === 'person' && pack.roles?.joinedArticles?.length && isBare(range.first, 'collective'))
      return { ...name, kind: 'group' };
    // "Ohio Gov. John Marsh": the title belongs to what follows
    const title = !headFirst && tokens[range.end]?.text === '.' && range.end - range.first > 1 && words.is(range.end - 1, 'office');
    if (name.kind === 'person' && title)
      return { ...name, kind: 'place', span: [name.span[0], tokens[range.end - 2]?.end ?? name.span[1]] };
    // "Ohio Sen. John Marsh", taken for a place, and "Republicans", for somebody
    const holder = !headFirst && name.kind === 'place' ? holderWithin(range, tokens, words) : 0;
    if (holder) return { ...name, kind: 'person', span: [tokens[holder]?.start ?? name.span[0], name.span[1]] };
    if (!headFirst && name.kind === 'person' && range.end - range.first === 1 && words.is(range.first, 'group'))
      return { ...name, kind: 'group' };
    const ownTitle = name.kind === 'person' ? titleLength(range, tokens, words, pack.roles) : 0;
    const length = ownTitle || name.kind !== 'person' || headFirst ? ownTitle : fieldTitleLength(range, tokens, words);
    const missed = name.kind === 'person' && !length ? missedBefore(range.first, free, tokens, words, pack.roles, known) : 0;
    const start = tokens[range.first + length - missed]?.start;
    if ((!length && !missed) || start === undefined) return name;
    if (missed) {
      trace({ stage: 'refine-names', span: [start, name.span[1]], decision: 'kept', reason: 'a name begins after its title' });
      return { ...name, span: [start, name.span[1]] };
    }
    trace({ stage: 'refine-names', span: [name.span[0], start], decision: 'rejected', reason: 'a title before the name' });
    return { ...name, span: [start, name.span[1]] };
  }
}

/** The same words name the same thing: the kind that most of its mentions have, people before organisations before places. */
function oneKindEach(names: readonly NameMention[], tokens: readonly Token[], words: RoleWords): NameMention[] {
  const votes = new Map<string, Map<ParticipantKind, number>>();
  const keys = names.map(({ span }) => {
    const { first, end } = rangeOf(tokens, span);
    return words.folded.slice(first, end).join(' ');
  });
  names.forEach(({ kind, score }, i) => {
    const key = keys[i] ?? '';
    const kinds = votes.get(key) ?? new Map<ParticipantKind, number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + score);
    votes.set(key, kinds);
  });
  return names.map((name, i) => {
    const kinds = votes.get(keys[i] ?? '');
    if (!kinds || kinds.size === 1) return name;
    const [best] = [...kinds].sort((a, b) => b[1] - a[1] || KINDS.indexOf(a[0]) - KINDS.indexOf(b[0]));
    return best && best[0] !== name.kind ? { ...name, kind: best[0] } : name;
  });
}

/** "Clinton" is whom "Hillary Clinton" is, though it stands where a place might; a country stays one. */
function surnamesAsPersons(names: readonly NameMention[], tokens: readonly Token[], words: RoleWords, pack: LoadedPack): NameMention[] {
  const ranges = names.map((name) => rangeOf(tokens, name.span));
  const surnames = new Set<string>();
  const inflected = pack.roles?.inflectedNames ?? false;
  names.forEach((name, i) => {
    const { first, end } = ranges[i] ?? { first: 0, end: 0 };
    if (name.kind === 'person' && end - first > 1) surnames.add(words.folded[end - 1] ?? '');
  });
  if (!surnames.size) return [...names];
  const isSurname = (word: string) =>
    surnames.has(word) || (inflected && word.length > LEAST_INFLECTED && [...surnames].some((surname) => isInflectionOf(word, surname)));
  const countries = countryCodes(pack);
  const known = NameWords.of(pack);
  return names.map((name, i) => {
    const { first, end } = ranges[i] ?? { first: 0, end: 0 };
    const word = words.folded[first] ?? '';
    // «غزة», though a name that was found wrongly may end in it
    const listed = name.kind === 'place' && known?.isPlace(tokens[first]?.text ?? '');
    const doubtful = name.kind !== 'person' && !listed && end - first === 1 && isSurname(word) && !countries.has(word);
    return doubtful ? { ...name, kind: 'person' } : name;
  });
}
