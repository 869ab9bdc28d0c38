/** Markdown, read back by a CommonMark parser: what stands in the note are the article's words, and nothing in them counts as markup. */
import fc from 'fast-check';
import type { Heading, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { contentOf, wordsOf } from '../../src/export/document';
import { escapeMarkdown, toMarkdown } from '../../src/export/markdown';
import { arbitraryBrief } from '../support/arbitrary-brief';
import { harbourBrief, LABELS } from '../support/harbour-brief';

const parse = (markdown: string) => fromMarkdown(markdown).children;

/** A parser gives "�" for what is no character, and white space as it likes. */
const plain = (text: string) => text.replace(/[\s\uFFFD\p{Cc}]+/gu, '');

const kinds = (nodes: readonly Nodes[]): string[] => [
  ...new Set(nodes.flatMap((node) => [node.type, ...('children' in node ? kinds(node.children) : [])])),
];

describe('a brief as Markdown', () => {
  it('has title, source, sections and quotations', () => {
    const blocks = parse(toMarkdown({ brief: harbourBrief() }, LABELS));
    const headings = blocks.filter((block): block is Heading => block.type === 'heading');
    expect(headings.map((heading) => textOf(heading))).toEqual([
      'Harbour reopens & fees fall 10%',
      'In brief',
      'Who',
      'When',
      'What was said',
    ]);
    expect(textOf(blocks[1])).toBe('The Coast Post · Ana Reyes, Tom Hale · 2024-03-05 · https://example.org/harbour');
    const quotes = blocks.filter((block) => block.type === 'blockquote').map((quote) => quote.children.map((line) => textOf(line)));
    expect(quotes[0]).toEqual(['“The quay is safe”', '— Lena Ortiz, the harbour master']);
  });

  it('leaves out what the article does not have', () => {
    const brief = { ...harbourBrief(), statements: [], dates: [] };
    const markdown = toMarkdown({ brief }, LABELS);
    expect(markdown).not.toContain(LABELS.statements);
    expect(markdown).not.toContain(LABELS.dates);
  });

  it('keeps every word, whatever signs are in it', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const blocks = parse(toMarkdown({ brief }, LABELS));
        const quotes = blocks.filter((block) => block.type === 'blockquote');
        const said = quotes.map((quote) => plain(textOf(quote.children[0])));
        expect(said).toEqual(brief.statements.map((statement) => plain(contentOf(brief, statement))));
        const all = plain(blocks.map((block) => textOf(block)).join(''));
        for (const span of brief.gist) expect(all).toContain(plain(wordsOf(brief, span)));
      }),
    );
  });

  it.each([
    ['#MeToo and (#x) but C#', '\\#MeToo and (\\#x) but C#'],
    ['100%% sure', '100\\%\\% sure'],
    ['a ==b== c = d', 'a \\=\\=b\\=\\= c = d'],
    ['from $5m to $8m', 'from \\$5m to \\$8m'],
    ['for $5m', 'for $5m'],
    ['x ^note', 'x \\^note'],
    ['وسم #ميناء', 'وسم \\#ميناء'],
  ])('leaves no sign that Obsidian would read: %s', (words, written) => {
    expect(escapeMarkdown(words)).toBe(written);
    expect(textOf(fromMarkdown(written))).toBe(words);
  });

  it('makes no markup of an article’s signs', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const found = kinds(parse(toMarkdown({ brief: { ...brief, article: { ...brief.article, url: undefined } } }, LABELS)));
        for (const kind of ['html', 'code', 'inlineCode', 'image', 'link', 'emphasis', 'thematicBreak', 'definition'])
          expect(found).not.toContain(kind);
      }),
    );
  });
});
