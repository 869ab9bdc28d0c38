import { describe, expect, it } from 'vitest';
import { CommonWords, encodeWords } from '../../../src/engine/names/common-words';
import { commonSpelling, stems } from '../../../src/engine/names/word-forms';

const joining = { prefixes: ['و', 'ف', 'ب', 'ل', 'ك'], contractions: { لل: 'ال' } };

describe('commonSpelling', () => {
  it('makes the spellings of one Arabic word one', () => {
    expect(commonSpelling('إيطاليا')).toBe(commonSpelling('ايطاليا'));
    expect(commonSpelling('مصطفى')).toBe(commonSpelling('مصطفي'));
    expect(commonSpelling('القاهرة')).toBe(commonSpelling('القاهره'));
    expect(commonSpelling('مُحَمَّد')).toBe('محمد');
    expect(commonSpelling('محـــمد')).toBe('محمد');
  });

  it('keeps different words apart', () => {
    expect(commonSpelling('علم')).not.toBe(commonSpelling('عالم'));
    expect(commonSpelling('Müller')).toBe('müller');
    expect(commonSpelling('Muller')).not.toBe(commonSpelling('Müller'));
  });
});

describe('stems', () => {
  it('offers the word without what is joined to its front', () => {
    expect(stems('وبيروت', joining)).toContain('بيروت');
    expect(stems('للكويت', joining)).toContain('الكويت');
    expect(stems('بيروت', joining)[0]).toBe('بيروت');
  });

  it('leaves at least three letters', () => {
    expect(stems('بون', joining)).toEqual(['بون']);
  });
});

describe('CommonWords', () => {
  const words = new CommonWords(
    encodeWords(
      new Map([
        ['كتب', ['verb', 'noun'] as const],
        ['مدرسه', ['noun'] as const],
      ]),
    ),
    { before: ['ال', 'و'], after: ['ها'] },
  );

  it('knows a word as it stands, and with affixes', () => {
    expect(words.analyse('كتب')).toBe(1 | 2);
    expect(words.analyse('المدرسه')).toBe(8);
    expect(words.analyse('وكتبها')).toBe(16 | 32);
  });

  it('does not know a name', () => {
    expect(words.analyse('شتاينماير')).toBe(0);
  });
});
