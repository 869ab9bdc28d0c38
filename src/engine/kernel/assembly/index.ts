/** What the engine asks of the kernel. Addresses are bytes in its memory; numbers stand there little endian. */
import { chainMarginals } from './chain';
import { LINK_FEATURES, writeLinkRows } from './link-features';
import { writeNameRow } from './names';
import { ROLE_FEATURES, writeRoleRow } from './role-features';
import { get, length, paragraph } from './tokens';
import { Model, scoreRow } from './weights';

export { bestChain, chainMarginals } from './chain';
export { LINK_FEATURES, setLevels, writeLinkRows } from './link-features';
export { setNames, WORD_FIELDS, writeNameRow } from './names';
export { ROLE_FEATURES } from './role-features';
export { setTokens, TOKEN_ARRAYS } from './tokens';
export { ROW, spreadWeights } from './weights';
export { groupOf, hasWord, likenessOf, startGroups } from './words';

/** Where memory is free. */
export function firstFree(): usize {
  return __heap_base;
}

/** Scores for each label of each row, f32 each. @param ends for each row where it ends among the hashes, u32 each. */
export function scoreRows(model: Model, hashes: usize, ends: usize, rows: u32, out: usize): void {
  let at: u32 = 0;
  for (let row: u32 = 0; row < rows; row++) {
    const end = load<u32>(ends + (row << 2));
    scoreRow(model, hashes + (at << 2), end - at, out + ((row * model.labels) << 2));
    at = end;
  }
}

/** Where the paragraph that begins with the token `first` ends. */
function paragraphEnd(first: i32): i32 {
  let end = first + 1;
  while (end < length && get(paragraph, end) === get(paragraph, first)) end++;
  return end;
}

/** Writes the feature hashes of all tokens, `ROLE_FEATURES` each, u32. */
export function writeRoleRows(out: usize): void {
  for (let first = 0; first < length; ) {
    const end = paragraphEnd(first);
    for (let i = first; i < end; i++) writeRoleRow(i, first, end, out + ((i * ROLE_FEATURES) << 2));
    first = end;
  }
}

/**
 * The probability of each role of each token, f32 each, paragraph by paragraph.
 * @param room for `ROLE_FEATURES` u32, and `2 × tokens + 2` rows of labels, f32. @param out a row of labels a token.
 */
export function roleMarginals(model: Model, room: usize, out: usize): void {
  const width = model.labels << 2;
  const scores = room + (ROLE_FEATURES << 2);
  const local = scores + length * width;
  for (let first = 0; first < length; ) {
    const end = paragraphEnd(first);
    for (let i = first; i < end; i++) {
      writeRoleRow(i, first, end, room);
      scoreRow(model, room, ROLE_FEATURES, scores + i * width);
    }
    chainMarginals(model, scores + first * width, end - first, local, out + first * width);
    first = end;
  }
}

/** Scores for each label of each token of a window, f32 each. @param room for `LINK_FEATURES` u32 a token. */
export function scoreLinks(model: Model, first: i32, end: i32, core: i32, from: i32, to: i32, room: usize, out: usize): void {
  writeLinkRows(first, end, core, from, to, room);
  for (let i: u32 = 0, rows: u32 = to - from; i < rows; i++) {
    scoreRow(model, room + ((i * LINK_FEATURES) << 2), LINK_FEATURES, out + ((i * model.labels) << 2));
  }
}

/**
 * Scores for each label of the tokens `[first, end)` of a sentence, f32 each, of the names' article at hand.
 * @param room for the features of one token. @param out a row of labels for every token of the article.
 */
export function scoreNames(model: Model, first: i32, end: i32, kind: i32, room: usize, out: usize): void {
  const width = model.labels << 2;
  for (let i = first; i < end; i++) {
    const count = writeNameRow(i, first, end, kind, false, room);
    scoreRow(model, room, count, out + i * width);
  }
}
