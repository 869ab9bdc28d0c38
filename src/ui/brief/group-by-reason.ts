/** The paragraphs that were left out, under their reasons. */
import { LEFT_OUT_REASONS, type LeftOut, type LeftOutReason } from '../../model';

export interface ReasonGroup {
  reason: LeftOutReason;
  texts: string[];
}

/** Readings saved by earlier versions may hold reasons that are no longer given. */
const known = (reason: LeftOutReason): LeftOutReason => (LEFT_OUT_REASONS.includes(reason) ? reason : 'beside');

/** In the order of `LEFT_OUT_REASONS`, and as in the page within a group. */
export function groupByReason(leftOut: readonly LeftOut[]): ReasonGroup[] {
  return LEFT_OUT_REASONS.map((reason) => ({
    reason,
    texts: leftOut.filter((each) => known(each.reason) === reason).map(({ text }) => text),
  })).filter(({ texts }) => texts.length > 0);
}
