/** Phrases that describe somebody who has no name there: their heads, and where they begin and end. */
import type { ParticipantKind, Span } from '../../model';
import { lexiconOf } from '../attribution/cue-lexicon';
import { isInflectedPlural } from './body-phrases';
import { type NounPhrase, nounPhrase } from './noun-phrase';
import type { Reading } from './reading';
import type { RoleCategory } from './role-words';

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

export const PERSONS: ReadonlySet<RoleCategory> = new Set(['office', 'unnamed', 'rank', 'description']);

export function kindOf(category: RoleCategory): ParticipantKind {
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
export function describedPhrases(reading: Reading): { phrase: NounPhrase; category: RoleCategory }[] {
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

/** "the report of the firemen", where no article stands between: a document of somebody who is no name. */
export const belongs = ({ words }: Reading, { head, firstToken }: NounPhrase) =>
  SPEAKERS.some((category) => words.is(firstToken + head.length, category) !== undefined);

const BODIES: readonly RoleCategory[] = ['institution', 'collective', 'group'];

/** "rzecznik rządu", «источник в полиции»: what an office is of is a body without a name. */
export function isOfBody({ words }: Reading, { endToken }: NounPhrase): boolean {
  const body = words.is(endToken, 'link') ? endToken + 1 : endToken;
  return BODIES.some((category) => words.is(body, category) !== undefined);
}

/** Nothing but modifiers, determiners and other nouns of a list stand between the start of a source and its head. */
export function isHeadOf({ tokenAt, words, tokens, pack }: Reading, phrase: NounPhrase, source: Span): boolean {
  const bare = pack.statements?.reportedSpeech?.bareSubjects ?? false;
  for (let i = tokenAt(source[0]); i < phrase.firstToken; i++) {
    if (words.is(i, 'link') || words.is(i, 'break') || tokens[i]?.text === ',') return false;
    // "dyrektor szpitala" is no hospital: without articles, a noun behind an office is what it is of
    if (bare && (words.is(i, 'office') ?? words.is(i, 'unnamed')) && !words.is(i, 'modifier')) return false;
  }
  return true;
}

/** Where a source's noun phrase begins: after its determiner. */
export function phraseStart({ tokenAt, tokens, words }: Reading, phrase: NounPhrase, sourceStart: number): number {
  let first = Math.min(phrase.firstToken, tokenAt(sourceStart));
  while (first < phrase.firstToken && (words.is(first, 'determiner') || words.is(first, 'indefinite') || tokens[first]?.kind === 'sign'))
    first++;
  return tokens[first]?.start ?? phrase.span[0];
}

/** Where a source's noun phrase ends: before a comma, a relative clause, a bracket. */
export function phraseEnd({ tokens, words, pack }: Reading, phrase: NounPhrase, sourceEnd: number): number {
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
