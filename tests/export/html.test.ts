import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { contentOf, wordsOf } from '../../src/export/document';
import { toHtml } from '../../src/export/html';
import { arbitraryBrief } from '../support/arbitrary-brief';
import { harbourBrief, LABELS } from '../support/harbour-brief';

const bare = (text: string | null | undefined) => text?.replace(/\s+/g, '');

describe('toHtml', () => {
  it('sets the article’s language and direction', () => {
    const brief = harbourBrief();
    brief.article.language = 'ar';
    brief.article.direction = 'rtl';
    const { document } = parseHTML(toHtml({ brief }, LABELS));
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
  });

  it('leads each statement back to its words in the page', () => {
    const { document } = parseHTML(toHtml({ brief: harbourBrief() }, LABELS));
    expect(document.querySelector('blockquote a')?.getAttribute('href')).toContain('#:~:text=');
  });

  it('holds every statement word for word and nothing that runs or loads, whatever the brief holds', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const { document } = parseHTML(toHtml({ brief }, LABELS));
        expect([...document.querySelectorAll('blockquote p')].map((p) => bare(p.textContent))).toEqual(
          brief.statements.map((statement) => bare(contentOf(brief, statement))),
        );
        expect(bare(document.querySelector('h1')?.textContent)).toBe(bare(brief.article.title));
        expect([...document.querySelectorAll('dt')].map((term) => bare(term.textContent))).toEqual([
          ...brief.participants.map(({ name }) => bare(name)),
          ...brief.dates.map(({ value }) => value),
        ]);
        expect([...document.querySelectorAll('dd')].map((detail) => bare(detail.textContent))).toEqual([
          ...brief.participants.flatMap(({ role }) => (role ? [bare(role)] : [])),
          ...brief.dates.map(({ event }) => bare(wordsOf(brief, event))),
        ]);
        expect([document.documentElement.lang, document.documentElement.dir]).toEqual([brief.article.language, brief.article.direction]);
        expect(document.querySelectorAll('script,img,link,iframe,object,form,b')).toHaveLength(0);
      }),
    );
  });
});
