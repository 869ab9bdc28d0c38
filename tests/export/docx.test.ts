/** Word documents, read back by mammoth; LibreOffice opens one in tests/build. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { convertToHtml, extractRawText } from 'mammoth';
import { describe, expect, it } from 'vitest';
import { contentOf, wordsOf } from '../../src/export/document';
import { toDocx } from '../../src/export/docx';
import { arbitraryBrief } from '../support/arbitrary-brief';
import { harbourBrief, LABELS } from '../support/harbour-brief';
import { stationBrief } from '../support/station-brief';

const bufferOf = (bytes: Uint8Array) => ({ buffer: Buffer.from(bytes) });

/** What XML can hold, white space aside. */
const plain = (text: string) => text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[\s\p{Cc}]+/gu, '');

describe('a brief as a Word document', () => {
  it('has headings, source, sections and linked speakers', async () => {
    const { value: html } = await convertToHtml(bufferOf(await toDocx({ brief: harbourBrief(), notes: 'Call her.' }, LABELS)));
    expect(html).toContain('<h1>Harbour reopens &amp; fees fall 10%</h1>');
    const { corrected, ...present } = LABELS;
    for (const title of Object.values(present)) expect(html).toContain(`<h2>${title}</h2>`);
    expect(html).not.toContain(corrected);
    expect(html).toContain('<li><strong>Lena Ortiz</strong> — the harbour master</li>');
    expect(html).toMatch(/<a href="https:\/\/example.org\/harbour#:~:text=[^"]*quay[^"]*">— Lena Ortiz, the harbour master<\/a>/);
    expect(html).toContain('Call her.');
  });

  it('runs from right to left where the article does', async () => {
    const xml = strFromU8(unzipSync(await toDocx({ brief: stationBrief() }, LABELS))['word/document.xml'] ?? new Uint8Array());
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    expect(paragraphs.length).toBeGreaterThan(5);
    for (const paragraph of paragraphs) expect(paragraph).toContain('<w:bidi/>');
    expect(xml).toContain('<w:rtl/>');
    expect(xml).toContain('<w:lang w:bidi="ar"/>');
    // the numbers of a date stay in their order
    expect(xml).not.toMatch(/<w:rtl\/>(?:(?!<\/w:r>).)*2024-/);
    expect(xml).toContain('\u200E2024-03-05');
  });

  it('keeps every word of any brief', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBrief, async (brief) => {
        const { value } = await extractRawText(bufferOf(await toDocx({ brief }, LABELS)));
        const text = plain(value);
        for (const statement of brief.statements) expect(text).toContain(plain(contentOf(brief, statement)));
        for (const { name, role = '' } of brief.participants) expect(text).toContain(plain(name) + (role && plain(`—${role}`)));
        for (const { event } of brief.dates) expect(text).toContain(plain(wordsOf(brief, event)));
        for (const sentence of brief.gist) expect(text).toContain(plain(wordsOf(brief, sentence)));
        expect(text).toContain(plain(brief.article.title));
      }),
      { numRuns: 30 },
    );
  });
});
