/** Reads what is demanded without "that": "Komisja wzywa do zwolnienia dziennikarzy", «Президент призвал депутатов поддержать закон». */
import type { Sentence } from '../layers';
import type { Range, SourceReader } from './source-reader';

/** A subject before its verb has at most so many tokens. */
const LONGEST_SUBJECT = 10;
/** Fewer tokens than this are no demand. */
const LEAST_CONTENT = 3;

/**
 * Somebody who speaks at the head of the sentence, the verb, and no sign but commas behind it.
 * @param verbs those that demand with a preposition, an object or an infinitive.
 * @returns null where the sentence is of another form.
 */
export function readDemand(
  sources: SourceReader,
  { firstToken, endToken }: Sentence,
  verbs: ReadonlySet<string>,
): { content: Range; cue: Range; source: Range } | null {
  let verb = firstToken + 1;
  while (verb < Math.min(endToken, firstToken + LONGEST_SUBJECT) && !sources.is(verbs, verb)) {
    if (sources.isSign(verb) || sources.isReporting(verb) || sources.inQuote[verb]) return null;
    verb++;
  }
  if (!sources.is(verbs, verb)) return null;
  const source = sources.before(sources.verbStart(verb, firstToken).start, firstToken);
  if (!source || !sources.someSpeaker(...source) || sources.isRelative(source[0])) return null;
  let from = verb + 1;
  while (sources.isAuxiliary(from) || sources.timeLength(from)) from += sources.timeLength(from) || 1;
  let end = from;
  while (end < endToken && !sources.inQuote[end] && (sources.isComma(end) || !sources.isSign(end))) end++;
  const ends = end === endToken || endToken - end === 1;
  return ends && end - from >= LEAST_CONTENT ? { content: [from, end], cue: [verb, verb + 1], source } : null;
}
