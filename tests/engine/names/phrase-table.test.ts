import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_LISTS } from '../../../scripts/generate-name-lists';
import { encodeNameLists, LIST_KINDS } from '../../../src/engine/names/name-lexicon';
import { encodePhrases, extend, MORE, PhraseTable } from '../../../src/engine/names/phrase-table';
import { commonSpelling } from '../../../src/engine/names/word-forms';
import { hashText } from '../../../src/engine/tagger/feature-hash';

const hashOf = (words: string) => words.split(' ').reduce((phrase, word) => extend(phrase, hashText(commonSpelling(word))), 0);
const bitOf = (kind: (typeof LIST_KINDS)[number]) => 1 << LIST_KINDS.indexOf(kind);

describe('PhraseTable', () => {
  it('holds what was put in, and nothing else', () => {
    const key = fc.integer({ min: 1, max: 0xffffffff });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.tuple(key, fc.integer({ min: 1, max: 0xffff }))), key, (entries, other) => {
        const phrases = new Map(Object.values(entries));
        const table = PhraseTable.load(encodePhrases(phrases));
        for (const [phrase, bits] of phrases) expect(table.get(phrase)).toBe(bits);
        expect(table.get(other)).toBe(phrases.get(other) ?? 0);
      }),
    );
  });

  it('knows phrases of several words, and where a longer one may follow', () => {
    const table = PhraseTable.load(
      encodeNameLists([
        { kind: 'place', phrases: 'New York\nYork' },
        { kind: 'given', words: 'Anna Mary' },
      ]),
    );
    expect(table.get(hashOf('new york'))).toBe(bitOf('place'));
    expect(table.get(hashOf('new'))).toBe(MORE);
    expect(table.get(hashOf('york'))).toBe(bitOf('place'));
    expect(table.get(hashOf('mary'))).toBe(bitOf('given'));
    expect(table.get(hashOf('anna mary'))).toBe(0);
  });

  it('says what is wrong with bytes that are none', () => {
    expect(() => PhraseTable.load(new Uint8Array(50))).toThrow(/no word lists/);
    expect(() => PhraseTable.load(encodePhrases(new Map([[5, 1]])).slice(0, -2))).toThrow(/cut short/);
  });
});

describe('the lists that ship', () => {
  it.each(Object.keys(NAME_LISTS))('are those of the sources: lists.%s.bin, else run scripts/generate-name-lists.ts', (name) => {
    const shipped = readFileSync(new URL(`../../../public/models/lists.${name}.bin`, import.meta.url));
    const made = encodeNameLists(NAME_LISTS[name]?.() ?? []);
    expect(Buffer.compare(shipped, made)).toBe(0);
  });
});
