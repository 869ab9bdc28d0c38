/** Whatever the text, the stage throws nothing, its spans hold, and the same text gives the same dates. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Timex } from '../../../src/engine/layers';
import { findEvents } from '../../../src/engine/stages/find-events';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTimexes } from '../../../src/engine/stages/find-timexes';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { packOf } from '../../support/find-dates';

const LANGUAGES = ['ar', 'en', 'he', 'hi', 'ja', 'ko', 'ru', 'tr', 'zh', 'de', 'th', 'und'];
const RUNS = 10_000 / LANGUAGES.length;
const VALUE = /^\d{2}(\d(\d(-(\d\d(-\d\d(T\d\d:\d\d)?)?|W\d\d(-WE)?|Q[1-4]|H[12]|SP|SU|FA|WI))?)?)?$/;

/** Pieces that dates are made of, so that chance makes many near dates. */
const PIECES = [
  '4',
  '31',
  '2020',
  '99',
  '-',
  '/',
  '.',
  ' ',
  '\n\n',
  '(',
  ')',
  '،',
  ',',
  'June',
  'May',
  'last',
  'week',
  'year',
  'ago',
  'the',
  'of',
  'to',
  'from',
].concat([
  'حزيران',
  'يوم',
  'الخميس',
  'و',
  'ب',
  'الماضي',
  'عام',
  'من',
  'إلى',
  '١٤٤١',
  'هـ',
  '年',
  '月',
  '日',
  '二十',
  '去年',
  '월',
  '다음',
  'в',
  'мая',
  'года',
  "'",
  'í́',
  '😀',
  '\u064b',
]);
const dateLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(dateLike, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 120 }));

function isWhole(text: string, [start, end]: readonly [number, number]): boolean {
  const inside = start >= 0 && end <= text.length && start < end;
  const spaced = /^\s|\s$/.test(text.slice(start, end));
  const low = (at: number) => /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
  return inside && !spaced && !low(start) && !low(end);
}

describe.each(LANGUAGES)('%s', async (language) => {
  const pack = await packOf(language);

  test('spans hold, values are TIMEX3, nothing overlaps', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('2020-06-10', undefined), (text, published) => {
        const tokens = findTokens(text, language);
        const sentences = findSentences(text, tokens, pack);
        const find = (): Timex[] => findTimexes(text, tokens, sentences, pack, published ? { published } : {}, () => {});
        const timexes = find();
        expect(find()).toEqual(timexes);
        let last = 0;
        for (const { span, value, end } of timexes) {
          expect(isWhole(text, span), `span ${span} of ${JSON.stringify(text)}`).toBe(true);
          expect(span[0]).toBeGreaterThanOrEqual(last);
          last = span[1];
          expect(value).toMatch(VALUE);
          if (end !== undefined) expect(end).toMatch(VALUE);
        }
        for (const event of findEvents(text, tokens, sentences, timexes, pack)) {
          expect(isWhole(text, event.event), `event ${event.event} of ${JSON.stringify(text)}`).toBe(true);
          expect(event.mentions.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: Math.ceil(RUNS) },
    );
  });
});
