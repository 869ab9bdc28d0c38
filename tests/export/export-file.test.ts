import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportFile, fileName } from '../../src/export/export-file';
import type { FormatName } from '../../src/export/format-names';
import { EXPORT_FORMATS } from '../../src/export/formats';
import { arbitraryBrief } from '../support/arbitrary-brief';
import { harbourBrief, LABELS } from '../support/harbour-brief';

const CONTEXT = { labels: LABELS, now: new Date('2024-03-06T10:00:00Z') };
const FORMATS = Object.keys(EXPORT_FORMATS) as FormatName[];

describe('fileName', () => {
  it('is taken by every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const name = fileName(title);
        expect(name).not.toBe('');
        expect(name).not.toMatch(/[\p{Cc}/\\:*?"<>|]|^[ .]|[ .]$/u);
        expect(name.isWellFormed()).toBe(true);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(210);
      }),
    );
  });

  it.each([
    ['وزير: «لن نتراجع»/الميناء', 'وزير «لن نتراجع» الميناء'],
    // an optional hyphen and marks of direction are left out, what joins letters stays
    ['Wirt\u00ADschaft \u202Etxt.exe', 'Wirtschaft txt.exe'],
    ['می\u200Cرود', 'می\u200Cرود'],
    ['e\u0301', 'é'],
    ['\uD83D broken', '\uFFFD broken'],
  ])('keeps the words of the title: %s', (title, name) => {
    expect(fileName(title)).toBe(name);
  });

  it.each(['con', 'AUX', 'nul.txt', 'Com1', 'LPT9.tar.gz', 'com¹', 'CONIN$'])('is no device of Windows: %s', (title) => {
    expect(fileName(title)).toBe(`article ${title}`);
  });

  it.each(['Contact', 'Nullity', 'com10', 'Aux armes'])('is left as it is where Windows has nothing against it: %s', (title) => {
    expect(fileName(title)).toBe(title);
  });

  it('is cut between two letters where it is too long', () => {
    for (const letter of ['x', 'م', '字', '👩‍🚀']) expect(new Set(fileName(letter.repeat(10_000)).split(letter))).toEqual(new Set(['']));
  });
});

describe('exportFile', () => {
  it.each(FORMATS)('%s writes something for any brief', async (format) => {
    await fc.assert(
      fc.asyncProperty(arbitraryBrief, async (brief) => {
        const file = await exportFile(format, [{ brief }], CONTEXT);
        expect(file.content.length).toBeGreaterThan(0);
        expect(file.name.endsWith(EXPORT_FORMATS[format].extension)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('JSON and JSON Lines give any briefs back as they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryBrief, { minLength: 1, maxLength: 3 }), async (briefs) => {
        const written = async (format: FormatName) =>
          String(
            (
              await exportFile(
                format,
                briefs.map((brief) => ({ brief })),
                CONTEXT,
              )
            ).content,
          );
        expect(JSON.parse(await written('json'))).toEqual(briefs);
        const lines = (await written('jsonl')).trimEnd().split('\n');
        expect(lines.map((line) => JSON.parse(line))).toEqual(briefs);
      }),
    );
  });

  it('zips a note for each article, two of one title apart', async () => {
    const file = await exportFile('markdown', [{ brief: harbourBrief() }, { brief: harbourBrief() }], CONTEXT);
    expect(file.name).toBe('mujaz 2024-03-06.zip');
    const notes = unzipSync(file.content as Uint8Array);
    expect(Object.keys(notes)).toEqual(['Harbour reopens & fees fall 10%.md', 'Harbour reopens & fees fall 10% 2.md']);
    expect(Object.values(notes).map((note) => strFromU8(note).includes('The quay is safe'))).toEqual([true, true]);
  });
});
