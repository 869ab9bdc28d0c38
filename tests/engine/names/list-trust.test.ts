import { expect, it } from 'vitest';
import { describeWords } from '../../../src/engine/names/document-words';
import { trustLists } from '../../../src/engine/names/list-trust';
import { NAME_LABELS } from '../../../src/engine/names/name-labels';
import { encodeNameLists, openLexicon } from '../../../src/engine/names/name-lexicon';
import { nameableArticle } from '../../../src/engine/names/name-surroundings';
import { WordTraitsCache } from '../../../src/engine/names/word-traits';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { fr } from '../../../src/languages/fr';

it('lifts listed places with a capital, and leaves those that may be something else', () => {
  const lists = encodeNameLists([
    { kind: 'place', phrases: 'Oslo\nLa Paz\nParis' },
    { kind: 'given', words: 'Paris' },
  ]);
  const lexicon = openLexicon({ ...fr, models: { lists } });
  const text = 'Elle quitte Oslo et La Paz avec Paris, mais pas oslo.';
  const tokens = findTokens(text, 'fr');
  const sentences = findSentences(text, tokens, fr);
  const words = describeWords(tokens, sentences, new WordTraitsCache(lexicon));
  const article = nameableArticle(tokens, sentences, words, lexicon);
  const scores = new Float32Array(tokens.length * NAME_LABELS.length);
  trustLists(scores, words, article.lists, { place: 2 });
  const lifted = tokens.flatMap(({ text: word }, i) =>
    NAME_LABELS.flatMap((label, l) => (scores[i * NAME_LABELS.length + l] ? `${label} ${word}` : [])),
  );
  expect(lifted).toEqual(['B-place Oslo', 'B-place La', 'I-place Paz']);
});
