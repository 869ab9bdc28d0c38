/** Quotation marks of many languages: paired, nested, unbalanced, over paragraphs; apostrophes are none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/engine/stages/find-quotes';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import type { LoadedPack } from '../../../src/languages/pack';

function quotesIn(text: string, language = 'en') {
  const joinedPrefixes = language === 'ar' ? ['و', 'ب', 'ل'] : [];
  const pack: LoadedPack = { language, direction: 'ltr', text: { abbreviations: [], joinedPrefixes }, models: {} };
  const tokens = findTokens(text, language);
  return findQuotes(text, tokens, findSentences(text, tokens, pack), pack, () => {});
}

const words = (text: string, language?: string) => quotesIn(text, language).map((q) => text.slice(...q.span));

describe('pairs', () => {
  test.each([
    ['en', '“We won’t go,” she said. “Never.”', ['“We won’t go,”', '“Never.”']],
    ['en', 'He said "this is it." "And that," too.', ['"this is it."', '"And that,"']],
    ['en', "``We did,'' he said.", ["``We did,''"]],
    ['en', "''We did,'' he said. The ''late'' mayor.", ["''We did,''", "''late''"]],
    ['en', "'It's the players' fault,' he said. 'I know.'", ["'It's the players' fault,'", "'I know.'"]],
    ['en', '“We disagree," said the mayor. "The line stays.”', ['“We disagree,"', '"The line stays.”']],
    ['en', '“A board of 2" is too thin, or “weak,” for us,” he said.', ['“A board of 2" is too thin, or “weak,” for us,”', '“weak,”']],
    ['de', '„Das ist gut“, sagte er. Und »so« weiter.', ['„Das ist gut“', '»so«']],
    ['pl', ',,Tak" – dodał. „Nie” – powiedział.', [',,Tak"', '„Nie”']],
    ['fr', '« Nous allons », a dit M. Petit. Le mot d’"ordre".', ['« Nous allons »', '"ordre"']],
    ['sv', '”Ja”, sade han. ”Nej”, sade hon.', ['”Ja”', '”Nej”']],
    ['ar', 'قال: "نحن هنا" وفق صحيفة "الغد" و"الشرق".', ['"نحن هنا"', '"الغد"', '"الشرق"']],
    ['ar', 'قال: " كلمة "مفتاح" هي الحل ". وأضاف " وداعا ".', ['" كلمة "مفتاح" هي الحل "', '"مفتاح"', '" وداعا "']],
    ['en', 'She said: “ We stay. ” And " we win " too.', ['“ We stay. ”', '" we win "']],
    ['he', 'אמר צה"ל כי "הכל בסדר" בבוקר', ['"הכל בסדר"']],
    ['ja', '彼は「はい」と言った。', ['「はい」']],
    ['nl', "'Dat is niet zo', zegt hij. 's Avonds zei ze: 'Ja.'", ["'Dat is niet zo'", "'Ja.'"]],
  ])('%s: %s', (language, text, expected) => {
    expect(words(text, language)).toEqual(expected);
  });
});

test('a mark that stands apart, and that nothing closes, opens none', () => {
  expect(words('A pipe of 5 " and a "short" one.')).toEqual(['"short"']);
});

test.each(['The workers’ union of the ’90s didn’t budge.', 'A man of 5\'10" and a 6" nail.', "Rock 'n' roll.", 'It cost "" nothing.'])(
  'no quote: %s',
  (text) => {
    expect(quotesIn(text)).toEqual([]);
  },
);

describe('nested', () => {
  test('other marks inside', () => {
    expect(quotesIn('“They call it ‘the big day’ here,” he said.').map((q) => q.depth)).toEqual([0, 1]);
  });
  test('the same marks inside', () => {
    const text = '„Co „tu” jest” – zapytał.';
    expect(words(text, 'pl')).toEqual(['„Co „tu” jest”', '„tu”']);
  });
  test('one closing mark for two opening ones', () => {
    const text = '«Мы любим «Спартак», — сказал он. «Это хорошо», — добавил.';
    expect(words(text, 'ru')).toEqual(['«Мы любим «Спартак»', '«Спартак»', '«Это хорошо»']);
    expect(quotesIn(text, 'ru').every((q) => q.balanced)).toBe(true);
  });
});

describe('over paragraphs', () => {
  test('each paragraph opens the mark again', () => {
    const quotes = quotesIn('“The first goes on.\n\n“So does the second.\n\n“Here it ends,” she said.\n\nNothing.');
    expect(quotes.map((q) => [q.goesOn, q.balanced])).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ]);
  });
  test('only the last paragraph closes it', () => {
    const text = '“The first goes on.\n\nAnd here it ends,” she said. Not this.';
    expect(words(text)).toEqual(['“The first goes on.', 'And here it ends,”']);
  });
});

test('a missing closing mark ends with the sentence, or with the paragraph that it opened', () => {
  expect(words('He said: “We are open. The shop then shut.')).toEqual(['“We are open.']);
  expect(words('“We are open. We are proud.\n\nThe shop shut.')).toEqual(['“We are open. We are proud.']);
});

test('a missing opening mark starts with the sentence', () => {
  expect(words('It rained. We are open,” he said.')).toEqual(['We are open,”']);
});

test('speech is set off by punctuation, a scare quote is not', () => {
  const [scare, speech] = quotesIn('The “reform” came. “It is a reform,” he said.');
  expect(scare?.setOff).toBe(false);
  expect(speech?.setOff).toBe(true);
});

test('spans are in order, inside the text, and start and end on no white space', () => {
  const piece = fc.constantFrom('“', '”', '"', '«', '»', '‘', '’', "'", '„', 'a', 'b c', ' ', '\n\n', '. ', ',', '5');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { span, words: count } of quotesIn(text)) {
        expect(span[0]).toBeGreaterThanOrEqual(last);
        expect(span[1]).toBeGreaterThan(span[0]);
        expect(span[1]).toBeLessThanOrEqual(text.length);
        expect(text.slice(...span).trim()).toBe(text.slice(...span));
        expect(count).toBeGreaterThan(0);
        last = span[0];
      }
    }),
  );
});
