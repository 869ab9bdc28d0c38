/**
 * Names that no finder saw, by the place where they speak, for a script without capitals: a given name and a family name with its article
 * that end a source, behind a title («المتحدث باسم البلدية نشوان الحسام») or alone («يقول عوض السمهري إن»).
 */
import type { LoadedPack } from '../../languages/pack';
import type { Span } from '../../model';
import { lexiconOf } from '../attribution/cue-lexicon';
import type { AttributedStatement, NameMention, Token, Trace } from '../layers';
import { firstTokenAfter } from '../stages/reading';
import type { RoleCategory, RoleWords } from '../stages/role-words';
import { NameWords } from './name-words';

const SCORE = 0.6;
/** A given name has at least this many letters, a family name with its article at least so many. */
const LEAST_GIVEN = 3;
const LEAST_FAMILY = 5;
const TITLES: readonly RoleCategory[] = ['office', 'rank', 'unnamed', 'description', 'honorific'];

export function addTitledSources(
  names: readonly NameMention[],
  statements: readonly AttributedStatement[],
  tokens: readonly Token[],
  words: RoleWords,
  pack: LoadedPack,
  trace: Trace,
): readonly NameMention[] {
  const { grammar, pronouns } = pack.statements ?? {};
  const origin = pack.roles?.originEnding;
  if (!grammar || !origin) return names;
  const lexicon = lexiconOf(grammar, pronouns);
  const dictionary = NameWords.of(pack);
  const word = (at: number) => words.folded[at] ?? '';
  const touches = ({ span }: NameMention, [start, end]: Span) => span[0] < end && start < span[1];
  const covering = (at: number) => names.find((name) => touches(name, [tokens[at]?.start ?? 0, tokens[at]?.end ?? 0]));
  const isName = (at: number) => (grammar.namesLikeSourceEnds ?? []).includes(tokens[at]?.text ?? '');
  const isPlain = (at: number) => tokens[at]?.kind === 'word' && (isName(at) || !words.at(at).length) && !covering(at);
  /** «لكرة القدم»: a preposition joined to a word of the dictionary. */
  const isLed = (at: number) => {
    const text = tokens[at]?.text ?? '';
    return dictionary?.isPlainWord(text.slice(1)) === true && lexicon.joinedEnds.some(({ prefix }) => text.startsWith(prefix));
  };
  const isGiven = (at: number) =>
    isPlain(at) &&
    word(at).length >= LEAST_GIVEN &&
    !lexicon.isDefinite(word(at)) &&
    !lexicon.isSpeaker(word(at)) &&
    !lexicon.isObjectNoun(word(at)) &&
    !lexicon.hasPronoun(word(at)) &&
    !isLed(at) &&
    (isName(at) ||
      ![grammar.prepositions, grammar.sourceEnds, grammar.partitives, grammar.occasions].some((list) => lexicon.has(list, word(at))));
  const isFamily = (at: number) => isPlain(at) && word(at).length >= LEAST_FAMILY && lexicon.isDefinite(word(at));
  /** Sources of one word, with its token. */
  const alones = new Map<string, number[]>();
  for (const { source } of statements) {
    const token = source ? firstTokenAfter(tokens, source[0]) : -1;
    const at = tokens[token]?.kind === 'sign' ? token + 1 : token;
    if (source && firstTokenAfter(tokens, source[1] - 1) - at <= 1) alones.set(word(at), [...(alones.get(word(at)) ?? []), at]);
  }
  /** «رئيس لجنة المهرجان عقل بلتاجي»: one name that ends a source, and the word before it, behind a title that is complete. */
  const withGiven = (name: NameMention): NameMention => {
    const last = firstTokenAfter(tokens, name.span[0]);
    const given = last - 1;
    if (name.kind !== 'person' || (tokens[last]?.end ?? 0) < name.span[1] || !isGiven(given)) return name;
    // «رفض سفير الضفة اقتراح زيغمار»
    if (lexicon.isObjectNoun(word(given), tokens[given]?.text)) return name;
    const source = statements.find((statement) => statement.source && touches(name, statement.source))?.source;
    const first = source ? firstTokenAfter(tokens, source[0]) : given;
    const ends = source !== null && source !== undefined && source[1] === name.span[1];
    const titled = ends && given - first > 1 && TITLES.some((category) => words.is(first, category));
    const complete = lexicon.isDefinite(word(given - 1)) || covering(given - 1)?.kind === 'place';
    return titled && complete ? { ...name, span: [tokens[given]?.start ?? 0, name.span[1]] } : name;
  };
  // «صباح بن عايد الزمهري» cut before its last word, by which he speaks later
  const whole = names.map((name): NameMention => {
    const last = firstTokenAfter(tokens, name.span[1] - 1);
    const goesOn = name.kind === 'person' && tokens[last + 1]?.kind === 'word' && alones.has(word(last + 1));
    if (!goesOn) return withGiven(name);
    // «ريان مفتي», which a source ends in
    const isSource = statements.some(
      ({ source }) => source && source[0] <= name.span[0] && firstTokenAfter(tokens, source[1] - 1) - last <= 2,
    );
    const alone =
      last === firstTokenAfter(tokens, name.span[0]) &&
      isSource &&
      !lexicon.isDefinite(word(last + 1)) &&
      word(last + 1).length >= LEAST_GIVEN;
    if (alone) return { ...name, span: [name.span[0], tokens[last + 1]?.end ?? name.span[1]] };
    const family = last > firstTokenAfter(tokens, name.span[0]) && lexicon.isDefinite(word(last + 1)) && !words.at(last + 1).length;
    return family && word(last + 1).endsWith(origin) ? { ...name, span: [name.span[0], tokens[last + 1]?.end ?? name.span[1]] } : name;
  });
  const families = new Set(
    whole.flatMap(({ span }, i) => (span[1] === names[i]?.span[1] ? [] : [word(firstTokenAfter(tokens, span[1] - 1))])),
  );
  const known = families.size
    ? whole
        .map((name): NameMention => {
          const first = firstTokenAfter(tokens, name.span[0]);
          return families.has(word(first)) && (tokens[first]?.end ?? 0) >= name.span[1] ? { ...name, kind: 'person' } : name;
        })
        .filter((name, i, all) => !all.some((other, j) => j < i && touches(other, name.span)))
    : whole;
  const added: NameMention[] = [...families].flatMap((family) =>
    (alones.get(family) ?? []).flatMap((at): NameMention[] => {
      const span: Span = [tokens[at]?.start ?? 0, tokens[at]?.end ?? 0];
      return known.some((name) => touches(name, span)) ? [] : [{ span, kind: 'person', score: SCORE, origin: 'source' }];
    }),
  );
  for (const { source } of statements) {
    if (!source || names.some((name) => name.kind === 'person' && touches(name, source))) continue;
    const first = firstTokenAfter(tokens, source[0]);
    const family = firstTokenAfter(tokens, source[1] - 1);
    const given = family - 1;
    if (given < first || !isGiven(given) || !isFamily(family)) continue;
    const titled = TITLES.some((category) => words.is(first, category)) && given > first;
    const apposed = titled && (lexicon.isDefinite(word(given - 1)) || covering(given - 1)?.kind === 'place');
    // alone, a family name shows itself by the ending of an origin
    const alone = given === first && word(family).endsWith(origin);
    const span: Span = [tokens[given]?.start ?? 0, tokens[family]?.end ?? 0];
    if (!(apposed || alone) || added.some((name) => touches(name, span))) continue;
    trace({ stage: 'find-names', span, decision: 'kept', reason: 'a name, for it speaks' });
    added.push({ span, kind: 'person', score: SCORE, origin: 'source' });
  }
  return added.length ? [...known, ...added].sort((a, b) => a.span[0] - b.span[0]) : known;
}
