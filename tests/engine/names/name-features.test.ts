import { describe, expect, it } from 'vitest';
import { shrink, trainCrf } from '../../../scripts/train/train-crf';
import { Kernel } from '../../../src/engine/kernel/kernel';
import { describeWords } from '../../../src/engine/names/document-words';
import { nameRows, scoreNames } from '../../../src/engine/names/name-features';
import { NAME_LABELS } from '../../../src/engine/names/name-labels';
import { encodeNameLists, openLexicon } from '../../../src/engine/names/name-lexicon';
import { nameableArticle } from '../../../src/engine/names/named-article';
import { WordTraitsCache } from '../../../src/engine/names/word-traits';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { feature, hashText } from '../../../src/engine/tagger/feature-hash';
import { encodeModel } from '../../../src/engine/tagger/model-format';
import { SequenceTagger } from '../../../src/engine/tagger/sequence-tagger';
import { ar } from '../../../src/languages/ar';
import { nameLists as arabic } from '../../../src/languages/ar/names';
import { en } from '../../../src/languages/en';
import { nameLists as english } from '../../../src/languages/en/names';
import type { LanguagePack } from '../../../src/languages/pack';
import type { NameList } from '../../../src/languages/pack-names';

/** The template of a word in a language. */
const SETTING_WORD = 81;

const TEXTS: readonly [LanguagePack, readonly NameList[], string][] = [
  [
    en,
    english,
    'Anna Berg met the minister in Oslo. "Oslo is calm," Berg said.\nTHE OSLO MEETING\nAt 10 a.m. Ms Berg left Oslo for New York.',
  ],
  [ar, arabic, 'قالت ليلى حداد إن بيروت هادئة. وغادرت حداد بيروت إلى نيويورك.\nوقال وزير الخارجية في بيروت إنه لن يسافر.'],
];

describe('scoreNames', () => {
  it.each(TEXTS)('gives what the rows of features add up to, the second time too: %#', (pack, lists, text) => {
    const lexicon = openLexicon({ ...pack, models: { lists: encodeNameLists(lists) } });
    const tokens = findTokens(text, pack.language);
    const sentences = findSentences(text, tokens, pack);
    const words = describeWords(tokens, sentences, new WordTraitsCache(lexicon));
    const article = nameableArticle(tokens, sentences, words, lexicon);
    const rows = nameRows(new Kernel(), article);
    // Every label somewhere, so that all features have weights.
    const labelled = rows.map((row) => ({ rows: row, labels: Uint8Array.from(row.ends, (_, i) => i % NAME_LABELS.length) }));
    const model = shrink(trainCrf(labelled, NAME_LABELS, { epochs: 3, dropout: 0 }), 250_000);
    const tagger = SequenceTagger.load(encodeModel(model));
    const expected = rows.flatMap((row) => [...tagger.emissions(row)]);
    for (let time = 0; time < 2; time++) {
      const scores = scoreNames(tagger, article);
      expect(scores).toHaveLength(expected.length);
      scores.forEach((score, i) => {
        expect(score).toBeCloseTo(expected[i] ?? Number.NaN, 3);
      });
    }
  });
});

describe('nameRows', () => {
  it('says in which language a word stands, whatever the hash of the language', () => {
    const lexicon = openLexicon({ ...en, models: { lists: encodeNameLists(english) } });
    const text = 'Anna Berg left.';
    const tokens = findTokens(text, 'en');
    const sentences = findSentences(text, tokens, en);
    const article = nameableArticle(tokens, sentences, describeWords(tokens, sentences, new WordTraitsCache(lexicon)), lexicon);
    const rowsIn = (setting: number | null) => nameRows(new Kernel(), { ...article, setting }).flatMap(({ hashes }) => [...hashes]);
    const none = rowsIn(null);
    for (const setting of [0, 1, 0x7fffffff, 0x80000000, 0xffffffff]) {
      const rows = rowsIn(setting);
      expect(rows.length).toBeGreaterThan(none.length);
      expect(rows).toContain(feature(SETTING_WORD, setting, hashText('anna')));
    }
  });
});
