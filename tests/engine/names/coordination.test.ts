import { expect, it } from 'vitest';
import { type Coordination, coordinate } from '../../../src/engine/names/coordination';
import { describeWords } from '../../../src/engine/names/document-words';
import { NAME_LABELS } from '../../../src/engine/names/name-labels';
import { openLexicon } from '../../../src/engine/names/name-lexicon';
import { WordTraitsCache } from '../../../src/engine/names/word-traits';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { ar } from '../../../src/languages/ar';

const COUNT = NAME_LABELS.length;
const COORDINATION: Coordination = { conjunction: 'و', signs: ['،'], forward: 2, backward: 1 };

/** What the words of a text get added, where the tagger is certain of some labels and else of no name: "word label" → amount. */
function lent(text: string, certain: Readonly<Record<string, string>>): Record<string, number> {
  const tokens = findTokens(text, 'ar');
  const sentences = findSentences(text, tokens, ar);
  const words = describeWords(tokens, sentences, new WordTraitsCache(openLexicon({ ...ar, models: {} })));
  const marginals = new Float32Array(tokens.length * COUNT);
  tokens.forEach((token, i) => {
    marginals[i * COUNT + NAME_LABELS.indexOf(certain[token.text] ?? 'O')] = 1;
  });
  const scores = new Float32Array(marginals.length);
  const changed = coordinate(sentences, words, marginals, scores, COORDINATION);
  expect(changed.size > 0).toBe(scores.some((score) => score !== 0));
  return Object.fromEntries(
    [...scores].flatMap((score, slot) =>
      score ? [[`${tokens[Math.floor(slot / COUNT)]?.text} ${NAME_LABELS[slot % COUNT]}`, score]] : [],
    ),
  );
}

it('lends the kind of a name to the one behind a conjunction, written joined or alone, and behind a comma', () => {
  const known = { غسان: 'B-person', بدر: 'I-person' };
  expect(lent('وصل غسان بدر ونادر السيد', known)).toEqual({ 'ونادر B-person': 2 });
  expect(lent('وصل غسان بدر و نادر السيد', known)).toEqual({ 'نادر B-person': 2 });
  expect(lent('وصل غسان بدر، نادر السيد', known)).toEqual({ 'نادر B-person': 2 });
});

it('lends it to the one before, of whose tokens any may be the last', () => {
  expect(lent('بين طبرقا والساحل', { والساحل: 'B-place' })).toEqual({ 'طبرقا B-place': 1, 'طبرقا I-place': 1 });
});

it('lends nothing where nothing joins, nor where both are no names', () => {
  expect(lent('وصل غسان بدر نادر السيد', { غسان: 'B-person', بدر: 'I-person' })).toEqual({});
  expect(lent('قرأ غسان وكتب', {})).toEqual({});
  expect(lent('وصل غسان بدر. ونادر نائم', { بدر: 'I-person' })).toEqual({});
});
