/** Which of a page's blocks are the article: Readability's choice, with what it drops put back and what it should not have kept taken out. */
import { Readability } from '@mozilla/readability';
import type { LeftOut } from '../model';
import { judge } from './clutter';
import { BLOCK_MARK, type Block, type Snapshot } from './snapshot';

export interface Body {
  kept: Block[];
  /** What stands shortly before the first paragraph. */
  head: Block[];
  leftOut: LeftOut[];
}

/** How far above the first paragraph the article's own date and author stand. */
const HEAD_BLOCKS = 12;

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** The numbers of the blocks that Readability keeps. The copy is used up. */
function readabilityChoice({ copy, blocks }: Snapshot): Set<number> {
  const chosen = new Set<number>();
  const result = new Readability<Node>(copy, { serializer: (node) => node, disableJSONLD: true }).parse();
  const content = result?.content as Element | undefined;
  if (!content) return chosen;
  for (const holder of content.querySelectorAll(`[${BLOCK_MARK}]`)) {
    const numbers = holder.getAttribute(BLOCK_MARK)?.split(' ').map(Number) ?? [];
    // Of an element that holds more than one block some may be gone.
    const text = squeeze(holder.textContent ?? '');
    for (const number of numbers) {
      const block = blocks[number];
      if (block && (numbers.length === 1 ? text : text.includes(squeeze(block.text).slice(0, 40)))) chosen.add(number);
    }
  }
  return chosen;
}

/** Null where the page has no article. */
export function findBody(snapshot: Snapshot, title: string): Body | null {
  const { blocks } = snapshot;
  const chosen = readabilityChoice(snapshot);
  const candidates = blocks.filter((_, number) => chosen.has(number));
  const verdicts = judge(candidates, title);
  const kept = candidates.filter((_, i) => verdicts[i] === null);
  const leftOut = candidates.flatMap(({ text }, i) => {
    const reason = verdicts[i];
    return reason ? [{ text, reason }] : [];
  });
  const first = kept[0] ? blocks.indexOf(kept[0]) : 0;
  return kept.length ? { kept, head: blocks.slice(Math.max(0, first - HEAD_BLOCKS), first), leftOut } : null;
}
