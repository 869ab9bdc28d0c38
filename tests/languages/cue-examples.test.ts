/** Every cue of every pack shows what it is for: its example comes out as marked, and its near miss does not come out. */
import { describe, expect, test } from 'vitest';
import { ar } from '../../src/languages/ar';
import { attribute } from '../support/attribute';
import { asMarked, readMarkup } from '../support/attribution-markup';

const PACKS = [ar];

describe.each(PACKS)('the cues of $language', (pack) => {
  const cues = pack.statements?.grammar?.cues ?? [];

  test.each(cues.map(({ example }) => example))('%s', (example) => {
    const { text, ...marked } = readMarkup(example);
    expect(attribute(text, pack).map((statement) => asMarked(text, statement))).toEqual([marked]);
  });

  test.each(cues.flatMap(({ nearMiss }) => nearMiss ?? []))('nothing in: %s', (nearMiss) => {
    expect(attribute(nearMiss, pack).map((statement) => asMarked(nearMiss, statement))).toEqual([]);
  });

  test.each(cues)('a form of its own stands in the example of "$example"', ({ example, stems }) => {
    const marked = readMarkup(example);
    expect(marked.cue).not.toBeNull();
    expect(Object.keys(stems).length).toBeGreaterThan(0);
  });
});
