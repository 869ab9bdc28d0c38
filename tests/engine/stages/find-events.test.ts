/** Date entries: one for each date, in order of time, with the clause that says what happened. */
import { expect, test } from 'vitest';
import { findEvents } from '../../../src/engine/stages/find-events';
import { findSentences } from '../../../src/engine/stages/find-sentences';
import { findTimexes } from '../../../src/engine/stages/find-timexes';
import { findTokens } from '../../../src/engine/stages/find-tokens';
import { packOf } from '../../support/find-dates';

async function eventsOf(text: string, language = 'en', published = '2020-06-10') {
  const pack = await packOf(language);
  const tokens = findTokens(text, language);
  const sentences = findSentences(text, tokens, pack);
  return findEvents(
    text,
    tokens,
    sentences,
    findTimexes(text, tokens, sentences, pack, { published }, () => {}),
    pack,
  );
}

test('one entry for a date, with all its mentions', async () => {
  const text = 'The treaty was signed yesterday. On 9 June 2020 the crowd cheered.';
  const [event, ...others] = await eventsOf(text);
  expect(others).toEqual([]);
  expect(event?.mentions.map((m) => text.slice(...m))).toEqual(['yesterday', '9 June 2020']);
  expect(event?.certainty).toBe('stated');
});

test('in order of time, longer periods before the days in them', async () => {
  const text = 'He was born in 1950, moved in May 1968, married on 3 May 1968, retired in the 1990s and spoke today.';
  expect((await eventsOf(text)).map((e) => e.value)).toEqual(['1950', '1968-05', '1968-05-03', '199', '2020-06-10']);
});

test('the event is the sentence of the first mention that tells something', async () => {
  const text = '4 June 2020\n\nThe ministers closed their meeting in Rome on 4 June 2020.';
  const [event] = await eventsOf(text);
  expect(event && text.slice(...event.event)).toBe('The ministers closed their meeting in Rome on 4 June 2020.');
});

test('of a long sentence, the clause', async () => {
  const tail =
    'while the opposition, which had called for a vote of its own on the treaty and on the budget that goes with it, left the chamber';
  const text = `The parliament of the republic approved the treaty on 4 June 2020, ${tail}, ${tail}, and the ministers stayed in their seats.`;
  const [event] = await eventsOf(text);
  expect(event && text.slice(...event.event)).toBe('The parliament of the republic approved the treaty on 4 June 2020');
});

test('a date between commas belongs to the clause before', async () => {
  const tail =
    'while the opposition, which had called for a vote of its own on the treaty and on the budget that goes with it, left the chamber';
  const text = `The parliament of the republic approved the treaty, on 4 June 2020, ${tail}, ${tail}, and the ministers stayed in their seats.`;
  const [event] = await eventsOf(text);
  expect(event && text.slice(...event.event)).toBe('The parliament of the republic approved the treaty, on 4 June 2020');
});

test('loosely named periods are approximate', async () => {
  expect((await eventsOf('It began in early 2019.')).map((e) => [e.value, e.approximate, e.certainty])).toEqual([
    ['2019', true, 'approximate'],
  ]);
});

test('two dates of a sentence are parted at the word that opens the other clause', async () => {
  const text = 'The mayor held a rally on Saturday while her rival hosted a party on Monday.';
  expect((await eventsOf(text)).map((e) => text.slice(...e.event))).toEqual([
    'The mayor held a rally on Saturday',
    'while her rival hosted a party on Monday.',
  ]);
});

test('two dates of a sentence are not parted at "four years after"', async () => {
  const text = 'The ferry sails again from 12 September, four years after the line was closed, the company said on Thursday.';
  expect((await eventsOf(text)).map((e) => text.slice(...e.event))).toEqual([text, text]);
});

test('a clause keeps the subject that stands before its comma', async () => {
  const tail =
    'while the opposition, which had called for a vote of its own on the treaty and on the budget that goes with it, left the chamber';
  const text = `The film shows the old sculptor Anna Weber of Graz, who was killed in the storm of 2011, ${tail}, ${tail}, and stayed away.`;
  const [event] = await eventsOf(text);
  expect(event && text.slice(...event.event)).toBe(
    'The film shows the old sculptor Anna Weber of Graz, who was killed in the storm of 2011',
  );
});
