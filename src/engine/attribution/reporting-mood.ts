/** Sentences that go on in the mood of reports after a statement: "„…“, sagte sie. Die Stadt habe lange gesucht." */
import type { StatementPack } from '../../languages/pack-statements';
import type { AttributedStatement, Quote, Sentence, Token } from '../layers';
import { touches } from '../spans';

/** The finite verb stands within this many tokens of its sentence. */
const REACH = 8;
const END = /^[.!?…]$/;

/** @returns the statements with those that their mood alone shows, in reading order. */
export function addReportingMood(
  statements: readonly AttributedStatement[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  { reportedSpeech }: StatementPack,
): AttributedStatement[] {
  const moods = new Set(reportedSpeech?.reportingMoods?.split(' ') ?? []);
  if (!moods.size) return [...statements];
  const more: AttributedStatement[] = [];
  let spoken = false;
  let paragraph = -1;
  for (const sentence of sentences) {
    const { span, firstToken, endToken } = sentence;
    const isIn = (at: number | undefined) => at !== undefined && at >= span[0] && at < span[1];
    if (sentence.paragraph !== paragraph) spoken = false;
    paragraph = sentence.paragraph;
    const own = statements.some(({ cue, content }) => isIn(cue?.[0]) || content.some(([start]) => isIn(start)));
    const quoted = quotes.some((quote) => touches(quote.span, span));
    const mood = tokens.slice(firstToken + 1, Math.min(endToken, firstToken + REACH)).some(({ text }) => moods.has(text));
    const last = tokens[END.test(tokens[endToken - 1]?.text ?? '') ? endToken - 2 : endToken - 1];
    if (!own && spoken && mood && !quoted && last && last.end > span[0])
      more.push({
        kind: 'indirect',
        source: null,
        cue: null,
        content: [[span[0], last.end]],
        stance: 'states',
        continues: true,
        rule: 'in the mood of reports',
      });
    else spoken = own;
  }
  return [...statements, ...more].sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}
