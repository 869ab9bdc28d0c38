/** The person's notes: Markdown is set as what it means, and nothing in it runs, loads or leads where nobody should go. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { convertToHtml, extractRawText } from 'mammoth';
import { describe, expect, it } from 'vitest';
import { toDocx } from '../../src/export/docx';
import { notesHtml, notesLine } from '../../src/export/notes';
import { harbourBrief, LABELS } from '../support/harbour-brief';
import { stationBrief } from '../support/station-brief';

const NOTES = `# Why

Call **Lena** about *fees*.
And about [the quay][1].

1. first
   - within
2. second

> a <b>quotation</b>

\`code\` ![a picture](https://example.org/p.png)

[1]: https://example.org/quay
`;

const page = (notes: string) => parseHTML(`<!doctype html><html><body>${notesHtml(notes)}</body></html>`).document;

describe('notes as HTML', () => {
  const document = page(NOTES);
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((each) => each.textContent?.replace(/\s+/g, ' ').trim());

  it('have the elements that their Markdown means', () => {
    expect(texts('h3')).toEqual(['Why']);
    expect(texts('strong')).toEqual(['Lena']);
    expect(texts('em')).toEqual(['fees']);
    expect(texts('ol > li > ul > li')).toEqual(['within']);
    expect(document.querySelectorAll('p br')).toHaveLength(1);
  });

  it('lead where their links lead, also those whose address stands at the end', () => {
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/quay',
      'https://example.org/p.png',
    ]);
  });

  it('show HTML as it was typed, and load no picture', () => {
    expect(texts('blockquote')).toEqual(['a <b>quotation</b>']);
    expect(document.querySelectorAll('b, img')).toHaveLength(0);
  });

  it('run in the direction of their own words', () => {
    expect([...page('ملاحظة\n\n- أولاً\n\nnote').querySelectorAll('p, ul')].map((each) => each.getAttribute('dir'))).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'ltr',
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'JaVaScRiPt:x'])('lead nobody to %s', (address) => {
    const made = page(`[words](<${address}>) ![alt](<${address}>) [ref][r]\n\n[r]: <${address}>`);
    expect(made.querySelectorAll('a')).toHaveLength(0);
    expect(made.body.textContent).toContain('words');
  });

  it('keep nothing that runs or loads, whatever is in them', () => {
    const signs = fc.constantFrom(
      '<script>',
      '<img src=x>',
      '[a](',
      ')',
      '![',
      ']',
      '<',
      '>',
      '"',
      "'",
      '&',
      '`',
      '\n',
      '- ',
      'javascript:',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(signs).map((parts) => parts.join('')),
        (notes) => {
          const made = page(notes);
          expect(made.querySelectorAll('script, img, iframe, [onerror], a:not([href^="http"])')).toHaveLength(0);
        },
      ),
    );
  });

  it.each([
    ['nested without end', '> '.repeat(20_000)],
    ['lists in lists', Array.from({ length: 500 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
  ])('stay text where they are %s', (_, notes) => {
    const started = performance.now();
    expect(page(notes).querySelectorAll('p')).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('notes in Word', () => {
  it('have styles, lists and links of Word', async () => {
    const { value: html } = await convertToHtml({ buffer: Buffer.from(await toDocx({ brief: harbourBrief(), notes: NOTES }, LABELS)) });
    const notes = html.slice(html.indexOf('<h2>Notes</h2>'));
    expect(notes).toContain('<h3>Why</h3>');
    expect(notes).toContain(
      'Call <strong>Lena</strong> about <em>fees</em>.<br />And about <a href="https://example.org/quay">the quay</a>.',
    );
    expect(notes).toContain('<ol><li>first<ul><li>within</li></ul></li><li>second</li></ol>');
    expect(notes).toContain('a &lt;b&gt;quotation&lt;/b&gt;');
    expect(notes).toContain('<a href="https://example.org/p.png">a picture</a>');
  });

  it('open, and keep their words, whatever is in them', async () => {
    const signs = fc.constantFrom(
      'word',
      'كلمة',
      '\u0000',
      '\u001B',
      '\uD800',
      '\uFFFE',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '> ',
      '# ',
      '`',
      '*',
      '[a](https://x.example/\uD800\u0001")',
      '![p](',
      '<b>',
      ']]>',
      '&',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(signs, { minLength: 1, maxLength: 20 }), async (parts) => {
        const bytes = await toDocx({ brief: harbourBrief(), notes: `start ${parts.join('')}` }, LABELS);
        const { value } = await extractRawText({ buffer: Buffer.from(bytes) });
        const count = (text: string) => text.match(/word|كلمة/g)?.length ?? 0;
        expect(count(value)).toBe(count(parts.join('')));
      }),
      { numRuns: 40 },
    );
  });

  it('run in the direction of their own words, whatever the article’s', async () => {
    const bytes = await toDocx({ brief: stationBrief(), notes: 'An English note.\n\nملاحظة عربية.' }, LABELS);
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const [english = '', arabic = ''] = paragraphs.slice(-2);
    expect(english).toContain('An English note.');
    expect(english).toMatch(/<w:bidi w:val="(?:false|0)"\/>/);
    expect(english).not.toContain('<w:rtl/>');
    expect(arabic).toContain('<w:bidi/>');
    expect(arabic).toContain('<w:rtl/>');
  });
});

describe('notes in one line', () => {
  it('are their words, block after block', () => {
    expect(notesLine(NOTES)).toBe(
      'Why — Call Lena about fees. And about the quay. — first — within — second — a <b>quotation</b> — code a picture',
    );
  });

  it('are nothing where there are none', () => {
    expect([notesLine(undefined), notesLine(' \n')]).toEqual(['', '']);
  });
});
