import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/cli/split-lines';

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]) {
  let start = 0;
  for (const size of [...sizes, bytes.length]) {
    yield bytes.subarray(start, start + size);
    start += size;
  }
}

async function linesOf(text: string | Uint8Array, sizes: readonly number[] = []): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(inPieces(Buffer.from(text), sizes))) lines.push(line);
  return lines;
}

describe('splitLines', () => {
  it('gives back every line, wherever the chunks are cut', async () => {
    // Without a byte order mark at a line's start, which a decoder takes off.
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\n\uFEFF]/g, ' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(fc.nat(7)), async (lines, sizes) => {
        expect(await linesOf(lines.map((each) => `${each}\n`).join(''), sizes)).toEqual(lines);
      }),
    );
  });

  it('does not split at the separators that JSON may hold', async () => {
    expect(await linesOf('a\u2028b\u2029c\u0085d\n')).toEqual(['a\u2028b\u2029c\u0085d']);
  });

  it('reads a last line without a line feed, and takes off a byte order mark', async () => {
    expect(await linesOf('\uFEFFa\nb')).toEqual(['a', 'b']);
  });

  it('goes on where bytes are no UTF-8', async () => {
    expect(await linesOf(new Uint8Array([0x61, 0xff, 0x0a, 0x62]))).toEqual(['a\uFFFD', 'b']);
  });
});
