/** Puts back what Readability drops although it stands among the article's paragraphs. */
import { isHeading, isProse, linkShare, weightOf } from './clutter';
import type { Block } from './snapshot';

/** How far above the first paragraph a lead may stand, with dates and names between. */
const LEAD_BLOCKS = 8;

/** Names of the paragraph that opens an article, set apart from its body. */
const LEAD_NAMES =
  /(?:^|[\s_-])(?:lead|lede|leadin|intro|summary|standfirst|chapo|teaser-text|excerpt|subtitle|article__summary|perex|sapo|abstract|vorspann|entradilla|bajada|ingress|occhiello|zajawka)(?:$|[\s_-])/i;

const isLead = ({ element }: Block): boolean =>
  [element, element.parentElement].some(
    (holder) => holder !== null && LEAD_NAMES.test(`${holder.getAttribute('class') ?? ''} ${holder.getAttribute('itemprop') ?? ''}`),
  );

/** Levels between a story's first paragraph and the column that its lead opens. */
const COLUMN_LEVELS = 3;

/** Whether a block stands right in the column that the story's first paragraph is in. */
function opensColumn({ element }: Block, story: Block | undefined): boolean {
  let column = story?.element.parentElement ?? null;
  for (let level = 0; column && level < COLUMN_LEVELS; level++, column = column.parentElement) {
    if (column === element.parentElement) return column.localName !== 'body';
  }
  return false;
}

/**
 * The numbers of blocks that belong to the article beside those chosen: prose and lists that are siblings of chosen
 * paragraphs, headings right above them, and the lead.
 */
export function findDropped(blocks: readonly Block[], chosen: ReadonlySet<number>): number[] {
  const story = blocks.flatMap((block, i) => (chosen.has(i) && isProse(block) ? [i] : []));
  const first = story[0];
  const last = story[story.length - 1];
  if (first === undefined || last === undefined) return [];
  const columns = new Set(story.map((i) => blocks[i]?.element.parentElement ?? null));
  const bodies = new Set(story.map((i) => blocks[i]?.element ?? null));
  columns.delete(null);
  const found: number[] = [];
  for (let i = Math.max(0, first - LEAD_BLOCKS); i < blocks.length && i <= last + 2; i++) {
    const block = blocks[i];
    if (!block || chosen.has(i) || block.part || linkShare(block) > 0.4) continue;
    if (i < first && isProse(block) && (isLead(block) || opensColumn(block, blocks[first]))) {
      found.push(i);
      continue;
    }
    const { element } = block;
    const listed =
      block.tag === 'li' && i > first && i < last && weightOf(block.text) > 20 && columns.has(element.parentElement?.parentElement ?? null);
    const beside =
      (isProse(block) || (isHeading(block) && chosen.has(i + 1) && i > first)) &&
      (columns.has(element.parentElement) || bodies.has(element));
    if (listed || beside) found.push(i);
  }
  return found;
}
