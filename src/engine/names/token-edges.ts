/** Which token begins or ends at an offset of the text, by binary search: maps of them for every stage cost more than all that they are asked. */
import type { Token } from '../layers';

/** @param tokens in reading order. @param compare negative where the token lies before what is looked for, 0 at it. */
function search(tokens: readonly Token[], compare: (token: Token) => number): number | undefined {
  let low = 0;
  let high = tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compare(tokens[middle] as Token);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Index of the token that begins at an offset. */
export const tokenFrom = (tokens: readonly Token[], offset: number): number | undefined => search(tokens, ({ start }) => start - offset);

/** Index of the token that ends at an offset. */
export const tokenUpTo = (tokens: readonly Token[], offset: number): number | undefined => search(tokens, ({ end }) => end - offset);

/** Index behind the token that ends at an offset. */
export function behindTokenUpTo(tokens: readonly Token[], offset: number): number | undefined {
  const last = tokenUpTo(tokens, offset);
  return last === undefined ? undefined : last + 1;
}
