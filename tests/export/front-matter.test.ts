/** Front matter, read back by a YAML parser that is not the one that wrote it. */
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { authorsOf, oneLine, wordsOf } from '../../src/export/document';
import { frontMatter } from '../../src/export/front-matter';
import { arbitraryBrief } from '../support/arbitrary-brief';
import { harbourBrief } from '../support/harbour-brief';

function parse(text: string): Record<string, unknown> {
  const [before, yaml, after] = text.split(/^---$/m);
  expect([before, after]).toEqual(['', '\n']);
  return load(yaml ?? '') as Record<string, unknown>;
}

/** Links to notes; the signs that would end or split one are no part of it. */
const linked = (names: readonly string[]) =>
  names.map((name) => oneLine(name.replace(/[[\]|#^\\]/g, ' '))).flatMap((name) => (name ? [`[[${name}]]`] : []));

describe('front matter', () => {
  it('has the article, its people and the person’s tags', () => {
    const document = { brief: harbourBrief(), accessed: '2024-03-06T09:00:00Z', tags: ['to read', 'ports/north', '2024', 'ميناء'] };
    expect(parse(frontMatter(document))).toEqual({
      title: 'Harbour reopens & fees fall 10%',
      source: 'https://example.org/harbour',
      site: 'The Coast Post',
      author: ['[[Ana Reyes]]', '[[Tom Hale]]'],
      published: '2024-03-05',
      created: '2024-03-06',
      language: 'en',
      description: 'Lena Ortiz, the harbour master, reopened the north quay on Tuesday.',
      people: ['[[Lena Ortiz]]'],
      organizations: ['[[the port authority]]'],
      tags: ['to-read', 'ports/north', 'ميناء'],
    });
  });

  it.each(['yes', '12', '2024-03-05', 'null', '- a', '# b', 'a: b', '"', '---', '&x', '*x', '!!js', '{{x}}', '%', '@', '`'])(
    'keeps a title that YAML would read otherwise: %s',
    (title) => {
      const brief = harbourBrief();
      brief.article.title = title;
      expect(parse(frontMatter({ brief })).title).toBe(title);
    },
  );

  it('keeps every word of any brief, and nothing of it ends the front matter early', () => {
    fc.assert(
      fc.property(arbitraryBrief, fc.array(fc.string({ unit: 'grapheme' })), (brief, tags) => {
        const read = parse(frontMatter({ brief, tags }));
        expect(read.title).toBe(oneLine(brief.article.title));
        expect(read.source).toBe(brief.article.url);
        expect(read.site || undefined).toBe(oneLine(brief.article.site ?? '') || undefined);
        expect(read.author ?? []).toEqual(linked(authorsOf(brief.article.byline)));
        expect(read.direction ?? 'ltr').toBe(brief.article.direction);
        expect(read.description ?? '').toBe(brief.gist.map((span) => oneLine(wordsOf(brief, span))).join(' '));
        const people = brief.participants.filter(({ kind }) => kind === 'person').map(({ name }) => name);
        expect(read.people ?? []).toEqual(linked(people));
        for (const link of (read.people ?? []) as string[]) expect(link).toMatch(/^\[\[[^[\]|#^\\\n]+\]\]$/);
        for (const tag of (read.tags ?? []) as string[]) expect(tag).toMatch(/^[\p{L}\p{M}\p{N}_/-]+$/u);
      }),
    );
  });
});
