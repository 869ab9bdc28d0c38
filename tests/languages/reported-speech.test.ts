/** Every language that reports in clauses shows how: its examples come out as marked, and its near misses do not come out. */
import { describe, expect, test } from 'vitest';
import { attributeByClauses } from '../../src/engine/stages/attribute-by-clauses';
import { findQuotes } from '../../src/engine/stages/find-quotes';
import { findSentences } from '../../src/engine/stages/find-sentences';
import { findTokens } from '../../src/engine/stages/find-tokens';
import { cs } from '../../src/languages/cs';
import { de } from '../../src/languages/de';
import { el } from '../../src/languages/el';
import { es } from '../../src/languages/es';
import { fr } from '../../src/languages/fr';
import { it } from '../../src/languages/it';
import { nl } from '../../src/languages/nl';
import { pl } from '../../src/languages/pl';
import { pt } from '../../src/languages/pt';
import { ru } from '../../src/languages/ru';
import { asMarked, readMarkup } from '../support/attribution-markup';

const silent = () => {};

describe.each([cs, de, el, es, fr, it, nl, pl, pt, ru])('reported speech in $language', (pack) => {
  const { examples = [], nearMisses = [] } = pack.statements?.reportedSpeech ?? {};
  const attribute = (text: string) => {
    const tokens = findTokens(text, pack.language);
    const sentences = findSentences(text, tokens, pack);
    const quotes = findQuotes(text, tokens, sentences, { ...pack, models: {} }, silent);
    return attributeByClauses(tokens, sentences, quotes, pack.statements ?? {}, silent).map((statement) => asMarked(text, statement));
  };

  test.each(examples)('%s', (example) => {
    const { text, ...marked } = readMarkup(example);
    expect(attribute(text)).toEqual([marked]);
  });

  test.each(nearMisses)('nothing in: %s', (nearMiss) => {
    expect(attribute(nearMiss)).toEqual([]);
  });

  test('has examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });
});
