/** What a cue that the model found says by its words: who reports, who thinks, who only acts. */
import type { ReportingWords } from '../../languages/pack-statements';
import type { Stance } from '../../model';
import type { Quote, Token } from '../layers';
import { hashText } from '../tagger/feature-hash';
import type { LinkedCue, Run } from './link-labels';
import type { ReportingLexicon } from './reporting-lexicon';

/** How far before "expected" its auxiliary may stand, in tokens: "is widely expected". */
const AUXILIARY_REACH = 2;
/** An act that the model is this sure of stays: as often as not it is a report by another name. */
const SURE = 0.8;
/** An act with a few words in marks stays where the model is this sure. */
const RATHER_SURE = 0.7;
const TERM_WORDS = 4;
/** A quoted name has at most so many words. */
const NAME_WORDS = 5;

/** The list of the first word of the cue that is in one, a list of speech before any other. */
export function wordsOfCue(tokens: readonly Token[], [first, end]: Run, { lists, index }: ReportingLexicon): ReportingWords | undefined {
  let found: ReportingWords | undefined;
  const lower = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  for (let i = first; i < end; i++) {
    // "called on": two words that say more than the first
    const words = lists[(index.get(`${lower(i)}-${lower(i + 1)}`) ?? index.get(lower(i)) ?? 0) - 1];
    if (words?.speech) return words;
    found ??= words;
  }
  return found;
}

/** "asked the council to", "asked his supporters across the country to". */
const REQUEST_REACH = 8;

/** Whether what stands at `from` is what somebody is asked to do: "them to leave", not "why". */
export function asksToDo(tokens: readonly Token[], from: number, { infinitive, questions }: ReportingLexicon): boolean {
  const lower = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  for (let at = from; at < from + REQUEST_REACH && tokens[at]?.kind === 'word' && !questions.has(lower(at)); at++)
    if (lower(at) === infinitive) return true;
  return false;
}

/** What a cue does with its content; "asked them to leave" demands, where "asked why" asks. */
export function stanceOfCue(tokens: readonly Token[], { cue, content }: LinkedCue, lexicon: ReportingLexicon): Stance {
  const stance = wordsOfCue(tokens, cue, lexicon)?.stance ?? 'states';
  const [, from] = cue;
  const verb = lexicon.lists[(lexicon.index.get(tokens[from - 1]?.text.toLowerCase() ?? '') ?? 0) - 1]?.stance;
  if (stance !== 'asks' || verb !== 'asks' || !content.some(([first]) => first === from)) return stance;
  return asksToDo(tokens, from, lexicon) ? 'demands' : stance;
}

/**
 * "She was asked whether …", "Asked about …", "The court was told that …": whoever stands beside the verb is asked or told, and who asks
 * or tells is not named.
 */
export function asksUnnamed(tokens: readonly Token[], { cue, source }: LinkedCue, lexicon: ReportingLexicon): boolean {
  const lower = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  let verb = cue[0];
  while (verb < cue[1] && lexicon.auxiliaries.has(lower(verb))) verb++;
  const before = lower(verb - 1);
  if (lexicon.told.has(lower(verb))) return lexicon.auxiliaries.has(before);
  if (!lexicon.participles.has(lower(verb)) || wordsOfCue(tokens, cue, lexicon)?.stance !== 'asks') return false;
  const opens = tokens[verb]?.text !== lower(verb) || (lexicon.clauseOpeners.has(hashText(before) | 0) && source?.[1] !== verb);
  return lexicon.auxiliaries.has(before) || opens;
}

/** The quotations in a content or right beside it. */
function beside(tokens: readonly Token[], content: readonly Run[], quotes: readonly Quote[]): Quote[] {
  const [from, to] = [tokens[content[0]?.[0] ?? 0]?.start ?? 0, tokens[(content.at(-1)?.[1] ?? 1) - 1]?.end ?? 0];
  return quotes.filter(({ span }) => span[0] < to + 2 && from - 2 < span[1]);
}

/** "declined to around 40 %", "declined by half", "declined sharply": no infinitive behind the verb. */
function isAmount(tokens: readonly Token[], from: number, { infinitive, amounts }: ReportingLexicon): boolean {
  const lower = (at: number) => tokens[at]?.text.toLowerCase() ?? '';
  const isFigure = (at: number) => tokens[at]?.kind === 'number' || amounts.has(lower(at));
  return isFigure(from) || (lower(from) === infinitive && isFigure(from + 1)) || tokens[from]?.kind === 'sign';
}

/** "attacked bars in the harbour": nobody who is named, nothing quoted, and no "for" or "as" to say what they are blamed for. */
function isBlow(tokens: readonly Token[], [first, end]: Run, { reasons }: ReportingLexicon): boolean {
  return tokens.slice(first, end).every(({ kind, text }) => kind === 'word' && /^\p{Ll}/u.test(text) && !reasons.has(text));
}

/**
 * Why a linked cue reports nothing that somebody said or thought; null where it does, or where the model is sure of an act. It learnt from
 * articles in which acts with an object ("filed a lawsuit against …") are marked as well: most of what it makes of them is wrong.
 */
export function whyUnsaid(
  tokens: readonly Token[],
  { cue, source, content, score }: LinkedCue,
  quotes: readonly Quote[],
  lexicon: ReportingLexicon,
): string | null {
  const lower = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  for (let i = cue[0]; i < cue[1]; i++) {
    if (!lexicon.impersonal.has(lower(i))) continue;
    for (let back = 1; back <= AUXILIARY_REACH; back++)
      if (lexicon.auxiliaries.has(lower(i - back))) return 'what others think of the subject, not what it says';
  }
  // "the hills, thought to be older": no auxiliary, and no subject of its own
  if (lexicon.impersonal.has(lower(cue[0])) && tokens[cue[0] - 1]?.text === ',' && content[0]?.[0] === cue[1])
    return 'what others think of the subject, not what it says';
  const verb = lower(cue[1] - 1);
  const words = wordsOfCue(tokens, cue, lexicon);
  if (score < SURE && lexicon.seeming.has(verb) && lower(cue[1]) === lexicon.infinitive) return 'what something looks like';
  if (lexicon.declining.has(verb) && isAmount(tokens, cue[1], lexicon)) return 'a figure that falls';
  if (score < SURE && lexicon.blows.has(verb) && content[0] && isBlow(tokens, content[0], lexicon))
    return 'an act, with nothing said of it';
  const isWhen = content[0] && lexicon.subordinators.has(lower(content[0][0])) && !beside(tokens, content, quotes).length;
  if (score < SURE && isWhen && words?.stance === 'condemns') return 'when it was done, and nothing said';
  const opens = tokens[cue[1]]?.start;
  const named = quotes.some((quote) => quote.span[0] === opens && quote.words <= NAME_WORDS);
  // "sells a drink called": a thing stands between whoever sells it and its name
  const thing = tokens.slice(cue[0], cue[1] - 1).some(({ text }) => lexicon.subjects.has(text.toLowerCase()));
  if (named && lexicon.naming.has(lower(cue[1] - 1)) && (thing || source?.[1] !== cue[0])) return 'the name of a thing';
  if (score >= SURE || words || lexicon.acts.has(hashText(verb) | 0)) return null;
  const hasWord = tokens.slice(...cue).some(({ kind }) => kind !== 'sign');
  const [first] = content;
  if (!hasWord || !first || first[0] < cue[0] || lexicon.complementizers.has(lower(first[0]))) return null;
  const quoted = beside(tokens, content, quotes);
  // "launched the “expulsion initiative”": a few words in marks are more often a name than speech
  if (quoted.some((quote) => quote.words > TERM_WORDS) || (quoted.length && score >= RATHER_SURE)) return null;
  return 'an act or a thing, with no reporting word and nothing quoted';
}
