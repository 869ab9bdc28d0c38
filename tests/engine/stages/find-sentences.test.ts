/** Where sentences end, and where a stop ends none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import type { LanguagePack } from '../../../src/languages/pack';
import { tr } from '../../../src/languages/tr';

const read = (text: string, pack: LanguagePack) => findSentences(text, findTokens(text, pack.language), pack);
const sentences = (text: string, pack: LanguagePack = en) => read(text, pack).map(({ span }) => text.slice(...span));

describe('findSentences', () => {
  it.each([
    ['a title', 'Dr. Ann Holm left. Mr. Lind stayed.', ['Dr. Ann Holm left.', 'Mr. Lind stayed.']],
    ['an initial', 'Ann K. Holm left. Lind stayed.', ['Ann K. Holm left.', 'Lind stayed.']],
    ['a number’s abbreviation', 'Pier No. 7 is shut. Pier 8 is not.', ['Pier No. 7 is shut.', 'Pier 8 is not.']],
    ['what goes on in lower case', 'It cost 3 mil. in all. He paid.', ['It cost 3 mil. in all.', 'He paid.']],
    ['an open bracket', 'He left (so says Ann. Holm) at noon. She stayed.', ['He left (so says Ann. Holm) at noon.', 'She stayed.']],
  ])('does not end at %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('ends at "no" where no number follows, in whatever language numbers are so written', () => {
    expect(sentences('The minister said no. The mayor left.')).toEqual(['The minister said no.', 'The mayor left.']);
    expect(sentences('İskele No. 7 kapalı. Başkan gitti.', tr)).toEqual(['İskele No. 7 kapalı.', 'Başkan gitti.']);
  });

  it('knows Arabic forms of address and question marks', () => {
    expect(sentences('وصل د. سالم الجابري أمس. هل يعود؟ لا أحد يعلم.', ar)).toEqual([
      'وصل د. سالم الجابري أمس.',
      'هل يعود؟',
      'لا أحد يعلم.',
    ]);
  });

  it('leaves out nothing but white space, in order, and gives every token to one sentence', () => {
    const piece = fc.constantFrom('Dr.', 'no.', 'No. 7', 'Ann', 'left', '.', '?', '\n', '“', '”', '(', ')', '- ', ' ', 'قال', '؟');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        const found = read(text, en);
        expect(found.map(({ span }) => text.slice(...span).replaceAll(/\s/g, '')).join('')).toBe(text.replaceAll(/\s/g, ''));
        const tokens = found.flatMap(({ firstToken, endToken }) => Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i));
        expect(tokens).toEqual(findTokens(text, 'en').map((_, i) => i));
      }),
    );
  });
});
