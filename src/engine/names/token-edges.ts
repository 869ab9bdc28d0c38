/** Which token begins or ends at an offset of the text, by binary search: maps of them for every stage cost more than all that they are asked. */
import type { Token } from '../layers';
import { firstTokenAfter } from '../stages/reading';

/** Index of the token that begins at an offset. */
export function tokenFrom(tokens: readonly Token[], offset: number): number | undefined {
  const at = firstTokenAfter(tokens, offset);
  return tokens[at]?.start === offset ? at : undefined;
}

/** Index of the token that ends at an offset. */
export function tokenUpTo(tokens: readonly Token[], offset: number): number | undefined {
  const at = firstTokenAfter(tokens, offset - 1);
  return tokens[at]?.end === offset ? at : undefined;
}

/** Index behind the token that ends at an offset. */
export function behindTokenUpTo(tokens: readonly Token[], offset: number): number | undefined {
  const last = tokenUpTo(tokens, offset);
  return last === undefined ? undefined : last + 1;
}
