/** How words are set: quoted apart from reported, each text in its own direction, with the sentence around them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/model/direction-of';
import { quotedParts } from '../../src/ui/brief/quoted-parts';
import { sentenceAround } from '../../src/ui/brief/sentence-around';

describe('quoted and reported words', () => {
  it('are told apart where a statement has both', () => {
    expect(quotedParts('it was “the cheapest bridge” of all', 'mixed')).toEqual([
      { words: 'it was ', quoted: false },
      { words: '“the cheapest bridge”', quoted: true },
      { words: ' of all', quoted: false },
    ]);
    expect(quotedParts('أن الخط «طريق الناس»', 'mixed').filter(({ quoted }) => quoted)).toEqual([{ words: '«طريق الناس»', quoted: true }]);
  });

  it('are all of one kind where it has one', () => {
    expect(quotedParts('“a” … “b”', 'direct')).toEqual([{ words: '“a” … “b”', quoted: true }]);
    expect(quotedParts('that “a” is b', 'indirect')).toEqual([{ words: 'that “a” is b', quoted: false }]);
  });

  it('lose nothing', () => {
    const text = fc.array(fc.constantFrom('“', '”', '«', '»', '"', 'a', ' ', 'ب'), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('direct', 'indirect', 'mixed'), (words, kind) => {
        const parts = quotedParts(words, kind);
        expect(parts.map((part) => part.words).join('')).toBe(words);
      }),
    );
  });
});

describe('the direction of a text', () => {
  it.each([
    ['“We will pay”, said the minister', 'ltr'],
    ['BBC نشرت الخبر مساء أمس', 'rtl'],
    ['שלום', 'rtl'],
    ['2026', 'ltr'],
  ])('%s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});

describe('the sentence around words', () => {
  const text = 'The first came. Ortiz said on Monday that “it is safe”. The third.\n\nAnother paragraph.';
  const spanOf = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
  const around = (...words: string[]) => {
    const span = sentenceAround(text, 'en', words.map(spanOf));
    return span && text.slice(...span);
  };

  it('is the whole sentence, and no more', () => {
    expect(around('“it is safe”')).toBe('Ortiz said on Monday that “it is safe”.');
    expect(around('Another')).toBe('Another paragraph.');
  });

  it('runs over the sentences that the words stand in', () => {
    expect(around('Monday', 'third')).toBe('Ortiz said on Monday that “it is safe”. The third.');
  });

  it('is none where the words are the sentence', () => {
    expect(around('Ortiz said on Monday that “it is safe”.')).toBeNull();
    expect(sentenceAround(text, 'en', [])).toBeNull();
  });
});
