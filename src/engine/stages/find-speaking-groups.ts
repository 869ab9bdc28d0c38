/** Groups that speak and that no list of roles knows: «عدد من الخياطين», «المخترقون». For languages with a grammar of cues. */
import type { Span } from '../../model';
import { lexiconOf } from '../attribution/cue-lexicon';
import { touches } from '../spans';
import type { Described } from './find-groups';
import type { Reading } from './reading';

/** A noun in the plural with its article has at least this many letters. */
const LEAST_LETTERS = 6;
/** One without it, and without another noun, at least so many. */
const LEAST_HEADLESS = 5;

/**
 * @param known where participants that are found already stand.
 * @returns a participant for each noun, with all sources that it opens.
 */
export function findSpeakingGroups(reading: Reading, known: readonly Span[]): Described[] {
  const { text, tokens, words, statements, pack, tokenAt, nameAt, trace } = reading;
  const { grammar, pronouns } = pack.statements ?? {};
  if (!grammar?.pluralEndings) return [];
  const lexicon = lexiconOf(grammar, pronouns);
  const word = (at: number) => words.folded[at] ?? '';
  const found = new Map<string, Described>();
  /** Words of names, one of which may be short for the whole: «"الجاسر"». */
  const inNames = new Set(tokens.flatMap((_, at) => (nameAt(at) >= 0 ? [word(at)] : [])));
  for (const { source } of statements) {
    if (!source) continue;
    const opening = tokenAt(source[0]);
    const within = (at: number) => (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= source[1];
    const isDefinite = (at: number) => within(at) && tokens[at]?.kind === 'word' && lexicon.isDefinite(word(at));
    let noun = opening;
    // «"الهاكرز"»: a word in marks, with its article
    const marked =
      tokens[noun]?.kind === 'sign' &&
      tokens[noun + 1]?.kind === 'word' &&
      tokens[noun + 2]?.end === source[1] &&
      !inNames.has(word(noun + 1));
    if (marked) noun++;
    // «كثيرون», «قانونيون»: several, without a noun
    const isPlural = (at: number) => grammar.masculinePlurals?.some((ending) => word(at).endsWith(ending)) ?? false;
    const listed = lexicon.has(grammar.partitives, word(noun));
    const headless = isPlural(noun) && word(noun).length >= LEAST_HEADLESS && (!listed || tokens[noun]?.end === source[1]);
    const partitive = listed && !headless;
    // «عدد من السكان», «عدد كبير من السكان»
    const link = [1, 2].find((after) => within(noun + after) && lexicon.has(grammar.prepositions, word(noun + after)));
    if (partitive) noun += (link ?? 0) + 1;
    const several = grammar.pluralEndings.some((ending) => word(noun).endsWith(ending)) && word(noun).length >= LEAST_LETTERS;
    // «الجامعات»
    const plural = several || lexicon.withoutArticle(word(noun)).some((bare) => lexicon.has(grammar.bodiesInPlural, bare));
    // «عدد من ملاك الفنادق»
    const owned = partitive && within(noun) && isDefinite(noun + 1) && !lexicon.has(grammar.documents, word(noun));
    let end = noun + (owned ? 2 : 1);
    const someone = ['honorific', 'description'].some((category) => words.is(noun, category as 'honorific')?.definite);
    const alone = someone && noun === tokenAt(source[0]) && tokens[noun]?.end === source[1];
    // «المتحف»: a noun that speaks, and in no list of roles
    const unlisted = noun === opening && !words.at(noun).length && !lexicon.has(grammar.documents, word(noun));
    const speaks =
      unlisted && lexicon.withoutArticle(word(noun)).some((bare) => lexicon.isSpeakerNoun(bare) && !lexicon.has(grammar.partitives, bare));
    const nobody = alone && !reading.names.some((name) => name.kind === 'person' && name.span[0] < source[0]);
    // «الشباب الذين»: several, by the relative behind them
    const referred = noun === opening && lexicon.has(grammar.pluralRelatives, word(noun + 1));
    const named = known.some((span) => touches(span, [source[0], tokens[end - 1]?.end ?? source[1]])) || nameAt(noun) >= 0;
    if (named || !(owned || nobody || headless || (isDefinite(noun) && (partitive || plural || marked || speaks || referred)))) continue;
    // «قانونيون دوليون»
    while (isDefinite(end) || (headless && within(end) && isPlural(end))) end++;
    const span: Span = [marked ? (tokens[noun]?.start ?? source[0]) : source[0], tokens[end - 1]?.end ?? source[1]];
    const key = word(noun);
    const name = text.slice(...span);
    const before = found.get(key);
    found.set(key, {
      kind: nobody ? 'person' : 'group',
      name: before && before.name.length >= name.length ? before.name : name,
      mentions: [...(before?.mentions ?? []), span],
    });
    trace({ stage: 'find-groups', span, decision: 'kept', reason: 'several who speak' });
  }
  return [...found.values()];
}
