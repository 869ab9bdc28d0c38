/** What was said → the parts in the speaker's own words and those in the article's. */
import type { StatementKind } from '../../model';

export interface Part {
  words: string;
  quoted: boolean;
}

/** A passage between quotation marks of any of the world's pairs; one that is not closed runs to the end. */
const QUOTED = /“[^”]*(?:”|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)|"[^"]*(?:"|$)|「[^」]*(?:」|$)|『[^』]*(?:』|$)|‹[^›]*(?:›|$)/gu;

/** The parts in their order; together they are the whole text. */
export function quotedParts(text: string, kind: StatementKind): Part[] {
  if (kind === 'direct') return [{ words: text, quoted: true }];
  const parts: Part[] = [];
  let at = 0;
  for (const match of kind === 'mixed' ? text.matchAll(QUOTED) : []) {
    if (match.index > at) parts.push({ words: text.slice(at, match.index), quoted: false });
    parts.push({ words: match[0], quoted: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ words: text.slice(at), quoted: false });
  return parts;
}
