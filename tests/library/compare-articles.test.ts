import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../src/library/compare-articles';
import { digestOf } from '../../src/library/digest';
import { makeItem } from '../../src/library/item';
import { gatherPeople } from '../../src/library/people';
import type { Brief } from '../../src/model';
import { harbourBrief } from '../support/harbour-brief';

const NOW = new Date('2024-03-06T10:00:00Z');

async function compare(...briefs: Brief[]) {
  const articles = await Promise.all(
    briefs.map(async (brief) => {
      const item = await makeItem(brief.article, brief, NOW);
      return { entry: item.entry, digest: digestOf(item) };
    }),
  );
  return compareArticles(
    articles,
    gatherPeople(
      articles.map(({ entry }) => entry),
      [],
    ),
  );
}

describe('compareArticles', () => {
  it('finds the same speakers, nothing that one alone quotes and no other dates in an article and itself', async () => {
    const { shared, lone, dates } = await compare(harbourBrief(), harbourBrief());
    expect(shared.map(({ person }) => person.name).sort()).toEqual(['Lena Ortiz', 'the port authority']);
    for (const { statements } of shared) expect(statements[0]).toEqual(statements[1]);
    expect(lone).toEqual([]);
    expect(dates).toEqual([]);
  });

  it('finds what one alone quotes, and what is dated differently', async () => {
    const other = harbourBrief();
    other.article.text = other.article.text.replace('The quay is safe', 'We had no choice');
    const [first, second] = other.dates;
    if (!first || !second) throw new Error('harbourBrief() has dates');
    other.dates = [first, { ...second, value: '2024-05-01' }];
    const { lone, dates } = await compare(harbourBrief(), other);
    expect(lone.map(({ article, words, speaker }) => [article, words, speaker])).toEqual([
      [0, '“The quay is safe”', 'Lena Ortiz'],
      [1, '“We had no choice”', 'Lena Ortiz'],
    ]);
    expect(dates.map(({ tellings }) => tellings.map((telling) => telling?.value))).toEqual([['2024-04-01', '2024-05-01']]);
  });

  describe('dates of three articles', () => {
    const dated = (value: string): Brief => {
      const brief = harbourBrief();
      return { ...brief, dates: brief.dates.map((date) => (date.id === 'd2' ? { ...date, value } : date)) };
    };
    const silent = (): Brief => ({ ...harbourBrief(), dates: [] });
    const values = async (...briefs: Brief[]) =>
      (await compare(...briefs)).dates.map(({ tellings }) => tellings.map((telling) => telling?.value ?? null));

    it('differ between the last two as well, where the first tells nothing of it', async () => {
      expect(await values(silent(), dated('2024-04-01'), dated('2024-05-01'))).toEqual([[null, '2024-04-01', '2024-05-01']]);
    });

    it('are all shown where one differs, each article once', async () => {
      expect(await values(dated('2024-04-01'), dated('2024-05-01'), dated('2024-04-01'))).toEqual([
        ['2024-04-01', '2024-05-01', '2024-04-01'],
      ]);
    });

    it('are the same whatever the order of the articles', async () => {
      const [forth] = await values(dated('2024-04-01'), dated('2024-05-01'), dated('2024-06-01'));
      const [back] = await values(dated('2024-06-01'), dated('2024-05-01'), dated('2024-04-01'));
      expect(back?.reverse()).toEqual(forth);
    });
  });
});
