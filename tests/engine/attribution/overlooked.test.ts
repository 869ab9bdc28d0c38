/** What the rules of Arabic overlook, with the weights that ship, over invented sentences; and the parts that need none. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chancesOf, choose, endWhereNextBegins } from '../../../src/engine/attribution/learnt/find-overlooked';
import { encodeOverlooked, loadOverlooked } from '../../../src/engine/attribution/learnt/model';
import { RowWriter, step } from '../../../src/engine/attribution/learnt/rows';
import type { Sight } from '../../../src/engine/attribution/learnt/sight';
import { type Proposal, WordCounter } from '../../../src/engine/attribution/learnt/worth-rows';
import { encodeModel } from '../../../src/engine/tagger/model-format';
import { ar } from '../../../src/languages/ar';
import { attribute } from '../../support/attribute';

const weights = new Uint8Array(readFileSync('public/models/statements.ar.bin'));
const contents = (text: string, learnt?: Uint8Array) =>
  attribute(text, ar, [], learnt).map(({ content }) => content.map((span) => text.slice(...span)).join(' … '));

describe('with the weights', () => {
  it.each([
    ['a decision', 'قرر مجلس البلدية تأجيل جلسته إلى الأسبوع المقبل.', 'تأجيل جلسته إلى الأسبوع المقبل'],
    ['a statement within another', 'وقال المحامي إن موكله أكد أمام القاضي أنه بريء.', 'أنه بريء'],
  ])('finds %s, which the rules alone do not', (_, text, content) => {
    expect(contents(text)).not.toContain(content);
    expect(contents(text, weights)).toContain(content);
  });

  it.each([
    ['a thing that counts as another', 'ويعتبر القصر تحفة معمارية تجذب السياح إلى المدينة.'],
    ['what was said before', 'أوضح ذلك مدير المصنع في ختام زيارته.'],
    ['a match', 'ولعب الفريق مباراة كبيرة وسجل هدفين في الشوط الثاني.'],
  ])('leaves out %s', (_, text) => {
    expect(contents(text, weights)).toEqual([]);
  });

  it('ranks a decision, which nobody need have uttered, behind what was said', () => {
    const decided = attribute('قرر مجلس البلدية تأجيل جلسته إلى الأسبوع المقبل.', ar, [], weights);
    expect(decided.map(({ attitude }) => attitude)).toEqual([true]);
    const said = attribute('وقال الوزير إن الجسر جاهز.', ar, [], weights);
    expect(said.map(({ attitude }) => attitude)).toEqual([undefined]);
  });

  it('leaves what the rules read as it is', () => {
    const text = 'وقال الوزير إن الجسر جاهز. وأضاف أن الطريق سيفتح غدا.';
    expect(contents(text, weights)).toEqual(contents(text));
  });
});

describe('without weights', () => {
  const words = (texts: readonly string[]) =>
    new WordCounter({ passage: { tokens: texts.map((text) => ({ text, kind: text === ',' ? 'sign' : 'word' })) } } as unknown as Sight);

  it('shares of words leave signs aside', () => {
    const counter = words(['a', ',', 'b', 'c', 'd']);
    expect(counter.in([[0, 3]])).toBe(2);
    expect(counter.share([[0, 3]], [[2, 4]])).toBeCloseTo(1 / 3);
    expect(counter.share([[0, 1]], [[3, 4]])).toBe(0);
  });

  it('of two proposals that say the same the better stands, and none that the rules have', () => {
    const counter = words(['a', 'b', 'c', 'd', 'e', 'f']);
    const known = [{ cue: null, content: [[4, 6]], whole: [[4, 6]] }];
    const sight = { known, passage: { words: [] }, lexicon: { grammar: {} } } as unknown as Sight;
    const proposals = [
      [0, 2],
      [0, 3],
      [4, 6],
      [3, 4],
    ].map(([from, to]) => ({ content: [[from, to]] }) as unknown as Proposal);
    expect(choose(sight, proposals, [0.6, 0.9, 0.99, 0.4], counter, 0.5)).toEqual([proposals[1]]);
  });

  it('what somebody said ends where they go on under a cue that the rules overlooked, and nowhere else', () => {
    const texts = 'قال إن السوق تنمو مشيرة إلى أن الأسعار مستقرة'.split(' ');
    const sight = {
      passage: { words: texts, tokens: texts.map((text) => ({ text, kind: 'word' })), quoteAt: texts.map(() => -1) },
      lexicon: { grammar: { conjunctions: [], joinedConjunctions: [] }, has: () => false },
    } as unknown as Sight;
    const said = { content: [[2, texts.length]] as [number, number][] };
    const under = (use: string, first: number, source: [number, number] | null = null) =>
      ({ candidate: { first, hit: { conjoined: false, forms: [{ use }] }, reading: null }, content: [], source }) as unknown as Proposal;
    expect(endWhereNextBegins(sight, [said], [under('participle', 4)])).toEqual([{ content: [[2, 4]] }]);
    expect(endWhereNextBegins(sight, [said], [under('verb', 4)])).toEqual([said]);
    expect(endWhereNextBegins(sight, [said], [under('participle', 4, [5, 6])])).toEqual([said]);
    expect(endWhereNextBegins(sight, [said], [under('participle', 0)])).toEqual([said]);
  });

  it('steps are exact when near', () => {
    expect([0, 1, 2, 3, 4, 100].map((distance) => step(distance, [1, 2, 4]))).toEqual([0, 1, 2, 2, 3, 3]);
  });

  it('each feature of a row has its template', () => {
    const rows = new RowWriter();
    for (const value of [7, 7]) rows.add(value);
    rows.endRow();
    const [first, second] = rows.take().hashes;
    expect(first).not.toBe(second);
  });

  it('chances are of the second of two scores', () => {
    expect(chancesOf(Float32Array.of(0, 0, -20, 20))).toEqual([0.5, expect.closeTo(1)]);
  });

  it('weights are read as they were written', () => {
    const empty = {
      bucketBits: 4,
      keyBits: 12,
      scale: 1,
      keys: new Uint16Array(),
      masks: new Uint16Array(),
      weights: new Int8Array(),
      bucketSizes: new Uint8Array(16),
    };
    const tagger = (labels: readonly string[]) =>
      encodeModel({ ...empty, labels, transitions: new Float32Array((labels.length + 1) * labels.length) });
    const model = loadOverlooked(encodeOverlooked([-5, 9], [tagger(['a', 'b']), tagger(['c', 'd', 'e']), tagger(['f', 'g'])]));
    expect([...model.words]).toEqual([-5, 9]);
    expect([model.cues, model.content, model.worth].map(({ labels }) => labels.join(''))).toEqual(['ab', 'cde', 'fg']);
  });
});
