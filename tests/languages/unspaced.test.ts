/** Languages in scripts without spaces show how they report: their examples come out as marked, their near misses do not come out. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { makeBrief } from '../../src/engine/pipeline';
import { findQuotes } from '../../src/engine/stages/find-quotes';
import { findSentences } from '../../src/engine/stages/find-sentences';
import { findTokens } from '../../src/engine/stages/find-tokens';
import { attributeUnspaced } from '../../src/engine/unspaced/attribute-unspaced';
import { findUnspacedNames } from '../../src/engine/unspaced/find-unspaced-names';
import { joinTokens } from '../../src/engine/unspaced/join-tokens';
import { ja } from '../../src/languages/ja';
import { zh } from '../../src/languages/zh';
import { asMarked, readMarkup } from '../support/attribution-markup';

const silent = () => {};
const packs = [ja, zh].flatMap((pack) => (pack.unspaced ? [{ language: pack.language, pack, unspaced: pack.unspaced }] : []));

const brief = (pack: typeof zh, text: string) =>
  makeBrief({ title: '', language: pack.language, direction: 'ltr', text }, { ...pack, models: {} });

describe.each(packs)('reported speech in $language', ({ pack, unspaced }) => {
  const attribute = (text: string) => {
    const { names } = findUnspacedNames(text, findTokens(text, pack.language), unspaced, pack, silent);
    const tokens = joinTokens(
      text,
      findTokens(text, pack.language),
      names.map(({ span }) => span),
    );
    const sentences = findSentences(text, tokens, pack);
    const quotes = findQuotes(text, tokens, sentences, { ...pack, models: {} }, silent);
    return attributeUnspaced(text, tokens, sentences, quotes, names, unspaced, pack.statements?.pronouns, silent).map((s) =>
      asMarked(text, s),
    );
  };

  test.each(unspaced.reporting.examples)('%s', (example) => {
    const { text, ...marked } = readMarkup(example);
    expect(attribute(text)).toEqual([marked]);
  });

  test.each(unspaced.reporting.nearMisses)('nothing in: %s', (nearMiss) => {
    expect(attribute(nearMiss)).toEqual([]);
  });
});

describe('Chinese briefs', () => {
  const text =
    '海门市卫生局局长刘明华10日表示，新医院将于秋天开放。“我们需要更多医生。”刘明华说。\n\n外长安娜·拉西克告诉记者，谈判在北京举行。海门船运公司否认将在今年裁员。';

  it('knows people by their titles, places by their lists, companies by their ends', () => {
    const { participants } = brief(zh, text);
    const named = Object.fromEntries(participants.map(({ name, kind, role }) => [name, role ? `${kind}: ${role}` : kind]));
    expect(named).toMatchObject({
      刘明华: 'person: 海门市卫生局局长',
      安娜·拉西克: 'person: 外长',
      北京: 'place',
      海门船运公司: 'organization',
    });
  });

  it('lets each speak', () => {
    const { participants, statements } = brief(zh, text);
    const speakers = statements.map(({ speaker }) => participants.find(({ id }) => id === speaker)?.name);
    expect(speakers).toEqual(['刘明华', '刘明华', '安娜·拉西克', '海门船运公司']);
  });
});

describe('joinTokens', () => {
  it('tiles the text as before, and makes a token of every span', () => {
    const piece = fc.constantFrom(
      '刘明华',
      '局长',
      '表示',
      '，',
      '。',
      '“',
      '”',
      ' ',
      '\n\n',
      'HTC',
      '2020年',
      '安娜·拉西克',
      '👩‍🚀',
      '北京',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const cut = findTokens(text, 'zh');
        const unspaced = zh.unspaced as NonNullable<typeof zh.unspaced>;
        const { names, titles } = findUnspacedNames(text, cut, unspaced, { language: 'zh' }, silent);
        const tokens = joinTokens(text, cut, [...names.map(({ span }) => span), ...titles]);
        // A name in Latin letters may have a space.
        const solid = (written: string) => written.replace(/\s+/g, '');
        expect(solid(tokens.map((token) => token.text).join(''))).toBe(solid(text));
        for (const { span } of names) expect(tokens.some((token) => token.start === span[0] && token.end === span[1])).toBe(true);
        for (const { mentions } of brief(zh, text).participants)
          for (const [start, end] of mentions) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      }),
      { numRuns: 60 },
    );
  });
});
