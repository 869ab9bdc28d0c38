/** Every language that reports in clauses shows how: its examples come out as marked, and its near misses do not come out. */
import { describe, expect, test } from 'vitest';
import { attributeByClauses } from '../../src/engine/stages/attribute-by-clauses';
import { attributeByReports } from '../../src/engine/stages/attribute-by-reports';
import { speakerNouns } from '../../src/engine/stages/attribute-statements';
import { findQuotes } from '../../src/engine/stages/find-quotes';
import { findSentences } from '../../src/engine/stages/find-sentences';
import { findTokens } from '../../src/engine/stages/find-tokens';
import { findRoleWords } from '../../src/engine/stages/role-words';
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
import { sv } from '../../src/languages/sv';
import { tr } from '../../src/languages/tr';
import { asMarked, readMarkup } from '../support/attribution-markup';

const silent = () => {};

describe.each([cs, de, el, es, fr, it, nl, pl, pt, ru, sv, tr])('reported speech in $language', (pack) => {
  const { examples = [], nearMisses = [] } = pack.statements?.reportedSpeech ?? {};
  const loaded = { ...pack, models: {} };
  const attribute = (text: string) => {
    const tokens = findTokens(text, pack.language);
    const sentences = findSentences(text, tokens, pack);
    const quotes = findQuotes(text, tokens, sentences, loaded, silent);
    const clues = { quotes, names: [], isSpeakerNoun: speakerNouns(findRoleWords(tokens, loaded)) };
    const statements = pack.statements ?? {};
    const found = statements.reportedSpeech?.wideSources
      ? attributeByReports(tokens, sentences, clues, statements, silent)
      : attributeByClauses(tokens, sentences, quotes, statements, silent);
    return found.map((statement) => asMarked(text, statement));
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
