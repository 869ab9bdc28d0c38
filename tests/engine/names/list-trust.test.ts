import { expect, it } from 'vitest';
import { describeWords } from '../../../src/engine/names/document-words';
import { trustLists } from '../../../src/engine/names/list-trust';
import { NAME_LABELS } from '../../../src/engine/names/name-labels';
import { encodeNameLists, openLexicon } from '../../../src/engine/names/name-lexicon';
import { nameableArticle } from '../../../src/engine/names/named-article';
import { WordTraitsCache } from '../../../src/engine/names/word-traits';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { ar } from '../../../src/languages/ar';
import { fr } from '../../../src/languages/fr';
import type { LanguagePack } from '../../../src/languages/pack';
import type { NameList, NamePack } from '../../../src/languages/pack-names';

/** The labels whose scores change, with the words. */
function shifted(text: string, lists: readonly NameList[], trust: NonNullable<NamePack['trust']>, pack: LanguagePack = fr) {
  const lexicon = { ...openLexicon({ ...pack, models: { lists: encodeNameLists(lists) } }), trust };
  const tokens = findTokens(text, pack.language);
  const sentences = findSentences(text, tokens, pack);
  const words = describeWords(tokens, sentences, new WordTraitsCache(lexicon));
  const article = nameableArticle(tokens, sentences, words, lexicon);
  const scores = new Float32Array(tokens.length * NAME_LABELS.length);
  trustLists(scores, words, article.lists, lexicon);
  return tokens.flatMap(({ text: word }, i) =>
    NAME_LABELS.flatMap((label, l) => {
      const by = scores[i * NAME_LABELS.length + l];
      return by ? `${label} ${word} ${by}` : [];
    }),
  );
}

it('lifts listed places with a capital, and leaves those that may be something else', () => {
  const lists: NameList[] = [
    { kind: 'place', phrases: 'Oslo\nLa Paz\nParis' },
    { kind: 'given', words: 'Paris' },
  ];
  const text = 'Elle quitte Oslo et La Paz avec Paris, mais pas oslo.';
  expect(shifted(text, lists, { place: 2 })).toEqual(['B-place Oslo 2', 'B-place La 2', 'I-place Paz 2']);
});

it('takes from what speaks against a name where a word always has a capital within its sentence', () => {
  const text = 'Elle voit Morvel, le Port et le port. Morvel part.';
  expect(shifted(text, [], { capital: 1 })).toEqual(['O Morvel -1', 'O Morvel -1']);
});

it('lifts a given name with a family name behind it, in the list or like a given name with the article', () => {
  const lists: NameList[] = [
    { kind: 'given', words: 'سالم نجم' },
    { kind: 'family', words: 'الخياط' },
  ];
  const text = 'زار سالم الخياط المدينة مع سالم النجم، ورأى سالم البحر.';
  const lifted = (family: string) => ['B-person سالم 2', 'I-person سالم 2', `I-person ${family} 2`];
  expect(shifted(text, lists, { full: 2 }, ar)).toEqual([...lifted('الخياط'), ...lifted('النجم')]);
});
