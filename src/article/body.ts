/** Which of a page's blocks are the article: Readability's choice, checked against what the page says of itself, with what it drops put back and what it should not have kept taken out. */
import type { LeftOut } from '../model';
import { isProse, isProseText, judge, saysContinued, weightOf } from './clutter';
import type { Around } from './find-byline';
import { phraseWithin } from './phrases';
import { readabilityChoice } from './readability-choice';
import { findDropped } from './recover';
import type { Block, Snapshot } from './snapshot';

export interface Body {
  kept: Block[];
  /** What stands shortly before the first paragraph and after the last, nearest first: there pages write date and author. */
  around: Around;
  leftOut: LeftOut[];
  /** How many more were left out. */
  unlisted: number;
}

/** How far above the first paragraph, and below the last, the article's own date and author stand. */
const BLOCKS_BEFORE = 12;
const BLOCKS_AFTER = 4;

export const NOWHERE: Around = { before: [], after: [] };

/** Measured from the first and last paragraphs proper: what was kept before them may be the date line itself. */
function aroundOf(blocks: readonly Block[], kept: readonly Block[]): Around {
  const first = blocks.indexOf(kept.find(isProse) ?? (kept[0] as Block));
  const last = blocks.indexOf(kept.findLast(isProse) ?? (kept[0] as Block));
  return {
    before: blocks.slice(Math.max(0, first - BLOCKS_BEFORE), first).reverse(),
    after: blocks.slice(last + 1, last + 1 + BLOCKS_AFTER),
  };
}

const FEW_BLOCKS = 3;

/** A reader wants to know which paragraphs are missing, not the page's whole frame; of what is beyond, how many. */
const MOST_LEFT_OUT = 60;

const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** A body that the page states is believed from this length on; shorter ones are teasers. */
const STATED_LENGTH = 400;

/**
 * The choice checked against the body that the page's structured data states: where they tell the same story, what
 * only the data has is added; where they do not, the blocks that the data has are the article.
 */
function reconcile(blocks: readonly Block[], chosen: Set<number>, stated: string | undefined): Set<number> {
  const body = stated && stated.length >= STATED_LENGTH ? words(stated) : '';
  if (!body) return chosen;
  const told = blocks.flatMap(({ text }, i) => {
    const own = words(text);
    return own.length >= 40 && body.includes(own) ? [i] : [];
  });
  const weigh = (numbers: Iterable<number>) => [...numbers].reduce((sum, i) => sum + words(blocks[i]?.text ?? '').length, 0);
  const common = weigh(told.filter((i) => chosen.has(i)));
  if (weigh(told) < body.length * 0.6) return chosen;
  return common < weigh(told) * 0.3 ? new Set(told) : new Set([...chosen, ...told]);
}

/** Wording of what is no story, however long. */
const NO_STORY: ReadonlySet<string | null> = new Set(['rights', 'cookies']);

/** Where nothing else is found: long text of several sentences, even if all of it stands in a link that was never closed. */
function lastResort(blocks: readonly Block[]): Body | null {
  const long = blocks.filter(
    ({ text, part }) =>
      !part && !NO_STORY.has(phraseWithin(text)) && weightOf(text) >= 250 && (text.match(/[.!?。！？؟।](?=\s|$)/gu)?.length ?? 0) > 2,
  );
  const columns = new Set(long.map(({ element }) => element));
  const kept = blocks.filter((block) => long.includes(block) || (!block.part && columns.has(block.element) && isProseText(block.text)));
  return kept.length ? { kept, around: NOWHERE, leftOut: [], unlisted: 0 } : null;
}

/** A page of a line or two and nothing else says those, unless they ask for consent or are its title alone. */
const wholePage = (blocks: readonly Block[], title: string): Body | null =>
  blocks.some(({ text }) => text !== title) &&
  blocks.length <= FEW_BLOCKS &&
  blocks.every(({ part, text }) => part?.kind !== 'cookies' && phraseWithin(text) !== 'cookies')
    ? { kept: [...blocks], around: NOWHERE, leftOut: [], unlisted: 0 }
    : null;

/** Said first: whoever reads the start of an article alone must hear of it. */
const isContinued = ({ reason }: LeftOut): boolean => reason === 'continued';

const PAYWALL = '[class*="paywall" i], [id*="paywall" i]';

/**
 * What Readability dropped and a reader may miss: notices that the rest is for subscribers, right below the article or in
 * a part that is named for it, and the paragraphs of the page, those between the article's own first.
 */
function droppedBlocks(blocks: readonly Block[], chosen: ReadonlySet<number>, first: number, last: number): LeftOut[] {
  const dropped = blocks.filter(({ number }) => !chosen.has(number));
  const isNotice = (block: Block) =>
    block.number > last &&
    (block.number <= last + BLOCKS_AFTER ? block.part?.kind !== 'navigation' : block.part?.element.matches(PAYWALL)) &&
    saysContinued(block);
  const notices = new Set(dropped.filter(isNotice));
  const prose = dropped.filter((block) => !notices.has(block) && isProse(block) && weightOf(block.text) > 100);
  const isWithin = ({ number }: Block) => number > first && number < last;
  return [
    ...[...notices].map(({ text }): LeftOut => ({ text, reason: 'continued' })),
    ...[...prose.filter(isWithin), ...prose.filter((block) => !isWithin(block))].map(
      ({ text, part }): LeftOut => ({ text, reason: part?.kind ?? 'beside' }),
    ),
  ];
}

/**
 * @param title the headline, which is no part of the body.
 * @param stated the body as the page's structured data has it.
 * @returns null where the page has no article.
 */
export function findBody(snapshot: Snapshot, title: string, stated?: string): Body | null {
  const { blocks } = snapshot;
  const chosen = reconcile(blocks, readabilityChoice(snapshot), stated);
  // A note of a line or two is below what Readability takes for an article; a page with nothing else is still read.
  if (!chosen.size && blocks.length > 0 && blocks.length <= FEW_BLOCKS) return wholePage(blocks, title);
  for (const number of findDropped(blocks, chosen)) chosen.add(number);
  const numbers = [...chosen].sort((a, b) => a - b);
  const candidates = numbers.flatMap((number) => blocks[number] ?? []);
  const verdicts = judge(candidates, title);
  const kept = candidates.filter((_, i) => verdicts[i] === null);
  const links = kept.reduce((sum, block) => sum + block.linkLength, 0);
  const isStory = kept.some(isProse) || links * 3 < kept.reduce((sum, block) => sum + block.text.length, 0);
  if (!kept.length || !isStory) return lastResort(blocks) ?? wholePage(blocks, title);
  const first = numbers[verdicts.indexOf(null)] ?? 0;
  const last = numbers[verdicts.lastIndexOf(null)] ?? first;
  const leftOut = [
    ...candidates.flatMap(({ text }, i): LeftOut[] => {
      const reason = verdicts[i];
      return reason ? [{ text, reason }] : [];
    }),
    ...droppedBlocks(blocks, chosen, first, last),
  ];
  return {
    kept,
    around: aroundOf(blocks, kept),
    leftOut: [...leftOut.filter(isContinued), ...leftOut.filter((each) => !isContinued(each))].slice(0, MOST_LEFT_OUT),
    unlisted: Math.max(0, leftOut.length - MOST_LEFT_OUT),
  };
}
