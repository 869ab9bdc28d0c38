import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonSpelling } from '../../../src/engine/names/word-forms';
import { encodeGroups, NO_GROUP, WordGroups } from '../../../src/engine/names/word-groups';
import { hashText } from '../../../src/engine/tagger/feature-hash';
import { unpackModel } from '../../../src/languages/packed-model';

describe('WordGroups', () => {
  const byte = fc.integer({ min: 0, max: 255 });

  it('holds what was put in, but for words that cannot be told apart', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.string(), byte), { selector: ([word]) => hashText(word), maxLength: 100 }), (entries) => {
        const given = new Map(entries.map(([word, group]) => [hashText(word), group]));
        const groups = new WordGroups(encodeGroups(given));
        const wrong = [...given].filter(([hash, group]) => groups.of([hash]) !== group);
        expect(wrong.length).toBeLessThan(3);
      }),
    );
  });

  it('takes the first form that has a group', () => {
    const groups = new WordGroups(encodeGroups(new Map([[hashText('لبنان'), 7]])));
    expect(groups.of(['ولبنان', 'لبنان', 'بنان'].map((form) => hashText(form)))).toBe(7);
    expect(groups.of([hashText('وبنان')])).toBe(NO_GROUP);
    expect(groups.of([])).toBe(NO_GROUP);
  });

  it('knows few words that it was not given', () => {
    const given = new Map(Array.from({ length: 40_000 }, (_, i) => [hashText(`word ${i}`), i % 256]));
    const groups = new WordGroups(encodeGroups(given));
    const taken = Array.from({ length: 10_000 }, (_, i) => groups.of([hashText(`other ${i}`)])).filter((group) => group !== NO_GROUP);
    expect(taken.length).toBeLessThan(100);
  });

  it('says what is wrong with bytes that are none', () => {
    expect(() => new WordGroups(new Uint8Array(50))).toThrow(/cut short/);
    expect(() => new WordGroups(encodeGroups(new Map([[5, 1]])).slice(0, -2))).toThrow(/cut short/);
  });
});

const shipped = await unpackModel(readFileSync(new URL('../../../public/models/groups.ar.bin', import.meta.url)));

describe('the groups that ship', () => {
  const groups = new WordGroups(shipped);
  const groupOf = (word: string) => groups.of([hashText(commonSpelling(word))]);

  it.each([
    ['given names', 'محمد', 'أحمد', 'إبراهيم'],
    ['years of age and of rule', 'سنة', 'عام'],
    ['countries', 'فرنسا', 'ألمانيا', 'إيطاليا'],
  ])('have %s together', (_, ...words) => {
    expect(new Set(words.map(groupOf)).size).toBe(1);
    expect(groupOf(words[0] ?? '')).not.toBe(NO_GROUP);
  });
});
