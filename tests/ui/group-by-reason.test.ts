import { describe, expect, it } from 'vitest';
import type { LeftOutReason } from '../../src/model';
import { groupByReason } from '../../src/ui/brief/group-by-reason';

const leftOut = (text: string, reason: string) => ({ text, reason: reason as LeftOutReason });

describe('groupByReason', () => {
  it('puts paragraphs of one reason together, in the order of the page, what a reader may miss first', () => {
    expect(
      groupByReason([leftOut('A', 'related'), leftOut('B', 'newsletter'), leftOut('C', 'related'), leftOut('D', 'continued')]),
    ).toEqual([
      { reason: 'continued', texts: ['D'] },
      { reason: 'related', texts: ['A', 'C'] },
      { reason: 'newsletter', texts: ['B'] },
    ]);
  });

  it('loses no paragraph whose reason an earlier version gave', () => {
    expect(groupByReason([leftOut('A', 'beside the article'), leftOut('B', 'beside')])).toEqual([{ reason: 'beside', texts: ['A', 'B'] }]);
  });

  it('is empty where nothing was left out', () => {
    expect(groupByReason([])).toEqual([]);
  });
});
