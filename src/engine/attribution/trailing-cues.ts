/** Reads what the model left of the commonest reports in news: "CLAUSE, SOURCE said on Wednesday", "SOURCE warned that CLAUSE, and asked …". */
import type { Token } from '../layers';
import { CAPITAL } from '../matching/capital';
import { hashText } from '../tagger/feature-hash';
import { type LinkedCue, type Run, sentenceWith } from './link-labels';
import { asksToDo, wordsOfCue } from './reading-of-cue';
import type { ReportingLexicon } from './reporting-lexicon';
import { lowerAt, RULE_SCORE, type RuleText } from './rule-text';

/** What follows a verb at the end of its sentence says when and where, in at most so many tokens: "said on Wednesday in Port Ellary". */
const LONGEST_TAIL = 8;
/** Fewer tokens than this are no clause. */
const LEAST_CONTENT = 5;
/** A source that stands between a comma and its verb has at most so many tokens. */
const LONGEST_SOURCE = 14;
/** "on Monday", "in Port Ellary" has at most so many. */
const LONGEST_WHEN = 5;
/** A source without a name has at most so many. */
const LONGEST_UNNAMED = 5;

const covers = (runs: readonly Run[], token: number) => runs.some(([first, end]) => token >= first && token < end);

/** The comma before a source that ends at `end`; -1 where there is none within reach. A comma pair within the source is stepped over. */
function commaBefore(tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at > first && end - at <= LONGEST_SOURCE; at--) if (tokens[at]?.text === ',') return at;
  return -1;
}

/** A name, or a short subject without one: "the mayor", "officials". */
function namesSomebody(tokens: readonly Token[], lexicon: ReportingLexicon, source: Run): boolean {
  const words = tokens.slice(...source);
  if (words.some(({ kind, text }) => kind === 'word' && CAPITAL.test(text))) return true;
  const [first] = words;
  const plural = lexicon.sharedOffice?.plural;
  const subject = first && (lexicon.subjects.has(first.text) || (plural && words.at(-1)?.text.endsWith(plural)));
  const isClause = words.some(({ kind, text }) => kind !== 'word' || lexicon.clauseOpeners.has(hashText(text) | 0));
  return Boolean(subject) && !isClause && words.length <= LONGEST_UNNAMED;
}

/**
 * "The strike, the minister admitted, had cost more": a clause around a source and a verb of speech that has no content yet.
 * @param taken the attributions that stand: no token is reported twice.
 */
export function readInterruption(
  { tokens, sentences, quotes, lexicon }: RuleText,
  cue: Run,
  taken: readonly LinkedCue[],
): LinkedCue | null {
  const sentence = sentenceWith(sentences, cue[0]);
  if (!sentence || !wordsOfCue(tokens, cue, lexicon)?.speech) return null;
  // "the mayor said on Monday,"
  let pause = cue[1];
  if (lexicon.adjuncts.has(lowerAt(tokens, pause))) while (pause < cue[1] + LONGEST_WHEN && tokens[pause]?.kind !== 'sign') pause++;
  if (tokens[pause]?.text !== ',') return null;
  const comma = commaBefore(tokens, sentence.firstToken, cue[0]);
  let end = sentence.endToken;
  while (end > pause && tokens[end - 1]?.kind === 'sign') end--;
  const source: Run = [comma + 1, cue[0]];
  const content: Run[] = [
    [sentence.firstToken, comma],
    [pause + 1, end],
  ];
  const [from, to] = sentence.span;
  const isQuoted = quotes.some(({ span }) => span[0] < to && from < span[1]);
  const others = taken.flatMap((other) => [other.cue, ...other.content]);
  const isFree = !others.some(([first, last]) => first < sentence.endToken && sentence.firstToken < last);
  const next = lowerAt(tokens, pause + 1);
  const another = lexicon.index.has(next);
  const fits = comma - sentence.firstToken >= 2 && end - pause - 1 >= 2 && source[1] > source[0];
  return fits && isFree && !isQuoted && !another && namesSomebody(tokens, lexicon, source)
    ? { cue: [...cue], source, content, score: RULE_SCORE }
    : null;
}

/** "The minister begged voters to be patient": a request whose verb has no content yet. */
export function readRequest({ tokens, sentences, lexicon }: RuleText, cue: Run, taken: readonly LinkedCue[]): LinkedCue | null {
  const stance = wordsOfCue(tokens, cue, lexicon)?.stance;
  const sentence = sentenceWith(sentences, cue[0]);
  if (!sentence || (stance !== 'demands' && stance !== 'asks') || !asksToDo(tokens, cue[1], lexicon)) return null;
  const source: Run = [sentence.firstToken, cue[0]];
  const others = taken.flatMap((other) => [other.cue, ...other.content]);
  let end = cue[1];
  while (end < sentence.endToken && !covers(others, end) && tokens[end]?.kind !== 'sign') end++;
  while (end > cue[1] && lexicon.clauseOpeners.has(hashText(lowerAt(tokens, end - 1)) | 0)) end--;
  const isFree = !others.some(([first, last]) => first < cue[1] && sentence.firstToken < last);
  const isSource = !tokens.slice(...source).some(({ kind, text }) => kind === 'sign' || lexicon.index.has(text));
  const fits = source[1] > source[0] && source[1] - source[0] <= LONGEST_SOURCE && end - cue[1] >= 2;
  return fits && isFree && isSource && namesSomebody(tokens, lexicon, source)
    ? { cue: [...cue], source, content: [[cue[1], end]], score: RULE_SCORE }
    : null;
}

/**
 * The report of a verb of speech that has no content yet.
 * @param taken the attributions that stand: no token is reported twice.
 * @returns null where the sentence is of another form, or where anything in it is quoted.
 */
export function readTrailingCue({ tokens, sentences, quotes, lexicon }: RuleText, cue: Run, taken: readonly LinkedCue[]): LinkedCue | null {
  if (!wordsOfCue(tokens, cue, lexicon)?.speech) return null;
  const sentence = sentenceWith(sentences, cue[0]);
  if (!sentence) return null;
  const lower = (at: number) => lowerAt(tokens, at);
  let last = sentence.endToken;
  while (last > cue[1] && tokens[last - 1]?.kind === 'sign') last--;
  const isFree = (run: Run) => {
    for (let at = run[0]; at < run[1]; at++)
      if (taken.some(({ cue: other, content: said }) => (other[0] <= at && at < other[1]) || covers(said, at))) return false;
    return true;
  };
  const tail = Array.from({ length: Math.max(0, last - cue[1]) }, (_, i) => cue[1] + i);
  if (
    tail.length > LONGEST_TAIL ||
    tail.some((at) => lexicon.complementizers.has(lower(at)) || lexicon.index.has(lower(at)) || tokens[at]?.text === ':')
  )
    return null;
  const comma = commaBefore(tokens, sentence.firstToken, cue[0]);
  const source: Run = [comma + 1, cue[0]];
  const content: Run = [sentence.firstToken, comma];
  const named = namesSomebody(tokens, lexicon, source);
  // a few words of the clause may be quoted, but neither its first ones nor what stands around the source
  const [from, to] = sentence.span;
  const pause = tokens[comma]?.start ?? from;
  if (quotes.some(({ span }) => span[0] < to && from < span[1] && (span[0] <= from || span[1] > pause))) return null;
  if (comma < 0 || !named || content[1] - content[0] < LEAST_CONTENT || !isFree(content)) return null;
  return { cue: [...cue], source, content: [content], score: RULE_SCORE };
}

/** "SOURCE said in a message that CLAUSE", of which the model made nothing; null where the sentence is of another form. */
export function readThatCue({ tokens, sentences, lexicon }: RuleText, cue: Run, taken: readonly LinkedCue[]): LinkedCue | null {
  const lower = (at: number) => lowerAt(tokens, at);
  const sentence = sentenceWith(sentences, cue[0]);
  // "The theory, first proposed in 1932, holds that CLAUSE": whatever the verb
  const isDirect = lexicon.complementizers.has(lower(cue[1])) && tokens[cue[0] - 1]?.text === ',';
  const adjoined = wordsOfCue(tokens, cue, lexicon)?.speech && lexicon.adjuncts.has(lower(cue[1]));
  if (!sentence || !(isDirect || adjoined)) return null;
  let that = cue[1];
  while (that < cue[1] + LONGEST_TAIL && tokens[that]?.kind !== 'sign' && !lexicon.complementizers.has(lower(that))) that++;
  let end = sentence.endToken;
  while (end > that && tokens[end - 1]?.kind === 'sign') end--;
  const comma = sentence.firstToken + tokens.slice(sentence.firstToken, cue[0]).findIndex(({ text }) => text === ',');
  const source: Run = isDirect
    ? [sentence.firstToken, comma]
    : [commaBefore(tokens, sentence.firstToken, cue[0]) + 1 || sentence.firstToken, cue[0]];
  const runs = taken.flatMap((other) => [other.cue, ...other.content]);
  const free = !runs.some(([first, last]) => first < end && sentence.firstToken < last);
  const fits = source[1] > source[0] && source[1] - source[0] <= LONGEST_SOURCE && end - that >= LEAST_CONTENT;
  return fits && free && lexicon.complementizers.has(lower(that))
    ? { cue: [...cue], source, content: [[that, end]], score: RULE_SCORE }
    : null;
}

/**
 * The report of a verb of speech with its "that", where the model gave its content to the next verb: the clause up to that verb.
 * @param taken the attributions that stand.
 * @returns null where the verb is of another form, or too little is left for a clause.
 */
export function readClauseCue({ tokens, sentences, lexicon }: RuleText, rival: LinkedCue, taken: readonly LinkedCue[]): LinkedCue | null {
  const lower = (at: number) => lowerAt(tokens, at);
  const { cue } = rival;
  if (!wordsOfCue(tokens, cue, lexicon)?.speech || !lexicon.complementizers.has(lower(cue[1]))) return null;
  const sentence = sentenceWith(sentences, cue[0]);
  if (!sentence) return null;
  const others = taken.map((other) => [other.cue, ...other.content]);
  let end = cue[1];
  while (end < sentence.endToken && !others.some((runs) => covers(runs, end))) end++;
  // what joins the next verb belongs to neither
  while (end > cue[1] && (tokens[end - 1]?.kind === 'sign' || lexicon.clauseOpeners.has(hashText(lower(end - 1)) | 0))) end--;
  return end - cue[1] >= LEAST_CONTENT ? { ...rival, content: [[cue[1], end]] } : null;
}
