/** Names by their capitals, for languages without a tagger: what they find and what they leave. */
import { describe, expect, it } from 'vitest';
import { findCapitalisedNames } from '../../src/engine/names/find-capitalised-names';
import { findSentences } from '../../src/engine/stages/find-sentences';
import { findTokens } from '../../src/engine/stages/find-tokens';
import { findRoleWords } from '../../src/engine/stages/role-words';
import { de } from '../../src/languages/de';
import { fr } from '../../src/languages/fr';
import type { LanguagePack } from '../../src/languages/pack';
import { pl } from '../../src/languages/pl';
import { pt } from '../../src/languages/pt';
import { ru } from '../../src/languages/ru';

function find(text: string, pack: LanguagePack): string[] {
  const tokens = findTokens(text, pack.language);
  const names = findCapitalisedNames(
    tokens,
    findSentences(text, tokens, pack),
    findRoleWords(tokens, pack),
    { ...pack, models: {} },
    () => {},
  );
  return names.map(({ span, kind }) => `${kind} ${text.slice(...span)}`);
}

describe('names by their capitals', () => {
  it.each([
    ['a person after an office', 'Hier, le maire Yvan Morel a parlé.', fr, ['person Yvan Morel']],
    ['a country', 'Les élus partent pour le Canada demain.', fr, ['place Canada']],
    ['a name with particles', 'O técnico Caio da Rocha Lima voltou.', pt, ['person Caio da Rocha Lima']],
    ['an acronym', 'Na reunião, a CBF pediu calma.', pt, ['organization CBF']],
    ['a country in its case', 'Delegacja wróciła z Norwegii wczoraj.', pl, ['place Norwegii']],
    ['a country in Cyrillic', 'Делегация вернулась из Норвегии вчера.', ru, ['place Норвегии']],
    ['a person among nouns with capitals', 'Am Abend sprach Bürgermeister Jens Roth im Rathaus.', de, ['person Jens Roth']],
  ] as const)('finds %s', (_, text, pack, expected) => {
    expect(find(text, pack)).toEqual(expected);
  });

  it.each([
    ['the first word of a sentence', 'Hier tout le monde dormait.', fr],
    ['a portfolio', 'Le ministre de la Santé dormait.', fr],
    ['a word that stands in lower case elsewhere', 'Crianças dormem. As crianças acordam.', pt],
  ] as const)('leaves %s', (_, text, pack) => {
    expect(find(text, pack)).toEqual([]);
  });
});
