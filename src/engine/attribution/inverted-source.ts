/** "“…,” said Solberg, “and …”": who stands between the verb and the rest of the quotation is the source, not content. */
import type { Span } from '../../model';
import type { AttributedStatement, Quote } from '../layers';
import { CAPITAL } from '../matching/capital';
import type { ReportingLexicon } from './reporting-lexicon';

/** A source with all that is put beside its name is no longer than this, in characters. */
const LONGEST_SOURCE = 140;
const FIRST_WORD = /^[\p{L}\p{M}]+/u;

const inside = (inner: Span, outer: Span) => inner[0] >= outer[0] && inner[1] <= outer[1];

/** The words between a verb of saying, right behind a quotation, and the quotation's next part, where the model took them for content. */
export function takeInvertedSource(
  text: string,
  statement: AttributedStatement,
  quotes: readonly Quote[],
  { subjects }: ReportingLexicon,
): AttributedStatement {
  const { cue, source, content } = statement;
  const [first] = content;
  if (source || !cue || !first || first[1] > cue[0] || /[\p{L}\p{N}]/u.test(text.slice(first[1], cue[0]))) return statement;
  const index = content.findIndex(([start]) => start >= cue[1] && text.slice(cue[1], start).trim() === '');
  const run = content[index];
  const quote = run && quotes.find(({ span }) => span[0] > run[0] && inside(span, run));
  if (!run || !quote) return statement;
  const words = text.slice(run[0], quote.span[0]).replace(/[\s,:;—–-]+$/u, '');
  // lower case without a determiner is no subject of a verb before it
  const isSubject = CAPITAL.test(words) || subjects.has(FIRST_WORD.exec(words)?.[0].toLowerCase() ?? '');
  if (words.length > LONGEST_SOURCE || !isSubject) return statement;
  return {
    ...statement,
    source: [run[0], run[0] + words.length],
    content: content.map((each, i): Span => (i === index ? [quote.span[0], each[1]] : each)),
    rule: `${statement.rule}; the subject behind its verb`,
  };
}
