/** Reads what is announced before its verb, whose subject ends the sentence: "Złożenie wniosku zapowiedziało PiS." */
import type { Sentence, Token } from '../layers';
import { CAPITAL } from '../matching/capital';
import type { Range } from './source-reader';

/** Fewer tokens than this are no content. */
const LEAST_CONTENT = 3;
/** A subject at the end of its sentence has at most so many tokens. */
const LONGEST_SOURCE = 6;

/** @returns null where the sentence is of another form: with a sign in it, or without a name at its end. */
export function readObjectFirst(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  verbs: ReadonlySet<string>,
): { content: Range; cue: Range; source: Range } | null {
  let end = endToken;
  while (end > firstToken && tokens[end - 1]?.kind === 'sign') end--;
  const run = tokens.slice(firstToken, end);
  if (run.some(({ kind }) => kind === 'sign')) return null;
  const verb = firstToken + run.findIndex(({ text }) => verbs.has(text.toLowerCase()));
  const length = end - verb - 1;
  const named = CAPITAL.test(tokens[end - 1]?.text ?? '');
  if (verb - firstToken < LEAST_CONTENT || length < 1 || length > LONGEST_SOURCE || !named) return null;
  return { content: [firstToken, verb], cue: [verb, verb + 1], source: [verb + 1, end] };
}
