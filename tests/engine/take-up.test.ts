/** The whole engine over invented English articles: whom pronouns and descriptions take up, and that nobody is guessed. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeBrief } from '../../src/engine/pipeline';
import { loadPack } from '../../src/languages';

const pack = await loadPack('en', async (file) => new Uint8Array(readFileSync(`public/models/${file}`)));

/** The source of each statement and its speaker. */
function speakersIn(text: string): (readonly [source: string | null, speaker: string | null])[] {
  const { participants, statements } = makeBrief({ title: '', language: 'en', direction: 'ltr', text }, pack);
  const nameOf = (id: string | null) => participants.find((participant) => participant.id === id)?.name ?? null;
  return statements.map(({ source, speaker }) => [source && text.slice(...source), nameOf(speaker)]);
}

describe('a pronoun takes up', () => {
  test('of two in focus the one whom it fits, by a title, an office or a given name', () => {
    const text =
      "The harbour board's chief, Nadia Farouk, met Tom Reyes on Monday. She said the crane would stay. He disagreed, telling reporters that it was unsafe.";
    expect(speakersIn(text)).toEqual([
      ['She', 'Nadia Farouk'],
      ['He', 'Tom Reyes'],
    ]);
  });

  test('the subject of the sentence before, before its object', () => {
    const text = 'The mayor, Omar Diaz, thanked Robert Lind at the gate. He said the bridge would open in May.';
    expect(speakersIn(text).at(-1)).toEqual(['He', 'Omar Diaz']);
  });

  test('who speaks, and nobody whom a quotation only names', () => {
    const text =
      'Karin Holm opened the debate.\n\n“I have known David Moss for years,” she said. “David Moss never lies. David Moss built this port.”\n\n“We should thank the crews,” she added.';
    expect(speakersIn(text).map(([, speaker]) => speaker)).toEqual(['Karin Holm', 'Karin Holm']);
  });

  test('who was named within its own sentence', () => {
    const text = 'James Calder spoke first. In the evening Ms. Whitlock was shocked by the reaction, she said in an interview.';
    expect(speakersIn(text).at(-1)).toEqual(['she', 'Whitlock']);
  });

  test('whom "as for" opens its sentence with', () => {
    const text = 'Karl Holm said the bridge would stay shut for a month. As for Peter Moss, he said he was not worried.';
    expect(speakersIn(text).at(-1)).toEqual(['he', 'Peter Moss']);
  });

  test('nobody whose name has only the article of what speaks', () => {
    const text =
      'The United Nations and Norway stressed that the decision stands. Later the harbour keepers said they would wait. Russia’s foreign ministry said it agreed. The French foreign ministry said it did not.';
    expect(speakersIn(text).slice(1)).toEqual([
      ['the harbour keepers', null],
      ['Russia’s foreign ministry', 'Russia’s foreign ministry'],
      ['The French foreign ministry', 'French foreign ministry'],
    ]);
  });

  test('as an office whoever holds it, with whose it is', () => {
    const text = 'Emirates President Tim Clarke said the deal was done. The Emirates President said it was late.';
    expect(speakersIn(text).map(([, speaker]) => speaker)).toEqual(['Tim Clarke', 'Tim Clarke']);
  });

  test('nobody where two are in focus alike', () => {
    const text = 'Robert Lind and Peter Moss walked in. Later on he said the crane was unsafe.';
    expect(speakersIn(text)).toEqual([['he', null]]);
  });

  test('nobody where none fits', () => {
    const text = 'Karin Holm walked in. Later on he said the crane was unsafe.';
    expect(speakersIn(text)).toEqual([['he', null]]);
  });

  test('as "it" nothing at all where it stands for nothing', () => {
    const text = 'Microsoft closed its office in Lyon. It seems that nobody was told.';
    expect(speakersIn(text).every(([, speaker]) => speaker === null)).toBe(true);
  });

  test('as "who" the name before it', () => {
    const text = 'The prize went to Ines Duarte, who said she would give it to the hospital.';
    expect(speakersIn(text)[0]?.[1]).toBe('Ines Duarte');
  });
});

describe('a description takes up', () => {
  test('who holds the office', () => {
    const text =
      'Ines Duarte, 45, a nurse who lives nearby, said she was tired of the noise. The nurse said the board never answered her letters.';
    expect(speakersIn(text).at(-1)).toEqual(['The nurse', 'Ines Duarte']);
  });

  test('nobody whom the article knows by another office', () => {
    const text = 'President Omar Diaz opened the bridge on Monday. The nurse said the noise was too much.';
    expect(speakersIn(text)).toEqual([['The nurse', null]]);
  });

  test('as "the company" the body in focus, and none where there are two', () => {
    const one = 'Microsoft announced on Tuesday that it would close an office in Lyon. The company said 200 people would leave.';
    expect(speakersIn(one).at(-1)).toEqual(['The company', 'Microsoft']);
    const two = 'Microsoft and Boeing opened an office in Lyon. The company said 200 people would leave.';
    expect(speakersIn(two)).toEqual([['The company', null]]);
  });

  test('"company officials" are no company', () => {
    const text = 'Workers left the yard on Tuesday. Company officials said the gates would open again, and the report said so too.';
    expect(speakersIn(text)[0]).toEqual(['Company officials', 'Company officials']);
  });
});

describe('a last name of two people', () => {
  const participantsOf = (text: string) =>
    makeBrief({ title: '', language: 'en', direction: 'ltr', text }, pack).participants.map(({ name, mentions }) => [
      name,
      mentions.map((span) => text.slice(...span)).length,
    ]);

  test('stays with whom it meant before the other was named', () => {
    const text =
      'Karin Holm opened the bridge. Holm said it was late. Her husband, Robert Holm, stood by the gate. Holm said the crane would stay.';
    expect(participantsOf(text)).toContainEqual(['Karin Holm', 3]);
  });

  test('is whose the title fits', () => {
    const text = 'Karin Holm and Robert Holm opened the bridge. Mr. Holm said it was late. Mrs. Holm said the crane would stay.';
    expect(participantsOf(text)).toEqual(
      expect.arrayContaining([
        ['Karin Holm', 2],
        ['Robert Holm', 2],
      ]),
    );
  });
});

test('a person ends before what they are of, and a building is no person', () => {
  const text = 'Karin Holm of the Harbour Board said the plan was late. “We wait,” she added near Moss Tower.';
  const { participants } = makeBrief({ title: '', language: 'en', direction: 'ltr', text }, pack);
  expect(participants.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual(['Karin Holm']);
});

test('the people of a country, a party or a faith are a group', () => {
  const text = 'Democrats said on Tuesday that Americans wanted a vote, and Tom Williams agreed.';
  const { participants } = makeBrief({ title: '', language: 'en', direction: 'ltr', text }, pack);
  expect(participants.map(({ name, kind }) => [name, kind])).toEqual(
    expect.arrayContaining([
      ['Democrats', 'group'],
      ['Americans', 'group'],
      ['Tom Williams', 'person'],
    ]),
  );
});

test('a name after a comma is whom the rest of a source describes', () => {
  const text = 'One pastor who knew Mr. Hill, Dan Stone, said the gates would open again.';
  expect(speakersIn(text).at(-1)?.[1]).toBe('Dan Stone');
});
