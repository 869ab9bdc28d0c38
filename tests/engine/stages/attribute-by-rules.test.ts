/** The rules over invented articles: which words belong to which statement, and who speaks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import type { Entity } from '../../../src/engine/stages/resolve-entities';
import { resolveSpeakers } from '../../../src/engine/stages/resolve-speakers';
import { findRoleWords } from '../../../src/engine/stages/role-words';
import { ar } from '../../../src/languages/ar';
import { fixtures } from '../../fixtures/statements/ar';
import { articles } from '../../fixtures/statements/ar-articles';
import { attribute, mentionsOf } from '../../support/attribute';
import { asMarked } from '../../support/attribution-markup';
import { readNumberedMarkup } from '../../support/numbered-markup';

const silent = () => {};

describe('attributions of Arabic articles', () => {
  test.each([...fixtures, ...articles])('$about', ({ text: marked, names, references = {}, speakers }) => {
    const { text, statements } = readNumberedMarkup(marked);
    const mentions = mentionsOf(text, names);
    const found = attribute(text, ar, mentions);
    expect(found.map((statement) => asMarked(text, statement))).toEqual(statements);

    const entities = Object.entries(names).map(
      ([name, kind]): Entity => ({
        name,
        kind,
        mentions: mentions.filter((m) => text.slice(...m.span) === name).map((m) => m.span),
        references: mentionsOf(text, references[name] ? { [references[name]]: kind } : {}).map((m) => m.span),
      }),
    );
    const tokens = findTokens(text, 'ar');
    const roleWords = findRoleWords(tokens, ar);
    const layers = { text, tokens, sentences: findSentences(text, tokens, ar), statements: found, entities, roleWords };
    const { speakers: resolved } = resolveSpeakers(layers, { ...ar, models: {} }, silent);
    expect(resolved.map((speaker) => (speaker === null ? null : entities[speaker]?.name))).toEqual(speakers);
  });
});

describe('spans', () => {
  const words = fixtures.flatMap(({ text }) => readNumberedMarkup(text).text.split(' '));

  test('lie in the text, start and end on no white space, and come in reading order, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('،', '.', ':', '«', '»', '"', '(', ')', '\n\n')), { maxLength: 60 }),
        (pieces) => {
          const text = pieces.join(' ');
          let last = 0;
          for (const { source, cue, content } of attribute(text, ar)) {
            expect(content.length).toBeGreaterThan(0);
            for (const [start, end] of [source, cue, ...content].filter((span) => span !== null)) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
              expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            }
            expect(content[0]?.[0] ?? 0).toBeGreaterThanOrEqual(last);
            last = content[0]?.[0] ?? 0;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
