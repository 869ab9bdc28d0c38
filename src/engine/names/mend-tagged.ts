/** Mends what a tagger found where no capitals show it, before syntax adds to it: one name cut in two, a paper that is called after a place. */
import type { Span } from '../../model';
import type { NameMention, Token, Trace } from '../layers';
import type { NameWords } from './name-words';
import { behindTokenUpTo, tokenFrom } from './token-edges';

const OPENS = /^["«“]$/;
const CLOSES = /^["»”]$/;
const TATWEEL = /ـ/g;

/**
 * @param names in reading order.
 * @param letters of whom something is told, as it is written alone before marks: ل; what joins two names: و; the article.
 */
export function mendTagged(
  names: readonly NameMention[],
  tokens: readonly Token[],
  known: NameWords,
  letters: { to: string; and: string; article: string },
  trace: Trace,
): NameMention[] {
  const text = (at: number) => tokens[at]?.text ?? '';

  /** «لـ«الساحل»» */
  const isPaper = ({ kind, span }: NameMention): boolean => {
    const first = tokenFrom(tokens, span[0]) ?? 0;
    if (kind !== 'place' || !OPENS.test(text(first - 1)) || !CLOSES.test(text(behindTokenUpTo(tokens, span[1]) ?? 0))) return false;
    const before = text(first - 2).replace(TATWEEL, '') || text(first - 3);
    return before === letters.to;
  };

  /**
   * «ريناتا زيلفيا» «غروندمان دي لافارا», «سعيد» «ولد بابه»: nothing stands between, and the second begins with no given name or with what
   * no name begins with, or each is one word.
   */
  const isOneName = (one: NameMention, two: NameMention): boolean => {
    if (one.kind !== 'person' || two.kind !== 'person') return false;
    const [from, end, first, to] = [
      tokenFrom(tokens, one.span[0]),
      behindTokenUpTo(tokens, one.span[1]),
      tokenFrom(tokens, two.span[0]),
      behindTokenUpTo(tokens, two.span[1]),
    ];
    if (from === undefined || end === undefined || end !== first || to === undefined) return false;
    // «الكاميروني» «زيغمار لوفا»
    if (end - from === 1 && text(from).startsWith(letters.article)) return false;
    const isOther = text(end).startsWith(letters.and) && !known.isPart(text(end));
    if (isOther || (tokens[end]?.start ?? 0) - one.span[1] > 1 || text(end) === text(from)) return false;
    const single = end - from === 1 && to - end === 1 && known.isGiven(text(from));
    const goesOn = to - end > 1 && known.isPart(text(end));
    return single || ((goesOn || known.isUnknown(text(end))) && !known.isGiven(text(end)));
  };

  /** «الخليج العربي»: where a place of one word ends that has the article, and a people's adjective behind it, too. */
  const wholePlace = ({ kind, span }: NameMention): Span => {
    const [from, end] = [tokenFrom(tokens, span[0]), behindTokenUpTo(tokens, span[1])];
    const next = end === undefined ? undefined : tokens[end];
    if (kind !== 'place' || end === undefined || end - (from ?? 0) !== 1 || !next || next.start - span[1] !== 1) return span;
    if (!text(end - 1).startsWith(letters.article) || !next.text.startsWith(letters.article) || !known.isPeople(next.text)) return span;
    return names.some((other) => other.span[0] === next.start) ? span : [span[0], next.end];
  };

  const mended: NameMention[] = [];
  for (const tagged of names) {
    const name = { ...tagged, span: wholePlace(tagged) };
    const last = mended.at(-1);
    if (isPaper(name)) {
      trace({ stage: 'find-names', span: name.span, decision: 'kept', reason: 'a paper, for it was told' });
      mended.push({ ...name, kind: 'organization' });
    } else if (last && isOneName(last, name)) {
      trace({ stage: 'find-names', span: [last.span[0], name.span[1]], decision: 'kept', reason: 'one name, found as two' });
      mended[mended.length - 1] = { ...last, span: [last.span[0], name.span[1]] };
    } else mended.push(name);
  }
  return mended;
}
