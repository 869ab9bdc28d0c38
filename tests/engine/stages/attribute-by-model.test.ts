/** The English statement model, with the weights that ship, over invented sentences and articles: what is found, and who says it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { TraceEntry } from '../../../src/engine/layers';
import { makeBrief } from '../../../src/engine/pipeline';
import { loadPack } from '../../../src/languages';
import type { Brief, Span } from '../../../src/model';
import type { StatementFixture } from '../../fixtures/statements/ar';
import { articles, constructions } from '../../fixtures/statements/en';
import { readNumberedMarkup } from '../../support/numbered-markup';

const pack = await loadPack('en', async (file) => new Uint8Array(readFileSync(`public/models/${file}`)));

function read(text: string): { brief: Brief; entries: TraceEntry[] } {
  const entries: TraceEntry[] = [];
  const brief = makeBrief({ title: '', language: 'en', direction: 'ltr', text }, pack, (entry) => entries.push(entry));
  return { brief, entries };
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Offsets of the words that spans cover. */
const wordsIn = (text: string, spans: readonly Span[]) =>
  new Set(Array.from(text.matchAll(WORD), ({ index }) => index).filter((at) => spans.some(([start, end]) => start <= at && at < end)));

/** Share of the words of both that both have. */
function agreement(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}

interface Outcome {
  /** For each marked statement the index of the one found, or -1. */
  found: number[];
  /** Contents that nobody marked. */
  more: string[];
  speakers: (string | null)[];
}

/** What of the marked statements the brief has: half of the words of both contents are the same. */
function compare({ text: marked }: StatementFixture): Outcome {
  const { text, statements } = readNumberedMarkup(marked);
  const { brief } = read(text);
  const contents = brief.statements.map(({ content }) => wordsIn(text, content));
  const found = statements.map(({ content }) => {
    let from = 0;
    const spans = content.map((part): Span => {
      const start = text.indexOf(part, from);
      from = start + part.length;
      return [start, from];
    });
    return contents.findIndex((words) => agreement(words, wordsIn(text, spans)) >= 0.5);
  });
  const nameOf = (index: number) => {
    const id = brief.statements[index]?.speaker;
    return brief.participants.find((p) => p.id === id)?.name ?? null;
  };
  return {
    found,
    more: brief.statements.flatMap(({ content }, i) => (found.includes(i) ? [] : content.map((span) => text.slice(...span)))),
    speakers: found.map(nameOf),
  };
}

describe('constructions', () => {
  test.each(constructions)('$about', (fixture) => {
    const { found, more, speakers } = compare(fixture);
    expect(found).not.toContain(-1);
    expect(more).toEqual([]);
    expect(speakers).toEqual(fixture.speakers);
  });
});

test('whole articles: most statements with their speakers, and little besides', () => {
  const outcomes = articles.map((fixture) => ({ fixture, ...compare(fixture) }));
  const marked = outcomes.flatMap(({ found }) => found);
  const right = marked.filter((index) => index >= 0).length;
  const more = outcomes.flatMap((outcome) => outcome.more);
  const named = outcomes.flatMap(({ found, speakers, fixture }) =>
    found.flatMap((index, i) => (index >= 0 ? [speakers[i] === fixture.speakers[i]] : [])),
  );
  expect(right / marked.length).toBeGreaterThan(0.9);
  expect(right / (right + more.length)).toBeGreaterThan(0.75);
  expect(named.filter(Boolean).length / named.length).toBeGreaterThan(0.85);
});

describe('what the trace tells', () => {
  test('which rule kept a statement, and why an expectation was rejected', () => {
    const { entries } = read(
      'The bank is expected to announce a cut on Thursday. Its governor, Marta Lindqvist, said that inflation was low.',
    );
    const own = entries.filter(({ stage }) => stage === 'attribute-by-model');
    expect(own.filter(({ decision }) => decision === 'kept').map(({ reason }) => reason)).toEqual([expect.stringMatching(/^model \(/)]);
    expect(own.filter(({ decision }) => decision === 'rejected').length).toBeGreaterThan(0);
  });
});

test('statements carry how strongly they are attributed', () => {
  const { brief } = read('A senior official said the talks had collapsed. A leaked report said the offer was withdrawn.');
  expect(brief.statements.map(({ attribution }) => attribution)).toEqual(['unnamed', 'document']);
});

test('reads the verb at the end of its sentence, and each verb of one subject', () => {
  const said = (text: string) =>
    read(text).brief.statements.map(({ speaker, content }) => [speaker, content.map((span) => text.slice(...span)).join(' … ')]);
  expect(said('The old mill on Harrow Lane will open again in May, Trade Minister Nadia Whitlock said on Wednesday.')).toEqual([
    ['p1', 'The old mill on Harrow Lane will open again in May'],
  ]);
  const society = said(
    'The Skarvey Bird Society warned that the beam could confuse migrating geese, and asked the ministry to switch it off.',
  );
  expect(society.map(([, words]) => words)).toContain('that the beam could confuse migrating geese');
});

test('where and when something is said is no part of it', () => {
  const contents = (text: string) => read(text).brief.statements.map(({ content }) => content.map((span) => text.slice(...span)));
  expect(contents('Kerrow said in an interview with the Herald that she would not run again.')).toEqual([['that she would not run again']]);
  expect(contents('The ministry said in a tweet that the border had reopened.')).toEqual([['that the border had reopened']]);
  expect(contents('The pier, the mayor said on Monday, would never be sold.')).toEqual([['The pier', 'would never be sold']]);
});

test('who is named right after the verb of a quotation has said it', () => {
  const { brief } = read('“Why would we sell it now?” asked Ada Kerrow.');
  expect(brief.participants.find(({ id }) => id === brief.statements[0]?.speaker)?.name).toBe('Ada Kerrow');
});

test('whoever is asked says nothing yet', () => {
  const { brief } = read('Asked about the delay, Tom Bellis said the contractor was to blame.');
  expect(brief.statements.filter(({ speaker }) => speaker !== null)).toHaveLength(1);
});

test('two words may say more than the first, or less', () => {
  const stances = (text: string) => read(text).brief.statements.map(({ stance }) => stance);
  expect(stances('Tom Bellis called on the government to publish the report.')).toEqual(['demands']);
  expect(stances('Tom Bellis agreed to sell the pier to the town.')).not.toContain('admits');
  expect(stances('Tom Bellis admitted that mistakes had been made.')).toEqual(['admits']);
});

test('a figure that falls denies nothing, and what only looks so is not said', () => {
  expect(read('Ridership declined to around 40 % of its level before the strike.').brief.statements).toEqual([]);
  expect(read('Sales declined by half after the fire.').brief.statements).toEqual([]);
  const { brief } = read('The contractor declined to say who had drilled the wall.');
  expect(brief.statements.map(({ stance }) => stance)).toEqual(['denies']);
});

test.each([
  ['an act of force', 'The minister attacked bars that sell to minors.'],
  ['a film that comes back', 'The film saw a theatrical re-release in 1997 and won two awards.'],
  ['a protest with its time alone', 'Both teams protested when the referee blew for full time.'],
  ['the reader’s fear', 'If you fear that the storm would delay the ferry, take the train.'],
  ['nobody’s knowledge', 'No one knew what had become of the keeper.'],
  ['what others think of a thing', 'Bright hills, thought to represent old water ice, cover a seventh of the moon.'],
  ['an unfulfilled apology', 'The club may have thanked the crew too late.'],
])('says nothing: %s', (_, text) => {
  expect(read(text).brief.statements).toEqual([]);
});

test('a quotation with a verb of its own is no part of what its speaker said before', () => {
  const text = 'Ada Kerrow said she was not worried about the vote. “We have the numbers that we need for it,” Kerrow added.';
  const { brief } = read(text);
  expect(brief.statements.map(({ content }) => content.map((span) => text.slice(...span)))).toEqual([
    ['she was not worried about the vote'],
    ['“We have the numbers that we need for it,”'],
  ]);
});

test('takes the title off a name that stands behind what it is of', () => {
  const { brief } = read('Transport Minister Nadia Whitlock opened the road. Whitlock will visit the port.');
  expect(brief.participants[0]).toMatchObject({ name: 'Nadia Whitlock', role: 'Transport Minister', kind: 'person' });
});

test('a quotation in paragraphs is one statement, where nobody is named beside it too', () => {
  const quoted = [
    '“The council has known for a year that the pier would be closed, and nobody has heard a word of it.',
    '“The fishermen who moor there had to read of it in the paper like everybody else in the town.',
    '“It should be ashamed of the way in which it has treated them all.”',
  ];
  const text = ['The pier closes in May.', ...quoted, 'The vote is in May.'].join('\n\n');
  const { brief } = read(text);
  expect(brief.statements.map(({ speaker, content }) => [speaker, ...content.map((span) => text.slice(...span))])).toEqual([
    [null, ...quoted],
  ]);
});

test('the title of a film is no quotation, whatever verb follows', () => {
  const { brief } = read('The film, “The Last Keeper of Skarvey,” is based on a book written by two teachers.');
  expect(brief.statements).toEqual([]);
});

test('a clause with a few quoted words has the verb at the end of its sentence', () => {
  const { brief } = read(
    'The old mill and its “crumbling” sheds on Harrow Lane will be torn down by May, Nadia Whitlock said on Wednesday.',
  );
  expect(brief.statements).toHaveLength(1);
  expect(brief.participants.find(({ id }) => id === brief.statements[0]?.speaker)?.name).toBe('Nadia Whitlock');
});
