/** Names in headlines that write every word with a capital: "Moss Announces Plan" names Moss, where the article has "announced" small. */
import type { NameMention, Sentence, Token, Trace } from '../layers';
import { CAPITAL } from '../matching/capital';

const LOWER = /\p{Ll}/u;
const SMALL = /^\p{Ll}{5}/u;
/** Forms of one word share so many letters. */
const STEM = 5;
/** A headline has at least so many words that would be small elsewhere. */
const LEAST_WORDS = 3;

const stemOf = (text: string) => text.slice(0, STEM).toLowerCase();

/** Every word of five letters or more has a capital, and not in capitals alone. */
function isHeadline(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  let words = 0;
  for (let at = firstToken; at < endToken; at++) {
    const text = tokens[at]?.text ?? '';
    if (tokens[at]?.kind !== 'word' || text.length < STEM) continue;
    if (!CAPITAL.test(text) || !LOWER.test(text)) return false;
    words++;
  }
  return words >= LEAST_WORDS;
}

/** Takes off the names of such headlines what the article writes small. Names in reading order; they come back in it. */
export function trimHeadlineNames(
  names: readonly NameMention[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  trace: Trace,
): NameMention[] {
  const headlines = sentences.filter((sentence) => isHeadline(tokens, sentence));
  if (!headlines.length) return [...names];
  const small = new Set(tokens.flatMap(({ text }) => (SMALL.test(text) ? [stemOf(text)] : [])));
  return names.flatMap((name): NameMention[] => {
    const inHeadline = headlines.some(({ span }) => name.span[0] >= span[0] && name.span[1] <= span[1]);
    if (!inHeadline) return [name];
    const own = tokens.filter(({ start, end }) => start >= name.span[0] && end <= name.span[1]);
    const isSmall = ({ text }: Token) => text.length >= STEM && small.has(stemOf(text));
    const end = own.findIndex((token, i) => i > 0 && isSmall(token));
    const last = own[end - 1];
    if (end < 1 || !last || isSmall(own[0] as Token)) return [name];
    trace({ stage: 'settle-names', span: [last.end, name.span[1]], decision: 'rejected', reason: 'a word of the headline' });
    return [{ ...name, span: [name.span[0], last.end] }];
  });
}
