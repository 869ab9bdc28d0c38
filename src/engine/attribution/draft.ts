/** A statement while it is put together: token ranges whose ends may still move, and the spans that they become. */
import type { Agreement, Cue } from '../../languages/pack-statements';
import type { Span } from '../../model';
import type { AttributedStatement } from '../layers';
import { contentSpans } from './content-end';
import { type Passage, spanOf } from './passage';

/** A statement as token ranges, while its end may still move. */
export interface Draft {
  cue: readonly [number, number] | null;
  /** Characters of the cue's first token that belong to a joined conjunction. */
  joined: number;
  source: readonly [number, number] | null;
  content: (readonly [number, number])[];
  stance: Cue['stance'];
  agreement: Agreement;
  continues: boolean;
  /** True where the cue says that nobody is named. */
  unnamed?: boolean;
  /** True where it need not have been uttered: «اتفق البلدان على». */
  attitude?: true;
  rule: string;
}

const MARK = /[\p{M}\u0640]/u;

function cueSpan(passage: Passage, { cue, joined }: Draft): Span | null {
  if (!cue) return null;
  const [start, end] = spanOf(passage, cue[0], cue[1]);
  let at = start + joined;
  while (joined > 0 && MARK.test(passage.text.charAt(at))) at++;
  return [at, end];
}

export function toStatement(passage: Passage, draft: Draft): AttributedStatement {
  const content = contentSpans(passage, draft.content);
  const quoted = passage.quotes.filter(({ span }) => content.some(([start, end]) => span[0] >= start && span[1] <= end));
  const inQuotes = quoted.reduce((sum, { span }) => sum + span[1] - span[0], 0);
  const length = content.reduce((sum, [start, end]) => sum + end - start, 0);
  const kind = inQuotes > 0.9 * length ? 'direct' : quoted.some((quote) => quote.words > 1) ? 'mixed' : 'indirect';
  return {
    kind,
    source: draft.source && spanOf(passage, draft.source[0], draft.source[1]),
    cue: cueSpan(passage, draft),
    content,
    stance: draft.stance,
    ...(draft.continues ? { continues: true } : {}),
    ...(draft.unnamed ? { unnamed: true as const } : {}),
    ...(draft.attitude ? { attitude: true as const } : {}),
    agreement: draft.agreement,
    rule: draft.rule,
  };
}
