/** Mends persons that a tagger took for more or for else than they are, where offices stand before names: "Ann Hill of the Harbour Board", "Moss Tower". */
import type { LoadedPack } from '../../languages/pack';
import type { NameMention, Token, Trace } from '../layers';
import { CAPITAL } from '../matching/capital';
import { firstTokenAfter } from '../stages/reading';
import type { RoleWords } from '../stages/role-words';
import { isListed, lexiconFor } from './name-lexicon';

/** "Thais", but no shorter word. */
const SHORTEST = 4;

/** Names in reading order. */
export function mendPersons(
  names: readonly NameMention[],
  tokens: readonly Token[],
  words: RoleWords,
  pack: LoadedPack,
  trace: Trace,
): NameMention[] {
  const lexicon = lexiconFor(pack);
  if (!lexicon || pack.roles?.order !== 'head-last') return [...names];
  const listed = (token: number, kind: Parameters<typeof isListed>[2]) => isListed(lexicon, tokens[token]?.text ?? '', kind);
  const isTitle = (token: number) =>
    words.is(token, 'rank') !== undefined || words.is(token, 'office') !== undefined || listed(token, 'title');

  /** "Moss Tower", "Ann Hill Elementary School": what the last word names is nobody. */
  const kindOf = (first: number, end: number, kind: NameMention['kind']): NameMention['kind'] => {
    if (kind !== 'person' || end - first < 2 || listed(end - 1, 'family') || listed(end - 1, 'given')) return kind;
    // "Greg Lake", "Mayor John F. Street"
    const isGiven = Array.from({ length: end - 1 - first }, (_, i) => first + i).some((i) => listed(i, 'given'));
    if (listed(end - 1, 'organization-head') && (end - first > 2 || !isGiven)) return 'organization';
    return listed(end - 1, 'place-head') && !isGiven ? 'place' : kind;
  };

  const [plural] = pack.anaphora?.plurals.split(' ') ?? [];
  /** "Americans", "Democrats": a plural of what one of them is called. */
  const isPeople = (token: number): boolean => {
    const text = tokens[token]?.text ?? '';
    const one = plural && text.endsWith(plural) && text.length > SHORTEST ? text.slice(0, -plural.length) : '';
    if (!one || listed(token, 'family') || listed(token, 'given')) return false;
    return words.is(token, 'group') !== undefined || isListed(lexicon, one, 'people') || isListed(lexicon, text, 'people');
  };

  return names.flatMap((name): NameMention[] => {
    const first = firstTokenAfter(tokens, name.span[0]);
    const end = firstTokenAfter(tokens, name.span[1] - 1) + 1;
    if (name.kind !== 'person') return [name];
    if (end - first === 1 && isPeople(first)) {
      trace({ stage: 'find-names', span: name.span, decision: 'kept', reason: 'people of a country, a party or a faith' });
      return [{ ...name, kind: 'group' }];
    }
    if (end - first === 1) return [name];
    // "Ann Hill of the Harbour Board", but "the Duke of York"
    let of = first + 1;
    while (of < end && !words.is(of, 'link')) of++;
    if (of < end - 1 && !isTitle(of - 1) && (listed(first, 'given') || (of === first + 1 && listed(first, 'family')))) {
      let after = of + 1;
      while (after < end && !CAPITAL.test(tokens[after]?.text ?? '')) after++;
      const person: NameMention = { ...name, span: [name.span[0], tokens[of - 1]?.end ?? name.span[1]] };
      trace({ stage: 'find-names', span: name.span, decision: 'rejected', reason: 'a person and what they are of' });
      if (after === end) return [person];
      const isPlace = listed(end - 1, 'place') || listed(end - 1, 'place-head');
      return [person, { ...name, kind: isPlace ? 'place' : 'organization', span: [tokens[after]?.start ?? 0, name.span[1]] }];
    }
    const kind = kindOf(first, end, name.kind);
    if (kind !== name.kind) trace({ stage: 'find-names', span: name.span, decision: 'kept', reason: `its last word names a ${kind}` });
    return kind === name.kind ? [name] : [{ ...name, kind }];
  });
}
