/** What belongs to a quotation that the model saw a part of, or gave to another verb of the sentence. */
import { expect, test } from 'vitest';
import { completeQuotes } from '../../../src/engine/attribution/complete-quotes';
import type { AttributedStatement } from '../../../src/engine/layers';
import { findQuotes } from '../../../src/engine/stages/find-quotes';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import type { LoadedPack } from '../../../src/languages/pack';
import type { Span } from '../../../src/model';

const pack: LoadedPack = { language: 'en', direction: 'ltr', text: { abbreviations: [] }, models: {} };

/** @param given for each statement its source, its cue and its pieces of content. @returns the same of the completed ones. */
function completed(text: string, ...given: readonly (readonly [source: string, cue: string, ...content: string[]])[]): string[][] {
  const tokens = findTokens(text, 'en');
  const sentences = findSentences(text, tokens, pack);
  const quotes = findQuotes(text, tokens, sentences, pack, () => {});
  const find = (part: string): Span => [text.indexOf(part), text.indexOf(part) + part.length];
  const statements = given.map(
    ([source, cue, ...content]): AttributedStatement => ({
      kind: 'mixed',
      source: find(source),
      cue: find(cue),
      content: content.map(find),
      stance: 'states',
      rule: 'given',
    }),
  );
  return completeQuotes(text, statements, quotes, sentences).statements.map(({ cue, content }) =>
    [cue ?? [0, 0], ...content].map(([start, end]) => text.slice(start, end)),
  );
}

test('the quotation behind a sentence goes on with the one before it, not with the last verb between', () => {
  const first = '“I will not sell it,”';
  const second = '“I will keep it as long as I live.”';
  const text = `${first} Bellis assured the crowd, which had heard that the town backed a sale. ${second}`;
  expect(completed(text, ['Bellis', 'assured', first], ['which', 'heard', `that the town backed a sale. ${second}`])).toEqual([
    ['assured', first, second],
    ['heard', 'that the town backed a sale'],
  ]);
});

test('nor is it lost where no verb has it', () => {
  const first = '“We built this,”';
  const second = '“It is the only plan that keeps the pier open.”';
  const text = `${first} Kerrow told the Herald when asked which of the plans she would back. ${second}\n\nThe council votes in May.`;
  expect(completed(text, ['Kerrow', 'told', first], ['the Herald', 'asked', 'which of the plans she would back'])).toEqual([
    ['told', first, second],
    ['asked', 'which of the plans she would back'],
  ]);
});

test('a quotation with its own verb behind it stays with that', () => {
  const first = '“We built this,”';
  const second = '“It is the only plan,”';
  const text = `${first} Kerrow told the Herald. ${second} Bellis replied.`;
  expect(completed(text, ['Kerrow', 'told', first], ['Bellis', 'replied', second])).toEqual([
    ['told', first],
    ['replied', second],
  ]);
});

test('the last words of a quotation before its verb stand for all of it', () => {
  const last = 'It is not safe,”';
  const text = `“You may think that it is safe, and that the boards and the paint are new. ${last} Kerrow added.`;
  expect(completed(text, ['Kerrow', 'added', last])).toEqual([['added', text.slice(0, text.indexOf(' Kerrow'))]]);
});
