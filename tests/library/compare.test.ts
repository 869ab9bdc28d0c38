import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../src/library/compare';
import { arbitraryBrief } from '../support/arbitrary-brief';
import { harbourBrief } from '../support/harbour-brief';

describe('compareReadings', () => {
  it('finds nothing where nothing changed, whatever the brief', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        expect(compareReadings(brief, structuredClone(brief))).toBeNull();
      }),
    );
  });

  it('tells an edited quote from one that was dropped', () => {
    const before = harbourBrief();
    const after = harbourBrief();
    after.article.text = after.article.text.replace('The quay is safe', 'The quay was safe').replace('from 1 April', 'from 9 April');
    after.dates = [];
    const start = after.article.text.indexOf('“');
    after.statements = after.statements
      .slice(0, 1)
      .map((statement) => ({ ...statement, content: [[start, start + '“The quay was safe”'.length] as const] }));
    expect(compareReadings(before, after)).toEqual({
      statementsAdded: [],
      statementsDropped: ['Fees will fall by 10% from 1 April'],
      statementsEdited: [{ before: '“The quay is safe”', after: '“The quay was safe”' }],
      datesAdded: [],
      datesDropped: ['2024-03-05', '2024-04-01'],
      speakersAdded: [],
      speakersDropped: ['the port authority'],
    });
  });
});
