/** A saved brief against its live page: which statements the page still has, which it words differently, which are gone. */
import { compareReadings, type ReadingChange } from '../../library/compare';
import type { LibraryItem } from '../../library/item';
import type { Brief, Statement } from '../../model';
import { type BriefModel, createBriefModel } from './brief-model';
import type { Anchored, PageLink } from './page-reading';

/** What has become of a statement, the gravest first. */
export const FATES = ['lost', 'changed', 'same'] as const;
export type Fate = (typeof FATES)[number];

export interface CheckedStatement {
  statement: Statement;
  fate: Fate;
  /** What the page says now, where that differs. */
  now: string | null;
}

export interface SavedCheck {
  id: string;
  /** ISO 8601. */
  savedAt: string;
  /** The saved brief, whose lines lead into the live page. */
  model: BriefModel;
  statements: readonly CheckedStatement[];
  /** Who and what else has changed; null where nothing has, or there is nothing to compare with. */
  change: ReadingChange | null;
}

/** Where the source interrupts a statement, the page has other words. */
const GAP = ' … ';

const fateOf = (asked: number, { found, changed }: Anchored): Fate =>
  found === 0 ? 'lost' : found < asked || changed > 0 ? 'changed' : 'same';

/** What was edited or has gone is told by the statements themselves. */
function whatElse(before: Brief, now: Brief): ReadingChange | null {
  const change = compareReadings(before, now);
  if (!change) return null;
  const rest: ReadingChange = { ...change, statementsEdited: [], statementsDropped: [] };
  return Object.values(rest).some((list) => list.length) ? rest : null;
}

/**
 * @param anchored what the page answered to the saved statements, in their order.
 * @param now the page as it has just been read; null where its text is the saved one, or where it has no article.
 */
export function checkSaved({ entry, document }: LibraryItem, page: PageLink, anchored: readonly Anchored[], now: Brief | null): SavedCheck {
  const { brief, original } = document;
  const statements = brief.statements.map((statement, i): CheckedStatement => {
    const answer = anchored[i] ?? { found: 0, changed: 0, words: [] };
    const fate = fateOf(statement.content.length, answer);
    return { statement, fate, now: fate === 'changed' ? answer.words.join(GAP) : null };
  });
  return {
    id: entry.id,
    savedAt: entry.savedAt,
    model: createBriefModel(brief, page, original),
    statements,
    change: now && whatElse(original ?? brief, now),
  };
}
