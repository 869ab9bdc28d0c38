import { describe, expect, it } from 'vitest';
import { shrink, trainCrf } from '../../../scripts/train/train-crf';
import { describeWords } from '../../../src/engine/names/document-words';
import { NAME_LABELS } from '../../../src/engine/names/name-labels';
import { encodeNameLists, openLexicon } from '../../../src/engine/names/name-lexicon';
import { nameRows } from '../../../src/engine/names/name-rows';
import { NameScorer } from '../../../src/engine/names/name-scorer';
import { nameableArticle } from '../../../src/engine/names/name-surroundings';
import { ScoreMemo } from '../../../src/engine/names/score-memo';
import { WordTraitsCache } from '../../../src/engine/names/word-traits';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { encodeModel } from '../../../src/engine/tagger/model-format';
import { SequenceTagger } from '../../../src/engine/tagger/sequence-tagger';
import { ar } from '../../../src/languages/ar';
import { nameLists as arabic } from '../../../src/languages/ar/names';
import { en } from '../../../src/languages/en';
import { nameLists as english } from '../../../src/languages/en/names';
import type { LanguagePack } from '../../../src/languages/pack';
import type { NameList } from '../../../src/languages/pack-names';

const TEXTS: readonly [LanguagePack, readonly NameList[], string][] = [
  [
    en,
    english,
    'Anna Berg met the minister in Oslo. "Oslo is calm," Berg said.\nTHE OSLO MEETING\nAt 10 a.m. Ms Berg left Oslo for New York.',
  ],
  [ar, arabic, 'قالت ليلى حداد إن بيروت هادئة. وغادرت حداد بيروت إلى نيويورك.\nوقال وزير الخارجية في بيروت إنه لن يسافر.'],
];

describe('NameScorer', () => {
  it.each(TEXTS)('gives what the rows of features add up to, the second time too: %#', (pack, lists, text) => {
    const lexicon = openLexicon({ ...pack, models: { lists: encodeNameLists(lists) } });
    const tokens = findTokens(text, pack.language);
    const sentences = findSentences(text, tokens, pack);
    const words = describeWords(tokens, sentences, new WordTraitsCache(lexicon));
    const article = nameableArticle(tokens, sentences, words, lexicon);
    const rows = nameRows(article);
    // Every label somewhere, so that all features have weights.
    const labelled = rows.map((row) => ({ rows: row, labels: Uint8Array.from(row.ends, (_, i) => i % NAME_LABELS.length) }));
    const model = shrink(trainCrf(labelled, NAME_LABELS, { epochs: 3, dropout: 0 }), 900_000);
    const tagger = SequenceTagger.load(encodeModel(model));
    const expected = rows.flatMap((row) => [...tagger.emissions(row)]);
    const scorer = new NameScorer(tagger);
    for (let time = 0; time < 2; time++) {
      const scores = scorer.score(article);
      expect(scores).toHaveLength(expected.length);
      scores.forEach((score, i) => {
        expect(score).toBeCloseTo(expected[i] ?? Number.NaN, 3);
      });
    }
  });
});

describe('ScoreMemo', () => {
  it('keeps what was filled in, however much it grows, and forgets all when it can grow no more', () => {
    const memo = new ScoreMemo(2);
    const fill = (key: number) => {
      const at = memo.find(key, key ^ 0xffffffff);
      if (memo.isNew) memo.scores.set([key, -key], at);
      return [memo.scores[at], memo.scores[at + 1]];
    };
    for (let key = 0; key < 3000; key++) expect(fill(key)).toEqual([key, -key]);
    for (let key = 0; key < 3000; key++) {
      expect(fill(key)).toEqual([key, -key]);
      expect(memo.isNew).toBe(false);
    }
    for (let key = 0; key < 20_000; key++) expect(fill(key)).toEqual([key, -key]);
    fill(0);
    expect(memo.isNew).toBe(true);
  });

  it('tells keys apart that differ in either half', () => {
    const memo = new ScoreMemo(1);
    const places = [memo.find(1, 2), memo.find(2, 1), memo.find(1, 3), memo.find(0xffffffff, 0)];
    expect(new Set(places).size).toBe(4);
    memo.find(0xffffffff, 0);
    expect(memo.isNew).toBe(false);
  });
});
