/** Every date rule of every pack reads its own example, and leaves alone its near miss and the example without its calendar words. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages';
import { dateValues, findDates, packOf } from '../support/find-dates';

/** A Wednesday: what examples are read from unless they name another day. */
const ANCHOR = '2020-06-10';

/** A word of each script that no language has. */
const NONSENSE = [
  [/\p{Script=Latin}/u, 'qxo'],
  [/\p{Script=Arabic}/u, 'ظغض'],
  [/\p{Script=Cyrillic}/u, 'щъэ'],
  [/\p{Script=Greek}/u, 'ξψζ'],
  [/\p{Script=Hebrew}/u, 'טצק'],
  [/\p{Script=Devanagari}/u, 'ञढ'],
  [/\p{Script=Hangul}/u, '뷁'],
] as const;
const nonsense = (word: string): string => NONSENSE.find(([script]) => script.test(word))?.[1] ?? '龘';

/** A year needs no word. */
const NEEDS_NO_WORD = /^\d{3,4}(\/\d{4})?$/;

const IN_NUMBERS = /\d[-/.]\d/;

/** An example whose date has other words in the place of its own: numbers without their calendar words. */
async function withoutItsWords(text: string, options: { language: string; published: string }): Promise<string> {
  let other = text;
  for (const { span } of (await findDates(text, options)).reverse()) {
    const words = text.slice(...span).replaceAll(/\p{L}[\p{L}\p{M}]*/gu, nonsense);
    other = other.slice(0, span[0]) + words + other.slice(span[1]);
  }
  return other;
}

/** Packs without a date section read what the platform knows, and are tested with it. */
const packs = await Promise.all(LANGUAGES.map(async (language) => ({ language, rules: (await packOf(language)).dates?.rules ?? [] })));

test('many packs have date rules', () => {
  expect(packs.filter(({ rules }) => rules.length > 10).length).toBeGreaterThanOrEqual(17);
});

describe.each(packs.filter(({ rules }) => rules.length > 0))('dates in $language', ({ language, rules }) => {
  test.each(rules.map((rule) => [rule.pattern, rule] as const))('%s', async (_, rule) => {
    const found = await dateValues(rule.example, { language, published: rule.at ?? ANCHOR });
    expect(found.join(' '), `the example "${rule.example}"`).toBe(rule.value);
    if (rule.nearMiss) {
      const missed = await dateValues(rule.nearMiss, { language, published: rule.at ?? ANCHOR });
      expect(missed, `the near miss "${rule.nearMiss}"`).toEqual([]);
    }
    const other = await withoutItsWords(rule.example, { language, published: rule.at ?? ANCHOR });
    if (other === rule.example || IN_NUMBERS.test(other)) return;
    const values = (await dateValues(other, { language, published: rule.at ?? ANCHOR })).filter((value) => !NEEDS_NO_WORD.test(value));
    expect(values, `the example without its words, "${other}"`).toEqual([]);
  });

  test('no rule stands twice', () => {
    const patterns = rules.map((rule) => `${rule.pattern} ${rule.means ?? ''}`);
    expect(patterns.filter((p, i) => patterns.indexOf(p) !== i)).toEqual([]);
  });
});
