/** How strongly a statement is attributed: by the head of its source, else by who speaks. */
import { describe, expect, test } from 'vitest';
import { attributionStrength, isDocument } from '../../../src/engine/stages/attribution-strength';
import type { Entity } from '../../../src/engine/stages/resolve-entities';
import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { fr } from '../../../src/languages/fr';

const packs = { en: { ...en, models: {} }, ar: { ...ar, models: {} }, fr: { ...fr, models: {} } };

describe('documents', () => {
  test.each([
    ['en', 'the report', true],
    ['en', 'a report by the justice ministry', true],
    ['en', 'court documents', true],
    ['en', 'a new Harwick University poll', true],
    ['en', 'the lawsuit, filed on Monday in Ohio', true],
    ['en', "the report's author", false],
    ['en', 'the author of the report', false],
    ['en', 'the ministry in a statement', false],
    ['en', 'Mara Holt', false],
    ['ar', 'البيان', true],
    ['ar', 'بيان للوزارة', true],
    ['ar', 'الوزير في بيان', false],
    ['fr', 'le rapport de la commission', true],
    ['fr', 'la commission', false],
  ] as const)('%s: %s', (language, phrase, expected) => {
    expect(isDocument(phrase, packs[language].roles)).toBe(expected);
  });
});

describe('speakers', () => {
  const entity = (kind: Entity['kind'], key?: string): Entity => ({
    name: 'x',
    kind,
    mentions: [],
    references: [],
    ...(key ? { key } : {}),
  });
  const text = 'Mara Holt said so';
  test.each([
    ['a person with a name', entity('person', 'mara holt'), 'named'],
    ['a person without a name', entity('person'), 'unnamed'],
    ['a group', entity('group'), 'unnamed'],
    ['an organisation', entity('organization', 'x'), 'organization'],
    ['a place that speaks', entity('place', 'x'), 'organization'],
    ['nobody', undefined, 'unnamed'],
  ] as const)('%s', (_, speaker, expected) => {
    expect(attributionStrength(text, [0, 9], speaker, packs.en)).toBe(expected);
  });
});
