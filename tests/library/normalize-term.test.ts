import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTerm, termForms } from '../../src/library/normalize-term';

describe('foldTerm', () => {
  it.each([
    ['tashkeel', 'مُؤتَمَر', 'مؤتمر'],
    ['tatweel', 'بغـــداد', 'بغداد'],
    ['alef', 'أحمد', 'احمد'],
    ['ya', 'مصطفى', 'مصطفي'],
    ['ta marbuta', 'القاهرة', 'القاهره'],
    ['Latin accents', 'Müller', 'muller'],
    ['Greek accents', 'Αθήνα', 'αθηνα'],
  ])('takes %s away', (_what, written, other) => {
    expect(foldTerm(written)).toBe(foldTerm(other));
  });

  it('keeps the marks of scripts that spell with them', () => {
    expect(foldTerm('हिन्दी')).toBe('हिन्दी'.normalize('NFKC'));
  });

  it('folds what it has folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldTerm(foldTerm(text))).toBe(foldTerm(text));
      }),
    );
  });
});

describe('termForms', () => {
  it.each([
    ['وبغداد', 'بغداد'],
    ['بالقاهرة', 'القاهرة'],
    ['للوزير', 'وزير'],
    ['والوزير', 'الوزير'],
  ])('%s is found by %s', (written, query) => {
    expect(termForms(written).some((form) => termForms(query).includes(form))).toBe(true);
  });

  it('leaves a short word whole', () => {
    expect(termForms('بيت')).toEqual(['بيت']);
  });
});
