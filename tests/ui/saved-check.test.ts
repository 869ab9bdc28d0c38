/** A saved brief against its live page: what has become of each statement, and what else has changed. */
import { describe, expect, it } from 'vitest';
import { makeItem } from '../../src/library/item';
import { checkSaved } from '../../src/ui/state/saved-check';
import { harbourBrief } from '../support/harbour-brief';

const PAGE = { show: async () => ({ found: 0, changed: 0 }), clear: async () => {} };
const brief = harbourBrief();
const item = await makeItem(brief.article, brief, new Date(Date.UTC(2026, 2, 1)));
const [first, second] = brief.statements;
const asSaved = brief.statements.map(({ content }) => ({ found: content.length, changed: 0, words: [] }));

const fates = (...anchored: { found: number; changed: number; words: string[] }[]) =>
  checkSaved(item, PAGE, anchored, null).statements.map(({ fate, now }) => [fate, now]);

describe('a saved statement', () => {
  it('is as it was, in other words, or gone', () => {
    expect(
      fates({ found: 1, changed: 0, words: ['“The quay is safe”'] }, { found: 1, changed: 1, words: ['Fees will fall by 12%'] }),
    ).toEqual([
      ['same', null],
      ['changed', 'Fees will fall by 12%'],
    ]);
    expect(fates({ found: 0, changed: 0, words: [] }, { found: 0, changed: 0, words: [] })).toEqual([
      ['lost', null],
      ['lost', null],
    ]);
  });

  it('of which a part is gone is in other words', () => {
    const parted = structuredClone(item);
    const [statement] = parted.document.brief.statements;
    if (!statement || !first || !second) throw new Error('the harbour has two statements');
    statement.content = [...first.content, ...second.content];
    const [checked] = checkSaved(parted, PAGE, [{ found: 1, changed: 0, words: ['“The quay is safe”'] }], null).statements;
    expect(checked).toMatchObject({ fate: 'changed', now: '“The quay is safe”' });
  });

  it('that the page did not answer to is gone', () => {
    expect(fates().map(([fate]) => fate)).toEqual(['lost', 'lost']);
  });
});

describe('what else has changed', () => {
  it('is nothing where there is no other text, or the brief is the same', () => {
    expect(checkSaved(item, PAGE, asSaved, null).change).toBeNull();
    expect(checkSaved(item, PAGE, asSaved, harbourBrief()).change).toBeNull();
  });

  it('is who and what came or went; edited and dropped statements are told by themselves', () => {
    const now = harbourBrief();
    now.statements = now.statements.slice(0, 1);
    now.dates = now.dates.slice(0, 1);
    expect(checkSaved(item, PAGE, asSaved, now).change).toMatchObject({
      statementsDropped: [],
      statementsEdited: [],
      speakersDropped: ['the port authority'],
      datesDropped: ['2024-04-01'],
    });
    now.dates = harbourBrief().dates;
    now.statements = harbourBrief().statements.slice(0, 1);
    now.statements.push(
      ...harbourBrief()
        .statements.slice(1)
        .map((each) => ({ ...each, content: first?.content ?? [] })),
    );
    expect(checkSaved(item, PAGE, asSaved, now).change).toBeNull();
  });

  it('is not what a person has put right since', () => {
    const corrected = structuredClone(item);
    corrected.document.original = structuredClone(corrected.document.brief);
    corrected.document.brief.dates = [];
    expect(checkSaved(corrected, PAGE, asSaved, harbourBrief()).change).toBeNull();
  });
});
