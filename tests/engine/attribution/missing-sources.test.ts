/** Who is taken for the source of a statement that the model left without one, and who is not. */
import { expect, test } from 'vitest';
import { fillSources } from '../../../src/engine/attribution/missing-sources';
import { reportingLexicon } from '../../../src/engine/attribution/reporting-lexicon';
import type { AttributedStatement, NameMention } from '../../../src/engine/layers';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { en } from '../../../src/languages/en';
import type { LoadedPack } from '../../../src/languages/pack';
import type { Span } from '../../../src/model';

const pack: LoadedPack = { ...en, models: {} };

/** @param persons the names in the text. @returns the words of the source that the statement gets. */
function sourceOf(text: string, cue: string, content: string, persons: readonly string[]): string | null {
  const find = (part: string): Span => [text.indexOf(part), text.indexOf(part) + part.length];
  const names = persons.map((name): NameMention => ({ kind: 'person', span: find(name), score: 1, origin: 'given' }));
  const statement: AttributedStatement = {
    kind: 'indirect',
    source: null,
    cue: find(cue),
    content: [find(content)],
    stance: 'states',
    rule: 'given',
  };
  const sentences = findSentences(text, findTokens(text, 'en'), pack);
  const [filled] = fillSources(text, [statement], sentences, names, reportingLexicon(en.statements ?? {}));
  return filled?.source ? text.slice(...filled.source) : null;
}

test('a subject without a name stands behind its verb', () => {
  const content = '“Nobody fishes in Port Ellary any more,”';
  expect(sourceOf(`${content} says a narrator. The film opens in May.`, 'says', content, [])).toBe('a narrator');
  expect(sourceOf(`${content} says a sign.`, 'says', content, [])).toBe('a sign');
});

test('the subject of a participle that opens its sentence stands behind what it reports', () => {
  const content = 'that the pier was unsafe';
  expect(sourceOf(`Conceding ${content}, Ada Kerrow asked for a year.`, 'Conceding', content, ['Ada Kerrow'])).toBe('Ada Kerrow');
  expect(sourceOf(`While conceding ${content}, she asked for a year.`, 'conceding', content, [])).toBe('she');
  expect(sourceOf(`Conceding ${content}, the mayor asked for a year.`, 'Conceding', content, [])).toBeNull();
});

test('who is named before a verb is its subject, but no name in brackets, behind a preposition, or of an owner', () => {
  const content = 'that the pier would close';
  expect(sourceOf(`Bellis spent the day at the pier and said ${content}.`, 'said', content, ['Bellis'])).toBe('Bellis');
  expect(sourceOf(`SKARVEY (Herald) - Thousands marched on, saying ${content}.`, 'saying', content, ['Herald'])).toBeNull();
  expect(sourceOf(`The friends of Bellis were told, and said ${content}.`, 'said', content, ['Bellis'])).toBeNull();
  expect(sourceOf(`Kerrow’s plan was read out, and said ${content}.`, 'said', content, ['Kerrow'])).toBeNull();
});

test('a quotation of its own takes up who spoke, by name and not by the pronoun of a clause about them', () => {
  const text = '“The nets are empty,” said Bellis, who hopes that the ban will end. “We have waited for nine long years.”';
  const find = (part: string): Span => [text.indexOf(part), text.indexOf(part) + part.length];
  const base = { kind: 'direct', stance: 'states', rule: 'given' } as const;
  const said = { ...base, source: find('Bellis'), cue: find('said'), content: [find('“The nets are empty,”')] };
  const hopes = { ...base, source: find('who'), cue: find('hopes'), content: [find('that the ban will end')] };
  const alone = { ...base, source: null, cue: null, content: [find('“We have waited for nine long years.”')] };
  const sentences = findSentences(text, findTokens(text, 'en'), pack);
  const filled = fillSources(text, [said, hopes, alone], sentences, [], reportingLexicon(en.statements ?? {}));
  expect(filled[2]?.source).toEqual(find('Bellis'));
});
