/** Every date rule of every pack reads its own example, and leaves its near miss alone. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages';
import { dateValues, packOf } from '../support/find-dates';

/** A Wednesday: what examples are read from unless they name another day. */
const ANCHOR = '2020-06-10';

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
  });

  test('no rule stands twice', () => {
    const patterns = rules.map((rule) => `${rule.pattern} ${rule.means ?? ''}`);
    expect(patterns.filter((p, i) => patterns.indexOf(p) !== i)).toEqual([]);
  });
});
