/** Mends what a tagger of other languages found by the language's own lists: words of grammar, countries, bodies that are named after something. */
import type { LoadedPack } from '../../languages/pack';
import type { NameMention, Timex, Token, Trace } from '../layers';
import { CAPITAL } from '../matching/capital';
import { countryCodes } from '../matching/country-codes';
import { INFLECTED_STEM, isInflectionOf } from '../matching/name-similarity';
import { touches } from '../spans';
import type { RoleCategory, RoleWords } from '../stages/role-words';
import { isListed, lexiconFor, type NameLexicon } from './name-lexicon';
import { tokenFrom, tokenUpTo } from './token-edges';

const GRAMMAR: readonly RoleCategory[] = ['break', 'link', 'determiner', 'indefinite', 'conjunction', 'relative'];
const OPENS = /^["«“„]$/;
/** A name in marks has at most this many tokens. */
const LONGEST = 6;
const BESIDE = 0.7;
const MARK = /^["'«»“”„‘’]$/;
/** A longer name that begins with an office is what the office is of: "Chief of the Joint Staff". */
const SHORT = 3;
/** A body and a person in one name have at least two words each. */
const LEAST_JOINED = 4;

/** A country, in whatever case. */
function isCountry(name: string, countries: ReadonlyMap<string, string>, inflected: boolean): boolean {
  if (countries.has(name)) return true;
  if (!inflected) return false;
  const stem = name.slice(0, INFLECTED_STEM);
  for (const country of countries.keys()) if (country.startsWith(stem) && isInflectionOf(name, country)) return true;
  return false;
}

/**
 * "Poseł Zielonej Doliny Adam Lis": the token at which a person begins whom a finder joined to what their office is of; 0 where it joined
 * nothing. Only a listed given name that others stand before, none of them one, shows it.
 */
function partedAtGivenName(first: number, end: number, tokens: readonly Token[], words: RoleWords, lexicon: NameLexicon | null): number {
  const of = words.is(first, 'office') ? first + 1 : words.is(first - 1, 'office') ? first : end;
  if (!lexicon || end - of < LEAST_JOINED) return 0;
  for (let at = of; at < end - 1; at++) if (isListed(lexicon, tokens[at]?.text ?? '', 'given')) return at > of + 1 ? at : 0;
  return 0;
}

/** Names in reading order. */
export function mendNames(
  names: readonly NameMention[],
  tokens: readonly Token[],
  words: RoleWords,
  timexes: readonly Timex[],
  pack: LoadedPack,
  trace: Trace,
): NameMention[] {
  const { roles } = pack;
  if (!roles?.inflectedNames) return [...names];
  const headFirst = roles.order === 'head-first';
  const countries = countryCodes(pack);
  const lexicon = lexiconFor(pack);
  const isAny = (i: number, categories: readonly RoleCategory[]) => categories.some((category) => words.is(i, category));
  const personAt = new Set(names.filter(({ kind }) => kind === 'person').map(({ span }) => tokenFrom(tokens, span[0])));
  const bare = (name: NameMention): NameMention => {
    // a quotation mark that a name begins or ends with has lost its other half
    const from = tokenFrom(tokens, name.span[0]);
    const to = tokenUpTo(tokens, name.span[1]);
    const [open, close] = [from, to].map((i) => i !== undefined && MARK.test(tokens[i]?.text ?? ''));
    if (open === close) return name;
    const opens = from !== undefined && open ? from + 1 : from;
    const start = opens === undefined ? name.span[0] : (tokens[opens]?.start ?? name.span[0]);
    const closes = to !== undefined && close ? to - 1 : to;
    const end = closes === undefined ? name.span[1] : (tokens[closes]?.end ?? name.span[1]);
    return end > start ? { ...name, span: [start, end] } : name;
  };
  const mended = names.map(bare).flatMap((name): NameMention[] => {
    const first = tokenFrom(tokens, name.span[0]);
    if (first === undefined) return [name];
    let end = first + 1;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < name.span[1]) end++;
    const single = end - first === 1;
    const reject = (reason: string): NameMention[] => {
      trace({ stage: 'find-names', span: name.span, decision: 'rejected', reason });
      return [];
    };
    if (timexes.some(({ span }) => name.span[0] >= span[0] && name.span[1] <= span[1])) return reject('a date');
    if (single && isAny(first, GRAMMAR)) return reject('a word of grammar');
    if (isCountry(words.folded.slice(first, end).join(' '), countries, single && name.kind !== 'person'))
      return [{ ...name, kind: 'place' }];
    const parts = headFirst && name.kind === 'person' ? partedAtGivenName(first, end, tokens, words, lexicon) : 0;
    if (parts) {
      const [before, after] = [tokens[parts - 1]?.end ?? 0, tokens[parts]?.start ?? 0];
      trace({ stage: 'find-names', span: [after, name.span[1]], decision: 'kept', reason: 'a given name after what the office is of' });
      return [
        { ...name, span: [words.is(first, 'office') ? (tokens[first + 1]?.start ?? 0) : name.span[0], before], kind: 'organization' },
        { ...name, span: [after, name.span[1]] },
      ];
    }
    if (headFirst && name.kind !== 'person' && end - first > SHORT && words.is(first, 'office')) return reject('an office');
    let before = first - 1;
    while (before > 0 && isAny(before, ['link', 'determiner'])) before--;
    const body = words.is(before, 'institution');
    if (headFirst && body && !CAPITAL.test(tokens[before]?.text ?? '') && single && name.kind === 'person') {
      const start = tokens[before]?.start ?? name.span[0];
      return [{ ...name, span: [start, name.span[1]], kind: 'organization' }];
    }
    // "minister of education Anna Riga": what the office is of takes no part
    let next = end;
    while (words.is(next, 'honorific') || tokens[next]?.text === '.') next++;
    if (headFirst && single && name.kind === 'person' && words.is(before, 'office') && personAt.has(next))
      return reject('what an office is of');
    return [name];
  });
  return [...mended, ...quotedBodies(mended, tokens, words, trace)].sort((a, b) => a.span[0] - b.span[0]);
}

/** «газета „Маяк“», «το περιοδικό „Φάρος“»: what stands in marks after the noun of a body, where no finder saw it. */
function quotedBodies(names: readonly NameMention[], tokens: readonly Token[], words: RoleWords, trace: Trace): NameMention[] {
  return tokens.flatMap((token, open): NameMention[] => {
    if (!OPENS.test(token.text) || !words.is(open - 1, 'institution') || !CAPITAL.test(tokens[open + 1]?.text ?? '')) return [];
    let end = open + 2;
    while (end < open + LONGEST && !MARK.test(tokens[end]?.text ?? '')) end++;
    const span = [tokens[open + 1]?.start ?? 0, tokens[end - 1]?.end ?? 0] as const;
    if (!MARK.test(tokens[end]?.text ?? '') || names.some((name) => touches(name.span, span))) return [];
    trace({ stage: 'find-names', span, decision: 'kept', reason: 'in marks after the noun of a body' });
    return [{ span, kind: 'organization', score: BESIDE, origin: 'capitals' }];
  });
}
